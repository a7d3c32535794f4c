import type { Span } from "../model/span.ts";

/** Keeps which stretches of a text have been read, so that a looser reading does not read them again. */
export interface Claimed {
  /** Those of the spans that touch nothing claimed before; they are claimed from now on. */
  take<S extends Span>(spans: readonly S[]): readonly S[];
}

/** For a text of `length` units of which the spans in `before` have been read. */
export function createClaimed(length: number, before: readonly Span[]): Claimed {
  /** A byte for each unit: asking and claiming cost as much as the span is long, however many there are. */
  const units = new Uint8Array(length);
  const isFree = (span: Span): boolean => {
    for (let at = span.from; at < span.to; at += 1) if (units[at] === 1) return false;
    return true;
  };
  const claim = (span: Span): void => {
    units.fill(1, span.from, span.to);
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
