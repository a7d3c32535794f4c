import { segmenter } from "./segmenters.ts";

/** How far to look around an offset for the edges of its grapheme: longer clusters are stacked marks that no reader tells apart. */
const reach = 64;

/** The last grapheme edge at or before the offset. */
export function graphemeFloor(text: string, offset: number): number {
  return edges(text, offset).before;
}

/** The first grapheme edge at or after the offset. */
export function graphemeCeiling(text: string, offset: number): number {
  return edges(text, offset).after;
}

interface Edges {
  readonly before: number;
  readonly after: number;
}

function edges(text: string, offset: number): Edges {
  if (offset <= 0) return { before: 0, after: 0 };
  if (offset >= text.length) return { before: text.length, after: text.length };
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return { before: offset, after: offset };
  const start = safeStart(text, offset);
  const part = text.slice(start, offset + reach);
  let before = start;
  for (const { index, segment } of segmenter("und", "grapheme").segment(part)) {
    if (start + index > offset) break;
    before = start + index;
    if (before === offset) return { before, after: offset };
    if (before + segment.length > offset) return { before, after: before + segment.length };
  }
  return { before: offset, after: offset };
}

/** ASCII other than the two halves of a CR LF: an edge stands between any two of them. */
function isPlain(unit: number): boolean {
  return unit < 0x80 && unit !== 0x0d && unit !== 0x0a;
}

/** A place before the offset that is an edge for certain: after a plain character, or far enough away. */
function safeStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - reach);
  for (let at = offset - 1; at > floor; at -= 1) {
    if (isPlain(text.charCodeAt(at)) && isPlain(text.charCodeAt(at - 1))) return at;
  }
  return isLowSurrogate(text.charCodeAt(floor)) ? floor + 1 : floor;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
