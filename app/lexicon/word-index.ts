import { blockReader, entriesIn, type Entry } from "./blocks.ts";
import type { ConceptId } from "./concept.ts";
import { irregular } from "./irregular.ts";
import { exactKey, prefixLength, wordKey } from "./keys.ts";
import { lemmaStems, stemsOf, withoutProclitic } from "./stem.ts";

type Found = readonly ConceptId[];
const nothing: Found = [];

/** The words of one block by form. */
interface Tables {
  readonly exact: ReadonlyMap<string, Found>;
  readonly folded: ReadonlyMap<string, Found>;
  /** Stems marked by a star, without it. */
  readonly starred: ReadonlyMap<string, Found>;
  readonly stems: ReadonlyMap<string, Found>;
  /** Of the longest entry, in UTF-16 units. */
  readonly longest: number;
}

/** The words of one language. */
export interface WordIndex {
  /** The tables in which a form stands if it is known. */
  at(form: string): Tables;
  /** The entries among which a form stands if it is one. */
  entriesAt(form: string): readonly Entry[];
}

const emptyTables: Tables = { exact: new Map(), folded: new Map(), starred: new Map(), stems: new Map(), longest: 0 };

/** Endings longer than this make another word of a starred stem: `stat*` is not `statistician`. */
const longestEnding = 7;
/** An ending no longer than this is inflection and makes no other word. */
const inflection = 3;
/** Short stems begin many words: `mat*` is `mataron` but not `matemática`. */
const longestEndingOf: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 4 };
/** Characters that are a syllable or a word each. */
const dense = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** In these languages particles are glued to any noun, so every word of two or more letters counts as starred. */
const gluing = new Set(["ko"]);
/** Compounds whose last part carries the meaning: `Außenminister` is a `minister`. */
const compounding = new Set(["de", "nl"]);
const shortestHead = 5;
const shortestModifier = 3;
/** Too little of the last word of a phrase stands before the head. */
const brokenOff = /[^\p{L}\p{M}\p{N}\p{Cf}][\p{L}\p{M}\p{N}\p{Cf}]{1,2}$/u;

/** Reads the blocks of a language as they are asked for. Meanings of sources that are off count as absent. */
export function wordIndexOf(blocks: ReadonlyMap<string, string>, language: string, isOff: (id: ConceptId) => boolean): WordIndex {
  const units = prefixLength(language);
  return {
    entriesAt: (form) => entriesOn(blocks.get(form.slice(0, units)) ?? "", isOff),
    at: blockReader(blocks, units, emptyTables, (block) => tablesOf(block, language, isOff)),
  };
}

function entriesOn(block: string, isOff: (id: ConceptId) => boolean): readonly Entry[] {
  return entriesIn(block)
    .map((entry) => ({ ...entry, ids: entry.ids.filter((id) => !isOff(id)) }))
    .filter(({ ids }) => ids.length > 0);
}

function tablesOf(block: string, language: string, isOff: (id: ConceptId) => boolean): Tables {
  const [exact, folded, starred, stems] = [newTable(), newTable(), newTable(), newTable()];
  let longest = 0;
  for (const { word: written, open, ids } of entriesOn(block, isOff)) {
    const word = exactKey(written, language);
    const key = wordKey(word, language);
    longest = Math.max(longest, word.length);
    add(exact, word, ids);
    add(folded, key, ids);
    if (open || (gluing.has(language) && word.length >= 2)) add(starred, key, ids);
    else for (const stem of lemmaStems(key, language)) add(stems, stem, ids);
  }
  return { exact, folded, starred, stems, longest };
}

/** The meanings of a word that is an entry as it is written, whatever its case; none by a stem or as part of another word. */
export function exactMeaningsIn(index: WordIndex, word: string, language: string): Found {
  const written = exactKey(word, language);
  const entries = index.entriesAt(wordKey(written, language));
  return entries.filter(({ word: entry, open }) => !open && exactKey(entry, language) === written).flatMap(({ ids }) => ids);
}

/** The meanings of a word: of its exact form, else without accents, else by stem, else without a particle or first part written on to it. */
export function meaningsIn(index: WordIndex, word: string, language: string): Found {
  const written = exactKey(word, language);
  const key = wordKey(written, language);
  const direct = index.at(key).exact.get(written);
  if (direct !== undefined) return together(direct, byStar(index, key, language, inflection));
  const found = byForm(index, key, language);
  if (found.length > 0) return found;
  for (const rest of withoutProclitic(key, language)) {
    const meanings = byForm(index, rest, language);
    if (meanings.length > 0) return meanings;
  }
  return byHead(index, key, language);
}

/** The exact form without accents, the starred stem, the stem: the first of these that is known. */
function byForm(index: WordIndex, key: string, language: string): Found {
  const form = language === "en" ? (irregular.get(key) ?? key) : key;
  const whole = index.at(form).folded.get(form);
  if (whole !== undefined) return together(whole, byStar(index, form, language, inflection));
  return byStar(index, form, language, longestEnding) ?? byStem(index, form, language) ?? nothing;
}

/** A word that is an entry as it stands also has the meanings of a stem that it inflects: `Schule` has those of `Schul*`. */
function together(whole: Found, stem: Found | undefined): Found {
  return stem === undefined ? whole : [...new Set([...whole, ...stem])];
}

function byStem(index: WordIndex, key: string, language: string): Found | undefined {
  for (const stem of [key, ...stemsOf(key, language)]) {
    const found = index.at(stem).stems.get(stem);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest stem that begins the word, and every shorter one that the word only inflects. */
function byStar(index: WordIndex, key: string, language: string, longest: number): Found | undefined {
  let all: Found | undefined;
  for (let length = key.length; length >= Math.max(1, key.length - longest); length--) {
    if (all !== undefined && key.length - length > inflection) return all;
    const stem = key.slice(0, length);
    const found = index.at(stem).starred.get(stem);
    if (found !== undefined && isEnding(stem, key.slice(length), language)) all = all === undefined ? found : together(all, found);
  }
  return all;
}

function isEnding(stem: string, ending: string, language: string): boolean {
  if (language === "ja") return /^\p{Script=Hiragana}*$/u.test(ending);
  return dense.test(stem) || ending.length <= (longestEndingOf[stem.length] ?? longestEnding);
}

/** The ends of a word that may be the head of a compound, the longest first; none in languages that do not write compounds as one word. */
export function headsOf(key: string, language: string): readonly string[] {
  const count = compounding.has(language) ? key.length - shortestHead - shortestModifier + 1 : 0;
  const starts = Array.from({ length: Math.max(0, count) }, (_, at) => at + shortestModifier);
  return starts.filter((from) => !brokenOff.test(key.slice(0, from))).map((from) => key.slice(from));
}

/** How long a part of an entry is at least if it can be the head of a compound in a text; 0 where compounds are not looked into. */
export function shortestHeadIn(language: string): number {
  return compounding.has(language) ? shortestHead : 0;
}

function byHead(index: WordIndex, key: string, language: string): Found {
  for (const head of headsOf(key, language)) {
    const found = index.at(head).folded.get(head) ?? byStem(index, head, language) ?? nothing;
    if (found.length > 0) return found;
  }
  return nothing;
}

type Table = Map<string, Found>;

function newTable(): Table {
  return new Map<string, Found>();
}

function add(table: Table, key: string, ids: Found): void {
  const before = table.get(key);
  table.set(key, before === undefined ? ids : [...before, ...ids.filter((id) => !before.includes(id))]);
}
