import type { Moment } from "../model/claim.ts";
import { edtf } from "./edtf.ts";
import { createPatterns, dateAt, edge, edgeAfter, readAt } from "./moment.ts";
import type { Rules, Scan } from "./rules.ts";

const patternOf = createPatterns("uy");
/** A day is no end of a decimal: `6,107.31 August`. */
const dayEdge = `${edge}(?<!\\d[.,])`;
const span = "(?: ?[-–—] ?| (?:to|and|bis|und|al|a|y|e|au|et|à|tot|en|до|по|и|do|i|až|až do) (?:el |le |il |al |o )?)";

/** Dates with a month's name or with marks: `March 12, 2024`, `12 de marzo`, `12.03.2024`, `2024-03-12`, `March 2024`. */
export function calendarDates(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const readers = [mixedDates, ordinalMonths, dayFirst, monthFirst, monthYear, yearMonth, monthAlone];
  const named = rules.dates.months.size === 0 ? [] : readers.flatMap((read) => read(scan));
  return [...numericDates(scan), ...named];
}

function key(rules: Rules, kind: string): string {
  return `${kind} ${rules.tag}`;
}

/** A year after a month; of two digits with an apostrophe, or where it can be no day and nothing is counted (`juillet 98.`). */
const shortYear = "(?<short>[3-9]\\d)(?= ?(?:[.,;:!?)]|$)(?!\\d))";
const yearAfter = `(?:(?<year>\\d{4}|'\\d{2})(?!\\d)|${shortYear})`;
/** `le 4e jour de juillet`. */
const dayNoun = "(?: (?:jour|día|dia|giorno|day|dag|tag))?";

function dayFirst(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { daySource: day, gapSource: gap, monthSource: month } = rules.dates;
  const pattern = patternOf(
    key(rules, "day-first"),
    () =>
      `${dayEdge}(?:(?<first>${day})${span})?(?<day>${day})${dayNoun}${gap}(?<month>${month})(?![\\p{L}\\p{M}])(?:\\.?${gap}${yearAfter})?`,
  );
  return readAt(scan, pattern, scan.starts.digitsAnd("day"), (match) => fromGroups(rules, match));
}

function monthFirst(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { daySource: day, monthSource: month, gapSource: gap } = rules.dates;
  const pattern = patternOf(
    key(rules, "month-first"),
    () =>
      `${edge}(?<month>${month})\\.? ?(?:the )?(?:(?<first>\\d{1,2}(?:st|nd|rd|th)?)${span})?(?<day>${day})(?![\\p{L}\\d]|[.,:]\\d|%)(?:(?: ?, ?|,? of |${gap})${yearAfter})?`,
  );
  return readAt(scan, pattern, scan.starts.words("month"), (match) => fromGroups(rules, match));
}

function monthYear(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { monthSource: month, gapSource: gap } = rules.dates;
  const pattern = patternOf(
    key(rules, "month-year"),
    () => `${edge}(?<month>${month})(?![\\p{L}\\p{M}])\\.?(?:${gap}|/)(?:(?<year>[12]\\d{3}|'\\d{2})${edgeAfter}|${shortYear})`,
  );
  return readAt(scan, pattern, scan.starts.words("month"), (match) => fromGroups(rules, match));
}

/** `2017 April`; a day that follows makes it another date. */
function yearMonth(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const pattern = patternOf(key(rules, "year-month"), () => `${edge}(?<year>(?:19|20)\\d\\d) (?<month>${rules.dates.monthSource})${edgeAfter}(?! ?\\d)`); // prettier-ignore
  return readAt(scan, pattern, scan.starts.digits, (match) => {
    const name = match.groups?.["month"] ?? "";
    const common = ambiguous[rules.code]?.test(name) === true || !rules.dates.longMonths.has(name);
    return common || !isWrittenAsMonth(scan, match.index + 5, name) ? null : fromGroups(rules, match);
  });
}

/** The month's name between marks: `23/Sep/2020`, `Sep-23-2020`, `2019-Aug-01`. */
function mixedDates(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const month = `(?<month>${rules.dates.monthSource})\\.?`;
  const day = "(?<day>\\d{1,2})";
  const sources = [
    `${day}[-/.]${month}[-/.](?<year>\\d{4}|\\d{2})`,
    `${month}[-/]${day}[-/](?<year>\\d{4})`,
    `(?<year>\\d{4})[-/.]${month}[-/.]${day}`,
  ];
  return sources.flatMap((source, index) => {
    const pattern = patternOf(key(rules, `mixed ${String(index)}`), () => `${dayEdge}${source}(?![\\p{L}\\d]|[-/]\\d)`);
    return readAt(scan, pattern, index === 1 ? scan.starts.words("month") : scan.starts.digits, (match) => fromGroups(rules, match));
  });
}

const germanOrdinals = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(" ");
const germanOrdinalMonths = new RegExp(
  `${dayEdge}(?<day>\\d{1,2})\\. ?(?<month>${germanOrdinals.join("|")})e[rn]?,? (?<year>\\d{4})(?!\\d)`,
  "uy",
);

/** German says the month by its number: `7. vierter 2016`. */
function ordinalMonths(scan: Scan): readonly Moment[] {
  if (scan.rules.code !== "de") return [];
  return readAt(scan, germanOrdinalMonths, scan.starts.digits, (match) => {
    const month = germanOrdinals.indexOf(match.groups?.["month"] ?? "") + 1;
    return written(match, match.groups?.["year"], String(month), match.groups?.["day"]);
  });
}

function fromGroups(rules: Rules, match: RegExpExecArray): Moment | null {
  const { first, day, month, year, short } = match.groups ?? {};
  const monthNumber = rules.dates.months.get(month ?? "");
  if (monthNumber === undefined) return null;
  const written = short ?? year?.replace("'", "");
  const yearNumber = written === undefined ? null : Number(fullYear(written));
  const value = edtf(yearNumber, monthNumber, day === undefined ? null : dayOf(rules, day));
  if (value === null) return null;
  const begin = first === undefined ? null : edtf(yearNumber, monthNumber, dayOf(rules, first));
  const to = match.index + match[0].length;
  return dateAt(match.index, to, begin === null ? value : `${begin}/${value}`);
}

function dayOf(rules: Rules, written: string): number {
  return rules.dates.dayWords.get(written) ?? Number(/^\d+/.exec(written)?.[0] ?? 0);
}

/** Months that are common words too, by language: read alone only after a preposition. */
const ambiguous: Readonly<Record<string, RegExp>> = {
  en: /^(?:may|march|august)$/,
  de: /^mai$/,
  it: /^(?:marzo)?$/,
  tr: /^(?:ocak|mart|ekim|kasım|mayıs|nisan|temmuz|ağustos|eylül|aralık|haziran|şubat)$/,
  fa: /^(?:مه|مارس)$/,
  ar: /^(?:مارس|اب|ايار)$/,
  hi: /^(?:मई)$/,
  cs: /^(?:března|máje|květen|květn\p{L}*|říjn\p{L}*|listopad\p{L}*)?$/u,
};
const monthPrepositions =
  /(?:in|since|by|until|till|of|last|next|early|late|mid|this|during|from|im|seit|bis|ende|anfang|mitte|في|شهر|منذ) $/u;

function monthAlone(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const pattern = patternOf(key(rules, "month"), () => `${edge}(?<month>${rules.dates.monthSource})${edgeAfter}`);
  return readAt(scan, pattern, scan.starts.words("month"), (match) => {
    const name = match.groups?.["month"] ?? "";
    if (!rules.dates.longMonths.has(name) || !isWrittenAsMonth(scan, match.index, name)) return null;
    return fromGroups(rules, match);
  });
}

function isWrittenAsMonth(scan: Scan, at: number, name: string): boolean {
  const { rules, text, folded } = scan;
  const capital = /^\p{Lu}/u.test(text.slice(at, at + 1));
  if ((rules.code === "en" || rules.code === "de" || rules.code === "nl") && !capital && rules.code !== "nl") return false;
  if (ambiguous[rules.code]?.test(name) === true) return monthPrepositions.test(folded.slice(Math.max(0, at - 8), at));
  return true;
}

/** Digits stand right beside Han and Devanagari letters; beside Latin ones they are a code. */
const digitEdge = "(?<![\\d\\p{Script=Latin}\\p{Script=Cyrillic}])";
const iso = new RegExp(`${digitEdge}(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d|-\\d)`, "uy");
const yearLead = new RegExp(`${digitEdge}(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?![\\d.])`, "uy");
const dotted = new RegExp(`${digitEdge}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?![\\d])`, "uy");
const slashed = new RegExp(`${digitEdge}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])`, "uy");
/** Day and month with a zero in front, so that three counts in a row are not a date. */
const spaced = new RegExp(`${digitEdge}(0[1-9]|[12]\\d|3[01]) (0[1-9]|1[0-2]) ((?:19|20)\\d\\d)(?![\\p{L}\\d]|[.,]\\d)`, "uy");
const spacedYearFirst = new RegExp(
  `${digitEdge}((?:19|20)\\d\\d) (0[1-9]|1[0-2]) (0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d-]|[.,]\\d| \\p{L})`,
  "uy",
);
const solid = new RegExp(`${digitEdge}(?<![-.,])((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d]|[.,]\\d)`, "uy");
const ofMonthOfYear = new RegExp(`${digitEdge}(\\d{1,2}) de (\\d{1,2}) de ((?:19|20)\\d\\d)(?!\\d)`, "uy");
/** `2015-3`, `12/2015`; `2011-12` is two years as often. */
const yearAndMonth = new RegExp(`${digitEdge}((?:19|20)\\d\\d)-(0?[1-9])(?![\\d-]|[.,]\\d)`, "uy");
const monthAndYear = new RegExp(`${digitEdge}(?<![-/.])(0?[1-9]|1[0-2])[-/]((?:19|20)\\d\\d)(?![\\d/-]|[.,]\\d)`, "uy");

function numericDates(scan: Scan): readonly Moment[] {
  const yearFirst = (match: RegExpExecArray) => written(match, match[1], match[2], match[3]);
  return [
    ...readAt(scan, iso, scan.starts.digits, yearFirst),
    ...readAt(scan, yearLead, scan.starts.digits, yearFirst),
    ...readAt(scan, dotted, scan.starts.digits, (match) => written(match, fullYear(match[3]), match[2], match[1])),
    ...readAt(scan, slashed, scan.starts.digits, (match) => slashedDate(scan.rules, match)),
    ...readAt(scan, spaced, scan.starts.digits, (match) => written(match, match[3], match[2], match[1])),
    ...readAt(scan, spacedYearFirst, scan.starts.digits, yearFirst),
    ...readAt(scan, solid, scan.starts.digits, yearFirst),
    ...(scan.rules.code === "es" || scan.rules.code === "pt"
      ? readAt(scan, ofMonthOfYear, scan.starts.digits, (match) => written(match, match[3], match[2], match[1]))
      : []),
    ...readAt(scan, yearAndMonth, scan.starts.digits, (match) => monthOf(match, match[1], match[2])),
    ...readAt(scan, monthAndYear, scan.starts.digits, (match) => monthOf(match, match[2], match[1])),
  ];
}

/** Which of the two is the month is a matter of region; where that gives no date, the other way round does. */
function slashedDate(rules: Rules, match: RegExpExecArray): Moment | null {
  const year = fullYear(match[3]);
  const monthThenDay = () => written(match, year, match[1], match[2]);
  const dayThenMonth = () => written(match, year, match[2], match[1]);
  return rules.dates.monthFirst ? (monthThenDay() ?? dayThenMonth()) : (dayThenMonth() ?? monthThenDay());
}

function fullYear(year: string | undefined): string {
  if (year === undefined || year.length === 4) return year ?? "";
  return Number(year) < pivot ? `20${year}` : `19${year}`;
}

/** Two digits from here on are years of the twentieth century. */
const pivot = 40;

function monthOf(match: RegExpExecArray, year: string | undefined, month: string | undefined): Moment | null {
  const value = edtf(Number(year), Number(month), null);
  return value === null ? null : dateAt(match.index, match.index + match[0].length, value);
}

function written(match: RegExpExecArray, year: string | undefined, month: string | undefined, day: string | undefined): Moment | null {
  const value = edtf(Number(year), Number(month), Number(day));
  return value === null ? null : dateAt(match.index, match.index + match[0].length, value);
}
