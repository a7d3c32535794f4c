import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf } from "../../../main/library/store/fold.ts";

/** Folds character by character and looks at every place: slow and plain. */
function plainRanges(text: string, phrase: string): readonly (readonly [number, number])[] {
  const fold = (part: string): string => [...part].map((each) => each.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()).join("");
  const characters = [...text];
  const needle = fold(phrase);
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < characters.length && needle !== "";) {
    const length =
      characters.findIndex((_each, index) => index >= from && fold(characters.slice(from, index + 1).join("")) === needle) + 1 - from;
    if (length > 0) found.push([characters.slice(0, from).join("").length, characters.slice(0, from + length).join("").length]);
    from += Math.max(1, length);
  }
  return found;
}

describe("rangesOf", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "A", "á", "b", "Ñ", "𝒳", "水", " "), maxLength: 12 });

  it("finds what a plain search finds, also across the pieces in which it folds", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 8_180, max: 8_200 }), (text, phrase, before) => {
        const padded = ".".repeat(before) + text;
        const expected = plainRanges(text, phrase).map(([from, to]) => ({ from: from + before, to: to + before }));
        expect(rangesOf(padded, phrase)).toEqual(expected);
        expect(rangesOf(padded, phrase, 1)).toEqual(expected.slice(0, 1));
      }),
    );
  });

  it("takes a syllable whole and the accents that stand alone with it", () => {
    expect(rangesOf("강", "가")).toEqual([{ from: 0, to: 1 }]);
    expect(rangesOf("re\u0301sume\u0301.", "RESUME")).toEqual([{ from: 0, to: 8 }]);
  });
});
