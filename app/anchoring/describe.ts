import type { PassageSelector } from "../model/selector.ts";
import { textOf, type Span } from "../model/span.ts";
import { graphemeCeiling, graphemeFloor } from "../text/graphemes.ts";

/** W3C's advice is "enough to be unique"; 32 characters on each side tell nearly all repetitions in an article apart. */
export const contextLength = 32;

/**
 * Describes a passage twice, by its words with 32 or more characters of context on both sides (fewer only at the ends of the text) and by
 * position, so that it can be found again in another version. A span that cuts a grapheme is widened to hold it.
 */
export function describePassage(text: string, span: Span): PassageSelector {
  const from = graphemeFloor(text, span.from);
  const to = graphemeCeiling(text, Math.max(span.from, span.to));
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: textOf(text, { from, to }),
      prefix: text.slice(graphemeFloor(text, from - contextLength), from),
      suffix: text.slice(to, graphemeCeiling(text, to + contextLength)),
    },
    position: { type: "TextPositionSelector", start: from, end: to },
  };
}
