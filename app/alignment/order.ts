import type { Bead, PinnedBead } from "../model/alignment.ts";
import { heaviestChain } from "./chain.ts";

/**
 * Beads in the order of A, those without A by B's place: after the bead of the segment of B before them, unless that bead is out of order.
 * Marks as moved the fewest beads without which the rest is in order on both sides; of equals, the shorter.
 */
export function ordered(beads: readonly Bead[]): readonly Bead[] {
  const two = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  // One bead outweighs any number of segments.
  const weight = (bead: Bead): number => 1 + (bead.a.length + bead.b.length) * 1e-6;
  const kept = new Set(
    heaviestChain(two.map((bead) => ({ a: first(bead.a), b: first(bead.b), weight: weight(bead) }))).map((index) => two[index]),
  );
  const marked = beads.map((bead) => ({ ...bead, moved: bead.a.length > 0 && bead.b.length > 0 && !kept.has(bead) }));
  const withA = marked.filter((bead) => bead.a.length > 0).sort((x, y) => first(x.a) - first(y.a));
  const alone = marked.filter((bead) => bead.a.length === 0).sort((x, y) => first(x.b) - first(y.b));
  return merge(withA, alone);
}

function merge(withA: readonly Bead[], alone: readonly Bead[]): readonly Bead[] {
  const result: Bead[] = [];
  let next = 0;
  for (const bead of withA) {
    if (bead.b.length > 0 && !bead.moved) {
      for (; next < alone.length && first(alone[next]?.b ?? []) < first(bead.b); next++) result.push(...alone.slice(next, next + 1));
    }
    result.push(bead);
  }
  return [...result, ...alone.slice(next)];
}

function first(indexes: readonly number[]): number {
  return indexes[0] ?? 0;
}

/**
 * The pins that can be kept: existing segments, each in one pin (the first that names it), ascending; a pin with an empty side is one bead
 * a segment.
 */
export function usable(pins: readonly PinnedBead[], countA: number, countB: number): readonly PinnedBead[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const result: PinnedBead[] = [];
  for (const pin of pins) {
    const a = [...new Set(pin.a)].sort((x, y) => x - y);
    const b = [...new Set(pin.b)].sort((x, y) => x - y);
    if (!free(a, countA, takenA) || !free(b, countB, takenB)) continue;
    for (const index of a) takenA.add(index);
    for (const index of b) takenB.add(index);
    if (a.length > 0 && b.length > 0) result.push({ a, b });
    else result.push(...a.map((index) => ({ a: [index], b: [] })), ...b.map((index) => ({ a: [], b: [index] })));
  }
  return result;
}

function free(indexes: readonly number[], count: number, taken: ReadonlySet<number>): boolean {
  return indexes.every((index) => Number.isInteger(index) && index >= 0 && index < count && !taken.has(index));
}
