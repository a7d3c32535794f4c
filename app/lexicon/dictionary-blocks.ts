import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { LexiconFile } from "./concept.ts";
import { irregular } from "./irregular.ts";
import { exactKey, wordKey } from "./keys.ts";
import { conceptsOf, wordsOf } from "./rows.ts";
import { withoutProclitic } from "./stem.ts";
import { headsOf, shortestHeadIn } from "./word-index.ts";
import { isUnspaced } from "./words-in.ts";

/**
 * The rows of a large word list that have a word of one language beginning alike, so that only those are read that a text may need. A line holds the
 * key of such a word, a tab, and the row.
 */
export interface Block {
  readonly language: LanguageTag;
  readonly prefix: string;
  readonly lines: string;
}

/** How many units of a key name its block: no stem of an inflected form is shorter (see stem.ts). */
const prefixLengths: Readonly<Record<string, number>> = { ko: 1, ar: 2, he: 2, fa: 2, tr: 2 };
const usualPrefix = 3;
/** A dictionary form is found by its inflected forms after at most so many units of it are cut off; in Hebrew the letter before may change too. */
const longestCut: Readonly<Record<string, number>> = { ko: 1, he: 3 };
const usualCut = 2;
/** Where no spaces are written an entry is wanted when its first two characters stand in the text. */
const unspacedPrefix = 1;

function prefixLengthOf(language: string): number {
  return isUnspaced(language) ? unspacedPrefix : (prefixLengths[language] ?? usualPrefix);
}

/** The blocks of a word list, for every language of its head. */
export function blocksOf(text: string): readonly Block[] {
  const lines = new Map<string, { readonly language: string; readonly prefix: string; readonly lines: string[] }>();
  for (const concept of conceptsOf([{ name: "", kind: "words", text }])) {
    const row = concept.cells.join("\t");
    for (const language of concept.columns.keys()) {
      for (const key of new Set(wordsOf(concept, language).map((word) => entryKey(word, language)))) {
        const prefix = key.slice(0, prefixLengthOf(language));
        const name = `${language} ${prefix}`;
        const block = lines.get(name) ?? { language, prefix, lines: [] };
        if (block.lines.length === 0) lines.set(name, block);
        block.lines.push(`${key}\t${row}`);
      }
    }
  }
  return [...lines.values()].map((block) => ({ ...block, lines: block.lines.join("\n") }));
}

/**
 * The key of an entry: where it has several parts (`auf See`, `rendez-vous`, `комп'ютер`) that of the longest which surely stands in a text
 * that has the entry, since it says the most about where it is wanted; empty for an entry of signs alone.
 */
function entryKey(entry: string, language: string): string {
  const key = keyOf(entry.replace(/\*$/u, ""), language);
  if (isUnspaced(language)) return key;
  const parts = partsOf(key);
  const sure = parts.filter((part, index) => isSure(part, key, language, index === 0, index === parts.length - 1));
  return longestOf(sure.length > 0 ? sure : parts);
}

/** The parts of a key between spaces, hyphens, apostrophes, dots and other signs. */
function partsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{M}\p{N}\p{Cf}]+/u).filter((part) => part !== "");
}

/** The first part may stand in the text as the head of a compound, the last one with another ending. */
function isSure(part: string, key: string, language: string, isFirst: boolean, isLast: boolean): boolean {
  if (isFirst && isLast) return true;
  if (isFirst) return part.length >= shortestHeadIn(language);
  // Behind a space or hyphen no cut leaves less of a word than its block is named by.
  return !isLast || part.length >= prefixLengthOf(language) + usualCut || !key.endsWith(part) || /[ -]$/u.test(key.slice(0, -part.length));
}

/** The last of the longest: function words go before what they belong to. */
function longestOf(parts: readonly string[]): string {
  return parts.reduce((longest, part) => (part.length >= longest.length ? part : longest), "");
}

function keyOf(word: string, language: string): string {
  return wordKey(exactKey(word, language), language);
}

/** What a text may need of a word list in its language. */
export interface Wanted {
  readonly language: string;
  readonly prefixes: ReadonlySet<string>;
  /** False only for keys of entries that no word of the text can find by form or stem. */
  has(key: string): boolean;
}

/** What the words of a text may find in a word list. */
export function wantedBy(text: string, tag: LanguageTag): Wanted {
  const language = primaryLanguage(tag);
  const length = prefixLengthOf(language);
  if (isUnspaced(language)) {
    const pairs = pairsIn(text, language);
    return { language, prefixes: new Set([...pairs].filter((each) => each.length === length)), has: (key) => pairs.has(key.slice(0, 2)) };
  }
  const forms = formsIn(text, language);
  const cut = longestCut[language] ?? usualCut;
  return {
    language,
    prefixes: prefixesOf(forms, length),
    has: (key) => beginsAny(forms, key.slice(0, Math.max(length, key.length - cut))),
  };
}

/** The parts of a text in all forms in which they are looked up, in order. */
function formsIn(text: string, language: string): readonly string[] {
  const forms = new Set<string>();
  for (const part of new Set(partsOf(keyOf(text, language)))) for (const form of formsOf(part, language)) forms.add(form);
  return [...forms].sort();
}

/** All beginnings up to a length; the empty one is that of entries without a letter. */
function prefixesOf(forms: readonly string[], length: number): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const form of forms) for (let units = 0; units <= length; units++) prefixes.add(form.slice(0, units));
  return prefixes;
}

/** True when one of the forms, which stand in order, begins so. */
function beginsAny(forms: readonly string[], beginning: string): boolean {
  let [from, to] = [0, forms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((forms[middle] ?? "") < beginning) from = middle + 1;
    else to = middle;
  }
  return forms[from]?.startsWith(beginning) ?? false;
}

function formsOf(key: string, language: string): readonly string[] {
  const regular = language === "en" ? irregular.get(key) : undefined;
  return [key, ...(regular === undefined ? [] : [regular]), ...withoutProclitic(key, language), ...headsOf(key, language)];
}

/** All single characters and pairs of neighbours. */
function pairsIn(text: string, language: string): ReadonlySet<string> {
  const written = keyOf(text, language);
  const pairs = new Set<string>();
  for (let at = 0; at < written.length; at++) pairs.add(written.charAt(at)).add(written.slice(at, at + 2));
  return pairs;
}

/** The rows of a block that are wanted by their key, each once. */
export function rowsIn(lines: string, wanted: Wanted): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const line of lines.split("\n")) {
    const tab = line.indexOf("\t");
    if (wanted.has(line.slice(0, tab))) rows.add(line.slice(tab + 1));
  }
  return rows;
}

/** True when the row has a word in that language that is wanted. */
export function isWantedIn(row: string, column: number, wanted: Wanted): boolean {
  const cell = (row.split("\t")[column] ?? "-").trim();
  return cell !== "-" && cell.split("|").some((word) => wanted.has(entryKey(word.trim(), wanted.language)));
}

/** Rows as a word list under the head of the list they came from. */
export function listOf(name: string, columns: readonly LanguageTag[], rows: Iterable<string>): LexiconFile {
  return { name, kind: "words", text: [columns.join("\t"), ...rows].join("\n") };
}
