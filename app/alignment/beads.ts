import type { Budget } from "../model/budget.ts";
import { at, nodeAt, type Lattice } from "./lattice.ts";
import { shapePrior, shapes, type ShapeModel } from "./score.ts";

/** The score of the bead that holds `p` segments of A from `i` and `q` of B from `j`, without its prior; -Infinity forbids it. */
export interface BeadScorer {
  /** Called once before the beads that begin in row `i` and above are asked for. */
  readonly enterRow: (i: number) => void;
  readonly score: (i: number, j: number, p: number, q: number) => number;
  /** What is added to the prior of a segment without partner. */
  readonly aloneA: (i: number) => number;
  readonly aloneB: (j: number) => number;
}

/** A bead of the programme: `p` segments of A from `i`, `q` of B from `j`, and its probability given everything else. */
export interface ProposedBead {
  readonly i: number;
  readonly j: number;
  readonly p: number;
  readonly q: number;
  readonly probability: number;
}

/**
 * The best beads of two sequences, in order: no greedy step, every path through the lattice weighs in. First the probability of each bead
 * over all paths (forward-backward), then the path with most expected right beads, which serves a reader better than the single likeliest
 * path when two merges are nearly equal. Only the first `shapeCount` shapes are used. Null when the budget was spent on the way.
 */
export function alignLattice(
  lattice: Lattice,
  scorer: BeadScorer,
  model: ShapeModel,
  shapeCount: number,
  budget: Budget,
): readonly ProposedBead[] | null {
  const scores = scoreBeads(lattice, scorer, model, shapeCount, budget);
  if (scores === null) return null;
  const alone = {
    a: Float64Array.from({ length: lattice.n }, (_, i) => scorer.aloneA(i)),
    b: Float64Array.from({ length: lattice.m }, (_, j) => scorer.aloneB(j)),
  };
  const posterior = posteriors(lattice, scores, alone, model, budget);
  if (posterior === null) return null;
  return decode(lattice, posterior);
}

/** Scores with priors of the beads that *end* at each node, a row of `shapes` for every node. */
function scoreBeads(lattice: Lattice, scorer: BeadScorer, model: ShapeModel, shapeCount: number, budget: Budget): Float32Array | null {
  const width = shapes.length;
  const scores = new Float32Array(at(lattice.offset, lattice.n + 1) * width).fill(-Infinity);
  for (let i = 1; i <= lattice.n; i++) {
    if (budget.spent()) return null;
    scorer.enterRow(i - 1);
    for (let j = Math.max(1, at(lattice.lo, i)); j <= at(lattice.hi, i); j++) {
      const base = nodeAt(lattice, i, j) * width;
      for (let shape = 0; shape < shapeCount; shape++) {
        const [p, q] = shapes[shape] ?? [1, 1];
        if (j < q || nodeAt(lattice, i - p, j - q) < 0) continue;
        scores[base + shape] = scorer.score(i - p, j - q, p, q) + shapePrior(shape, model);
      }
    }
  }
  return scores;
}

/**
 * After what the path stands at a node. Segments of A without partner come before those of B in one run, so that a run has one path and
 * its probability is not multiplied by the orders it could be written in.
 */
const afterBead = 0;
const afterNullA = 1;
const afterNullB = 2;
const states = 3;

interface Posteriors {
  readonly beads: Float32Array;
  /** Probability that a segment has no partner. */
  readonly nullA: Float64Array;
  readonly nullB: Float64Array;
}

interface AloneScores {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function posteriors(lattice: Lattice, scores: Float32Array, alone: AloneScores, model: ShapeModel, budget: Budget): Posteriors | null {
  const forward = forwardSums(lattice, scores, alone, model);
  if (budget.spent()) return null;
  const backward = backwardSums(lattice, scores, alone, model);
  if (budget.spent()) return null;
  const total = logSum3(forward, (at(lattice.offset, lattice.n + 1) - 1) * states);
  const beads = scores;
  const width = shapes.length;
  const nullA = new Float64Array(lattice.n);
  const nullB = new Float64Array(lattice.m);
  for (let i = 0; i <= lattice.n; i++) {
    for (let j = at(lattice.lo, i); j <= at(lattice.hi, i); j++) {
      const node = nodeAt(lattice, i, j);
      for (let shape = 0; shape < width; shape++) {
        const score = at(scores, node * width + shape);
        if (score === -Infinity) {
          beads[node * width + shape] = 0;
          continue;
        }
        const [p, q] = shapes[shape] ?? [1, 1];
        const before = nodeAt(lattice, i - p, j - q) * states;
        beads[node * width + shape] = Math.exp(logSum3(forward, before) + score + at(backward, node * states + afterBead) - total);
      }
      const above = nodeAt(lattice, i - 1, j);
      if (above >= 0) {
        const open = at(forward, above * states + afterBead) + model.nullOpen;
        const stay = at(forward, above * states + afterNullA) + model.nullStay;
        nullA[i - 1] =
          at(nullA, i - 1) + Math.exp(logSum(open, stay) + at(alone.a, i - 1) + at(backward, node * states + afterNullA) - total);
      }
      const left = nodeAt(lattice, i, j - 1);
      if (left >= 0) {
        const open = logSum(at(forward, left * states + afterBead), at(forward, left * states + afterNullA)) + model.nullOpen;
        const stay = at(forward, left * states + afterNullB) + model.nullStay;
        nullB[j - 1] =
          at(nullB, j - 1) + Math.exp(logSum(open, stay) + at(alone.b, j - 1) + at(backward, node * states + afterNullB) - total);
      }
    }
  }
  return { beads, nullA, nullB };
}

function forwardSums(lattice: Lattice, scores: Float32Array, alone: AloneScores, model: ShapeModel): Float64Array {
  const sums = new Float64Array(at(lattice.offset, lattice.n + 1) * states).fill(-Infinity);
  sums[afterBead] = 0;
  const width = shapes.length;
  for (let i = 0; i <= lattice.n; i++) {
    for (let j = at(lattice.lo, i); j <= at(lattice.hi, i); j++) {
      const node = nodeAt(lattice, i, j);
      const here = node * states;
      for (let shape = 0; shape < width; shape++) {
        const score = at(scores, node * width + shape);
        if (score === -Infinity) continue;
        const [p, q] = shapes[shape] ?? [1, 1];
        sums[here] = logSum(at(sums, here), logSum3(sums, nodeAt(lattice, i - p, j - q) * states) + score);
      }
      const above = nodeAt(lattice, i - 1, j) * states;
      if (above >= 0) {
        const sum = logSum(at(sums, above) + model.nullOpen, at(sums, above + afterNullA) + model.nullStay);
        sums[here + afterNullA] = sum + at(alone.a, i - 1);
      }
      const left = nodeAt(lattice, i, j - 1) * states;
      if (left >= 0) {
        const open = logSum(at(sums, left), at(sums, left + afterNullA)) + model.nullOpen;
        sums[here + afterNullB] = logSum(open, at(sums, left + afterNullB) + model.nullStay) + at(alone.b, j - 1);
      }
    }
  }
  return sums;
}

function backwardSums(lattice: Lattice, scores: Float32Array, alone: AloneScores, model: ShapeModel): Float64Array {
  const nodes = at(lattice.offset, lattice.n + 1);
  const sums = new Float64Array(nodes * states).fill(-Infinity);
  const last = (nodes - 1) * states;
  sums.fill(0, last, last + states);
  const width = shapes.length;
  for (let i = lattice.n; i >= 0; i--) {
    for (let j = at(lattice.hi, i); j >= at(lattice.lo, i); j--) {
      const node = nodeAt(lattice, i, j);
      const here = node * states;
      // What may follow a node is pushed back to the nodes before it: the node's own sums are complete when it is reached.
      for (let shape = 0; shape < width; shape++) {
        const score = at(scores, node * width + shape);
        if (score === -Infinity) continue;
        const [p, q] = shapes[shape] ?? [1, 1];
        const before = nodeAt(lattice, i - p, j - q) * states;
        const value = score + at(sums, here + afterBead);
        for (let state = 0; state < states; state++) sums[before + state] = logSum(at(sums, before + state), value);
      }
      const above = nodeAt(lattice, i - 1, j) * states;
      if (above >= 0) {
        const value = at(sums, here + afterNullA) + at(alone.a, i - 1);
        sums[above + afterBead] = logSum(at(sums, above + afterBead), value + model.nullOpen);
        sums[above + afterNullA] = logSum(at(sums, above + afterNullA), value + model.nullStay);
      }
      const left = nodeAt(lattice, i, j - 1) * states;
      if (left >= 0) {
        const value = at(sums, here + afterNullB) + at(alone.b, j - 1);
        sums[left + afterBead] = logSum(at(sums, left + afterBead), value + model.nullOpen);
        sums[left + afterNullA] = logSum(at(sums, left + afterNullA), value + model.nullOpen);
        sums[left + afterNullB] = logSum(at(sums, left + afterNullB), value + model.nullStay);
      }
    }
  }
  return sums;
}

/** What a proposed bead must be worth to be proposed at all. About half of the share of right beads maximises F1 (Lewis 1995). */
const worthProposing = 0.45;

/** Less likely beads are never proposed, though one of them may cost less than many segments without partner. */
const leastProbability = 0.1;

function decode(lattice: Lattice, posterior: Posteriors): readonly ProposedBead[] {
  const nodes = at(lattice.offset, lattice.n + 1);
  const best = new Float64Array(nodes).fill(-Infinity);
  const choice = new Int32Array(nodes).fill(-1);
  const width = shapes.length;
  best[0] = 0;
  for (let i = 0; i <= lattice.n; i++) {
    for (let j = at(lattice.lo, i); j <= at(lattice.hi, i); j++) {
      const node = nodeAt(lattice, i, j);
      const consider = (before: number, gain: number, which: number): void => {
        if (before < 0 || at(best, before) + gain <= at(best, node)) return;
        best[node] = at(best, before) + gain;
        choice[node] = which;
      };
      for (let shape = 0; shape < width; shape++) {
        const probability = at(posterior.beads, node * width + shape);
        const [p, q] = shapes[shape] ?? [1, 1];
        if (probability >= leastProbability) consider(nodeAt(lattice, i - p, j - q), probability - worthProposing, shape);
      }
      consider(nodeAt(lattice, i - 1, j), at(posterior.nullA, i - 1) - worthProposing, width);
      consider(nodeAt(lattice, i, j - 1), at(posterior.nullB, j - 1) - worthProposing, width + 1);
    }
  }
  return traceBack(lattice, choice, posterior);
}

function traceBack(lattice: Lattice, choice: Int32Array, posterior: Posteriors): readonly ProposedBead[] {
  const beads: ProposedBead[] = [];
  const width = shapes.length;
  let i = lattice.n;
  let j = lattice.m;
  while (i > 0 || j > 0) {
    const node = nodeAt(lattice, i, j);
    const shape = at(choice, node);
    const [p, q] = shape === width ? [1, 0] : shape === width + 1 ? [0, 1] : (shapes[shape] ?? [1, 1]);
    i -= p;
    j -= q;
    const probability = q === 0 ? at(posterior.nullA, i) : p === 0 ? at(posterior.nullB, j) : at(posterior.beads, node * width + shape);
    beads.push({ i, j, p, q, probability: Math.min(1, probability) });
  }
  return beads.reverse();
}

/** A term this much smaller changes no digit that matters; passing over it saves most of the logarithms. */
const negligible = -25;

function logSum(x: number, y: number): number {
  const larger = x > y ? x : y;
  const difference = x > y ? y - x : x - y;
  // Two empty sums differ by NaN, which is not greater either.
  return difference > negligible ? larger + Math.log1p(Math.exp(difference)) : larger;
}

function logSum3(sums: Float64Array, from: number): number {
  return logSum(logSum(at(sums, from), at(sums, from + 1)), at(sums, from + 2));
}
