import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { ConceptId, LexiconFile } from "./concept.ts";
import { keysOf, nameIndexOf, nameKeyIn, type NameIndex } from "./name-index.ts";
import { conceptsOf, namesFile } from "./rows.ts";
import { indexOf, longestIn, meaningsIn, type WordIndex } from "./word-index.ts";

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

/**
 * Reads word lists into a lexicon. Tab-separated; the first row names the languages; cells hold words parted by `|`; `-` marks an empty cell.
 * The list called `names` gives the keys of names, together with the countries `Intl` knows. The index of a language is made when it is first asked.
 */
export function readLexicon(files: readonly LexiconFile[]): Lexicon {
  const concepts = conceptsOf(files);
  const keys = onDemand(() => keysOf(concepts.filter((concept) => concept.file === namesFile)));
  const words = onDemand((language) => indexOf(concepts, language));
  const names = onDemand((language) => nameIndexOf(keys(everyLanguage), language));
  const entries = onDemand((language) => entriesOf(words(language), names(language)));
  const remembered = onDemand(() => new Map<string, readonly ConceptId[]>());
  return {
    names: files.map((file) => file.name),
    meanings: (word, tag) => {
      const language = primaryLanguage(tag);
      const known = remembered(language);
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = meaningsIn(words(language), word, language);
      if (known.size < mostRemembered) known.set(word, found);
      return found;
    },
    longestEntryAt: (text, at, tag) => {
      const { written, longest } = entries(primaryLanguage(tag));
      return longestIn(written, longest, text, at);
    },
    nameKey: (name, tag) => nameKeyIn(names(primaryLanguage(tag)), name, primaryLanguage(tag)),
  };
}

const everyLanguage = "mul";
/** Enough for the words of two books; a lexicon lives as long as its process. */
const mostRemembered = 50_000;

interface Entries {
  readonly written: ReadonlySet<string>;
  readonly longest: number;
}

function entriesOf(words: WordIndex, names: NameIndex): Entries {
  const written = new Set([...words.exact.keys(), ...names.written]);
  return { written, longest: [...written].reduce((length, entry) => Math.max(length, entry.length), 0) };
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
