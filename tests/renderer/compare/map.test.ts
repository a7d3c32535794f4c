import { describe, expect, it } from "vitest";
import { mapGeometry, rowAt } from "../../../renderer/compare/map.ts";
import { layoutOf } from "../../../renderer/compare/rows.ts";
import { longComparison, spanishEnglish } from "../../doubles/comparison-fixtures.ts";

const { rows } = layoutOf(spanishEnglish);

describe("mapGeometry", () => {
  const geometry = mapGeometry(spanishEnglish, rows, new Set([3]), 600);

  it("fills the height with rows in order that do not overlap", () => {
    const last = geometry.rows.at(-1);
    expect(geometry.rows).toHaveLength(rows.length);
    expect(
      geometry.rows.every((row, index) => row.top >= (geometry.rows[index - 1]?.top ?? 0) + (geometry.rows[index - 1]?.height ?? 0)),
    ).toBe(true);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(594, 5);
  });

  it("draws a side only where it has text", () => {
    const bars = (path: string): number => path.split("M").length - 1;
    expect(bars(geometry.tracks.a)).toBe(rows.filter((row) => row.a.kind === "text").length);
    expect(bars(geometry.ticks.a)).toBe(1);
    expect(bars(geometry.ticks.moved)).toBe(2);
  });

  it("finds the row under a point", () => {
    expect(rowAt(geometry, -5)).toBe(0);
    expect(rowAt(geometry, (geometry.rows[4]?.top ?? 0) + 1)).toBe(4);
    expect(rowAt(geometry, 10_000)).toBe(rows.length - 1);
  });

  it("joins the bars of a text too long to tell its rows apart", () => {
    const long = longComparison(110);
    const layout = layoutOf(long);
    const { tracks } = mapGeometry(long, layout.rows, new Set(), 600);
    expect(tracks.a.split("M").length).toBeLessThan(layout.rows.length / 2);
  });
});
