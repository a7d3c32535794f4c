/** Some segments of A set against some of B, by index. A side may be empty: then the other holds exactly one segment. */
export interface Bead {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 0 to 1. Below `uncertainBelow` a reader is shown a question mark. */
  readonly confidence: number;
  /** Out of order: among the fewest beads whose removal makes the rest monotone. */
  readonly moved: boolean;
}

/** Beads with a confidence below this are drawn as uncertain. */
export const uncertainBelow = 0.5;

/**
 * The beads of a pair, in the order of A (those with an empty A stand by B's place). Every segment stands in exactly one.
 * `exact` is false when a budget cut the search short.
 */
export interface Alignment {
  readonly beads: readonly Bead[];
  readonly exact: boolean;
}

/** A bead confirmed by the user: segments given by their spans, so that it survives a new segmentation where the text allows. */
export interface PinnedBead {
  readonly a: readonly number[];
  readonly b: readonly number[];
}
