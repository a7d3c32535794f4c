import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { LexiconFile } from "./concept.ts";
import { irregular } from "./irregular.ts";
import { exactKey, wordKey } from "./keys.ts";
import { conceptsOf, wordsOf } from "./rows.ts";
import { withoutProclitic } from "./stem.ts";

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
const prefixLengths: Readonly<Record<string, number>> = { zh: 1, ja: 1, ko: 1, th: 1, ar: 2, he: 2, fa: 2, tr: 2 };
const usualPrefix = 3;
/** A dictionary form is found by its inflected forms after at most so many units of it are cut off. */
const longestCut: Readonly<Record<string, number>> = { ko: 1 };
const usualCut = 2;
/** Written without spaces: an entry is wanted when its first two characters stand in the text. */
const unspaced = new Set(["zh", "ja", "th"]);

function prefixLengthOf(language: string): number {
  return prefixLengths[language] ?? usualPrefix;
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

/** The key of an entry; of a phrase that of its longest word, which says the most about where it is wanted. */
function entryKey(entry: string, language: string): string {
  const key = keyOf(entry.replace(/\*$/u, ""), language);
  return unspaced.has(language) ? key : key.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
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
  const beginnings = unspaced.has(language) ? pairsIn(text, language) : beginningsIn(text, language);
  const cut = longestCut[language] ?? usualCut;
  return {
    language,
    prefixes: new Set([...beginnings].filter((each) => each.length === length || each.length < length)),
    has: (key) => beginnings.has(unspaced.has(language) ? key.slice(0, 2) : key.slice(0, Math.max(length, key.length - cut))),
  };
}

/** Every beginning of every word, in the forms in which it is looked up. */
function beginningsIn(text: string, language: string): ReadonlySet<string> {
  const least = prefixLengthOf(language);
  const beginnings = new Set<string>();
  for (const word of new Set(text.split(/[^\p{L}\p{M}\p{Cf}]+/u))) {
    for (const form of formsOf(keyOf(word, language), language)) {
      beginnings.add(form);
      for (let length = least; length < form.length; length++) beginnings.add(form.slice(0, length));
    }
  }
  beginnings.delete("");
  return beginnings;
}

function formsOf(key: string, language: string): readonly string[] {
  const regular = language === "en" ? irregular.get(key) : undefined;
  return [key, ...(regular === undefined ? [] : [regular]), ...withoutProclitic(key, language)];
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
  return (row.split("\t")[column] ?? "-").split("|").some((word) => wanted.has(entryKey(word, wanted.language)));
}

/** Rows as a word list under the head of the list they came from. */
export function listOf(name: string, columns: readonly LanguageTag[], rows: Iterable<string>): LexiconFile {
  return { name, kind: "words", text: [columns.join("\t"), ...rows].join("\n") };
}
