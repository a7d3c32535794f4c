import { describe, expect, it } from "vitest";
import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import { filterEntries, noteEntries, placeOf } from "../../../renderer/notes/entries.ts";
import { version, work } from "../library/builders.ts";
import { note, passage } from "./builders.ts";

const text = "El alcalde dimitió en mayo.";
const works = [work("w", [version("a"), version("b", { relation: "translation" })], { title: "Dimisión" }), work("s", [version("x")])];
const onPassage = note("p", { on: "passage", passage: passage("a", text, "alcalde") }, { changedAt: "2024-05-02T00:00:00Z" });
const onPair = note(
  "q",
  { on: "pair", a: passage("b", text, "mayo"), b: passage("a", text, "dimitió") },
  { changedAt: "2024-05-03T00:00:00Z" },
);
const onWork = note("r", { on: "work", workId: "s" as WorkId }, { workId: "s" as WorkId });
const onFinding = note("f", {
  on: "finding",
  finding: {
    versionA: "a" as VersionId,
    versionB: "b" as VersionId,
    category: "date",
    a: [],
    b: [passage("b", text, "mayo").selector],
    valueA: null,
    valueB: "XXXX-05",
  },
});

describe("the list of notes", () => {
  const entries = noteEntries([onWork, onPassage, onPair, onFinding], works);
  it("shows the last changed first, with the versions quoted", () => {
    expect(
      entries.map((entry) =>
        `${entry.note.id} ${entry.quotes.map((quote) => `${quote.row?.sigil ?? "?"}:${quote.exact}`).join(" ")}`.trim(),
      ),
    ).toEqual(["q B:mayo A:dimitió", "p A:alcalde", "r", "f B:mayo"]);
  });
  it("leaves out notes of works in the trash", () => {
    expect(noteEntries([onWork, onPassage], works.slice(0, 1)).map((entry) => entry.note.id)).toEqual(["p"]);
  });
  it("is filtered by work and by words anywhere, whatever their case and accents", () => {
    const ids = (workId: string | null, words: string) =>
      filterEntries(entries, workId as WorkId | null, words).map((entry) => entry.note.id);
    expect([ids("s", ""), ids(null, "ALCALDE dimision"), ids(null, "dimitio body"), ids(null, "tunnel")]).toEqual([
      ["r"],
      ["p"],
      ["q"],
      [],
    ]);
  });
  it("knows where each note leads", () => {
    expect(entries.map(placeOf)).toEqual([
      { versionId: "b", other: "a", at: text.indexOf("mayo") },
      { versionId: "a", other: null, at: text.indexOf("alcalde") },
      null,
      { versionId: "b", other: "a", at: text.indexOf("mayo") },
    ]);
  });
});
