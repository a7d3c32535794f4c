import { shelfFrom, type Shelf } from "../../app/lexicon/compile.ts";
import type { LexiconFile } from "../../app/lexicon/concept.ts";
import { isWantedIn, listOf, rowsIn, wantedBy, type Wanted } from "../../app/lexicon/dictionary-blocks.ts";
import { glossAt, glossOf, type FoundGloss } from "../../app/lexicon/gloss.ts";
import { openLexicon, type Lexicon } from "../../app/lexicon/lexicon.ts";
import { primaryLanguage, type LanguageTag } from "../../app/model/document.ts";
import type { UserDictionary, WordSource } from "../../app/model/words.ts";
import { learnAgain, type LearningWords, type ReadBeads } from "./learning.ts";
import { equivalencesList, learnedLists } from "./own-lists.ts";
import type { LibraryWords } from "./protocol.ts";
import { dictionarySource, listSources } from "./source-list.ts";
import { dictionaryBlocks, listDictionaries } from "./store/dictionaries.ts";
import { allEquivalences } from "./store/equivalences.ts";
import { allLearned } from "./store/learned.ts";
import type { Store } from "./store/store.ts";
import { sourcesOff } from "./store/word-sources.ts";

/** A text in a language, of which the words may be looked up. */
export interface WordText {
  readonly text: string;
  readonly language: LanguageTag;
}

/** What the word or phrase is that is asked for: given, or standing at a place of a text. */
export type GlossAsked = { readonly language: LanguageTag; readonly into: LanguageTag } & (
  { readonly word: string } | { readonly text: string; readonly at: number }
);

/** The words of an open library: its own lists, the shipped ones beside them, and what is learned from the confirmed beads. */
export interface Words {
  sources(): readonly WordSource[];
  /** The library's own words that may serve a comparison of two texts, without the sources that are switched off. Of dictionaries only what the texts may need. */
  listsFor(a: WordText, b: WordText): LibraryWords;
  gloss(asked: GlossAsked): FoundGloss | null;
  /** Brings the learned pairs up to date with the pins. Cheap when nothing was written since it was last called. */
  catchUp(): void;
}

/** How many lexicons are held ready: two languages and back, and one more pair. */
const mostLexicons = 3;
/** No program's list is so long that its ids reach those of a dictionary. */
const dictionaryIds = 1_000_000_000;
/** How far around a place a phrase may reach. */
const reach = 100;

/** `readShipped` reads the lists of the program when they are first needed; `changeMark` changes with every write to the library. */
export function libraryWords(store: Store, readShipped: () => Shelf, changeMark: () => string): Words {
  const read: { shelf: Shelf | null } = { shelf: null };
  const shipped = (): Shelf => (read.shelf ??= readShipped());
  const lexicons = new Map<string, Lexicon>();
  const seen = { mark: "" };
  const remembered: ReadBeads = new Map();

  const catchUp = (): void => {
    if (seen.mark === changeMark()) return;
    const off = sourcesOff(store);
    const equivalences = equivalencesList(allEquivalences(store, false));
    const key = JSON.stringify([[...off], equivalences, listDictionaries(store, false).map(({ id }) => id)]);
    const lexiconFor: LearningWords["lexiconFor"] = ({ languageA, languageB }, beads) => {
      const a = { text: beads.map((bead) => bead.a).join("\n"), language: languageA };
      const b = { text: beads.map((bead) => bead.b).join("\n"), language: languageB };
      return openLexicon(shipped(), [...equivalences, ...dictionaryLists(store, off, a, b)], [...off]);
    };
    learnAgain(store, { key, lexiconFor }, remembered);
    seen.mark = changeMark();
  };

  /** Everything that is on but the dictionaries. */
  const lexiconFor = (a: LanguageTag, b: LanguageTag, off: readonly string[]): Lexicon => {
    const lists = shortLists(store, a, b);
    const key = JSON.stringify([off, lists]);
    const lexicon = lexicons.get(key) ?? openLexicon(shipped(), lists, off);
    // The one used last stands last.
    lexicons.delete(key);
    lexicons.set(key, lexicon);
    for (const oldest of [...lexicons.keys()].slice(0, -mostLexicons)) lexicons.delete(oldest);
    return lexicon;
  };

  return {
    sources: () => {
      catchUp();
      return listSources(store, shipped());
    },
    listsFor: (a, b) => {
      catchUp();
      const off = sourcesOff(store);
      const lists = [...shortLists(store, a.language, b.language), ...dictionaryLists(store, off, a, b)];
      return { lists: lists.filter(({ name }) => !off.has(name)), off: [...off].sort() };
    },
    gloss: (asked) => {
      catchUp();
      const { language, into } = asked;
      const off = sourcesOff(store);
      const text = "word" in asked ? asked.word : asked.text.slice(Math.max(0, asked.at - reach), asked.at + reach);
      const lists = dictionaryLists(store, off, { text, language }, { text: null, language: into });
      const lexicon = beside(lexiconFor(language, into, [...off].sort()), lists);
      return "word" in asked ? glossOf(lexicon, asked) : glossAt(lexicon, asked);
    },
    catchUp,
  };
}

/** The lists that are short enough to be read whole. */
function shortLists(store: Store, a: LanguageTag, b: LanguageTag): readonly LexiconFile[] {
  return [
    ...learnedLists(allLearned(store, "active"), primaryLanguage(a), primaryLanguage(b)),
    ...equivalencesList(allEquivalences(store, false)),
  ];
}

/** Of the dictionaries for two languages the rows that have a word for the first text and one for the second (null: any). */
function dictionaryLists(
  store: Store,
  off: ReadonlySet<string>,
  a: WordText,
  b: { readonly text: string | null; readonly language: LanguageTag },
): readonly LexiconFile[] {
  const serving = listDictionaries(store, false).filter(
    (each) => !off.has(dictionarySource(each.id)) && serves(each, a.language, b.language),
  );
  if (serving.length === 0) return [];
  const wantedA = wantedBy(a.text, a.language);
  const wantedB = b.text === null ? null : wantedBy(b.text, b.language);
  return serving.map((dictionary) => rowsOf(store, dictionary, wantedA, wantedB)).filter(({ text }) => text.includes("\n"));
}

function rowsOf(store: Store, { id, languages }: UserDictionary, wantedA: Wanted, wantedB: Wanted | null): LexiconFile {
  const columns = languages.map(primaryLanguage);
  const rows = new Set<string>();
  for (const lines of dictionaryBlocks(store, id, wantedA.language, wantedA.prefixes)) {
    for (const row of rowsIn(lines, wantedA)) {
      if (wantedB === null || isWantedIn(row, columns.indexOf(wantedB.language), wantedB)) rows.add(row);
    }
  }
  return listOf(dictionarySource(id), columns, rows);
}

function serves({ languages }: UserDictionary, a: LanguageTag, b: LanguageTag): boolean {
  const known = languages.map(primaryLanguage);
  const [first, second] = [primaryLanguage(a), primaryLanguage(b)];
  return first !== second && known.includes(first) && known.includes(second);
}

/** A lexicon with some rows of dictionaries beside it, whose glosses come last. */
function beside(lexicon: Lexicon, lists: readonly LexiconFile[]): Lexicon {
  if (lists.length === 0) return lexicon;
  const own = openLexicon(shelfFrom([], dictionaryIds), lists, []);
  return {
    ...lexicon,
    meanings: (word, language) => [...lexicon.meanings(word, language), ...own.meanings(word, language)],
    longestEntryAt: (text, at, language) => Math.max(lexicon.longestEntryAt(text, at, language), own.longestEntryAt(text, at, language)),
    glosses: (word, language, into) => [...lexicon.glosses(word, language, into), ...own.glosses(word, language, into)],
  };
}

/** A shelf without a list, for a library that is opened without the program's resources. */
export const emptyShelf: Shelf = shelfFrom([]);
