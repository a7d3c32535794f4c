import { diffArrays } from "diff";
import type { Span } from "../model/span.ts";
import { foldTypography } from "../text/fold.ts";
import { tokensOf, type Token } from "../text/tokens.ts";

/** The stretch whose words are nearest to a quotation's. */
export interface Nearest {
  readonly span: Span;
  /** The share of words both have in order, 0 to 1; 1 means the same words with another typography, case or accents at most. */
  readonly similarity: number;
  /** The same words and signs to the letter: only quotation marks, marks at the ends, and spaces differ. */
  readonly sameLetters: boolean;
  /** Every number and name of the quotation stands in the stretch, and no other number. */
  readonly sameFacts: boolean;
}

/** Words far from the old position are not searched in very long texts; a note does not wander further than this many characters. */
const searchRadius = 400_000;
const maxEditLength = 1000;
/** How often a word may stand in the text and still point to a place, and how many of its places in the quotation count. */
const mostPointers = 60;
const mostQuotePlaces = 4;
/** How many places are compared word by word. */
const mostCandidates = 4;

/** The places whose words are nearest to the quotation, best first. Bounded: one pass over the text and a few bounded comparisons. */
export function nearestWordings(text: string, exact: string, around: number): readonly Nearest[] {
  const quote = wordsIn(exact, { from: 0, to: exact.length });
  if (quote.length === 0) return [];
  const words = wordsIn(text, { from: Math.max(0, around - searchRadius), to: Math.min(text.length, around + searchRadius) });
  const found = candidateStarts(quote, words).flatMap((start) => nearestFrom(text, exact, quote, words, start));
  return withoutOverlaps([...found].sort((x, y) => y.similarity - x.similarity || x.span.from - y.span.from));
}

function wordsIn(text: string, span: Span): readonly Token[] {
  return tokensOf(text, span, "und").filter((token) => token.kind === "word");
}

/** Each rare word of the text votes for where the quotation would begin if this were its place; votes are gathered in coarse bins. */
function candidateStarts(quote: readonly Token[], words: readonly Token[]): readonly number[] {
  const inQuote = indexByKey(quote);
  const inText = indexByKey(words.filter((word) => inQuote.has(word.key)));
  const bin = Math.max(4, quote.length >> 2);
  const votes = new Map<number, number>();
  words.forEach((word, index) => {
    const places = inQuote.get(word.key);
    const count = inText.get(word.key)?.length ?? 0;
    if (places === undefined || (count > mostPointers && quote.length > 2)) return;
    for (const place of places.slice(0, mostQuotePlaces)) {
      const start = Math.floor((index - place) / bin);
      votes.set(start, (votes.get(start) ?? 0) + 1 / count);
    }
  });
  return [...votes]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, mostCandidates)
    .map(([start]) => start * bin);
}

function indexByKey(words: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const list = places.get(word.key);
    if (list === undefined) places.set(word.key, [index]);
    else list.push(index);
  });
  return places;
}

function nearestFrom(text: string, exact: string, quote: readonly Token[], words: readonly Token[], start: number): readonly Nearest[] {
  const slack = Math.max(6, quote.length >> 1);
  const window = words.slice(Math.max(0, start - slack), start + quote.length + 2 * slack);
  const pairs = withoutStragglers(matchedPairs(quote, window));
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return [];
  // Words of the quotation before its first match stand, changed, before the match in the text: as many of them, where there is room.
  const from = Math.max(0, first[1] - first[0]);
  const to = Math.min(window.length, last[1] + quote.length - last[0]);
  const stretch = window.slice(from, to);
  const begin = stretch[0];
  const end = stretch.at(-1);
  if (begin === undefined || end === undefined) return [];
  return [
    {
      span: { from: begin.from, to: end.to },
      similarity: pairs.length / Math.max(quote.length, stretch.length),
      sameLetters: bare(exact) === bare(text.slice(begin.from, end.to)),
      sameFacts: sameFacts(lettersOf(exact, quote), lettersOf(text, stretch)),
    },
  ];
}

type Pair = readonly [inQuote: number, inWindow: number];

function matchedPairs(quote: readonly Token[], window: readonly Token[]): readonly Pair[] {
  const changes = diffArrays<string>(
    quote.map((word) => word.key),
    window.map((word) => word.key),
    { maxEditLength },
  );
  const pairs: Pair[] = [];
  let inQuote = 0;
  let inWindow = 0;
  for (const change of changes ?? []) {
    const length = change.value.length;
    if (!change.added && !change.removed) pairs.push(...change.value.map((_, index): Pair => [inQuote + index, inWindow + index]));
    if (!change.added) inQuote += length;
    if (!change.removed) inWindow += length;
  }
  return pairs;
}

/** A word matched far away from the others (an article in the next sentence) is chance. */
function withoutStragglers(pairs: readonly Pair[]): readonly Pair[] {
  let from = 0;
  let to = pairs.length;
  while (to - from > 1 && isFarJump(pairs[from], pairs[from + 1])) from += 1;
  while (to - from > 1 && isFarJump(pairs[to - 2], pairs[to - 1])) to -= 1;
  return pairs.slice(from, to);
}

function isFarJump(before: Pair | undefined, after: Pair | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return after[1] - before[1] > 2 * (after[0] - before[0]) + 3;
}

function lettersOf(text: string, words: readonly Token[]): readonly string[] {
  return words.map((word) => text.slice(word.from, word.to).replaceAll("’", "'"));
}

/**
 * Without white space and quotation marks, and without the plain marks around it. Signs, dashes and emoji stay: `$5` is not `€5`, and a
 * quotation that begins with a minus is not the one without.
 */
function bare(text: string): string {
  return foldTypography(text)
    .replace(/[\s"']/gu, "")
    .replace(/^[.,;:!?([¿¡]+|[.,;:!?)\]]+$/gu, "");
}

function sameList(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((word, index) => word === y[index]);
}

/** Numbers must be the same in the same order; capitalised words (the first may have its capital from the sentence) must all be there. */
function sameFacts(quote: readonly string[], stretch: readonly string[]): boolean {
  const numbers = (words: readonly string[]): readonly string[] => words.filter((word) => /\p{N}/u.test(word));
  const there = new Set(stretch);
  return sameList(numbers(quote), numbers(stretch)) && quote.slice(1).every((word) => !/^\p{Lu}/u.test(word) || there.has(word));
}

function withoutOverlaps(found: readonly Nearest[]): readonly Nearest[] {
  const kept: Nearest[] = [];
  for (const one of found) {
    if (kept.every((other) => one.span.to <= other.span.from || other.span.to <= one.span.from)) kept.push(one);
  }
  return kept;
}
