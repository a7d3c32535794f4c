import type { Span } from "./span.ts";

/** The steps of the noise ladder, from the faintest difference to a change of content. */
export const noiseKinds = ["layout", "typography", "spelling", "function-words", "order", "content"] as const;
export type NoiseKind = (typeof noiseKinds)[number];

/** A wording difference inside a bead of one language: the words of A that stand against those of B. Either side may be empty. */
export interface Variant {
  /** Index into the alignment's beads. */
  readonly bead: number;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly noise: NoiseKind;
}
