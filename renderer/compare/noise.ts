import type { Settings } from "../../app/contract/settings.ts";
import type { Finding } from "../../app/model/finding.ts";
import { noiseKinds, type NoiseKind, type Variant } from "../../app/model/variant.ts";

export type NoiseStep = Settings["noise"];

/** The steps of the control, loud to quiet, with what each hides beyond the one before. */
const ladder: readonly { readonly step: NoiseStep; readonly hides: readonly HiddenKind[] }[] = [
  { step: "everything", hides: [] },
  { step: "layout", hides: ["layout", "agreeing"] },
  { step: "typography", hides: ["typography"] },
  { step: "spelling", hides: ["spelling"] },
  { step: "function-words", hides: ["function-words", "order"] },
  { step: "claims-only", hides: ["content"] },
];

export const noiseSteps: readonly NoiseStep[] = ladder.map(({ step }) => step);

/** What can be hidden: the kinds of wording difference, and values that are the same but written differently. */
export type HiddenKind = NoiseKind | "agreeing";

export const hiddenKindsInOrder: readonly HiddenKind[] = ["agreeing", ...noiseKinds];

/** Everything a step hides. */
export function hiddenAt(step: NoiseStep): ReadonlySet<HiddenKind> {
  return new Set(ladder.slice(0, noiseSteps.indexOf(step) + 1).flatMap(({ hides }) => hides));
}

/** The next quieter or louder step; at the ends it stays. */
export function stepBeside(step: NoiseStep, direction: 1 | -1): NoiseStep {
  return noiseSteps[noiseSteps.indexOf(step) + direction] ?? step;
}

export interface NoiseCount {
  readonly kind: HiddenKind;
  readonly count: number;
  readonly hidden: boolean;
}

/** How many differences of each kind there are, and whether the step hides them. Kinds of which there are none are left out. */
export function noiseCounts(variants: readonly Variant[], findings: readonly Finding[], step: NoiseStep): readonly NoiseCount[] {
  const hidden = hiddenAt(step);
  const countOf = (kind: HiddenKind): number =>
    kind === "agreeing"
      ? findings.filter((finding) => finding.verdict === "agrees").length
      : variants.filter((variant) => variant.noise === kind).length;
  return hiddenKindsInOrder.map((kind) => ({ kind, count: countOf(kind), hidden: hidden.has(kind) })).filter(({ count }) => count > 0);
}

export function hiddenTotal(counts: readonly NoiseCount[]): number {
  return counts.reduce((sum, { count, hidden }) => sum + (hidden ? count : 0), 0);
}
