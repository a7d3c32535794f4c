import { at } from "./lattice.ts";
import { standing, type Link, type Links } from "./links.ts";
import type { TokenSide } from "./token-side.ts";

/** The segments of a bead that is believed. */
export interface Passage {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A learned link is worth at most this: even constant company is not always translation. */
const learnedQuality = 0.6;

/** Tokens in more beads than this share are in company with everything. */
const tooCommon = 0.25;

/**
 * Links between tokens that keep company in the beads of a first pass far beyond chance (log-likelihood ratio, Dunning 1993), as in the
 * second pass of hunalign. Tokens met once are left out: their company only repeats what the first pass believed. The bar rises with the
 * number of pairs looked at, so that a short article, in which chance company is cheap, teaches little.
 */
export function learnLinks(passages: readonly Passage[], a: TokenSide, b: TokenSide, known: Links): readonly Link[] {
  const beadsA = beadsOf(
    passages.map((passage) => passage.a),
    a,
    known.standingA,
    passages.length * tooCommon,
  );
  const beadsB = beadsOf(
    passages.map((passage) => passage.b),
    b,
    known.standingB,
    passages.length * tooCommon,
  );
  const inBead: number[][] = passages.map(() => []);
  for (const [type, beads] of beadsB) for (const bead of beads) inBead[bead]?.push(type);
  const bar = Math.log(Math.max(1, beadsA.size)) + Math.log(Math.max(1, beadsB.size)) + 1;
  const links: Link[] = [];
  for (const [type, beads] of beadsA) {
    const together = new Map<number, number>();
    for (const bead of beads) for (const other of inBead[bead] ?? []) together.set(other, (together.get(other) ?? 0) + 1);
    for (const [other, count] of together) {
      const countB = beadsB.get(other)?.length ?? 0;
      if (count < 2 || 2 * count < Math.max(beads.length, countB)) continue;
      if (association(count, beads.length, countB, passages.length) < bar) continue;
      links.push({ a: type, b: other, quality: (learnedQuality * (count - 0.5)) / Math.max(beads.length, countB) });
    }
  }
  return links;
}

/** For each token in at least two beads that still lacks a good partner, the beads it stands in. */
function beadsOf(
  segments: readonly (readonly number[])[],
  side: TokenSide,
  standings: Uint8Array,
  most: number,
): ReadonlyMap<number, readonly number[]> {
  const beads = new Map<number, number[]>();
  segments.forEach((list, bead) => {
    const seen = new Set<number>();
    for (const segment of list) {
      for (let slot = at(side.firstSlot, segment); slot < at(side.firstSlot, segment + 1); slot++) seen.add(at(side.slotType, slot));
    }
    for (const type of seen) {
      if (side.types[type]?.kind === "mark" || at(standings, type) === standing.common) continue;
      const list = beads.get(type);
      if (list === undefined) beads.set(type, [bead]);
      else list.push(bead);
    }
  });
  for (const [type, list] of beads) if (list.length < 2 || list.length > Math.max(4, most)) beads.delete(type);
  return beads;
}

/** Half of Dunning's G² for two tokens in `x` and `y` of `all` beads, together in `both`: log odds that company is no chance. */
function association(both: number, x: number, y: number, all: number): number {
  const term = (count: number, expected: number): number => (count <= 0 ? 0 : count * Math.log(count / expected));
  const onlyX = x - both;
  const onlyY = y - both;
  const neither = all - x - y + both;
  return (
    term(both, (x * y) / all) +
    term(onlyX, (x * (all - y)) / all) +
    term(onlyY, (y * (all - x)) / all) +
    term(neither, ((all - x) * (all - y)) / all)
  );
}
