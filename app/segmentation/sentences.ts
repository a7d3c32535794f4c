import type { Language } from "../languages/language.ts";
import type { Span } from "../model/span.ts";
import { trimmed } from "../text/edges.ts";
import { isEnd } from "./endings.ts";
import { sentenceFacts } from "./facts.ts";
import { stopsIn } from "./stops.ts";

/** The sentences of one paragraph, in order; together they hold all of it but white space. A line end inside counts as a space. */
export function sentencesIn(text: string, paragraph: Span, language: Language | null): readonly Span[] {
  const facts = sentenceFacts(language);
  const { from: start, to } = trimmed(text, paragraph);
  const sentences: Span[] = [];
  let from = start;
  for (const stop of stopsIn(text, { from, to })) {
    if (!isEnd({ text, from, to, stop }, facts)) continue;
    sentences.push(trimmed(text, { from, to: stop.end }));
    from = trimmed(text, { from: stop.end, to }).from;
  }
  if (from < to) sentences.push(trimmed(text, { from, to }));
  return withoutWordless(text, sentences);
}

/** A piece without letter or digit (`***`, a lone quotation mark) is no sentence: it goes with the one before, the first with the next. */
function withoutWordless(text: string, pieces: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && (isWordless(text, piece) || isWordless(text, last)))
      sentences.splice(-1, 1, { from: last.from, to: piece.to });
    else sentences.push(piece);
  }
  return sentences;
}

function isWordless(text: string, span: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(span.from, span.to));
}
