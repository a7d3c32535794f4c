import { overlaps, type Span } from "../model/span.ts";

/** Keeps which stretches of a text have been read, so that a looser reading does not read them again. */
export interface Claimed {
  /** Those of the spans that touch nothing claimed before; they are claimed from now on. */
  take<S extends Span>(spans: readonly S[]): readonly S[];
}

export function createClaimed(before: readonly Span[]): Claimed {
  /** By blocks of 64 units, so that asking is cheap in a long text. */
  const blocks = new Map<number, Span[]>();
  const blocksOf = (span: Span) => Array.from({ length: (span.to >> 6) - (span.from >> 6) + 1 }, (_, index) => (span.from >> 6) + index);
  const isFree = (span: Span) => blocksOf(span).every((block) => (blocks.get(block) ?? []).every((other) => !overlaps(span, other)));
  const claim = (span: Span) => {
    for (const block of blocksOf(span)) blocks.set(block, [...(blocks.get(block) ?? []), span]);
  };
  before.forEach(claim);
  return {
    take: (spans) =>
      spans.filter((span) => {
        const free = isFree(span);
        if (free) claim(span);
        return free;
      }),
  };
}
