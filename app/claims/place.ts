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

/** The items of each segment, by the segment in which they begin; what begins between segments is left out. */
export function bySegment<Item extends Span>(items: readonly Item[], segments: readonly Segment[]): ReadonlyMap<number, readonly Item[]> {
  const segmentAt = segmentFinder(segments);
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const segment = segmentAt(item.from);
    if (segment === null) continue;
    const list = found.get(segment);
    if (list === undefined) found.set(segment, [item]);
    else list.push(item);
  }
  return found;
}

/** Size of the stretches by which spans are looked up; about a sentence. */
const stretch = 256;

/** Items looked up by where their spans stand, so that comparing many with many stays linear. */
export interface Nearby<Item> {
  add(item: Item, spans: readonly Span[]): void;
  /** Every item with a span in the same stretches of text as these, and perhaps some that are only near. */
  at(spans: readonly Span[]): readonly Item[];
}

export function createNearby<Item>(): Nearby<Item> {
  const items = new Map<number, Item[]>();
  return {
    add: (item, spans) => {
      for (const key of stretchesOf(spans)) {
        const list = items.get(key);
        if (list === undefined) items.set(key, [item]);
        else list.push(item);
      }
    },
    at: (spans) => stretchesOf(spans).flatMap((key) => items.get(key) ?? []),
  };
}

function stretchesOf(spans: readonly Span[]): readonly number[] {
  const keys = new Set<number>();
  for (const span of spans) for (let key = Math.floor(span.from / stretch); key <= Math.floor(span.to / stretch); key++) keys.add(key);
  return [...keys];
}
