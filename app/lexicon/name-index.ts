import { foldKey } from "../text/fold.ts";
import { wordsOf, type Concept } from "./rows.ts";
import { lemmaStems, stemsOf, withoutProclitic } from "./stem.ts";

/** The names of one language by form, each with the key it shares with the other languages. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, string>;
  readonly starred: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** Names as written, for finding them in text without spaces. */
  readonly written: ReadonlySet<string>;
}

/** An article in front of a name and not part of it. */
const article = /^(?:the|los|las|el|la|le|les|l'|die|der|das|den|dem|des|os|as|o|a|il|lo|gli|i|de|het|els)\s+/u;
/** Endings of demonyms are longer than those of cases: `chin*` is `chinesischen`. */
const longestEnding = 8;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
/** The codes of countries are two letters; `Intl` has no list of them but answers for each. */
const letterPairs = letters.flatMap((x) => letters.map((y) => x + y));

/** What all languages share: the codes of countries, and a key for every row of the word list. */
export interface NameKeys {
  readonly countries: readonly string[];
  readonly byConcept: ReadonlyMap<Concept, string>;
}

/** The key of a row is `CN` for a country, which CLDR names in all languages, else its first English name in folded form. */
export function keysOf(concepts: readonly Concept[]): NameKeys {
  const countries = new Map(regionsIn("en").map(([code, name]) => [plain(name), code]));
  const byConcept = new Map<Concept, string>();
  for (const concept of concepts) {
    const english = wordsOf(concept, "en").map(plain);
    const country = english.flatMap((name) => countries.get(name) ?? [])[0];
    const key = country ?? english[0];
    if (key !== undefined) byConcept.set(concept, key);
  }
  return { countries: [...countries.values()], byConcept };
}

/** The names of a language: those of the word list and those CLDR gives to countries. */
export function nameIndexOf(keys: NameKeys, language: string): NameIndex {
  const exact = new Map<string, string>();
  const starred = new Map<string, string>();
  const stems = new Map<string, string>();
  const written = new Set<string>();
  const enter = (name: string, key: string): void => {
    const form = plain(name);
    if (!exact.has(form)) exact.set(form, key);
    for (const stem of lemmaStems(form, language)) if (!stems.has(stem)) stems.set(stem, key);
    written.add(name);
  };
  for (const [concept, key] of keys.byConcept) {
    for (const name of wordsOf(concept, language)) {
      if (name.endsWith("*")) starred.set(plain(name.slice(0, -1)), key);
      else enter(name, key);
    }
  }
  for (const locale of language === "zh" ? ["zh", "zh-Hant"] : [language]) {
    for (const [code, name] of regionsIn(locale, keys.countries)) enter(name, code);
  }
  return { exact, starred, stems, written };
}

/** The shared key of a name as written, with article, case ending or particle; null when it is unknown. */
export function nameKeyIn(index: NameIndex, name: string, language: string): string | null {
  const form = plain(name);
  for (const candidate of candidates(form, language)) {
    const key = index.exact.get(candidate) ?? byStar(index, candidate) ?? byStem(index, candidate, language);
    if (key !== undefined) return key;
  }
  return null;
}

function candidates(form: string, language: string): readonly string[] {
  const bare = form.replace(article, "");
  // Turkish parts the endings of a name by an apostrophe: Çin'in. English writes the genitive so.
  const before = bare.split("'")[0] ?? bare;
  return [...new Set([form, bare, ...(before.length >= 2 ? [before] : []), ...withoutProclitic(bare, language)])];
}

function byStar(index: NameIndex, form: string): string | undefined {
  for (let length = form.length; length >= Math.max(2, form.length - longestEnding); length--) {
    const key = index.starred.get(form.slice(0, length));
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Under four letters a cut leaves too little of a name in an alphabet; Hangul and Han names are as long as two characters. */
function byStem(index: NameIndex, form: string, language: string): string | undefined {
  if (form.length < 4 && !/[\p{Script=Hangul}\p{Script=Han}]/u.test(form)) return undefined;
  for (const stem of [form, ...stemsOf(form, language)]) {
    const key = index.stems.get(stem);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The codes of countries and their names in a language. A list of codes saves asking for the four hundred codes that name nothing. */
function regionsIn(locale: string, codes: readonly string[] = letterPairs): readonly (readonly [string, string])[] {
  const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  return codes.flatMap((code) => {
    const name = display.of(code);
    return name === undefined || notCountries.has(code) || isWithdrawn(code) ? [] : [[code, name] as const];
  });
}

/** CLDR names withdrawn codes by their successor: `SU` is called Russia, but the key is `RU`. */
function isWithdrawn(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region !== code;
}

/** Groupings and test codes of CLDR; the organisations among them stand in the word list, and `ZZ` is "unknown". */
const notCountries = new Set(["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "XX", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"]);

/** Folded, without dots, brackets and dashes: `U.S.A.` is `usa`. */
function plain(name: string): string {
  return foldKey(name)
    .replace(/\./gu, "")
    .replace(/[\s\u200c\u00b7・-]+/gu, " ")
    .replace(/[()"]/gu, "")
    .trim();
}
