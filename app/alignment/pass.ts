import type { Budget } from "../model/budget.ts";
import { findAnchors, latticeFor, latticeIn, type Corridor } from "./anchors.ts";
import { alignLattice } from "./beads.ts";
import { rateClass, type Model, type Observed, type RateClass } from "./estimate.ts";
import { evidenceReader, type EvidenceReader, type Sequence } from "./evidence.ts";
import { at, type Lattice } from "./lattice.ts";
import type { Links } from "./links.ts";
import { quickShapes, shapes } from "./score.ts";
import type { TokenSide } from "./token-side.ts";

/** A bead by segment indexes, with its probability under the programme and the words' part of its evidence. */
export interface FoundBead {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly probability: number;
  readonly lexical: number;
}

/** Stretches of both sides that are aligned with each other, between fixed beads. */
export interface Gap {
  readonly a: Sequence;
  readonly b: Sequence;
}

/** The result of one pass over a gap. `exact` is false when the budget was spent and the beads are a makeshift. */
export interface PassResult {
  readonly beads: readonly FoundBead[];
  readonly exact: boolean;
}

/**
 * Aligns a gap: without a corridor quickly over the whole grid, with simple shapes; in a corridor with all shapes. What it sees on the way is
 * added to `tally` for the next pass.
 */
export function alignGap(
  a: TokenSide,
  b: TokenSide,
  gap: Gap,
  links: Links,
  model: Model,
  corridor: Corridor | null,
  budget: Budget,
  tally: Tally,
): PassResult {
  const n = gap.a.segments.length;
  const m = gap.b.segments.length;
  if (n === 0 || m === 0) return { beads: withoutPartner(gap), exact: true };
  if (budget.spent()) return { beads: makeshift(gap, []), exact: false };
  const lattice = corridor === null ? latticeFor(a, b, gap.a, gap.b, links) : latticeIn(corridor, gap.a, gap.b);
  const reader = evidenceReader(a, b, gap.a, gap.b, links, model, (i) => windowOf(lattice, i));
  const proposed = alignLattice(lattice, reader, model.shape, corridor === null ? quickShapes : shapes.length, budget);
  if (proposed === null) return { beads: makeshift(gap, findAnchors(a, b, gap.a, gap.b, links)), exact: false };
  const beads = proposed.map(({ i, j, p, q, probability }): FoundBead => {
    const segmentsA = Array.from(gap.a.segments.subarray(i, i + p));
    const segmentsB = Array.from(gap.b.segments.subarray(j, j + q));
    if (p === 0 || q === 0) {
      tally.addNull(p > 0 ? "a" : "b");
      return { a: segmentsA, b: segmentsB, probability, lexical: 0 };
    }
    for (let row = i; row < i + p; row++) reader.enterRow(row);
    tally.addBead(reader, a, b, i, j, p, q, probability, segmentsA, segmentsB);
    return { a: segmentsA, b: segmentsB, probability, lexical: reader.evidence(i, j, p, q).lexical };
  });
  return { beads, exact: true };
}

/** The places of B whose cells with segment `i` can be part of a bead: those between the nodes of its rows and of the next ones. */
function windowOf(lattice: Lattice, i: number): readonly [number, number] {
  return [Math.max(0, at(lattice.lo, i) - 4), Math.min(lattice.m, at(lattice.hi, Math.min(lattice.n, i + 1)) + 4)];
}

/** Every segment for itself. */
function withoutPartner(gap: Gap): readonly FoundBead[] {
  const alone = { probability: 1, lexical: 0 };
  return [
    ...Array.from(gap.a.segments, (segment): FoundBead => ({ a: [segment], b: [], ...alone })),
    ...Array.from(gap.b.segments, (segment): FoundBead => ({ a: [], b: [segment], ...alone })),
  ];
}

/** What can be said without looking closely: anchors, and between them one against one from either end. */
function makeshift(gap: Gap, anchors: readonly { readonly a: number; readonly b: number }[]): readonly FoundBead[] {
  const beads: FoundBead[] = [];
  let from = { a: 0, b: 0 };
  const add = (i: number, j: number, probability: number): void => {
    beads.push({ a: i < 0 ? [] : [at(gap.a.segments, i)], b: j < 0 ? [] : [at(gap.b.segments, j)], probability, lexical: 0 });
  };
  for (const to of [...anchors, { a: gap.a.segments.length, b: gap.b.segments.length }]) {
    const pairs = Math.min(to.a - from.a, to.b - from.b);
    for (let k = 0; k < pairs; k++) add(from.a + k, from.b + k, 0.2);
    for (let i = from.a + pairs; i < to.a; i++) add(i, -1, 0.2);
    for (let j = from.b + pairs; j < to.b; j++) add(-1, j, 0.2);
    if (to.a < gap.a.segments.length && to.b < gap.b.segments.length) add(to.a, to.b, 0.6);
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return beads;
}

/** Counts what a pass saw. A resource of one pass: made, filled by `alignGap`, read once. */
export interface Tally {
  readonly addBead: (
    reader: EvidenceReader,
    a: TokenSide,
    b: TokenSide,
    i: number,
    j: number,
    p: number,
    q: number,
    probability: number,
    segmentsA: readonly number[],
    segmentsB: readonly number[],
  ) => void;
  readonly addNull: (side: "a" | "b") => void;
  readonly observed: () => Observed;
}

/** Beads below this probability teach nothing about rates. */
const believed = 0.6;

export function newTally(): Tally {
  const seen: Record<RateClass, number> = { figure: 0, name: 0, known: 0, word: 0, mark: 0 };
  const kept: Record<RateClass, number> = { figure: 0, name: 0, known: 0, word: 0, mark: 0 };
  const lengthRatios: number[] = [];
  const counts = shapes.map(() => 0);
  let nulls = 0;
  let runs = 0;
  let previous: "a" | "b" | null = null;
  return {
    addBead: (reader, a, b, i, j, p, q, probability, segmentsA, segmentsB) => {
      previous = null;
      const shape = shapes.findIndex(([x, y]) => x === p && y === q);
      counts[shape] = (counts[shape] ?? 0) + probability;
      if (probability < believed) return;
      reader.explain(i, j, p, q, (which, slot, share) => {
        const side = which === "a" ? a : b;
        const type = side.types[at(side.slotType, slot)];
        if (type === undefined) return;
        seen[rateClass(type)] += at(side.slotCount, slot);
        kept[rateClass(type)] += share * at(side.slotCount, slot);
      });
      if (p === 1 && q === 1) lengthRatios.push(Math.log(at(b.length, segmentsB[0] ?? 0) / at(a.length, segmentsA[0] ?? 0)));
    },
    addNull: (side) => {
      nulls++;
      if (previous !== side) runs++;
      previous = side;
    },
    observed: () => ({
      tokens: {
        figure: [seen.figure, kept.figure],
        name: [seen.name, kept.name],
        known: [seen.known, kept.known],
        word: [seen.word, kept.word],
        mark: [seen.mark, kept.mark],
      },
      lengthRatios,
      shapes: counts,
      nullRuns: runs,
      nulls,
    }),
  };
}
