import type { Span } from "../model/span.ts";

const blank = /\s/u;

/** The span without the white space at its ends; empty, at its end, when there is nothing else in it. */
export function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && blank.test(text.charAt(from))) from += 1;
  while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** The stretches of a span that a pattern (with the `g` flag) parts, trimmed, without the empty ones. */
export function splitSpan(text: string, span: Span, separator: RegExp): readonly Span[] {
  const pieces: Span[] = [];
  let from = span.from;
  for (const match of text.slice(span.from, span.to).matchAll(separator)) {
    pieces.push({ from, to: span.from + match.index });
    from = span.from + match.index + match[0].length;
  }
  pieces.push({ from, to: span.to });
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.from < piece.to);
}
