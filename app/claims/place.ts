import type { Segment } from "../model/segment.ts";
import type { Span } from "../model/span.ts";

/** A function that gives the index of the segment holding an offset, or null between segments. */
export function segmentFinder(segments: readonly Segment[]): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = segments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = segments[middle];
      if (segment === undefined) return null;
      if (offset < segment.from) high = middle - 1;
      else if (offset >= segment.to) low = middle + 1;
      else return middle;
    }
    return null;
  };
}

/** True when one of the spans, ordered and disjoint, holds the offset. */
export function insideAny(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.from <= offset && offset < span.to);
}
