import type { Comparison, Witness } from "../../app/model/comparison.ts";
import type { Finding } from "../../app/model/finding.ts";
import type { Segment } from "../../app/model/segment.ts";
import type { Span } from "../../app/model/span.ts";

export type Side = "a" | "b";

/** Index of the segment an offset lies in, or of the last one before it; -1 before the first. Segments are in order. */
export function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The segments a span touches, by index. */
export function segmentsOf(segments: readonly Segment[], span: Span): readonly number[] {
  const first = Math.max(0, segmentAt(segments, span.from));
  const found: number[] = [];
  for (let index = first; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.from >= Math.max(span.to, span.from + 1)) break;
    if (segment.to > span.from || segment.from === span.from) found.push(index);
  }
  return found;
}

/** For each segment of a side the index of its bead; -1 where the alignment lost one, which it must not. */
export function beadsBySegment(comparison: Comparison, side: Side): readonly number[] {
  const beads = new Array<number>(comparison[side].segments.length).fill(-1);
  comparison.beads.forEach((bead, index) => {
    for (const segment of bead[side]) beads[segment] = index;
  });
  return beads;
}

/** The bead a finding stands in: that of its first phrase in A, else in B; -1 for a finding without a place. */
export function beadOfFinding(finding: Finding, comparison: Comparison, beads: Readonly<Record<Side, readonly number[]>>): number {
  for (const side of ["a", "b"] as const) {
    const span = finding[side][0];
    if (span === undefined) continue;
    return beads[side][Math.max(0, segmentAt(comparison[side].segments, span.from))] ?? -1;
  }
  return -1;
}

/** The numbers readers see: 1, 2, 3 for the sentences of the body; null for headlines, decks, bylines and headings. */
export function sentenceNumbers(witness: Witness): readonly (number | null)[] {
  let next = 0;
  return witness.segments.map((segment) => {
    const block = witness.blocks[segment.paragraph]?.kind;
    const counted = segment.kind !== "title" && segment.kind !== "heading" && block !== "deck" && block !== "byline" && block !== "title";
    next += counted ? 1 : 0;
    return counted ? next : null;
  });
}
