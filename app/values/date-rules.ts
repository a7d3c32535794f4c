import type { Language } from "../languages/language.ts";
import type { LanguageTag } from "../model/document.ts";
import { fold } from "./fold.ts";
import { phrasesFrom, type Phrases } from "./phrases.ts";
import { datePatternsOf, type DatePatterns } from "./date-words.ts";
import { holidayNames } from "./holiday-words.ts";
import { firstWordsOf, type FirstWords } from "./starts.ts";

/** What a language needs to read dates and times: names, phrases, and patterns over folded text. */
export interface DateRules {
  readonly months: ReadonlyMap<string, number>;
  /** Names that are long enough to stand alone: `marzo`, not `mar`. */
  readonly longMonths: ReadonlySet<string>;
  readonly weekdays: Phrases<number>;
  readonly relative: Phrases<string>;
  readonly parts: Phrases<string>;
  readonly dayParts: Phrases<string>;
  readonly words: DatePatterns;
  /** Sources of regular expressions: a month name, a day, what may stand between the parts. */
  readonly monthSource: string;
  readonly daySource: string;
  readonly dayWords: ReadonlyMap<string, number>;
  readonly gapSource: string;
  /** The first words of everything that is read by its words. */
  readonly firstWords: FirstWords;
  readonly longestFirstWord: number;
  /** What is said after an hour, with the space before it, and the minutes it adds: ` y media`, ` et quart`. */
  readonly offsetsAfter: readonly (readonly [string, number])[];
  /** Number words of the hours one to twelve. */
  readonly hours: ReadonlyMap<string, number>;
  /** Slashed dates put the month first (American English). */
  readonly monthFirst: boolean;
}

const monthFirstTags = /^en(?:-us|-ph)?$/i;
const noMonthNames = new Set(["zh", "ja", "ko"]);
const compoundDays = new Set(["ru", "uk"]);
const cardinalDays = new Set(["es", "fr", "pt", "it", "ca"]);

export function compileDates(tag: LanguageTag, language: Language): DateRules {
  const months = noMonthNames.has(language.code) ? new Map<string, number>() : monthNames(tag, language);
  const longest = [...months.keys()].sort((x, y) => y.length - x.length);
  const dayWords = wordsOfDays(language);
  const hours = hourWords(language);
  const firstWords = firstWordsOf({
    month: months.keys(),
    day: dayWords.keys(),
    hour: hours.keys(),
    offset: Object.keys(language.dates.clockOffsets).map((phrase) => fold(phrase)),
    noon: Object.entries(language.dates.dayParts).flatMap(([word, part]) => (part === "noon" || part === "midnight" ? [fold(word)] : [])),
    holiday: [...(holidayNames.get(language.code) ?? new Map<string, unknown>()).keys()].map((name) => fold(name)),
  });
  return {
    firstWords,
    longestFirstWord: [...firstWords.keys()].reduce((longest, word) => Math.max(longest, word.length), 0),
    hours,
    offsetsAfter: offsetsAfterHours(language),
    months,
    longMonths: new Set(longNames(tag, months)),
    weekdays: phrasesFrom(weekdayNames(tag, language), { gluedEnd: language.code === "ko" }),
    relative: phrasesFrom(Object.entries(language.dates.relative)),
    parts: phrasesFrom(Object.entries(language.dates.parts)),
    dayParts: phrasesFrom(Object.entries(language.dates.dayParts)),
    words: datePatternsOf(language.code),
    monthSource: longest.length === 0 ? "(?!)" : `(?:${longest.map(escape).join("|")})`,
    daySource: `(?:\\d{1,2}(?:${["st|nd|rd|th|er|re|º|ª|°|-?го|-?е|-ое|e|-й", ...(language.ordinalDot ? ["\\."] : []), ...language.numbers.ordinalMarks.filter((mark) => mark !== ".").map((mark) => escape(fold(mark)))].join("|")})?${alternatives(dayWords)})`,
    dayWords,
    gapSource: gapOf(language),
    monthFirst: monthFirstTags.test(tag),
  };
}

function offsetsAfterHours(language: Language): readonly (readonly [string, number])[] {
  return Object.entries(language.dates.clockOffsets)
    .filter(([phrase]) => /^(?:y|et|e|i|menos|moins|meno|menys|und|و)/.test(phrase) || phrase.includes("половин"))
    .map(([phrase, offset]) => [` ${fold(phrase)}`, offset] as const);
}

/** Number words from one to twelve; in Arabic hours are ordinals. */
function hourWords(language: Language): ReadonlyMap<string, number> {
  const weak = new Set(language.numbers.weak);
  const hours = Object.entries(language.numbers.cardinals).filter(
    ([word, value]) => value >= 1 && value <= 12 && Number.isInteger(value) && (!weak.has(word) || value > 1),
  );
  const feminine = language.code === "ar" ? Object.entries(language.numbers.ordinals).filter(([, value]) => value <= 12) : [];
  return new Map([...hours, ...feminine].map(([word, value]) => [fold(word), value]));
}

function alternatives(words: ReadonlyMap<string, number>): string {
  const longest = [...words.keys()].sort((x, y) => y.length - x.length);
  return longest.length === 0 ? "" : `|(?:${longest.map(escape).join("|")})`;
}

/** `primero de enero`, `the first of March`, `vingt mars`. */
function wordsOfDays(language: Language): ReadonlyMap<string, number> {
  const isDay = ([, value]: readonly [string, number]) => value >= 1 && value <= 31;
  const ordinals = Object.entries(language.numbers.ordinals).filter(isDay);
  const cardinals = cardinalDays.has(language.code)
    ? Object.entries(language.numbers.cardinals).filter(([, value]) => value >= 2 && value <= 31)
    : [];
  const compounds = compoundDays.has(language.code) ? compoundOrdinals(language) : [];
  return new Map([...cardinals, ...ordinals, ...compounds].map(([word, value]) => [fold(word), value]));
}

/** Slavic `двадцать первого марта`: the ten and the ordinal as two words. */
function compoundOrdinals(language: Language): readonly (readonly [string, number])[] {
  const tens = Object.entries(language.numbers.cardinals).filter(([, value]) => value === 20 || value === 30);
  const units = Object.entries(language.numbers.ordinals).filter(([, value]) => value < 10);
  return tens.flatMap(([ten, base]) =>
    units.filter(([, value]) => base + value <= 31).map(([unit, value]) => [`${ten} ${unit}`, base + value] as const),
  );
}

/** One space, comma or full stop, then perhaps a joining word: `12 de marzo`, `March 12, 2024`. */
function gapOf(language: Language): string {
  const joiners = [...language.dates.joiners].sort((x, y) => y.length - x.length).map((word) => escape(fold(word)));
  const elided = joiners.filter((word) => word.endsWith("'"));
  const whole = joiners.filter((word) => !word.endsWith("'"));
  const words = [...elided, ...whole.map((word) => `${word} `)].join("|");
  return `(?:(?:, ?|\\. ?|،? |[ -])${words === "" ? "" : `(?:${words})?`})`;
}

/** French `sept` is seven; the month has its dot. */
function monthNames(tag: LanguageTag, language: Language): Map<string, number> {
  const own = Object.entries(language.dates.months).map(([word, month]) => [clean(word), month] as const);
  const fromIntl = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    intlMonths(tag, month).map((name) => [clean(name), month] as const),
  );
  const names = [...fromIntl, ...own].filter(([name]) => name.length > 1 && !/\d/.test(name));
  return new Map(names.map(([name, month]) => [language.code === "fr" && name in language.numbers.cardinals ? `${name}.` : name, month]));
}

/** Long and short, alone and beside a day (Slavic genitives). */
function intlMonths(tag: LanguageTag, month: number): readonly string[] {
  const locale = gregorian(tag);
  if (locale === null) return [];
  const date = new Date(Date.UTC(2024, month - 1, 15));
  return (["long", "short"] as const).flatMap((style) =>
    [{}, { day: "numeric" } as const].map((extra) => {
      const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC", ...extra });
      return format.formatToParts(date).find((part) => part.type === "month")?.value ?? "";
    }),
  );
}

function longNames(tag: LanguageTag, months: ReadonlyMap<string, number>): readonly string[] {
  const long = new Set(
    Array.from({ length: 12 }, (_, index) => intlMonths(tag, index + 1).slice(0, 2))
      .flat()
      .map(clean),
  );
  return [...months.keys()].filter((name) => long.has(name) || name.length > 5);
}

function weekdayNames(tag: LanguageTag, language: Language): readonly (readonly [string, number])[] {
  const own = Object.entries(language.dates.weekdays).filter(([word]) => isSafeWeekday(word));
  const locale = gregorian(tag);
  if (locale === null) return own;
  const fromIntl = Array.from({ length: 7 }, (_, index) => index + 1).flatMap((day) =>
    intlWeekdays(locale, day).map((name) => [name, day] as const),
  );
  return [...own, ...fromIntl.filter(([name]) => isSafeWeekday(name))];
}

/** Short names such as `mar`, `sun`, `сред` are other words as often; the Russian `среда` is the surroundings. */
function isSafeWeekday(word: string): boolean {
  if (/^сред[аые]$/u.test(word)) return false;
  return /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word) ? word.length >= 2 : word.length >= 4;
}

function intlWeekdays(locale: string, day: number): readonly string[] {
  const date = new Date(Date.UTC(2024, 0, day));
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(date).toLowerCase();
  const short = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(date).toLowerCase();
  const beside = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
    .formatToParts(date)
    .find((part) => part.type === "weekday");
  return [long, beside?.value.toLowerCase() ?? long, ...(locale.startsWith("zh") ? [short] : [])];
}

function gregorian(tag: LanguageTag): string | null {
  const supported = tag === "und" ? undefined : Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  return supported === undefined ? null : new Intl.Locale(supported, { calendar: "gregory", numberingSystem: "latn" }).toString();
}

function clean(name: string): string {
  return fold(name).replace(/\.$/, "").trim();
}

export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
