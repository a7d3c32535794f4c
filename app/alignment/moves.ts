import type { Budget } from "../model/budget.ts";
import type { Model } from "./estimate.ts";
import { evidenceReader, type EvidenceReader } from "./evidence.ts";
import { sequence } from "./gaps.ts";
import { at, lowerBound } from "./lattice.ts";
import type { Links } from "./links.ts";
import type { FoundBead } from "./pass.ts";
import type { TokenSide } from "./token-side.ts";

/** What moves are judged by: natural logs of likelihood ratios, as everywhere. */
const thresholds = {
  /** Moves are rare and readers are alarmed by them: such odds must be beaten on top of what the two segments' beads in order are worth. */
  prior: 3.5,
  /** Words alone must speak at least so strongly; length cannot tell where a segment went. */
  lexical: 3,
  /** Lead over any other partner on either side: boilerplate that recurs is no move. */
  lead: 1.5,
  /** The same for segments that the programme left without partner on both sides: nothing is lost by joining them. */
  leftPrior: 1.5,
  leftLexical: 1,
  leftLead: 0.8,
  /** What a further segment must add to a moved bead. */
  extension: 1.5,
} as const;

/** More pairs than this are not looked at one by one; only segments that the first pass left in doubt are. */
const mostPairs = 250_000;

/** A pair of segments with what speaks for it: in all, and by words alone. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly lexical: number;
}

/**
 * Pairs that belong together against the order of the first pass's beads: each the other's best partner by far, and worth more than their
 * places in those beads. They are to be taken out before the texts are aligned again, since in order they would be merged or forced
 * upon neighbours.
 */
export function findMoves(
  a: TokenSide,
  b: TokenSide,
  beads: readonly FoundBead[],
  links: Links,
  model: Model,
  budget: Budget,
): readonly FoundBead[] {
  const whole = a.length.length * b.length.length <= mostPairs;
  const inDoubt = beads.filter((bead) => whole || bead.a.length === 0 || bead.b.length === 0 || bead.probability < 0.5);
  const pairs = mutualBest(
    a,
    b,
    inDoubt.flatMap((bead) => bead.a),
    inDoubt.flatMap((bead) => bead.b),
    links,
    model,
    budget,
    thresholds.lexical,
    thresholds.lead,
  );
  const homeA = homes(beads, (bead) => bead.a);
  const homeB = homes(beads, (bead) => bead.b);
  const order = orderOf(beads);
  return pairs.flatMap((pair): readonly FoundBead[] => {
    const beadA = homeA.get(pair.a);
    const beadB = homeB.get(pair.b);
    if (beadA === undefined || beadB === undefined || beadA === beadB) return [];
    const cost = worth(beadA) + worth(beadB) + thresholds.prior;
    return pair.score > cost && order.crosses(pair.a, pair.b) ? [moveOf(pair, cost)] : [];
  });
}

/** What a segment's present bead is believed to be worth to it: its words' evidence, shared among its segments. */
function worth(bead: FoundBead): number {
  if (bead.a.length === 0 || bead.b.length === 0) return 0;
  return Math.max(0, bead.lexical) / Math.max(1, Math.max(bead.a.length, bead.b.length));
}

function moveOf(pair: Candidate, cost: number): FoundBead {
  return { a: [pair.a], b: [pair.b], probability: 1 - Math.exp(-(pair.score - cost) / 2 - 0.5), lexical: pair.lexical };
}

/**
 * The second look: segments left without partner on both sides that are each other's best are joined, and moved beads take in neighbours
 * that were left over and belong to them.
 */
export function joinLeftovers(
  a: TokenSide,
  b: TokenSide,
  beads: readonly FoundBead[],
  links: Links,
  model: Model,
  budget: Budget,
): readonly FoundBead[] {
  const leftA = beads.filter((bead) => bead.b.length === 0).flatMap((bead) => bead.a);
  const leftB = beads.filter((bead) => bead.a.length === 0).flatMap((bead) => bead.b);
  const order = orderOf(beads);
  const found = mutualBest(a, b, leftA, leftB, links, model, budget, thresholds.leftLexical, thresholds.leftLead)
    .filter((pair) => pair.score > thresholds.leftPrior && order.crosses(pair.a, pair.b))
    .map((pair) => moveOf(pair, thresholds.leftPrior));
  const takenA = new Set(found.flatMap((bead) => bead.a));
  const takenB = new Set(found.flatMap((bead) => bead.b));
  const isLeft = (bead: FoundBead): boolean => bead.a.length === 0 || bead.b.length === 0;
  const kept = beads.filter((bead) => !isLeft(bead) || (!bead.a.some((x) => takenA.has(x)) && !bead.b.some((y) => takenB.has(y))));
  return extend(a, b, [...kept, ...found], links, model);
}

/** Lets beads out of order take in a neighbour without partner where that explains more than it costs. */
function extend(a: TokenSide, b: TokenSide, beads: readonly FoundBead[], links: Links, model: Model): readonly FoundBead[] {
  const freeA = new Set(beads.filter((bead) => bead.b.length === 0).flatMap((bead) => bead.a));
  const freeB = new Set(beads.filter((bead) => bead.a.length === 0).flatMap((bead) => bead.b));
  const order = orderOf(beads);
  const grown = beads.map((bead) => {
    const [x] = bead.a;
    const [y] = bead.b;
    if (x === undefined || y === undefined || !order.crosses(x, y)) return bead;
    let best = bead;
    let most = scoreOf(a, b, bead.a, bead.b, links, model) + thresholds.extension;
    for (const [moreA, moreB] of neighbours(bead, freeA, freeB)) {
      const score = scoreOf(a, b, moreA, moreB, links, model);
      if (score <= most) continue;
      most = score;
      best = { ...bead, a: moreA, b: moreB };
    }
    for (const index of best.a) freeA.delete(index);
    for (const index of best.b) freeB.delete(index);
    return best;
  });
  return grown.filter(
    (bead) => (bead.b.length > 0 || bead.a.some((x) => freeA.has(x))) && (bead.a.length > 0 || bead.b.some((y) => freeB.has(y))),
  );
}

function neighbours(
  bead: FoundBead,
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): readonly (readonly [readonly number[], readonly number[]])[] {
  return [
    ...wider(bead.a, freeA).map((a) => [a, bead.b] as const),
    ...wider(bead.b, freeB).map((b) => [bead.a, b] as const),
  ]; // prettier-ignore
}

function wider(indexes: readonly number[], free: ReadonlySet<number>): readonly (readonly number[])[] {
  const before = (indexes[0] ?? 0) - 1;
  const after = (indexes.at(-1) ?? 0) + 1;
  return [...(free.has(before) ? [[before, ...indexes]] : []), ...(free.has(after) ? [[...indexes, after]] : [])];
}

function scoreOf(
  a: TokenSide,
  b: TokenSide,
  segmentsA: readonly number[],
  segmentsB: readonly number[],
  links: Links,
  model: Model,
): number {
  const reader = readerOf(a, b, segmentsA, segmentsB, links, model);
  for (let i = 0; i < segmentsA.length; i++) reader.enterRow(i);
  const evidence = reader.evidence(0, 0, segmentsA.length, segmentsB.length);
  return evidence.lexical + evidence.length;
}

function readerOf(
  a: TokenSide,
  b: TokenSide,
  segmentsA: readonly number[],
  segmentsB: readonly number[],
  links: Links,
  model: Model,
): EvidenceReader {
  const some = (segments: readonly number[]) => {
    const wanted = new Set(segments);
    const most = segments.reduce((last, segment) => Math.max(last, segment), -1) + 1;
    const others = new Set<number>();
    for (let index = 0; index < most; index++) if (!wanted.has(index)) others.add(index);
    return sequence(0, most, others);
  };
  return evidenceReader(a, b, some(segmentsA), some(segmentsB), links, model, () => [0, segmentsB.length]);
}

/** Pairs of the given segments that are each other's best by the lead asked for, and strong enough by words. */
function mutualBest(
  a: TokenSide,
  b: TokenSide,
  segmentsA: readonly number[],
  segmentsB: readonly number[],
  links: Links,
  model: Model,
  budget: Budget,
  leastLexical: number,
  leastLead: number,
): readonly Candidate[] {
  // Where so much is left, the texts are not versions of each other, and looking for moves would take quadratic time.
  if (segmentsA.length * segmentsB.length > 4 * mostPairs) return [];
  const rows = [...segmentsA].sort((x, y) => x - y);
  const columns = [...segmentsB].sort((x, y) => x - y);
  const reader = readerOf(a, b, rows, columns, links, model);
  const bestOfRow: (Candidate | null)[] = rows.map(() => null);
  const secondOfRow = new Float64Array(rows.length);
  const bestOfColumn = new Float64Array(columns.length);
  const secondOfColumn = new Float64Array(columns.length);
  for (let i = 0; i < rows.length && !budget.spent(); i++) {
    reader.enterRow(i);
    for (let j = 0; j < columns.length; j++) {
      const { lexical, length } = reader.evidence(i, j, 1, 1);
      const score = lexical + length;
      const best = bestOfRow[i]?.score ?? 0;
      if (score > best) {
        secondOfRow[i] = best;
        bestOfRow[i] = { a: rows[i] ?? 0, b: j, score, lexical };
      } else if (score > at(secondOfRow, i)) secondOfRow[i] = score;
      if (score > at(bestOfColumn, j)) {
        secondOfColumn[j] = at(bestOfColumn, j);
        bestOfColumn[j] = score;
      } else if (score > at(secondOfColumn, j)) secondOfColumn[j] = score;
    }
  }
  return bestOfRow.flatMap((best, i): readonly Candidate[] => {
    if (best === null || best.lexical < leastLexical || best.score < at(bestOfColumn, best.b)) return [];
    const rival = Math.max(at(secondOfRow, i), at(secondOfColumn, best.b));
    return best.score - rival < leastLead ? [] : [{ ...best, b: columns[best.b] ?? 0 }];
  });
}

function homes(beads: readonly FoundBead[], side: (bead: FoundBead) => readonly number[]): ReadonlyMap<number, FoundBead> {
  return new Map(beads.flatMap((bead) => side(bead).map((index) => [index, bead] as const)));
}

/** Tells whether a pair stands against the order of beads that words bear out. */
function orderOf(beads: readonly FoundBead[]): { readonly crosses: (a: number, b: number) => boolean } {
  const sure = beads
    .filter((bead) => bead.a.length > 0 && bead.b.length > 0 && bead.probability > 0.5 && bead.lexical > 1)
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
  const places = Int32Array.from(sure, (bead) => bead.a[0] ?? 0);
  // The furthest place in B of the beads up to each, and the nearest of those from each on.
  const furthest = Int32Array.from(sure, (bead) => bead.b[0] ?? 0);
  const nearest = furthest.slice();
  for (let k = 1; k < sure.length; k++) furthest[k] = Math.max(at(furthest, k), at(furthest, k - 1));
  for (let k = sure.length - 2; k >= 0; k--) nearest[k] = Math.min(at(nearest, k), at(nearest, k + 1));
  return {
    crosses: (a, b) => {
      const before = lowerBound(places, a) - 1;
      const after = lowerBound(places, a + 1);
      return (before >= 0 && at(furthest, before) > b) || (after < places.length && at(nearest, after) < b);
    },
  };
}
