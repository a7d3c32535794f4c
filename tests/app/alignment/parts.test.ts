import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heaviestChain, type Weighted } from "../../../app/alignment/chain.ts";
import { latticeOf, nodeAt } from "../../../app/alignment/lattice.ts";
import { fold, likeness, soundKeys } from "../../../app/alignment/sound.ts";

describe("the heaviest chain", () => {
  const pairs = fc.array(fc.record({ a: fc.nat(8), b: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 9 });
  const total = (list: readonly Weighted[]): number => list.reduce((sum, pair) => sum + pair.weight, 0);
  const grows = (list: readonly Weighted[]): boolean =>
    list.every((pair, k) => k === 0 || (pair.a > (list[k - 1]?.a ?? 0) && pair.b > (list[k - 1]?.b ?? 0)));

  test("grows on both sides and is as heavy as any choice that does", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const chosen = heaviestChain(list).flatMap((index) => list[index] ?? []);
        expect(grows(chosen)).toBe(true);
        const sorted = [...list].sort((x, y) => x.a - y.a || x.b - y.b);
        let heaviest = 0;
        for (let choice = 0; choice < 2 ** sorted.length; choice++) {
          const some = sorted.filter((_pair, k) => (choice >> k) % 2 === 1);
          if (grows(some)) heaviest = Math.max(heaviest, total(some));
        }
        expect(total(chosen)).toBe(heaviest);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a lattice", () => {
  test("of any rows begins and ends in the corners and never tears", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -3, max: 12 }), fc.integer({ min: -3, max: 12 })), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, fc.nat(9), (bounds, m) => {
        const n = bounds.length - 1;
        const lattice = latticeOf(
          n,
          m,
          (i) => bounds[i]?.[0] ?? 0,
          (i) => bounds[i]?.[1] ?? 0,
        );
        expect(nodeAt(lattice, 0, 0)).toBe(0);
        expect(nodeAt(lattice, n, m)).toBe((lattice.offset[n + 1] ?? 0) - 1);
        for (let i = 0; i < n; i++) {
          const shared = Math.min(lattice.hi[i] ?? 0, lattice.hi[i + 1] ?? 0) - Math.max(lattice.lo[i] ?? 0, lattice.lo[i + 1] ?? 0);
          expect(shared).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("spellings of one name", () => {
  test("meet in Latin letters", () => {
    expect(fold("Škvorecký")).toBe("skvorecky");
    expect(fold("Чернигов")).toBe("chernigov");
  });

  test.each([
    ["スコット", "Scott"],
    ["斯科特", "Scott"],
    ["مدريد", "Madrid"],
    ["マーガレット", "Margaret"],
    ["ジェンナ", "Jenkins", false],
  ])("%s and %s meet by their consonants, if they do", (x, y, meet = true) => {
    expect(soundKeys(x).some((key) => soundKeys(y).includes(key))).toBe(meet);
  });

  test("give no key when too little is left to go by", () => {
    expect(soundKeys("Io")).toEqual([]);
  });

  test("are likelier the same word the more they share, and inflection costs less than another beginning", () => {
    expect(likeness("minister", "minister")).toBe(1);
    expect(likeness("minister", "ministro")).toBeGreaterThan(likeness("minister", "register"));
    expect(likeness("bridge", "winter")).toBeLessThan(0.5);
  });
});
