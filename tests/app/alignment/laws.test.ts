import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../app/alignment/align.ts";
import { emptyLexicon } from "../../../app/lexicon/lexicon.ts";
import type { Alignment, PinnedBead } from "../../../app/model/alignment.ts";
import { unlimited } from "../../../app/model/budget.ts";
import { sideOf } from "./beads-notation.ts";

const words = [
  "harbour",
  "council",
  "Marta",
  "2024",
  "bridge",
  "seven",
  "the",
  "of",
  "river",
  "Oslo",
  "paid",
  "17",
  "winter",
  "because",
  "school",
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => `${list.join(" ")}.`);
const sentences = fc.array(sentence, { maxLength: 14 });
const language = fc.constantFrom("en", "de", "zh");
const pins: fc.Arbitrary<readonly PinnedBead[]> = fc.array(
  fc.record({ a: fc.array(fc.nat(13), { maxLength: 2 }), b: fc.array(fc.nat(13), { maxLength: 2 }) }),
  { maxLength: 3 },
);

const run = (a: readonly string[], b: readonly string[], languageB: string, given: readonly PinnedBead[] = []): Alignment =>
  align(sideOf("en", a), sideOf(languageB, b), { lexicon: emptyLexicon, pins: given, budget: unlimited });

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe("for any two texts", () => {
  test("every segment stands in exactly one bead, and a bead with an empty side holds one segment", () => {
    fc.assert(
      fc.property(sentences, sentences, language, pins, (a, b, languageB, given) => {
        const { beads } = run(a, b, languageB, given);
        expect(beads.flatMap((bead) => bead.a).sort((x, y) => x - y)).toEqual(indexes(a.length));
        expect(beads.flatMap((bead) => bead.b).sort((x, y) => x - y)).toEqual(indexes(b.length));
        for (const bead of beads) {
          if (bead.a.length === 0 || bead.b.length === 0) expect(bead.a.length + bead.b.length).toBe(1);
          expect(bead.confidence).toBeGreaterThanOrEqual(0);
          expect(bead.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("beads stand in the order of A, and without the moved ones in the order of B too", () => {
    fc.assert(
      fc.property(sentences, sentences, language, pins, (a, b, languageB, given) => {
        const { beads } = run(a, b, languageB, given);
        const firstA = beads.filter((bead) => bead.a.length > 0).map((bead) => bead.a[0] ?? 0);
        expect(firstA).toEqual([...firstA].sort((x, y) => x - y));
        const firstB = beads.filter((bead) => bead.b.length > 0 && !bead.moved).map((bead) => bead.b[0] ?? 0);
        expect(firstB).toEqual([...firstB].sort((x, y) => x - y));
      }),
    );
  });

  test("swapping the sides swaps the beads", () => {
    const sets = ({ beads, exact }: Alignment, swap: boolean): unknown => ({
      exact,
      beads: beads
        .map((bead) => (swap ? { ...bead, a: bead.b, b: bead.a } : bead))
        .map(({ a, b, confidence }) => `${a.join(" ")}|${b.join(" ")}|${String(confidence)}`)
        .sort(),
    });
    fc.assert(
      fc.property(sentences, sentences, pins, (a, b, given) => {
        const there = run(a, b, "en", given);
        const back = run(b, a, "en", given.map((pinned) => ({ a: pinned.b, b: pinned.a }))); // prettier-ignore
        expect(sets(back, true)).toEqual(sets(there, false));
      }),
    );
  });

  test("a pin that stands alone is kept", () => {
    fc.assert(
      fc.property(sentences, sentences, language, fc.nat(13), fc.nat(13), (a, b, languageB, x, y) => {
        fc.pre(x < a.length && y < b.length);
        const { beads } = run(a, b, languageB, [{ a: [x], b: [y] }]);
        expect(beads.find((bead) => bead.a.includes(x))).toMatchObject({ a: [x], b: [y], confidence: 1 });
      }),
    );
  });

  test("the same text twice gives the diagonal", () => {
    const distinct = fc.uniqueArray(sentence, { minLength: 1, maxLength: 14, selector: (text) => [...text.split(/\W/)].sort().join(" ") });
    fc.assert(
      fc.property(distinct, (text) => {
        const { beads } = run(text, text, "en");
        expect(beads.map((bead) => [bead.a, bead.b])).toEqual(indexes(text.length).map((index) => [[index], [index]]));
      }),
    );
  });

  test("the same input gives the same answer", () => {
    fc.assert(
      fc.property(sentences, sentences, language, (a, b, languageB) => {
        expect(run(a, b, languageB)).toEqual(run(a, b, languageB));
      }),
      { numRuns: 30 },
    );
  });
});
