import { describe, expect, it } from "vitest";
import { partsToAsk, rowAt, rowsAtOnce, unread, withParts, type Pages } from "../../../renderer/words/pages.ts";

const question = "active ";
const now = { question, revision: 1 };
const rows = (from: number): readonly number[] => Array.from({ length: rowsAtOnce }, (_each, index) => from + index);
const total = 5 * rowsAtOnce;

/** A list of which the parts were read. */
function read(...parts: readonly number[]): Pages<number> {
  return withParts<number>(unread, now, parts.map((part) => [part, { total, rows: rows(part * rowsAtOnce) }] as const)); // prettier-ignore
}

describe("a long list", () => {
  it("begins with its first part, wherever the window stands", () => {
    expect(partsToAsk(unread, { ...now, from: 0, to: 0 })).toEqual([0]);
    expect(partsToAsk(read(3), { question: "active tram", revision: 1, from: 3 * rowsAtOnce, to: 3 * rowsAtOnce + 9 })).toEqual([0]);
  });

  it("is read where it comes into view, each part once", () => {
    expect(partsToAsk(read(0), { ...now, from: 10, to: 30 })).toEqual([]);
    expect(partsToAsk(read(0), { ...now, from: rowsAtOnce - 5, to: rowsAtOnce + 5 })).toEqual([1]);
    expect(partsToAsk(read(0), { ...now, from: rowsAtOnce - 5, to: rowsAtOnce })).toEqual([]);
    expect(partsToAsk(read(0), { ...now, from: rowsAtOnce, to: 3 * rowsAtOnce })).toEqual([1, 2]);
  });

  it("is read anew in view after a change, and keeps its rows until then", () => {
    const pages = read(0, 1, 2);
    expect(partsToAsk(pages, { question, revision: 2, from: rowsAtOnce + 1, to: rowsAtOnce + 20 })).toEqual([1]);
    expect(rowAt(pages, rowsAtOnce + 1)).toBe(rowsAtOnce + 1);
    const changed = withParts(pages, { question, revision: 2 }, [[1, { total: 7, rows: [70] }]]);
    expect([rowAt(changed, rowsAtOnce), rowAt(changed, 0), changed.total]).toEqual([70, undefined, 7]);
  });

  it("grows by the parts that come, and forgets them for another question", () => {
    const grown = withParts(read(0), now, [[1, { total, rows: rows(rowsAtOnce) }]]);
    expect([rowAt(grown, 0), rowAt(grown, 2 * rowsAtOnce - 1)]).toEqual([0, 2 * rowsAtOnce - 1]);
    const other = withParts(grown, { question: "deleted ", revision: 1 }, [[0, { total: 1, rows: [5] }]]);
    expect([rowAt(other, 0), rowAt(other, rowsAtOnce)]).toEqual([5, undefined]);
  });
});
