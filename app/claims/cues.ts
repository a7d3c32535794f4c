import type { Span } from "../model/span.ts";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const arabic = /\p{Script=Arabic}/u;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;

/** Expressions are costly to compile and depend on nothing but the list, which is a constant of a language file. */
const compiled = new WeakMap<readonly string[], RegExp | null>();

/**
 * Every place in the text where one of the phrases stands, in order and disjoint, the longest phrase winning. Phrases are written as in
 * `app/languages`: lower case, one space between words, a trailing `*` for any ending; in scripts without spaces they are substrings.
 */
export function findCues(text: string, phrases: readonly string[]): readonly Span[] {
  const expression = expressionFor(phrases);
  if (expression === null) return [];
  return [...text.matchAll(expression)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}

function expressionFor(phrases: readonly string[]): RegExp | null {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const sources = phrases.filter((phrase) => phrase.replace("*", "").trim() !== "").sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  const expression = sources.length === 0 ? null : new RegExp(sources.map(sourceOf).join("|"), "giu");
  compiled.set(phrases, expression);
  return expression;
}

function sourceOf(phrase: string): string {
  const open = phrase.endsWith("*");
  const body = (open ? phrase.slice(0, -1) : phrase)
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`);
  if (unspaced.test(phrase)) return body;
  const left = /^n?['’]/u.test(phrase) ? "" : `(?<!${letter})${arabic.test(phrase) ? "[وف]?" : ""}`;
  const right = open ? `${letter}*` : /['’]$/u.test(phrase) ? "" : `(?!${letter})`;
  return `${left}${body}${right}`;
}
