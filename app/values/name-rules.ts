import type { LanguageTag } from "../model/document.ts";
import { countriesOf, type Countries } from "./countries.ts";
import { fold } from "./fold.ts";
import { phrasesFrom, type Phrases } from "./phrases.ts";
import type { Rules } from "./rules.ts";

/** What a language needs to read names. */
export interface NameRules {
  readonly countries: Countries;
  readonly functionWords: ReadonlySet<string>;
  readonly titles: Phrases<true>;
  readonly organisationWords: ReadonlySet<string>;
  readonly organisationStems: readonly string[];
  /** Words written with a capital that are no names: months, weekdays, languages and peoples. */
  readonly commonCapitals: ReadonlySet<string>;
}

/** A function that gives the name rules of a language and keeps them. */
export function createNameRules(): (rules: Rules) => NameRules {
  const known = new Map<string, NameRules>();
  return (rules) => {
    const found = known.get(rules.tag) ?? compile(rules);
    known.set(rules.tag, found);
    return found;
  };
}

function compile(rules: Rules): NameRules {
  const { language } = rules;
  const organisations = language.organisationWords.map((word) => fold(word));
  return {
    countries: countriesOf(rules.tag, rules.code),
    functionWords: new Set(language.functionWords.map((word) => fold(word))),
    titles: phrasesFrom(language.titles.map((title) => [title, true] as const)),
    organisationWords: new Set(organisations.filter((word) => !word.endsWith("*"))),
    organisationStems: organisations.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    commonCapitals: new Set([...rules.dates.months.keys(), ...languageNames(rules.tag), ...(rules.code === "en" ? peoples : [])]),
  };
}

const peoples = (
  "american americans british european europeans asian african african western eastern southern northern israeli israelis iranian iraqi syrian egyptian " +
  "saudi mexican canadian australian brazilian argentine chilean colombian venezuelan cuban indian pakistani afghan belgian austrian swiss scottish soviet " +
  "muslim muslims christian christians jewish jews catholic islamic arab arabs kurdish palestinian palestinians lebanese jordanian nigerian kenyan ethiopian " +
  "moroccan algerian tunisian libyan sudanese republican republicans democrat democrats democratic internet god monday tuesday wednesday thursday friday " +
  "saturday sunday nordic baltic latin mediterranean russians ukrainians germans americans britons spaniards"
).split(" ");

/** English writes `Russian`, `Chinese` with a capital; the names of languages are also the adjectives of peoples. */
function languageNames(tag: LanguageTag): readonly string[] {
  if (tag === "und" || Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return [];
  const names = new Intl.DisplayNames([tag], { type: "language", fallback: "none" });
  const codes =
    "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk ko la lt lv mn nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh".split(
      " ",
    );
  return codes.map((code) => fold(names.of(code) ?? ""));
}
