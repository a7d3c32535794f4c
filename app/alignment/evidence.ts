import type { BeadScorer } from "./beads.ts";
import { rateClass, type Model } from "./estimate.ts";
import { at, lowerBound } from "./lattice.ts";
import { standing, type Links } from "./links.ts";
import { lengthScore, weights, widest } from "./score.ts";
import type { TokenSide } from "./token-side.ts";

/** Segments left to align, by index, in order. `joined[k]` is 1 where segment k follows k - 1 in the text, so that a bead may hold both. */
export interface Sequence {
  readonly segments: Int32Array;
  readonly joined: Uint8Array;
}

/** Where the links between one segment of A and those of B stand: parallel arrays, grouped by place in B's sequence. */
interface Row {
  readonly low: number;
  readonly start: Int32Array;
  readonly slotA: Int32Array;
  readonly slotB: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** What speaks for two stretches: log likelihood ratios by kind of evidence. */
export interface Evidence {
  readonly lexical: number;
  readonly length: number;
}

/** Reads the evidence between any stretches of two sequences; rows of A must be entered before they are asked for. */
export interface EvidenceReader extends BeadScorer {
  readonly evidence: (i: number, j: number, p: number, q: number) => Evidence;
  /** Tells for each token of the two stretches, by slot, the probability that the other stretch brought it. */
  readonly explain: (i: number, j: number, p: number, q: number, visit: (side: "a" | "b", slot: number, share: number) => void) => void;
}

/**
 * Scores beads by a mixture in the manner of IBM model 1 (Brown et al. 1993; Moore 2002), both ways: each token is either brought by a
 * token of the other stretch, in proportion to its length, or by chance. Since a longer stretch brings every token less surely, a bead
 * gains from a further segment only when that explains more tokens than it dilutes: evidence is absolute and relative at once.
 */
export function evidenceReader(
  a: TokenSide,
  b: TokenSide,
  sequenceA: Sequence,
  sequenceB: Sequence,
  links: Links,
  model: Model,
  window: (i: number) => readonly [number, number],
): EvidenceReader {
  const rows: (Row | null)[] = new Array<Row | null>(sequenceA.segments.length).fill(null);
  const placeInB = new Int32Array(b.length.length).fill(-1);
  sequenceB.segments.forEach((segment, place) => (placeInB[segment] = place));
  const ratesA = ratesOf(a, links.standingA, model);
  const ratesB = ratesOf(b, links.standingB, model);
  const missA = missesOf(a, ratesA);
  const missB = missesOf(b, ratesB);
  const massA = new Float64Array(a.slotType.length);
  const massB = new Float64Array(b.slotType.length);
  const touchedA: number[] = [];
  const touchedB: number[] = [];

  const gather = (i: number, j: number, p: number, q: number): void => {
    for (let x = i; x < i + p; x++) {
      const row = rows[x];
      if (row === null || row === undefined) continue;
      const from = Math.max(0, j - row.low);
      const to = Math.min(row.start.length - 1, j + q - row.low);
      if (from >= to) continue;
      for (let k = at(row.start, from); k < at(row.start, to); k++) {
        const slotA = at(row.slotA, k);
        const slotB = at(row.slotB, k);
        if (at(massA, slotA) === 0) touchedA.push(slotA);
        if (at(massB, slotB) === 0) touchedB.push(slotB);
        massA[slotA] = at(massA, slotA) + at(row.backward, k) * at(b.slotCount, slotB);
        massB[slotB] = at(massB, slotB) + at(row.forward, k) * at(a.slotCount, slotA);
      }
    }
  };
  const forget = (): void => {
    for (const slot of touchedA) massA[slot] = 0;
    for (const slot of touchedB) massB[slot] = 0;
    touchedA.length = 0;
    touchedB.length = 0;
  };
  const lexical = (i: number, j: number, p: number, q: number): number => {
    let tokensA = 1;
    let tokensB = 1;
    let sumA = 0;
    let sumB = 0;
    for (let x = i; x < i + p; x++) {
      tokensA += at(a.mass, at(sequenceA.segments, x));
      sumA += at(missA, at(sequenceA.segments, x));
    }
    for (let y = j; y < j + q; y++) {
      tokensB += at(b.mass, at(sequenceB.segments, y));
      sumB += at(missB, at(sequenceB.segments, y));
    }
    gather(i, j, p, q);
    for (const slot of touchedA) {
      const rate = at(ratesA, at(a.slotType, slot));
      sumA += at(a.slotCount, slot) * Math.log1p((rate * at(massA, slot)) / (tokensB * (1 - rate)));
    }
    for (const slot of touchedB) {
      const rate = at(ratesB, at(b.slotType, slot));
      sumB += at(b.slotCount, slot) * Math.log1p((rate * at(massB, slot)) / (tokensA * (1 - rate)));
    }
    forget();
    return (weights.lexicalTrust * (sumA + sumB)) / 2;
  };
  const sumOver = (values: Float64Array, sequence: Sequence, from: number, count: number): number => {
    let sum = 0;
    for (let k = from; k < from + count; k++) sum += at(values, at(sequence.segments, k));
    return sum;
  };
  const evidence = (i: number, j: number, p: number, q: number): Evidence => ({
    lexical: lexical(i, j, p, q),
    length: lengthScore(sumOver(a.length, sequenceA, i, p), sumOver(b.length, sequenceB, j, q), p, q, model.length),
  });
  return {
    enterRow: (i) => {
      if (i >= widest) rows[i - widest] = null;
      const [low, high] = window(i);
      rows[i] = readRow(a, b, at(sequenceA.segments, i), placeInB, links, low, high, sequenceB.segments);
    },
    score: (i, j, p, q) => {
      if (torn(sequenceA, i, p) || torn(sequenceB, j, q)) return -Infinity;
      const shape = shapeScore(a, b, sequenceA, sequenceB, i, j, p, q);
      const length = lengthScore(sumOver(a.length, sequenceA, i, p), sumOver(b.length, sequenceB, j, q), p, q, model.length);
      return lexical(i, j, p, q) + length + shape;
    },
    aloneA: (i) => aloneScore(a, at(sequenceA.segments, i)),
    aloneB: (j) => aloneScore(b, at(sequenceB.segments, j)),
    evidence,
    explain: (i, j, p, q, visit) => {
      const tokensA = 1 + sumOver(a.mass, sequenceA, i, p);
      const tokensB = 1 + sumOver(b.mass, sequenceB, j, q);
      gather(i, j, p, q);
      const share = (rate: number, mass: number): number => (rate * mass) / (rate * mass + 1 - rate);
      for (let x = i; x < i + p; x++) {
        eachSlot(a, at(sequenceA.segments, x), (slot) => {
          visit("a", slot, share(at(ratesA, at(a.slotType, slot)), at(massA, slot) / tokensB));
        });
      }
      for (let y = j; y < j + q; y++) {
        eachSlot(b, at(sequenceB.segments, y), (slot) => {
          visit("b", slot, share(at(ratesB, at(b.slotType, slot)), at(massB, slot) / tokensA));
        });
      }
      forget();
    },
  };
}

function eachSlot(side: TokenSide, segment: number, visit: (slot: number) => void): void {
  for (let slot = at(side.firstSlot, segment); slot < at(side.firstSlot, segment + 1); slot++) visit(slot);
}

function torn(sequence: Sequence, from: number, count: number): boolean {
  for (let k = from + 1; k < from + count; k++) if (at(sequence.joined, k) === 0) return true;
  return false;
}

/** What layout says: paragraph breaks that agree or not, headings against sentences. */
function shapeScore(
  a: TokenSide,
  b: TokenSide,
  sequenceA: Sequence,
  sequenceB: Sequence,
  i: number,
  j: number,
  p: number,
  q: number,
): number {
  const firstA = at(sequenceA.segments, i);
  const firstB = at(sequenceB.segments, j);
  let score = 0;
  const opensA = at(a.opens, firstA);
  const opensB = at(b.opens, firstB);
  if (opensA + opensB === 2) score += weights.paragraphBoth;
  if (opensA + opensB === 1) score += weights.paragraphOne;
  if (at(a.continues, firstA) !== at(b.continues, firstB)) score += weights.continuesOne;
  for (let k = 1; k < p; k++) score += insideScore(a, at(sequenceA.segments, i + k));
  for (let k = 1; k < q; k++) score += insideScore(b, at(sequenceB.segments, j + k));
  if (at(a.heading, firstA) !== at(b.heading, firstB)) score += weights.kindMismatch;
  return score;
}

/** What a segment's beginning says about its being one bead with the segment before. */
function insideScore(side: TokenSide, segment: number): number {
  return weights.paragraphInside * at(side.opens, segment) + weights.continuesInside * at(side.continues, segment);
}

/** What a segment's form says about its having no partner. */
function aloneScore(side: TokenSide, segment: number): number {
  const followed = segment + 1 < side.continues.length ? at(side.continues, segment + 1) : 0;
  return weights.continuesAlone * Math.max(at(side.continues, segment), followed);
}

function readRow(
  a: TokenSide,
  b: TokenSide,
  segment: number,
  placeInB: Int32Array,
  links: Links,
  low: number,
  high: number,
  segmentsB: Int32Array,
): Row {
  const firstSegment = at(segmentsB, low);
  const lastSegment = at(segmentsB, Math.max(low, high - 1));
  const places: number[] = [];
  const entries: number[] = [];
  const start = new Int32Array(Math.max(1, high - low + 1));
  for (let slotA = at(a.firstSlot, segment); slotA < at(a.firstSlot, segment + 1); slotA++) {
    const type = at(a.slotType, slotA);
    for (let link = at(links.start, type); link < at(links.start, type + 1); link++) {
      const posting = b.postings[at(links.b, link)];
      if (posting === undefined) continue;
      for (let k = lowerBound(posting, at(b.firstSlot, firstSegment)); k < posting.length; k++) {
        const slotB = at(posting, k);
        if (at(b.slotSegment, slotB) > lastSegment) break;
        const place = at(placeInB, at(b.slotSegment, slotB));
        if (place < low || place >= high) continue;
        places.push(place - low);
        entries.push(slotA, slotB, link);
        start[place - low + 1] = at(start, place - low + 1) + 1;
      }
    }
  }
  for (let k = 1; k < start.length; k++) start[k] = at(start, k) + at(start, k - 1);
  const next = start.slice();
  const row: Row = {
    low,
    start,
    slotA: new Int32Array(places.length),
    slotB: new Int32Array(places.length),
    forward: new Float64Array(places.length),
    backward: new Float64Array(places.length),
  };
  places.forEach((place, k) => {
    const position = at(next, place);
    next[place] = position + 1;
    row.slotA[position] = entries[3 * k] ?? 0;
    row.slotB[position] = entries[3 * k + 1] ?? 0;
    row.forward[position] = at(links.forward, entries[3 * k + 2] ?? 0);
    row.backward[position] = at(links.backward, entries[3 * k + 2] ?? 0);
  });
  return row;
}

/**
 * How likely each token is brought over. A token that nothing in the other text answers to tells little across languages, where the word
 * list may simply not know it; but a figure, and any word of the same language, could have been found had it been there.
 */
function ratesOf(side: TokenSide, standings: Uint8Array, model: Model): Float64Array {
  return Float64Array.from(side.types, (type, id) => {
    if (at(standings, id) === standing.common) return 0;
    const rate = model.rates[rateClass(type)];
    return at(standings, id) === standing.linked || type.kind === "figure" || model.same ? rate : rate * unlinkedShare;
  });
}

/** How much of the cost of a missing token is charged when the other text holds nothing that could answer to it. */
const unlinkedShare = 0.3;

function missesOf(side: TokenSide, rates: Float64Array): Float64Array {
  const misses = new Float64Array(side.mass.length);
  for (let slot = 0; slot < side.slotType.length; slot++) {
    const segment = at(side.slotSegment, slot);
    misses[segment] = at(misses, segment) + at(side.slotCount, slot) * Math.log1p(-at(rates, at(side.slotType, slot)));
  }
  return misses;
}
