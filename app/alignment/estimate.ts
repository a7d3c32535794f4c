import type { TokenKind } from "./read-tokens.ts";
import { quickShapes, type LengthModel, type ShapeModel } from "./score.ts";
import type { TokenSide, TokenType } from "./token-side.ts";

/** What is expected of a pair: first by experience, after a first pass by what the pair itself shows. */
export interface Model {
  /** Both sides in one language. */
  readonly same: boolean;
  /** How likely a token of each class is brought over by a version. */
  readonly rates: Readonly<Record<RateClass, number>>;
  readonly length: LengthModel;
  readonly shape: ShapeModel;
}

/** Words that the lexicon knows are seen to be brought over much oftener than those it does not. */
export type RateClass = TokenKind | "known";

export function rateClass(type: TokenType): RateClass {
  return type.kind === "word" && type.meanings.length > 0 ? "known" : type.kind;
}

/** Probabilities of the shapes of `score.ts`, in its order; roughly those of Gale & Church (1993) with the longer beads added. */
const shapePriors: readonly number[] = [0.86, 0.035, 0.035, 0.006, 0.006, 0.002, 0.002, 0.006, 0.002, 0.002];
/** Of a segment without partner, and of another after it: omissions come in runs, often whole paragraphs. */
const nullOpenPrior = 0.02;
const nullStayPrior = 0.45;

/** Rates across languages without anything known: figures and names are kept, of the words only loans are seen. */
const ratesAcross: Readonly<Record<RateClass, number>> = { figure: 0.75, name: 0.45, known: 0.4, word: 0.12, mark: 0.5 };
const ratesWithin: Readonly<Record<RateClass, number>> = { figure: 0.85, name: 0.8, known: 0.6, word: 0.6, mark: 0.6 };

/** So many tokens or beads of experience does the first expectation weigh against what the pair shows. */
const tokenExperience = 40;
const beadExperience = 25;

/** The expectation before anything is aligned. */
export function firstModel(a: TokenSide, b: TokenSide, same: boolean): Model {
  return {
    same,
    rates: same ? ratesWithin : ratesAcross,
    length: firstLengths(a, b, same),
    shape: shapeModel(shapePriors, nullOpenPrior, nullStayPrior),
  };
}

function shapeModel(priors: readonly number[], open: number, stay: number): ShapeModel {
  return { shapes: priors.map(Math.log), nullOpen: Math.log(open), nullStay: Math.log(stay) };
}

function firstLengths(a: TokenSide, b: TokenSide, same: boolean): LengthModel {
  const logsA = Array.from(a.length, Math.log);
  const logsB = Array.from(b.length, Math.log);
  const total = Math.log(sum(b.length) / sum(a.length));
  return {
    // One text may be much shorter because parts are missing, so the totals are believed only within what languages differ by.
    logRatio: same ? 0 : Math.max(-0.25, Math.min(0.25, total)),
    variance: 0.03,
    meanA: mean(logsA),
    meanB: mean(logsB),
    spreadA: variance(logsA),
    spreadB: variance(logsB),
  };
}

/** What a first pass saw. */
export interface Observed {
  /** By class: how many tokens of aligned stretches could have been brought over, and how many were. */
  readonly tokens: Readonly<Record<RateClass, readonly [number, number]>>;
  /** Log length ratios of surely aligned 1-1 beads. */
  readonly lengthRatios: readonly number[];
  /** Expected count of beads of each shape, of runs of segments without partner, and of such segments. */
  readonly shapes: readonly number[];
  readonly nullRuns: number;
  readonly nulls: number;
}

/** The expectation after a pass. */
export function refine(model: Model, observed: Observed): Model {
  return { ...model, rates: refineRates(model, observed), length: refineLengths(model.length, observed), shape: refineShapes(observed) };
}

function refineRates(model: Model, observed: Observed): Readonly<Record<RateClass, number>> {
  const rate = (kind: RateClass): number => {
    const [seen, kept] = observed.tokens[kind];
    const share = (kept + tokenExperience * model.rates[kind]) / (seen + tokenExperience);
    return Math.max(0.02, Math.min(0.92, share));
  };
  return { figure: rate("figure"), name: rate("name"), known: rate("known"), word: rate("word"), mark: rate("mark") };
}

function refineLengths(length: LengthModel, observed: Observed): LengthModel {
  const ratios = [...observed.lengthRatios].sort((x, y) => x - y);
  const count = ratios.length;
  const median = ratios[count >> 1] ?? length.logRatio;
  const weight = count / (count + 8);
  return { ...length, logRatio: weight * median + (1 - weight) * length.logRatio };
}

function refineShapes(observed: Observed): ShapeModel {
  const beads = sum(observed.shapes) + observed.nullRuns;
  const seen = (shape: number): number =>
    ((observed.shapes[shape] ?? 0) + beadExperience * (shapePriors[shape] ?? 0)) / (beads + beadExperience);
  // The quick pass knows no long beads; they are commoner where the short merges are.
  const merging = (seen(1) + seen(2)) / ((shapePriors[1] ?? 1) + (shapePriors[2] ?? 1));
  const priors = shapePriors.map((prior, shape) => (shape < quickShapes ? seen(shape) : prior * merging));
  // Each of the two sides has half of the openings.
  const open = (observed.nullRuns / 2 + beadExperience * nullOpenPrior) / (beads + beadExperience);
  const stay = (observed.nulls - observed.nullRuns + 10 * nullStayPrior) / (observed.nulls + 10);
  return shapeModel(priors, Math.min(0.2, open), Math.max(0.2, Math.min(0.8, stay)));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / Math.max(1, values.length);
}
