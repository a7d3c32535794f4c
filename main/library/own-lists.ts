import type { LexiconFile } from "../../app/lexicon/concept.ts";
import { primaryLanguage, type LanguageTag } from "../../app/model/document.ts";
import type { LearnedPair, NameEquivalence } from "../../app/model/words.ts";

/** The learned pairs of two languages as a word list; no list when there are none. */
export function learnedLists(pairs: readonly LearnedPair[], a: LanguageTag, b: LanguageTag): readonly LexiconFile[] {
  const serving = pairs.filter(({ languageA, languageB }) => [languageA, languageB].sort().join(" ") === [a, b].sort().join(" "));
  const [first] = serving;
  if (first === undefined) return [];
  const rows = serving.map(({ wordA, wordB }) => `${wordA}\t${wordB}`);
  return [{ name: "learned", kind: "words", text: [`${first.languageA}\t${first.languageB}`, ...rows].join("\n") }];
}

/** The user's name equivalences as a word list, a column a language; no list when there are none. */
export function equivalencesList(equivalences: readonly NameEquivalence[]): readonly LexiconFile[] {
  if (equivalences.length === 0) return [];
  const languageOf = ({ language }: { readonly language: LanguageTag }): string => primaryLanguage(language);
  const languages = [...new Set(equivalences.flatMap(({ names }) => names.map(languageOf)))].sort();
  const rows = equivalences.map(({ names }) =>
    languages
      .map((language) => {
        const own = names.filter((name) => languageOf(name) === language).map(({ name }) => name);
        return own.length === 0 ? "-" : own.join("|");
      })
      .join("\t"),
  );
  return [{ name: "equivalences", kind: "names", text: [languages.join("\t"), ...rows].join("\n") }];
}
