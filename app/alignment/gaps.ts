import type { PinnedBead } from "../model/alignment.ts";
import { heaviestChain } from "./chain.ts";
import type { Sequence } from "./evidence.ts";
import type { FoundBead, Gap } from "./pass.ts";
import type { TokenSide } from "./token-side.ts";

/** A pin in order weighs as much as so many beads that words bear out fully; a user who pins one bead has seen its neighbours. */
const pinWeight = 2.5;

/** Words' evidence (natural log) from which on a bead counts fully against a pin that crosses it. */
const fullEvidence = 2;

/**
 * The pins that cut the texts, so that nothing is aligned across them: those in order with one another and with most of what the words say.
 * The others are moves of the user's; to cut at them would tear everything between apart.
 */
export function cutsOf(pins: readonly PinnedBead[], beads: readonly FoundBead[]): readonly PinnedBead[] {
  const candidates = pins.filter((pin) => pin.a.length > 0 && pin.b.length > 0 && contiguous(pin.a) && contiguous(pin.b));
  const place = (bead: PinnedBead, weight: number) => ({ a: bead.a[0] ?? 0, b: bead.b[0] ?? 0, weight });
  const found = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  const chain = heaviestChain([
    ...candidates.map((pin) => place(pin, pinWeight)),
    ...found.map((bead) => place(bead, (bead.probability * Math.max(0, Math.min(fullEvidence, bead.lexical))) / fullEvidence)),
  ]);
  return chain.flatMap((index) => candidates[index] ?? []);
}

/** The stretches left when `taken` beads are taken out, cut at `cuts`, which are in order. */
export function gapsBetween(cuts: readonly PinnedBead[], taken: readonly PinnedBead[], a: TokenSide, b: TokenSide): readonly Gap[] {
  const takenA = new Set(taken.flatMap((bead) => bead.a));
  const takenB = new Set(taken.flatMap((bead) => bead.b));
  const gaps: Gap[] = [];
  let from = { a: 0, b: 0 };
  for (const cut of cuts) {
    gaps.push({ a: sequence(from.a, cut.a[0] ?? 0, takenA), b: sequence(from.b, cut.b[0] ?? 0, takenB) });
    from = { a: (cut.a.at(-1) ?? 0) + 1, b: (cut.b.at(-1) ?? 0) + 1 };
  }
  gaps.push({ a: sequence(from.a, a.length.length, takenA), b: sequence(from.b, b.length.length, takenB) });
  return gaps;
}

function contiguous(indexes: readonly number[]): boolean {
  return indexes.every((index, k) => k === 0 || index === (indexes[k - 1] ?? 0) + 1);
}

/** The free segments from `from` up to `to`. */
export function sequence(from: number, to: number, taken: ReadonlySet<number>): Sequence {
  const segments: number[] = [];
  for (let index = from; index < to; index++) if (!taken.has(index)) segments.push(index);
  return {
    segments: Int32Array.from(segments),
    joined: Uint8Array.from(segments, (segment, k) => (k > 0 && segments[k - 1] === segment - 1 ? 1 : 0)),
  };
}
