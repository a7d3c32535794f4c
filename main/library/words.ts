import { createHash } from "node:crypto";
import { languageCodes } from "../../app/languages/languages.ts";
import { shelfFrom, type Shelf } from "../../app/lexicon/compile.ts";
import type { LexiconFile } from "../../app/lexicon/concept.ts";
import { learnPairs } from "../../app/lexicon/learn.ts";
import { openLexicon, type Lexicon } from "../../app/lexicon/lexicon.ts";
import { primaryLanguage, type LanguageTag } from "../../app/model/document.ts";
import type { DictionaryId, PinId } from "../../app/model/ids.ts";
import { builtInSources, type UserDictionary, type WordSource } from "../../app/model/words.ts";
import { equivalencesList, learnedLists } from "./own-lists.ts";
import type { LibraryWords } from "./protocol.ts";
import { dictionaryText, listDictionaries } from "./store/dictionaries.ts";
import { allEquivalences } from "./store/equivalences.ts";
import { allLearned, keepLearned, learnedMarks, learnedWords, pinsByLanguages, textsOfPin, type LanguagePair } from "./store/learned.ts";
import type { Store } from "./store/store.ts";
import { sourcesOff } from "./store/word-sources.ts";

/** The words of an open library: its own lists, the shipped ones beside them, and what is learned from the confirmed beads. */
export interface Words {
  sources(): readonly WordSource[];
  /** The library's own lists that may serve two languages, without those that are switched off. */
  listsFor(languages: readonly [LanguageTag, LanguageTag]): LibraryWords;
  /** Everything that is on and may serve two languages. */
  lexiconFor(languages: readonly [LanguageTag, LanguageTag]): Lexicon;
  /** Brings the learned pairs up to date with the pins. Cheap when nothing was written since it was last called. */
  catchUp(): void;
}

/** The id of a dictionary as a source of words. */
export function dictionarySource(id: DictionaryId): string {
  return `dictionary:${id}`;
}

/** How many lexicons are held ready: two languages and back, and one more pair. */
const mostLexicons = 3;
/** Changes when learning changes, so that libraries are learned again. */
const learningVersion = 1;

/** `readShipped` reads the lists of the program when they are first needed; `changeMark` changes with every write to the library. */
export function libraryWords(store: Store, readShipped: () => Shelf, changeMark: () => string): Words {
  const shelf: { read: Shelf | null } = { read: null };
  const shipped = (): Shelf => (shelf.read ??= readShipped());
  const lexicons = new Map<string, Lexicon>();
  const seen = { mark: "" };
  const texts = new Map<DictionaryId, string>();

  const catchUp = (): void => {
    if (seen.mark === changeMark()) return;
    const marks = learnedMarks(store);
    const off = sourcesOff(store);
    for (const { languageA, languageB, pins } of pinned(store, marks)) {
      const mark = markOf(pins);
      if (marks.get(`${languageA} ${languageB}`) !== mark) learn({ languageA, languageB }, pins, mark, off);
    }
    seen.mark = changeMark();
  };

  /** What is learned must not depend on what was learned before, or it would be forgotten when it is known. */
  const learn = (languages: LanguagePair, pins: readonly PinId[], mark: string, off: ReadonlySet<string>): void => {
    const { languageA, languageB } = languages;
    const lexicon = openLexicon(shipped(), ownLists(languageA, languageB).filter(({ name }) => name !== "learned"), [...off]); // prettier-ignore
    const beads = pins.flatMap((id) => textsOfPin(store, id, languageA) ?? []);
    keepLearned(store, languages, learnPairs(beads, languages, lexicon, learnedWords(store, languages)), mark);
  };

  const ownLists = (a: LanguageTag, b: LanguageTag): readonly LexiconFile[] => {
    const off = sourcesOff(store);
    const lists = [
      ...learnedLists(allLearned(store, "active"), a, b),
      ...equivalencesList(allEquivalences(store, false)),
      ...listDictionaries(store, false).filter((each) => serves(each, a, b)).map(dictionaryList), // prettier-ignore
    ];
    return lists.filter(({ name }) => !off.has(name));
  };

  const dictionaryList = ({ id }: UserDictionary): LexiconFile => {
    const text = texts.get(id) ?? dictionaryText(store, id) ?? "";
    texts.set(id, text);
    return { name: dictionarySource(id), kind: "words", text };
  };

  const listsFor = ([a, b]: readonly [LanguageTag, LanguageTag]): LibraryWords => {
    catchUp();
    return { lists: ownLists(primaryLanguage(a), primaryLanguage(b)), off: [...sourcesOff(store)].sort() };
  };

  return {
    sources: () => {
      catchUp();
      return sourcesOf(store, shipped());
    },
    listsFor,
    lexiconFor: (languages) => {
      const { lists, off } = listsFor(languages);
      const key = keyOf(lists, off);
      const kept = lexicons.get(key) ?? openLexicon(shipped(), lists, off);
      // The one used last stands last.
      lexicons.delete(key);
      lexicons.set(key, kept);
      for (const oldest of [...lexicons.keys()].slice(0, -mostLexicons)) lexicons.delete(oldest);
      return kept;
    },
    catchUp,
  };
}

/** The pins of every pair of languages that has pins or was learned from some. */
function pinned(store: Store, marks: ReadonlyMap<string, string>): readonly (LanguagePair & { readonly pins: readonly PinId[] })[] {
  const found = pinsByLanguages(store);
  const present = new Set(found.map(({ languageA, languageB }) => `${languageA} ${languageB}`));
  const gone = [...marks.keys()].filter((pair) => !present.has(pair)).map((pair) => {
    const [languageA = "", languageB = ""] = pair.split(" ");
    return { languageA, languageB, pins: [] };
  }); // prettier-ignore
  return [...found, ...gone];
}

function markOf(pins: readonly PinId[]): string {
  return `${String(learningVersion)}:${createHash("sha256").update(pins.join(" ")).digest("hex")}`;
}

function serves({ languages }: UserDictionary, a: LanguageTag, b: LanguageTag): boolean {
  const known = languages.map(primaryLanguage);
  return a !== b && known.includes(a) && known.includes(b);
}

function keyOf(lists: readonly LexiconFile[], off: readonly string[]): string {
  // A dictionary never changes; the two lists that do are short.
  return JSON.stringify([off, lists.map(({ name, text }) => (name.startsWith("dictionary:") ? name : [name, text]))]);
}

function sourcesOf(store: Store, shipped: Shelf): readonly WordSource[] {
  const off = sourcesOff(store);
  const languagesIn = (tags: readonly LanguageTag[]): readonly LanguageTag[] => [...new Set(tags.map(primaryLanguage))].sort();
  const learned = allLearned(store, "active");
  const equivalences = allEquivalences(store, false);
  const builtIn = builtInSources.map((id) => ({
    id,
    kind: "built-in" as const,
    name: "",
    entries: shipped.sources.filter(({ name }) => name === id).reduce((sum, { from, to }) => sum + to - from, 0),
    languages: [...languageCodes].sort(),
  }));
  const own = [
    {
      id: "learned",
      kind: "learned" as const,
      name: "",
      entries: learned.length,
      languages: languagesIn(learned.flatMap(({ languageA, languageB }) => [languageA, languageB])),
    },
    {
      id: "equivalences",
      kind: "equivalences" as const,
      name: "",
      entries: equivalences.length,
      languages: languagesIn(equivalences.flatMap(({ names }) => names.map(({ language }) => language))),
    },
  ];
  const dictionaries = listDictionaries(store, false).map(({ id, name, entries, languages }) => ({
    id: dictionarySource(id),
    kind: "dictionary" as const,
    name,
    entries,
    languages: languagesIn(languages),
  }));
  return [...builtIn, ...own, ...dictionaries].map((source) => ({ ...source, on: !off.has(source.id) }));
}

/** A shelf without a list, for a library that is opened without the program's resources. */
export const emptyShelf: Shelf = shelfFrom([]);
