import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../../app/languages/languages.ts";
import { superlinear } from "./backtracking.ts";
import { literalPatterns, patternsMadeBy } from "./patterns.ts";
import { documentOf } from "./reading.ts";

const languages = "en es fr de pt it nl ca ru uk pl cs tr ar he fa hi zh ja ko und sv".split(" ");
const size = 100_000;

describe("the check of patterns", () => {
  test.each([
    ["(a*)*b", "y"],
    ["(?:a|a)+b", "y"],
    ["(?:a|ab|b)*c", "y"],
    ["\\d+\\d+x", "y"],
    ["\\p{L}{1,40}[a-z]{1,40}!", "uy"],
    ["\\w*1\\w*2", "y"],
    ["(?:a{1,40}){1,40}b", "y"],
    ["a+$", "g"],
    ["\\p{L}+ x", "gu"],
    ["(?<!\\d)[a-z]+!", "gu"],
    ["a(?=b*c)", "y"],
    ["(?<=a+)b", "g"],
  ])("finds what /%s/%s can cost", (source, flags) => {
    expect(superlinear(source, flags)).not.toBeNull();
  });

  test.each([
    ["a+b", "y"],
    ["^\\d+(?:\\.\\d+)?$", ""],
    ["[a-z]+(?:-[a-z]+)*\\.?", "y"],
    ["(?<![a-z])[a-z]+!", "gu"],
    ["\\d{1,3}(?:[.,]\\d{3})*", "y"],
    ["[ab]{1,20}c", "g"],
    ["(?:one|two)+", "y"],
  ])("lets /%s/%s pass", (source, flags) => {
    expect(superlinear(source, flags)).toBeNull();
  });

  test("refuses what it does not know", () => {
    expect(() => superlinear("(a)\\1", "y")).toThrow("Unknown");
  });
});

describe("reading values is linear", () => {
  test("no pattern can backtrack superlinearly", async () => {
    const written = literalPatterns();
    // Every reader of every language makes its patterns when it first meets digits, a clock time, a year, and an hour after a word.
    const made = await patternsMadeBy(async () => {
      const { readValues } = await import("../../../app/values/read.ts");
      for (const language of languages) readValues(documentOf(language, "5 5:30 18.30 1990 (2019) at 7 Mr. X "));
    });
    expect(written.length).toBeGreaterThan(200);
    expect(made.length).toBeGreaterThan(200);
    const bad = [...written, ...made].flatMap(({ source, flags, where }) => {
      const reason = superlinear(source, flags);
      return reason === null ? [] : [`${where}: /${source}/${flags}: ${reason}`];
    });
    expect(bad).toEqual([]);
  }, 60_000);

  test("a text of 100 KB is read in a second, whatever is repeated in it", async () => {
    const { readValues } = await import("../../../app/values/read.ts");
    const millisToRead = (language: string, text: string): number => {
      // The time this thread had the processor: on a busy machine the clock tells how long it waited as well.
      const begin = process.threadCpuUsage();
      readValues(documentOf(language, text));
      const { user, system } = process.threadCpuUsage(begin);
      return (user + system) / 1000;
    };
    fc.assert(
      fc.property(hostile(), ({ language, unit, end }) => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size - end.length) + end;
        expect(millisToRead(language, text)).toBeLessThan(1000);
      }),
      { numRuns: 60 },
    );
  }, 180_000);
});

const marks = Array.from(" .,:;-–/%$€£¥'\"’()[]{}<>+=~°·・|\n\t،٫٬؛。、「」《》 ½²");
const letters = Array.from("aAeéßzZıİяЯёїґأبتوالשהלअआि日月年三十百万亿第点半가천만억분의のアー");
const scripts = ["0", "1", "12", "2024", "٣", "۴", "५", "７", "a\u0301", "\u0301", "\u200f", "😀", "𝐀"];

/** A short piece of text, from the characters of all scripts and the number words, months and bounds of one language, to be repeated, and one to stand at the end. */
function hostile(): fc.Arbitrary<{ readonly language: string; readonly unit: string; readonly end: string }> {
  return fc.constantFrom(...languages).chain((language) => {
    const known = languageOf(language);
    const words =
      known === null ? [] : [...Object.keys(known.numbers.cardinals), ...Object.keys(known.numbers.ordinals), ...known.numbers.about];
    const months = known === null ? [] : [...Object.keys(known.numbers.scales), ...Object.keys(known.dates.months), ...known.titles];
    const pieces = [marks, letters, scripts, words, months].filter((list) => list.length > 0).map((list) => fc.constantFrom(...list));
    const piece = fc.tuple(fc.oneof(...pieces), fc.constantFrom("", "", " ")).map(([text, gap]) => text + gap);
    const unit = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    return fc.record({ language: fc.constant(language), unit, end: piece });
  });
}
