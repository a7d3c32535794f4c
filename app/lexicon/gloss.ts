import type { LanguageTag } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { tokensOf } from "../text/tokens.ts";
import type { Gloss, Lexicon } from "./lexicon.ts";
import { isUnspaced, wordsIn } from "./words-in.ts";

/** What was looked up, where it stands, and what it means. */
export interface FoundGloss extends Span {
  readonly word: string;
  readonly glosses: readonly Gloss[];
}

/** The glosses of a word or phrase; null when it is unknown. */
export function glossOf(
  lexicon: Lexicon,
  { word, language, into }: { readonly word: string; readonly language: LanguageTag; readonly into: LanguageTag },
): FoundGloss | null {
  const glosses = lexicon.glosses(word, language, into);
  return glosses.length === 0 ? null : { word, from: 0, to: word.length, glosses };
}

/** A phrase of the word lists has no more words than this. */
const longestPhrase = 4;
/** How far around a place is read: more than any phrase is long. */
const reach = 200;

interface Asked {
  readonly text: string;
  readonly at: number;
  readonly language: LanguageTag;
  readonly into: LanguageTag;
}

/** The longest known phrase, else the word, at a place of a text, with its glosses; null when nothing known stands there. */
export function glossAt(lexicon: Lexicon, asked: Asked): FoundGloss | null {
  const { text, language, into } = asked;
  for (const span of candidatesAt(lexicon, asked)) {
    const word = text.slice(span.from, span.to);
    const glosses = lexicon.glosses(word, language, into);
    if (glosses.length > 0 && saysMore(lexicon, word, partsOf(text, span), language))
      return { from: span.from, to: span.to, word, glosses };
  }
  return null;
}

/** A stretch that may be an entry; `words` are the places of its words. */
interface Candidate extends Span {
  readonly words: readonly Span[];
}

/** The stretches around a place that may be an entry, longest first. */
function candidatesAt(lexicon: Lexicon, { text, at, language }: Asked): readonly Candidate[] {
  const around = aroundOf(text, at);
  if (isUnspaced(language)) {
    return wordsIn(text, around, language, lexicon).filter(({ from, to }) => from <= at && at < to).map((span) => ({ ...span, words: [span] })); // prettier-ignore
  }
  const tokens = tokensOf(text, around, language);
  const words = tokens.filter(({ kind }) => kind === "word");
  const here = words.findIndex(({ from, to }) => from <= at && at < to);
  if (here < 0) return [];
  const spans: Candidate[] = [];
  for (let length = longestPhrase; length >= 1; length--) {
    for (let first = Math.max(0, here - length + 1); first <= here; first++) {
      const inside = words.slice(first, first + length);
      const from = inside[0]?.from ?? 0;
      const to = inside.at(-1)?.to ?? 0;
      const isJoined = !/[^\p{L}\p{M}\p{N} \u00a0'’.\u200c-]/u.test(text.slice(from, to));
      if (inside.length === length && isJoined) spans.push({ from, to, words: inside });
    }
  }
  return spans;
}

/** Cut at white space, so that words at the edge are whole or missing; where there is none, the whole reach. */
function aroundOf(text: string, at: number): Span {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  const start = at - before.length;
  const cutBefore = start === 0 ? 0 : before.search(/\s/u);
  const cutAfter = at + reach >= text.length ? -1 : after.search(/\s\S*$/u);
  return { from: start + Math.max(0, cutBefore), to: cutAfter < 0 ? at + after.length : at + cutAfter };
}

/** The words of a phrase and its ends: whatever it is found by if not as a whole. None for a single word. */
function partsOf(text: string, { to, words }: Candidate): readonly string[] {
  if (words.length < 2) return [];
  return [...words.map((word) => text.slice(word.from, word.to)), ...words.slice(1).map(({ from }) => text.slice(from, to))];
}

/** A phrase may be found by its ending alone (`der Außenminister` by `minister`): then the shorter one should be found instead. */
function saysMore(lexicon: Lexicon, phrase: string, parts: readonly string[], language: LanguageTag): boolean {
  const known = new Set(parts.flatMap((part) => lexicon.meanings(part, language)));
  return lexicon.meanings(phrase, language).some((meaning) => !known.has(meaning));
}
