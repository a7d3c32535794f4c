import type { Span } from "../model/span.ts";
import { trimmed } from "../text/edges.ts";
import { graphemeFloor } from "../text/graphemes.ts";

/** No sentence of prose is longer, in UTF-16 units; what is has no full stops at all, as transcripts and tables have none. */
export const longestSentence = 2_400;

/** Where an overlong stretch may be cut, best first: at a line end, after a mark inside the sentence, at white space. */
const cuts = [/\n/gu, /[,;:،、，；：—–]\s*/gu, /\s+/gu];

/** Cuts a stretch that is longer than any sentence into pieces that a reader and the aligner can hold; shorter ones stay as they are. */
export function cutOverlong(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let rest = span;
  while (rest.to - rest.from > longestSentence) {
    const at = placeToCut(text, rest.from);
    pieces.push(trimmed(text, { from: rest.from, to: at }));
    rest = trimmed(text, { from: at, to: rest.to });
  }
  return [...pieces, rest].filter((piece) => piece.to > piece.from);
}

/** The last good place in the second half of the longest piece that may begin at `from`; a grapheme's edge where there is none. */
function placeToCut(text: string, from: number): number {
  const half = from + longestSentence / 2;
  const window = text.slice(half, from + longestSentence);
  for (const cut of cuts) {
    const last = [...window.matchAll(cut)].at(-1);
    if (last) return half + last.index + last[0].length;
  }
  const edge = graphemeFloor(text, from + longestSentence);
  return edge > from ? edge : from + longestSentence;
}
