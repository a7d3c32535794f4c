import { heaviestChain, type Weighted } from "./chain.ts";
import type { Sequence } from "./evidence.ts";
import { at, fullLattice, latticeOf, lowerBound, type Lattice } from "./lattice.ts";
import type { Links } from "./links.ts";
import type { TokenSide } from "./token-side.ts";

/** Up to so many cells (about 300 segments against 300) every cell is looked at. */
const fullCells = 100_000;

/** How far a path may stray from the rectangles between anchors. */
const margin = 16;

/** Rectangles between neighbouring anchors larger than this are crossed on a slanted strip instead. */
const largestRectangle = 20_000;

/** Half the width of such a strip at least, and the cells it may take in all, which bounds time and memory where nothing guides the path. */
const narrowestStrip = 48;
const stripCells = 1_000_000;

/** Tokens in more segments of B than this are no help in finding anchors, only work. */
const rare = 6;

/** The part of the grid worth looking at. */
export function latticeFor(a: TokenSide, b: TokenSide, sequenceA: Sequence, sequenceB: Sequence, links: Links): Lattice {
  const n = sequenceA.segments.length;
  const m = sequenceB.segments.length;
  if (n * m <= fullCells) return fullLattice(n, m);
  const ends = { a: n, b: m, weight: 0 };
  const anchors = [...findAnchors(a, b, sequenceA, sequenceB, links), ends];
  const low = new Int32Array(n + 1);
  const high = new Int32Array(n + 1);
  let from = { a: 0, b: 0 };
  for (const to of anchors) {
    fillRows(low, high, from, to);
    from = to;
  }
  return latticeOf(
    n,
    m,
    (i) => at(low, i),
    (i) => at(high, i),
  );
}

/** Around the path of a first pass: what it is for each segment of A, the first and the last place of B's text that the path may be at. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** How far a second pass may leave the path of the first. */
const corridorWidth = 10;

/** The corridor around beads of which those with two sides are in order. */
export function corridorOf(
  beads: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[],
  countA: number,
  countB: number,
): Corridor {
  const low = new Int32Array(countA);
  const high = new Int32Array(countA);
  let from = 0;
  for (let segment = 0, next = 0; segment < countA; segment++) {
    while (next < beads.length && (beads[next]?.a.at(-1) ?? -1) < segment) {
      from = Math.max(from, (beads[next]?.b.at(-1) ?? -1) + 1);
      next++;
    }
    low[segment] = from;
  }
  high.fill(countB);
  for (let segment = countA - 2; segment >= 0; segment--) high[segment] = at(low, segment + 1);
  return { low, high };
}

/** The part of the grid that a corridor leaves of two sequences. */
export function latticeIn(corridor: Corridor, sequenceA: Sequence, sequenceB: Sequence): Lattice {
  const n = sequenceA.segments.length;
  const placeOf = (segment: number): number => lowerBound(sequenceB.segments, segment);
  return latticeOf(
    n,
    sequenceB.segments.length,
    (i) => (i === 0 ? 0 : placeOf(at(corridor.low, at(sequenceA.segments, Math.min(i, n - 1))))) - corridorWidth,
    (i) => (i === 0 ? 0 : placeOf(at(corridor.high, at(sequenceA.segments, i - 1)))) + corridorWidth,
  );
}

function fillRows(
  low: Int32Array,
  high: Int32Array,
  from: { readonly a: number; readonly b: number },
  to: { readonly a: number; readonly b: number },
): void {
  const rows = to.a - from.a;
  const columns = to.b - from.b;
  const whole = rows * columns <= largestRectangle;
  const strip = margin + Math.max(narrowestStrip, Math.min(Math.min(rows, columns) / 8, stripCells / (2 * rows)));
  for (let i = from.a; i <= to.a; i++) {
    const middle = from.b + (columns * (i - from.a)) / Math.max(1, rows);
    low[i] = Math.floor(whole ? from.b - margin : middle - strip);
    high[i] = Math.ceil(whole ? to.b + margin : middle + strip);
  }
}

/** Pairs of segments that share so many rare tokens, and so few with any other, that the path nearly surely passes them; in order. */
export function findAnchors(a: TokenSide, b: TokenSide, sequenceA: Sequence, sequenceB: Sequence, links: Links): readonly Weighted[] {
  const placeInB = new Int32Array(b.length.length).fill(-1);
  sequenceB.segments.forEach((segment, place) => (placeInB[segment] = place));
  const bestForB = new Map<number, Weighted>();
  sequenceA.segments.forEach((segment, place) => {
    const best = bestPartner(votes(a, b, segment, placeInB, links), place);
    if (best !== null && best.weight > (bestForB.get(best.b)?.weight ?? 0)) bestForB.set(best.b, best);
  });
  const pairs = [...bestForB.values()].sort((x, y) => x.a - y.a);
  return heaviestChain(pairs).flatMap((index) => pairs[index] ?? []);
}

function votes(a: TokenSide, b: TokenSide, segment: number, placeInB: Int32Array, links: Links): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (let slot = at(a.firstSlot, segment); slot < at(a.firstSlot, segment + 1); slot++) {
    const type = at(a.slotType, slot);
    for (let link = at(links.start, type); link < at(links.start, type + 1); link++) {
      const posting = b.postings[at(links.b, link)];
      if (posting === undefined || posting.length > rare) continue;
      const vote = Math.log1p(Math.min(at(links.forward, link), at(links.backward, link)) / 20);
      for (const slotB of posting) {
        const place = at(placeInB, at(b.slotSegment, slotB));
        if (place >= 0) sums.set(place, (sums.get(place) ?? 0) + vote);
      }
    }
  }
  return sums;
}

/** An anchor needs the evidence of about two rare tokens, and half as much again as its rival. */
const leastVotes = 6;
const leastLead = 1.5;

function bestPartner(sums: ReadonlyMap<number, number>, place: number): Weighted | null {
  let best = -1;
  let most = 0;
  let second = 0;
  for (const [candidate, votes] of sums) {
    if (votes > most) {
      second = most;
      most = votes;
      best = candidate;
    } else if (votes > second) second = votes;
  }
  return best >= 0 && most >= leastVotes && most >= leastLead * second ? { a: place, b: best, weight: most } : null;
}
