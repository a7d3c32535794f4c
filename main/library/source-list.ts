import { languageCodes } from "../../app/languages/languages.ts";
import type { Shelf } from "../../app/lexicon/compile.ts";
import { primaryLanguage, type LanguageTag } from "../../app/model/document.ts";
import type { DictionaryId } from "../../app/model/ids.ts";
import { builtInSources, type WordSource } from "../../app/model/words.ts";
import { listDictionaries } from "./store/dictionaries.ts";
import { allEquivalences } from "./store/equivalences.ts";
import { allLearned } from "./store/learned.ts";
import type { Store } from "./store/store.ts";
import { sourcesOff } from "./store/word-sources.ts";

/** The id of a dictionary as a source of words. */
export function dictionarySource(id: DictionaryId): string {
  return `dictionary:${id}`;
}

/** Every source of words: those of the program, then those of the library. */
export function listSources(store: Store, shipped: Shelf): readonly WordSource[] {
  const off = sourcesOff(store);
  return [...builtIn(shipped), ...own(store), ...dictionaries(store)].map((source) => ({ ...source, on: !off.has(source.id) }));
}

type Source = Omit<WordSource, "on">;

function builtIn(shipped: Shelf): readonly Source[] {
  return builtInSources.map((id) => ({
    id,
    kind: "built-in",
    name: "",
    entries: shipped.sources.filter(({ name }) => name === id).reduce((sum, { from, to }) => sum + to - from, 0),
    languages: [...languageCodes].sort(),
  }));
}

function own(store: Store): readonly Source[] {
  const learned = allLearned(store, "active");
  const equivalences = allEquivalences(store, false);
  const languagesLearned = learned.flatMap(({ languageA, languageB }) => [languageA, languageB]);
  const languagesOfNames = equivalences.flatMap(({ names }) => names.map(({ language }) => language));
  return [
    { id: "learned", kind: "learned", name: "", entries: learned.length, languages: primaries(languagesLearned) },
    { id: "equivalences", kind: "equivalences", name: "", entries: equivalences.length, languages: primaries(languagesOfNames) },
  ];
}

function dictionaries(store: Store): readonly Source[] {
  return listDictionaries(store, false).map(({ id, name, entries, languages }) => ({
    id: dictionarySource(id),
    kind: "dictionary",
    name,
    entries,
    languages: primaries(languages),
  }));
}

function primaries(tags: readonly LanguageTag[]): readonly LanguageTag[] {
  return [...new Set(tags.map(primaryLanguage))].sort();
}
