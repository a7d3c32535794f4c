import { languageOf } from "../languages/languages.ts";
import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import { simplified } from "../text/han.ts";
import { entriesIn, partsOf, type Parts } from "./blocks.ts";
import { shelfFrom, type Shelf } from "./compile.ts";
import type { ConceptId, LexiconFile } from "./concept.ts";
import { exactKey } from "./keys.ts";
import { meaningOfName, nameIn, nameIndexOf, type NameIndex } from "./name-index.ts";
import { aliasesOf } from "./same-names.ts";
import { exactMeaningsIn, meaningsIn, wordIndexOf, type WordIndex } from "./word-index.ts";

/** What a word means in another language, by one source. */
export interface Gloss {
  readonly words: readonly string[];
  /** The name of the source, as given with its list. */
  readonly source: string;
}

/** Looks words up by meaning. A word may have several meanings; forms are found by exact word first, then by stem. */
export interface Lexicon {
  /** The names of the sources it looks in, for the engine's stamp. */
  readonly names: readonly string[];
  /** The meanings of a word or phrase as written (any case); an empty list when it is unknown. */
  meanings(word: string, language: LanguageTag): readonly ConceptId[];
  /** The length in UTF-16 units of the longest entry that starts at `at` in unspaced text (zh, ja …); 0 when none does. */
  longestEntryAt(text: string, at: number, language: LanguageTag): number;
  /** A key shared by the names of one person, place or organisation in all languages (`Beijing`, `Pekín`, `北京`); null when unknown. */
  nameKey(name: string, language: LanguageTag): string | null;
  /**
   * What a word as written means in another language, a gloss a meaning and source, in the order of the sources; an empty list when it is
   * unknown. A function word (`war`, `the`) is looked up as it stands only: by its stem it would be another word.
   */
  glosses(word: string, language: LanguageTag, into: LanguageTag): readonly Gloss[];
}

/** Knows nothing; for languages and tests without a word list. */
export const emptyLexicon: Lexicon = {
  names: [],
  meanings: () => [],
  longestEntryAt: () => 0,
  nameKey: () => null,
  glosses: () => [],
};

/** Reads word lists into a lexicon. The index of a language is made when it is first asked. */
export function readLexicon(files: readonly LexiconFile[]): Lexicon {
  return openLexicon(shelfFrom(files), [], []);
}

/** One shelf with what was read of it. */
interface Stand {
  readonly shelf: Shelf;
  parts(language: string): Parts;
  words(language: string): WordIndex;
  names(language: string): NameIndex;
}

/**
 * A lexicon over ready-made word lists and the user's own, which go first where names compete. A user's row of names makes all names in it
 * one, whatever the ready-made lists say. Sources named in `off` are not looked in.
 */
export function openLexicon(ready: Shelf, own: readonly LexiconFile[], off: readonly string[]): Lexicon {
  const lists = own.filter((file) => !off.includes(file.name));
  const ownShelf = shelfFrom(lists, ready.end);
  const ranges = [...ready.sources, ...ownShelf.sources];
  const offRanges = ranges.filter((range) => off.includes(range.name));
  const isOff = (id: ConceptId): boolean => offRanges.some((range) => id >= range.from && id < range.to);
  const readyStand = standOf(ready, isOff);
  const stands = ownShelf.end > ready.end ? [standOf(ownShelf, isOff), readyStand] : [readyStand];
  const aliases = aliasesOf(lists, ready.end, (name, language) => nameIn(readyStand.names(language), name, language)?.first ?? null);

  const identityOf = (first: ConceptId): ConceptId => aliases.get(first) ?? first;
  const withNames = (words: readonly ConceptId[], word: string, language: string, isExact: boolean): readonly ConceptId[] => {
    const names = stands.flatMap((stand) => meaningOfName(stand.names(language), word, language, isExact) ?? []);
    const all = [...words, ...names.map(({ first }) => identityOf(first))];
    return all.length < 2 ? all : [...new Set(all)];
  };
  const meaningsOf = (word: string, language: string): readonly ConceptId[] => {
    const words = stands.flatMap((stand) => meaningsIn(stand.words(language), word, language));
    return withNames(words, word, language, words.length > 0);
  };
  const remembered = onDemand(() => new Map<string, readonly ConceptId[]>());
  const meanings = (word: string, tag: LanguageTag): readonly ConceptId[] => {
    const language = primaryLanguage(tag);
    return recall(remembered(language), word, () => meaningsOf(word, language));
  };
  const rememberedNames = onDemand(() => new Map<string, string | null>());
  const keyOf = (name: string, language: string): string | null => {
    for (const stand of stands) {
      const row = nameIn(stand.names(language), name, language);
      if (row !== null) return `n${String(identityOf(row.first))}`;
    }
    return null;
  };
  const sourceOf = (id: ConceptId): string => ranges.find((range) => id >= range.from && id < range.to)?.name ?? "";
  const glossesInto = onDemand((language) => {
    const parts = stands.map((stand) => stand.parts(language));
    return glossesByConcept(parts, { isOff, identityOf, sourceOf });
  });
  const functionWords = onDemand(
    (language) => new Set((languageOf(language)?.functionWords ?? []).map((word) => exactKey(word, language))),
  );
  const glossed = (word: string, language: string): readonly ConceptId[] => {
    if (!functionWords(language).has(exactKey(word, language))) return meanings(word, language);
    return withNames(stands.flatMap((stand) => exactMeaningsIn(stand.words(language), word, language)), word, language, true); // prettier-ignore
  };
  return {
    names: [...new Set(ranges.map((range) => range.name))].filter((name) => !off.includes(name)),
    meanings,
    longestEntryAt: (text, at, tag) => Math.max(...stands.map((stand) => longestAt(stand, text, at, primaryLanguage(tag)))),
    nameKey: (name, tag) => {
      const language = primaryLanguage(tag);
      return recall(rememberedNames(language), name, () => keyOf(name, language));
    },
    glosses: (word, tag, into) => {
      const known = glossesInto(primaryLanguage(into));
      return glossed(word, primaryLanguage(tag)).flatMap((id) => known.get(id) ?? []);
    },
  };
}

function standOf(shelf: Shelf, isOff: (id: ConceptId) => boolean): Stand {
  const parts = onDemand((language) => partsOf(shelf.compiled(language)));
  return {
    shelf,
    parts,
    words: onDemand((language) => wordIndexOf(parts(language).words, language, isOff)),
    names: onDemand((language) => nameIndexOf(parts(language).names, language, isOff)),
  };
}

/**
 * The length of the longest word or name that begins at a place of the text; 0 when none does. Single characters are not looked for: most
 * of them also begin longer words that are no entry.
 */
function longestAt(stand: Stand, text: string, at: number, language: string): number {
  const words = stand.words(language);
  const names = stand.names(language);
  const start = language === "zh" ? simplified(text.charAt(at)) : text.charAt(at);
  const most = Math.min(Math.max(words.at(start).longest, names.at(start).longest), text.length - at);
  if (most < 2) return 0;
  const here = language === "zh" ? simplified(text.slice(at, at + most)) : text.slice(at, at + most);
  for (let length = most; length > 1; length--) {
    const entry = here.slice(0, length);
    if (words.at(entry).exact.has(entry) || names.at(entry).exact.has(entry)) return length;
  }
  return 0;
}

interface Sources {
  readonly isOff: (id: ConceptId) => boolean;
  /** What stands for all rows of names that name the same, given the first of them in its shelf. */
  readonly identityOf: (first: ConceptId) => ConceptId;
  readonly sourceOf: (id: ConceptId) => string;
}

/** What every meaning is in a language, by source in the order of the stands; a name has the words of all rows that name the same. */
function glossesByConcept(stands: readonly Parts[], { isOff, identityOf, sourceOf }: Sources): ReadonlyMap<ConceptId, readonly Gloss[]> {
  const found = new Map<ConceptId, Map<string, string[]>>();
  const add = (meaning: ConceptId, row: ConceptId, word: string): void => {
    if (isOff(row)) return;
    const bySource = found.get(meaning) ?? new Map<string, string[]>();
    found.set(meaning, bySource);
    const source = sourceOf(row);
    const words = bySource.get(source);
    if (words === undefined) bySource.set(source, [word]);
    else words.push(word);
  };
  for (const { words, names } of stands) {
    for (const [word, ids] of writtenEntries(words)) for (const id of ids) add(id, id, word);
    for (const [name, [row = 0, first = row]] of writtenEntries(names)) add(identityOf(first), row, name);
  }
  return new Map(
    [...found].map(([meaning, bySource]) => [meaning, [...bySource].map(([source, words]) => ({ words: wholeFirst(words), source }))]),
  );
}

/** All entries of a part; a stem ends in `…`. */
function writtenEntries(blocks: ReadonlyMap<string, string>): readonly (readonly [string, readonly ConceptId[]])[] {
  return [...blocks.values()].flatMap((block) => entriesIn(block).map(({ word, open, ids }) => [open ? `${word}…` : word, ids] as const));
}

/** The whole words; where there is none, the shortest stem. */
function wholeFirst(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => !word.endsWith("…"));
  if (whole.length > 0) return [...new Set(whole)];
  return [words.reduce((shortest, word) => (word.length < shortest.length ? word : shortest))];
}

/** Enough for the words of two books; a lexicon lives as long as its process. */
const mostRemembered = 50_000;

function recall<T>(known: Map<string, T>, word: string, find: () => T): T {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = find();
  if (known.size < mostRemembered) known.set(word, found);
  return found;
}

/** A table that makes the value of a language when it is first asked for. */
function onDemand<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const before = made.get(language);
    if (before !== undefined) return before;
    const value = make(language);
    made.set(language, value);
    return value;
  };
}
