import fc from "fast-check";
import { expect, test } from "vitest";
import { foldAt } from "../../../renderer/compare/fold.ts";

test.each([
  { width: 1600, size: 18, fold: { rail: true, panel: true, columns: true } },
  { width: 1280, size: 18, fold: { rail: false, panel: true, columns: true } },
  { width: 1000, size: 18, fold: { rail: false, panel: false, columns: true } },
  { width: 800, size: 18, fold: { rail: false, panel: false, columns: false } },
  { width: 1280, size: 28, fold: { rail: false, panel: false, columns: false } },
])("at $width pixels and size $size", ({ width, size, fold }) => {
  expect(foldAt(width, size)).toEqual(fold);
});

test("the rail folds before the findings, the findings before the columns", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 4000 }), fc.integer({ min: 14, max: 28 }), (width, size) => {
      const { rail, panel, columns } = foldAt(width, size);
      return (panel || !rail) && (columns || !panel);
    }),
  );
});

test("columns never get fewer than 45 characters of half an em less a little", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 4000 }), fc.integer({ min: 14, max: 28 }), (width, size) => {
      const { rail, panel, columns } = foldAt(width, size);
      const sides = (rail ? 208 : 44) + (panel ? (width >= 1440 ? 352 : 304) : 0);
      // Map 20, hairlines 2, padding 32, badges 80, two gutters of 26.
      return !columns || (width - sides - 186) / 2 >= 45 * 0.45 * size;
    }),
  );
});
