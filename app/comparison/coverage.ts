import { languageOf } from "../languages/languages.ts";
import type { Language } from "../languages/language.ts";
import { categories, type Category } from "../model/claim.ts";
import type { Coverage, NotChecked } from "../model/comparison.ts";
import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { Finding, Verdict } from "../model/finding.ts";

/** What a silence means for a pair of languages: what was checked, what was not and why, and how many claims came out how. */
export function coverageOf(languageA: LanguageTag, languageB: LanguageTag, findings: readonly Finding[]): Coverage {
  const notChecked = categories.flatMap((category): readonly NotChecked[] => {
    const why = whyNot(category, languageA, languageB);
    return why === null ? [] : [{ category, why }];
  });
  const left = new Set(notChecked.map((entry) => entry.category));
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    checked: categories.filter((category) => !left.has(category)),
    notChecked,
    agrees: count("agrees"),
    differs: count("differs"),
    onlyA: count("only-a"),
    onlyB: count("only-b"),
    unsure: count("unsure"),
  };
}

/** The kinds that depend on words listed for a language, with the list they need. */
const listsNeeded: Partial<Record<Category, (language: Language) => readonly string[]>> = {
  negation: (language) => language.negation.words,
  modality: (language) => [...language.modality.possible, ...language.modality.reported, ...language.modality.probable],
  attribution: (language) => [...language.attribution.says, ...language.attribution.accordingTo],
};

function whyNot(category: Category, languageA: LanguageTag, languageB: LanguageTag): string | null {
  if (category === "wording")
    return primaryLanguage(languageA) === primaryLanguage(languageB) ? null : "only checked between versions in one language";
  const needed = listsNeeded[category];
  if (needed === undefined) return null;
  const missing = [...new Set([languageA, languageB])].filter((tag) => {
    const language = languageOf(tag);
    return language === null || needed(language).length === 0;
  });
  return missing.length === 0 ? null : `no cues for ${missing.join(" and ")}`;
}
