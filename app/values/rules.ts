import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Bound } from "../model/claim.ts";
import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import { canonicalTag } from "../text/language-tag.ts";
import { composeStyleOf, type ComposeStyle } from "./compose.ts";
import { fold } from "./fold.ts";
import { phrasesFrom, type Phrases } from "./phrases.ts";
import { moneyEntries } from "./money.ts";
import { unitEntries } from "./units.ts";
import type { NumberToken, UnitToken } from "./tokens.ts";
import { compileDates, type DateRules } from "./date-rules.ts";
import { startsOf, type Starts } from "./starts.ts";
import { numberPartsOf } from "./number-parts.ts";
import { vagueWordsOf } from "./vague-words.ts";

/** All matchers of one language, built once. */
export interface Rules {
  readonly code: string;
  readonly tag: LanguageTag;
  readonly language: Language;
  readonly numbers: Phrases<NumberToken>;
  readonly scaleMarks: ReadonlyMap<string, number>;
  readonly units: Phrases<UnitToken>;
  readonly bounds: Phrases<Bound>;
  readonly rangeBetween: Phrases<true>;
  readonly rangeOpeners: Phrases<true>;
  /** Words such as `of`, `de`, `a` that may stand between a number and its unit. */
  readonly connectors: Phrases<true>;
  readonly halfNouns: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly point: Phrases<true>;
  readonly over: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly functionWords: ReadonlySet<string>;
  readonly dates: DateRules;
  /** Sets words without spaces, with Han numerals: Chinese and Japanese. */
  readonly han: boolean;
  /** Writes numbers as one word: `einundzwanzig`, `duecentocinquanta`. */
  readonly compounds: boolean;
  readonly spacesGroup: boolean;
  readonly numberStyle: ComposeStyle;
}

const compoundLanguages = new Set(["de", "nl", "it", "cs", "tr"]);
const spaceGroupers = new Set(["fr", "ru", "uk", "pl", "cs", "es", "pt", "ca", "de", "it", "nl", "sv", "tr"]);

/** A function that gives the rules of a language and keeps them: building them costs some milliseconds. */
export function createRules(): (tag: LanguageTag) => Rules {
  const known = new Map<string, Rules>();
  return (tag) => {
    const found = known.get(tag) ?? compile(tag);
    known.set(tag, found);
    return found;
  };
}

/** The rules every reader of values shares. */
export const rulesOf = createRules();

function compile(given: LanguageTag): Rules {
  const tag = canonicalTag(given) ?? "und"; // below, it indexes tables and is handed to Intl
  const code = primaryLanguage(tag);
  const language = languageOf(tag) ?? neutral(code);
  const parts = numberPartsOf(code);
  const gluedEnd = code === "ko" || code === "tr" || code === "hi";
  const units: readonly (readonly [string, UnitToken])[] = [
    ...[...language.numbers.percentagePoints, ...(signedPoints[code] ?? [])].map(
      (word) => [word, { kind: "percent", unit: "pp" }] as const,
    ),
    ...(barePoints[code] ?? []).map((word) => [word, { kind: "percent", unit: "points" }] as const),
    ...[...language.numbers.percent, ...(percentAdjectives[code] ?? []), "%", "٪", "％"].map(
      (word) => [word, { kind: "percent", unit: "%" }] as const,
    ),
    ...moneyEntries(tag),
    ...unitEntries(code),
  ];
  return {
    code,
    tag,
    language,
    numbers: phrasesFrom(respelled(code, [...numberEntries(language, code, units)]), { gluedEnd: code === "ko" }),
    scaleMarks: new Map(Object.entries(language.numbers.scaleMarks)),
    units: phrasesFrom(withoutAccents(units), { gluedEnd }),
    bounds: phrasesFrom(boundEntries(language, code)),
    rangeBetween: words(language.numbers.rangeBetween),
    rangeOpeners: words(language.numbers.rangeOpeners),
    connectors: words([...language.numbers.weak, ...(connectorWords[code] ?? [])]),
    halfNouns: words(vagueWordsOf(code).halfNouns.split("|")),
    minus: words(parts.minus.split("|")),
    point: words(parts.point.split("|")),
    over: words(parts.over.split("|")),
    outOf: words(parts.outOf.split("|")),
    functionWords: new Set(language.functionWords),
    dates: compileDates(tag, language),
    han: code === "zh" || code === "ja",
    compounds: compoundLanguages.has(code),
    spacesGroup: spaceGroupers.has(code),
    numberStyle: composeStyleOf(code),
  };
}

/** `5-prozentig`, `5-процентный`. */
const percentAdjectives: Readonly<Record<string, readonly string[]>> = {
  de: ["prozentig*"],
  nl: ["procents"],
  ru: ["процентн*"],
  uk: ["відсотков*"],
  pl: ["procentow*"],
};

/** Percentage points with the sign of percent. */
const signedPoints: Readonly<Record<string, readonly string[]>> = {
  ja: ["%ポイント", "％ポイント"],
  ko: ["%포인트", "% 포인트", "%p"],
};

/** Points that are mostly said of percentages and leave it open: neither surely percentage points nor surely percent. */
const barePoints: Readonly<Record<string, readonly string[]>> = { ja: ["ポイント"], ko: ["포인트"], tr: ["puan"] };

/** Also as typed without accents: `dolares`, `kilometros`; the accented form stays the first reading. */
function withoutAccents<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  const known = new Set(entries.map(([word]) => word));
  const bare = entries.map(([word, value]) => [stripped(word), value] as const).filter(([word]) => word.length > 3 && !known.has(word));
  return [...entries, ...bare];
}

/** Languages whose number words are also typed without their accents: `tres milhoes`, `cinquieme`. */
const bareTypers = new Set(["es", "pt", "fr", "it", "ca"]);

function respelled<T>(code: string, entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  if (bareTypers.has(code)) return withoutAccents(entries);
  if (code !== "de") return entries;
  const known = new Set(entries.map(([word]) => word));
  const typed = entries.map(([word, value]) => [umlautless(word), value] as const);
  return [...entries, ...typed.filter(([word]) => !known.has(word))];
}

function umlautless(word: string): string {
  return word.replaceAll("ü", "ue").replaceAll("ö", "oe").replaceAll("ä", "ae").replaceAll("ß", "ss");
}

function stripped(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

function words(list: readonly string[]): Phrases<true> {
  return phrasesFrom(list.map((word) => [word, true] as const));
}

const connectorWords: Readonly<Record<string, readonly string[]>> = {
  en: ["of", "of a", "of an", "of one", "of the"],
  es: ["de"],
  fr: ["de", "d'"],
  pt: ["de"],
  it: ["di", "d'"],
  ca: ["de", "d'"],
  nl: ["van een"],
  de: ["von", "an"],
};

function* numberEntries(
  language: Language,
  code: string,
  units: readonly (readonly [string, UnitToken])[],
): Generator<readonly [string, NumberToken]> {
  const numbers = language.numbers;
  const weak = new Set(numbers.weak);
  const unitWords = new Set(units.map(([word]) => word));
  const hasUnit = (phrase: string) => phrase.split(" ").some((word) => unitWords.has(word) && word.length > 1);
  for (const [word, value] of Object.entries(numbers.cardinals))
    yield [word, { kind: "cardinal", value, weak: weak.has(word) || value === 1 }];
  for (const word of numbers.weak)
    if (!(word in numbers.cardinals) && !(word in numbers.scales)) yield [word, { kind: "cardinal", value: 1, weak: true }];
  for (const [word, value] of Object.entries(numbers.scales)) yield [word, { kind: "scale", value }];
  for (const [word, value] of Object.entries(numbers.ordinals)) yield [word, { kind: "ordinal", value }];
  for (const [word, value] of Object.entries(numbers.fractions)) if (value < 1 || !hasUnit(word)) yield [word, { kind: "fraction", value }];
  for (const [word, value] of Object.entries(numbers.multiples)) yield [word, { kind: "multiple", value }];
  for (const [word, value] of Object.entries(numbers.collectives)) yield [word, { kind: "collective", value }];
  for (const word of numbers.joiners) yield [word, { kind: "joiner" }];
  yield* vagueEntries(code);
}

function* vagueEntries(code: string): Generator<readonly [string, NumberToken]> {
  const vague = vagueWordsOf(code);
  for (const [power, alternatives] of vague.magnitudes.entries()) {
    for (const phrase of alternatives.split("|")) yield [phrase, { kind: "vague", value: 10 ** (power + 1) }];
  }
  for (const phrase of vague.andHalf.split("|")) yield [phrase, { kind: "half", value: 0.5 }];
}

function* boundEntries(language: Language, code: string): Generator<readonly [string, Bound]> {
  const vague = vagueWordsOf(code);
  for (const word of vague.nearly.split("|")) yield [word, "less-than"];
  for (const word of vague.justOver.split("|")) yield [word, "more-than"];
  const { about, atLeast, atMost, moreThan, lessThan } = language.numbers;
  const lists = [
    [about, "about"],
    [atLeast, "at-least"],
    [atMost, "at-most"],
    [moreThan, "more-than"],
    [lessThan, "less-than"],
  ] as const;
  for (const [list, bound] of lists) for (const word of list) yield [word, bound];
  if (code === "ar" || code === "he") {
    for (const [list, bound] of lists) for (const word of list) yield [(code === "ar" ? "و" : "ו") + word, bound];
  }
}

/** For languages without a file: digits, symbols and what `Intl` knows. */
function neutral(code: string): Language {
  const decimal = new Intl.NumberFormat(safeLocale(code)).format(1.5).includes(",") ? "," : ".";
  return {
    code,
    abbreviations: [],
    ordinalDot: false,
    numbers: {
      decimal,
      group: [decimal === "," ? "." : ","],
      cardinals: {},
      scales: {},
      scaleMarks: {},
      ordinals: {},
      ordinalMarks: [],
      fractions: {},
      multiples: {},
      collectives: {},
      joiners: [],
      weak: [],
      percent: [],
      percentagePoints: [],
      about: [],
      atLeast: [],
      atMost: [],
      moreThan: [],
      lessThan: [],
      rangeBetween: [],
      rangeOpeners: [],
    },
    dates: { months: {}, weekdays: {}, joiners: [], relative: {}, parts: {}, dayParts: {}, clock: [], clockOffsets: {} },
    negation: { words: [], implicit: [], exceptions: [], concord: [] },
    modality: { possible: [], able: [], probable: [], reported: [], intended: [], obliged: [], certain: [] },
    attribution: { says: [], loaded: [], accordingTo: [], vagueSources: [] },
    functionWords: [],
    titles: [],
    organisationWords: [],
  };
}

/** A locale `Intl` accepts: the tag, or English when it is not one. */
export function safeLocale(tag: LanguageTag): string {
  return tag !== "und" && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(tag) && Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0
    ? tag
    : "en";
}

/** A folded copy of the text and the rules it is read by. */
export interface Scan {
  readonly text: string;
  readonly folded: string;
  readonly rules: Rules;
  readonly starts: Starts;
}

export function scanOf(text: string, tag: LanguageTag): Scan {
  const rules = rulesOf(tag);
  const folded = fold(text, rules.language.numbers.decimal);
  return { text, folded, rules, starts: startsOf(folded, rules.dates) };
}
