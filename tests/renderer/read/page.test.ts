import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionId } from "../../../app/model/ids.ts";
import type { Note } from "../../../app/model/note.ts";
import type { Version } from "../../../app/model/work.ts";
import { paragraphsOf, placeNotes, stackNotes, type PlacedNote } from "../../../renderer/read/page.ts";
import { version } from "../library/builders.ts";
import { note, passage } from "../notes/builders.ts";

const text = "Ferry late\n\nThe ferry was late. The harbour was shut.";
const ferry: Version = {
  ...version("f"),
  text,
  blocks: [
    { kind: "title", from: 0, to: 10 },
    { kind: "paragraph", from: 12, to: text.length },
  ],
  leftOut: [],
  warnings: [],
};
const on = (id: string, exact: string): Note => note(id, { on: "passage", passage: passage("f", text, exact) });

/** Each paragraph on a line, `{1 …}` where note 1 lies, `^1` where its passage ends. */
function drawn(notes: readonly PlacedNote[]): string[] {
  return paragraphsOf(ferry, notes).map((paragraph) =>
    paragraph.stretches
      .map((each) =>
        each.notes.length === 0 ? each.text : `{${each.notes.join(",")} ${each.text}}${each.ends.map((end) => `^${String(end)}`).join("")}`,
      )
      .join(""),
  );
}

describe("notes beside a version", () => {
  it("are numbered by their place, those on the whole first", () => {
    const placed = placeNotes(
      [on("late", "harbour"), on("early", "ferry was"), note("whole", { on: "version", versionId: "f" as VersionId })],
      ferry,
    );
    expect(placed.map((entry) => [entry.number, entry.note.id, entry.span])).toEqual([
      [1, "whole", null],
      [2, "early", { from: 16, to: 25 }],
      [3, "late", { from: 36, to: 43 }],
    ]);
  });
  it("of other versions and of the trash are not there", () => {
    const elsewhere = note("x", { on: "passage", passage: passage("other", text, "ferry") });
    const trashed = { ...on("y", "ferry was"), trashedAt: "2024-05-02T00:00:00Z" };
    expect(placeNotes([elsewhere, trashed], ferry)).toEqual([]);
  });
  it("on a pair stand at their side of it", () => {
    const pair = note("p", { on: "pair", a: passage("other", text, "late"), b: passage("f", text, "harbour") });
    expect(placeNotes([pair], ferry)[0]?.span).toEqual({ from: 36, to: 43 });
  });
  it("whose position is wrong are found by their words, if these stand there once", () => {
    const wrong = (exact: string): Note => {
      const { versionId, selector } = passage("f", text, exact);
      return note("n", {
        on: "passage",
        passage: { versionId, selector: { ...selector, position: { ...selector.position, start: 1, end: 3 } } },
      });
    };
    expect(placeNotes([wrong("harbour")], ferry)[0]?.span).toEqual({ from: 36, to: 43 });
    expect(placeNotes([wrong("late")], ferry)[0]?.span).toBeNull();
    expect(placeNotes([wrong("tunnel")], ferry)[0]?.span).toBeNull();
  });
});

describe("paragraphs", () => {
  it("are cut where notes begin and end, also overlapping ones", () => {
    expect(drawn(placeNotes([on("a", "ferry was late"), on("b", "was late. The")], ferry))).toEqual([
      "Ferry late",
      "The {1 ferry }{1,2 was late}^1{2 . The}^2 harbour was shut.",
    ]);
  });
  it("hold the whole text of their blocks, wherever notes lie", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length))), (ends) => {
        const placed = ends.map(([x, y], index) => ({
          note: on("n", "ferry"),
          number: index + 1,
          span: { from: Math.min(x, y), to: Math.max(x, y) },
        }));
        const joined = paragraphsOf(ferry, placed).map((each) => each.stretches.map((stretch) => stretch.text).join(""));
        expect(joined).toEqual(["Ferry late", text.slice(12)]);
      }),
    );
  });
  it("are those between empty lines when there are no blocks", () => {
    const plain = paragraphsOf({ text: "one\ntwo\n\n\nthree", blocks: [] }, []);
    expect(plain.map((each) => each.stretches[0]?.text)).toEqual(["one\ntwo", "three"]);
  });
});

describe("notes in the margin", () => {
  it("stand where they belong, or just below the one above", () => {
    expect(
      stackNotes(
        [
          { top: 10, height: 30 },
          { top: 20, height: 10 },
          { top: 200, height: 5 },
        ],
        8,
      ),
    ).toEqual([10, 48, 200]);
  });
});
