import { describe, expect, it } from "vitest";
import type { VersionId } from "../../../app/model/ids.ts";
import type { Note } from "../../../app/model/note.ts";
import { noteEntries } from "../../../renderer/notes/entries.ts";
import { screenOfNote } from "../../../renderer/notes/open.ts";
import { version, work } from "../library/builders.ts";
import { note, passage } from "./builders.ts";

const text = "El faro se apagó. El faro volvió.";
const lighthouse = work("w", [version("a"), version("b", { relation: "translation" }), version("c", { relation: "translation" })]);

function screenFor(given: Note) {
  const [entry] = noteEntries([given], [lighthouse]);
  if (entry === undefined) throw new Error("one entry");
  return screenOfNote(entry);
}

describe("a note in its place", () => {
  it("on one passage is read there", () => {
    expect(screenFor(note("n", { on: "passage", passage: passage("b", text, "volvió") }))).toEqual({
      name: "read",
      workId: "w",
      versionId: "b",
      at: text.indexOf("volvió"),
    });
  });
  it("on two is shown between them, the earlier letter first", () => {
    const pair = note("n", { on: "pair", a: passage("c", text, "apagó"), b: passage("a", text, "faro") });
    expect(screenFor(pair)).toEqual({ name: "compare", workId: "w", a: "a", b: "c", place: { versionId: "c", at: text.indexOf("apagó") } });
  });
  it("on a version that is gone is shown nowhere, on two of which one is gone in the other", () => {
    expect(screenFor(note("n", { on: "version", versionId: "gone" as VersionId }))).toBeNull();
    const half = note("n", { on: "pair", a: passage("b", text, "faro"), b: passage("gone", text, "faro") });
    expect(screenFor(half)).toMatchObject({ name: "read", versionId: "b" });
  });
});
