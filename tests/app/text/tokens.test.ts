import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey, foldTypography } from "../../../app/text/fold.ts";
import { graphemeCeiling, graphemeFloor } from "../../../app/text/graphemes.ts";
import { characterNgrams, dice, editDistance, longestCommonSubsequence, overlap } from "../../../app/text/similarity.ts";
import { tokensOf, wordsOf } from "../../../app/text/tokens.ts";

function words(text: string, language: string): readonly string[] {
  return wordsOf(text, { from: 0, to: text.length }, language).map((word) => text.slice(word.from, word.to));
}

describe("tokensOf", () => {
  it("finds words and numbers", () => {
    expect(words("It cost 1,200.50 dollars, didn't it?", "en")).toEqual(["It", "cost", "1,200.50", "dollars", "didn't", "it"]);
    expect(words("委员会明天开会。", "zh").join("")).toBe("委员会明天开会");
    expect(words("委员会明天开会。", "zh").length).toBeGreaterThan(2);
  });

  it("parts elided words from the next", () => {
    expect(words("L'homme qu’il cherche aujourd'hui", "fr")).toEqual(["L'", "homme", "qu’", "il", "cherche", "aujourd'hui"]);
  });

  it("leaves no gap, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.nat({ max: 90 }),
        fc.constantFrom("en", "fr", "zh", "x!"),
        (part, times, language) => {
          const text = part.repeat(times);
          const tokens = tokensOf(text, { from: 0, to: text.length }, language);
          expect(tokens.map((token) => text.slice(token.from, token.to)).join("")).toBe(text);
          expect(tokens.every((token) => token.from < token.to)).toBe(true);
        },
      ),
    );
  });
});

describe("folding", () => {
  it("brings spellings of a word together", () => {
    for (const [x, y] of [
      ["Zelenskí", "zelenski"],
      ["Łódź", "lodz"],
      ["STRASSE", "straße"],
      ["ＡＢＣ１", "abc1"],
      ["أحمد", "احمد"],
      ["مُحَمَّد", "محمد"],
      ["٢٠٢٤", "2024"],
      ["९८", "98"],
      ["İstanbul", "istanbul"],
      ["ёлка", "елка"],
    ] as const) {
      expect(foldKey(x)).toBe(foldKey(y));
    }
  });

  it("keeps letters apart that only look accented", () => {
    expect(foldKey("мой")).not.toBe(foldKey("мои"));
    expect(foldKey("कि")).not.toBe(foldKey("क"));
  });

  it("makes quotation marks, dashes and spaces plain", () => {
    expect(foldTypography("«a»\u00A0–\u2009“b” ‘c’…")).toBe('"a" - "b" \'c\'...');
  });
});

describe("similarity", () => {
  it("counts what is shared", () => {
    expect(dice(["a", "b", "b"], ["b", "b", "c"])).toBeCloseTo(2 / 3);
    expect(overlap(["a", "b"], ["a", "b", "c", "d"])).toBe(1);
    expect(dice([], [])).toBe(1);
    expect(overlap([], ["a"])).toBe(0);
    expect(characterNgrams("😀bcd", 2)).toEqual(["😀b", "bc", "cd"]);
  });

  it("measures distances", () => {
    expect(longestCommonSubsequence(Array.from("nematode"), Array.from("empty"))).toBe(3);
    expect(editDistance("recieve", "receive")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });
});

describe("grapheme edges", () => {
  it("agree with the segmenter everywhere", () => {
    const texts = fc
      .array(fc.constantFrom("a", " ", "e\u0301", "👩‍👩‍👧", "🇪🇸", "\r\n", "न", "ि", "한", "z\u200D"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const edges = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)]
          .map((part) => part.index)
          .concat(text.length);
        for (let at = 0; at <= text.length; at += 1) {
          expect(graphemeFloor(text, at)).toBe(edges.filter((edge) => edge <= at).at(-1));
          expect(graphemeCeiling(text, at)).toBe(edges.find((edge) => edge >= at));
        }
      }),
    );
  });
});
