/** How many segments of A and of B a two-sided bead takes. Longer ones are rarer than a misreading, so they are left out. */
export const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [2, 2],
  [2, 3],
  [3, 2],
];

/** How many of the shapes, from the first, a quick pass over the whole grid uses. */
export const quickShapes = 3;

/** The most segments of one side in one bead. */
export const widest = 4;

/**
 * Every weight of the aligner with its reason. Scores are natural logarithms of likelihood ratios: how much likelier two stretches are
 * as versions of each other than side by side by chance.
 */
export const weights = {
  /** Words of a sentence come in company, so their ratios overstate: half of their sum is believed. */
  lexicalTrust: 0.62,
  /** Length follows from clause counts too; it is believed nearly in full, since nothing else in the sum repeats it. */
  lengthTrust: 1.1,
  /** Share of true beads whose lengths have nothing to do with each other (condensed, explained); keeps length from vetoing words. */
  lengthOutliers: 0.03,
  /** Variance of the log length ratio of faithful long sentences; and its part that shrinks with length (Gale & Church 1993: 6.8 a character). */
  lengthVariance: 0.025,
  lengthVariancePerCharacter: 3.2,
  /** Both sides open a paragraph, or only one does: translators keep most paragraph breaks. */
  paragraphBoth: 0.7,
  paragraphOne: -0.6,
  /** A bead that swallows a paragraph break on one side. */
  paragraphInside: -0.9,
  /** A bead that begins inside a sentence on one side only; one that keeps the parts of a sentence together; a part of one without partner. */
  continuesOne: -0.8,
  continuesInside: 0.5,
  continuesAlone: -0.7,
  /** Titles and headings against sentences. */
  kindMismatch: -1.5,
} as const;

/** What is expected of the lengths of a pair: log of (length of B / length of A), its variance, and mean and spread of log lengths. */
export interface LengthModel {
  readonly logRatio: number;
  readonly variance: number;
  readonly meanA: number;
  readonly meanB: number;
  readonly spreadA: number;
  readonly spreadB: number;
}

/** Log priors: of the shapes of two-sided beads, of a segment without partner after a bead, and of one after another. */
export interface ShapeModel {
  readonly shapes: readonly number[];
  readonly nullOpen: number;
  readonly nullStay: number;
}

/** Log likelihood ratio of two stretches' lengths; `p` and `q` are how many segments each has. Bounded below by the outlier share. */
export function lengthScore(lengthA: number, lengthB: number, p: number, q: number, model: LengthModel): number {
  const difference = Math.log(lengthB / lengthA) - model.logRatio;
  const variance = model.variance + weights.lengthVariancePerCharacter * (1 / lengthA + 1 / lengthB);
  const chanceVariance = Math.max(model.spreadA + model.spreadB, 2 * variance);
  const chanceMean = model.meanB + Math.log(q) - model.meanA - Math.log(p) - model.logRatio;
  const related = gaussian(difference, variance);
  const chance = gaussian(difference - chanceMean, chanceVariance);
  return weights.lengthTrust * Math.log(((1 - weights.lengthOutliers) * related) / Math.max(chance, 1e-9) + weights.lengthOutliers);
}

function gaussian(x: number, variance: number): number {
  return Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}

/** Log prior of a shape, by its place in `shapes`. */
export function shapePrior(shape: number, model: ShapeModel): number {
  return model.shapes[shape] ?? -20;
}
