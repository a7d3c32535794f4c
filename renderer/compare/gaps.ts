import type { Comparison } from "../../app/model/comparison.ts";
import type { Span } from "../../app/model/span.ts";
import type { Variant } from "../../app/model/variant.ts";
import type { Side } from "./places.ts";

/** A point of a side where words of the other side are missing. */
export interface Gap {
  readonly at: number;
  readonly variant: Variant;
}

/**
 * Where the words stand out that only the other side has. Between two variants of a bead both sides have the same words, so the place is
 * found by walking along both; where the words turn out not to be the same, the place is not known and no gap is drawn.
 */
export function gapsIn(comparison: Comparison, side: Side): readonly Gap[] {
  const byBead = new Map<number, Variant[]>();
  for (const variant of comparison.variants) byBead.set(variant.bead, [...(byBead.get(variant.bead) ?? []), variant]);
  return [...byBead].flatMap(([bead, variants]) => gapsOfBead(comparison, side, bead, variants));
}

function gapsOfBead(comparison: Comparison, side: Side, bead: number, variants: readonly Variant[]): readonly Gap[] {
  const other = side === "a" ? "b" : "a";
  const here = comparison[side].text;
  const there = comparison[other].text;
  let from = startOf(comparison, side, bead);
  let fromThere = startOf(comparison, other, bead);
  const gaps: Gap[] = [];
  for (const variant of variants) {
    const own = hull(variant[side]);
    const its = hull(variant[other]);
    if (own === null && its !== null) {
      const at = from + its.from - fromThere;
      if (here.slice(from, at) !== there.slice(fromThere, its.from)) return gaps;
      gaps.push({ at, variant });
      [from, fromThere] = [at, its.to];
    } else if (own !== null) {
      fromThere = its === null ? fromThere + own.from - from : its.to;
      from = own.to;
    }
  }
  return gaps;
}

function startOf(comparison: Comparison, side: Side, bead: number): number {
  const first = comparison.beads[bead]?.[side][0];
  return first === undefined ? 0 : (comparison[side].segments[first]?.from ?? 0);
}

function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
