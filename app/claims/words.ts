import type { Language } from "../languages/language.ts";
import type { Span } from "../model/span.ts";
import { foldKey } from "../text/fold.ts";
import { segmenter } from "../text/segmenters.ts";

/** A word of running text. `key` folds case and accents, so that `Él` and `el` are one. */
export interface Word extends Span {
  readonly key: string;
}

const run = /[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a stretch of text in order. Runs of a script without spaces are cut by the dictionary of `Intl`. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.slice(span.from, span.to).matchAll(run)) {
    const from = span.from + found.index;
    if (!unspaced.test(found[0])) words.push({ from, to: from + found[0].length, key: foldKey(found[0]) });
    else for (const word of cutRun(found[0], from)) words.push(word); // too many for one call, in a text without stops
  }
  return words;
}

function cutRun(run: string, from: number): readonly Word[] {
  return [...segmenter("zh", "word").segment(run)].map(({ segment, index }) => ({
    from: from + index,
    to: from + index + segment.length,
    key: foldKey(segment),
  }));
}

/** True for text in a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** Folding a list for every sentence costs more than all the looking up; the list is a constant of a language. */
const folded = new WeakMap<Language, ReadonlySet<string>>();

/** The keys of the words of little meaning of a language; an empty set for a language without a file. */
export function functionWordsOf(language: Language | null): ReadonlySet<string> {
  if (language === null) return new Set();
  const known = folded.get(language) ?? new Set(language.functionWords.map(foldKey));
  folded.set(language, known);
  return known;
}
