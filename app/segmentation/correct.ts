import type { Segment } from "../model/segment.ts";
import type { Span } from "../model/span.ts";

/** Sets a boundary at `at`, inside the segment that holds it; white space around the new boundary belongs to neither part. */
export function splitAt(text: string, segments: readonly Segment[], at: number): readonly Segment[] {
  return segments.flatMap((segment) => {
    if (at <= segment.from || at >= segment.to) return [segment];
    const before = text.slice(segment.from, at);
    const after = text.slice(at, segment.to);
    const to = segment.from + before.trimEnd().length;
    const from = segment.to - after.trimStart().length;
    return [
      { ...segment, to },
      { ...segment, from },
    ].filter((part) => part.to > part.from);
  });
}

/** Takes away every boundary inside `span`: the segments it touches become one. Segments of different paragraphs are not joined. */
export function mergeWithin(segments: readonly Segment[], span: Span): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const joins = last !== undefined && last.paragraph === segment.paragraph && span.from < last.to && segment.from < span.to;
    if (joins) merged[merged.length - 1] = { ...last, to: segment.to };
    else merged.push(segment);
  }
  return merged;
}
