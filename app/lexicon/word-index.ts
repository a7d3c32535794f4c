import { foldKey } from "../text/fold.ts";
import { irregular } from "./irregular.ts";
import type { ConceptId } from "./concept.ts";
import { namesFile, wordsOf, type Concept } from "./rows.ts";
import { lemmaStems, stemsOf, withoutProclitic } from "./stem.ts";

type Found = readonly ConceptId[];
const nothing: Found = [];

/** In these languages another accent makes another word: `může` is not `muže`, `żądanie` not `zadanie`, `schon` not `schön`. */
const strict = new Set(["cs", "pl", "de"]);

/** The words of one language by form. */
export interface WordIndex {
  readonly exact: ReadonlyMap<string, Found>;
  readonly folded: ReadonlyMap<string, Found>;
  /** Stems marked by a star, without it. */
  readonly starred: ReadonlyMap<string, Found>;
  readonly stems: ReadonlyMap<string, Found>;
  readonly longest: number;
}

/** Endings longer than this make another word of a starred stem: `stat*` is not `statistician`. */
const longestEnding = 7;
/** Short stems begin many words: `mat*` is `mataron` but not `matemática`. */
const longestEndingOf: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 4 };
/** Characters that are a syllable or a word each. */
const dense = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** In these languages particles are glued to any noun, so every word of two or more letters counts as starred. */
const gluing = new Set(["ko"]);
/** Compounds whose last part carries the meaning: `Außenminister` is a `minister`. */
const compounding = new Set(["de", "nl"]);
const shortestHead = 5;

export function indexOf(concepts: readonly Concept[], language: string): WordIndex {
  const [exact, folded, starred, stems] = [newTable(), newTable(), newTable(), newTable()];
  let longest = 0;
  for (const concept of concepts) {
    for (const written of wordsOf(concept, language)) {
      const open = written.endsWith("*");
      const word = lower(open ? written.slice(0, -1) : written);
      const key = keyOf(word, language);
      longest = Math.max(longest, word.length);
      add(exact, word, concept.id);
      add(folded, key, concept.id);
      if (open || (gluing.has(language) && word.length >= 2)) add(starred, key, concept.id);
      else for (const stem of concept.file === namesFile ? [key] : lemmaStems(key, language)) add(stems, stem, concept.id);
    }
  }
  return { exact, folded, starred, stems, longest };
}

/** The meanings of a word: of its exact form, else without accents, else by stem, else without a particle or first part written on to it. */
export function meaningsIn(index: WordIndex, word: string, language: string): Found {
  const written = lower(word);
  const direct = index.exact.get(written);
  if (direct !== undefined) return direct;
  const key = keyOf(written, language);
  const found = byForm(index, key, language);
  if (found.length > 0) return found;
  for (const rest of withoutProclitic(key, language)) {
    const meanings = byForm(index, rest, language);
    if (meanings.length > 0) return meanings;
  }
  return compounding.has(language) ? byHead(index, key, language) : nothing;
}

function keyOf(word: string, language: string): string {
  return strict.has(language) ? word : foldKey(word);
}

/** The exact form without accents, the starred stem, the stem: the first of these that is known. */
function byForm(index: WordIndex, key: string, language: string): Found {
  const form = language === "en" ? (irregular.get(key) ?? key) : key;
  return index.folded.get(form) ?? byStar(index, form, language) ?? byStem(index, form, language) ?? nothing;
}

function byStem(index: WordIndex, key: string, language: string): Found | undefined {
  for (const stem of [key, ...stemsOf(key, language)]) {
    const found = index.stems.get(stem);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byStar(index: WordIndex, key: string, language: string): Found | undefined {
  for (let length = key.length; length >= Math.max(1, key.length - longestEnding); length--) {
    const stem = key.slice(0, length);
    const found = index.starred.get(stem);
    if (found !== undefined && isEnding(stem, key.slice(length), language)) return found;
  }
  return undefined;
}

function isEnding(stem: string, ending: string, language: string): boolean {
  if (language === "ja") return /^\p{Script=Hiragana}*$/u.test(ending);
  return dense.test(stem) || ending.length <= (longestEndingOf[stem.length] ?? longestEnding);
}

function byHead(index: WordIndex, key: string, language: string): Found {
  for (let from = 3; from <= key.length - shortestHead; from++) {
    const head = key.slice(from);
    const found = index.folded.get(head) ?? byStem(index, head, language) ?? nothing;
    if (found.length > 0) return found;
  }
  return nothing;
}

/**
 * The length of the longest entry that begins at a place of the text; 0 when none does. Single characters are not looked for: most of them
 * also begin longer words that are no entry.
 */
export function longestIn(entries: ReadonlySet<string>, longest: number, text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    if (entries.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

type Table = Map<string, ConceptId[]>;

function newTable(): Table {
  return new Map<string, ConceptId[]>();
}

function add(table: Table, key: string, id: ConceptId): void {
  const ids = table.get(key);
  if (ids === undefined) table.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function lower(word: string): string {
  return word.normalize("NFC").toLowerCase().replaceAll("’", "'");
}
