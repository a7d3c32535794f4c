import type { PinnedBead } from "../model/alignment.ts";
import { heaviestChain } from "./chain.ts";
import type { Sequence } from "./evidence.ts";
import type { Gap } from "./pass.ts";
import type { TokenSide } from "./side.ts";

/**
 * The stretches left between fixed beads. Pins in order cut the texts: nothing is aligned across them. Pins out of order and moves are only
 * taken out.
 */
export function gapsBetween(pins: readonly PinnedBead[], moves: readonly PinnedBead[], a: TokenSide, b: TokenSide): readonly Gap[] {
  const cuts = pins.filter((pin) => pin.a.length > 0 && pin.b.length > 0 && contiguous(pin.a) && contiguous(pin.b));
  const chain = heaviestChain(cuts.map((pin) => ({ a: pin.a[0] ?? 0, b: pin.b[0] ?? 0, weight: 1 })));
  const takenA = new Set([...pins, ...moves].flatMap((bead) => bead.a));
  const takenB = new Set([...pins, ...moves].flatMap((bead) => bead.b));
  const gaps: Gap[] = [];
  let from = { a: 0, b: 0 };
  for (const index of chain) {
    const pin = cuts[index];
    if (pin === undefined) continue;
    gaps.push({ a: sequence(from.a, pin.a[0] ?? 0, takenA), b: sequence(from.b, pin.b[0] ?? 0, takenB) });
    from = { a: (pin.a.at(-1) ?? 0) + 1, b: (pin.b.at(-1) ?? 0) + 1 };
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
