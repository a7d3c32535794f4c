import { describe, expect, it } from "vitest";
import { layoutOf, type Cell, type Row } from "../../../renderer/compare/rows.ts";
import { comparisonFrom, longComparison, spanishEnglish, type SketchRow } from "../../doubles/comparison-fixtures.ts";

/** A row as `1 2 | 1`, with `-` for no counterpart and `>3` for words that stand elsewhere. */
function written(rows: readonly Row[], numbers: ReturnType<typeof layoutOf>["numbers"]): readonly string[] {
  const cell = (each: Cell, side: "a" | "b"): string => {
    if (each.kind === "absent") return "-";
    if (each.kind === "elsewhere") return `>${each.number}`;
    return each.segments.map((segment) => numbers[side][segment] ?? "*").join(" ");
  };
  return rows.map((row) => `${row.paragraph ? "¶" : ""}${cell(row.a, "a")} | ${cell(row.b, "b")}`);
}

function rowsOf(rows: readonly SketchRow[]): readonly string[] {
  const layout = layoutOf(comparisonFrom({ langA: "en", langB: "en", rows, findings: {} }));
  return written(layout.rows, layout.numbers);
}

describe("layoutOf", () => {
  it("numbers the sentences of the body and not headlines", () => {
    const rows = rowsOf([
      { a: ["Title"], b: ["Title"], block: "title" },
      { a: ["Lead"], b: ["Lead"], block: "deck" },
      { a: ["One."], b: ["One."], block: "paragraph" },
      { a: ["Two.", "Three."], b: ["Two and three."] },
      { a: ["Part"], b: ["Part"], block: "heading" },
      { a: ["Four."], b: ["Four."], block: "paragraph" },
    ]);
    expect(rows).toEqual(["* | *", "* | *", "¶1 | 1", "2 3 | 2", "¶* | *", "¶4 | 3"]);
  });

  it("shows what stands on one side only", () => {
    expect(
      rowsOf([
        { a: ["One."], b: undefined, block: "paragraph" },
        { a: undefined, b: ["New."], block: "paragraph" },
      ]),
    ).toEqual(["¶1 | -", "¶- | 1"]);
  });

  it("makes two rows of a moved bead, each pointing at the other", () => {
    const rows = rowsOf([
      { a: ["Moved."], b: ["Moved."], movedAfter: 2 },
      { a: ["One."], b: ["One."] },
      { a: ["Two."], b: ["Two."] },
      { a: ["Three."], b: ["Three."] },
    ]);
    expect(rows.map((row) => row.replace("¶", ""))).toEqual(["1 | >3", "2 | 1", "3 | 2", ">1 | 3", "4 | 4"]);
  });

  it("puts a sentence that moved to the end after the last row", () => {
    const rows = rowsOf([
      { a: ["Moved."], b: ["Moved."], movedAfter: 1 },
      { a: ["One."], b: ["One."] },
    ]);
    expect(rows.at(-1)?.replace("¶", "")).toBe(">1 | 2");
  });

  it("points at the sentence in which the words of an omission were found", () => {
    const layout = layoutOf(spanishEnglish);
    const cell = layout.rows.find((row) => row.b.kind === "elsewhere" && row.b.how === "condensed")?.b;
    expect(cell).toMatchObject({ number: "14" });
    const target = cell?.kind === "elsewhere" ? layout.rows[cell.row] : undefined;
    expect(target?.b.kind).toBe("text");
  });

  it("marks beads below the threshold as uncertain, and only those with two sides", () => {
    const layout = layoutOf(spanishEnglish);
    expect(layout.rows.filter((row) => row.uncertain)).toHaveLength(1);
  });

  it("draws every segment of both sides exactly once", () => {
    const comparison = longComparison(20);
    const { rows } = layoutOf(comparison);
    for (const side of ["a", "b"] as const) {
      const drawn = rows.flatMap((row) => (row[side].kind === "text" ? row[side].segments : []));
      expect([...drawn].sort((x, y) => x - y)).toEqual(comparison[side].segments.map((_, index) => index));
    }
  });

  it("keeps the sentences of each side in their order", () => {
    const { rows } = layoutOf(longComparison(3));
    for (const side of ["a", "b"] as const) {
      const drawn = rows.flatMap((row) => (row[side].kind === "text" ? row[side].segments : []));
      expect(drawn).toEqual([...drawn].sort((x, y) => x - y));
    }
  });
});
