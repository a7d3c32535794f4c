import type { Moment } from "../model/claim.ts";
import { edtf } from "./edtf.ts";
import { createPatterns, dateAt, edge, edgeAfter, readAll } from "./moment.ts";
import type { Rules, Scan } from "./rules.ts";

const patternOf = createPatterns();
const span = "(?: ?[-–—] ?| (?:to|and|bis|und|al|a|y|e|au|et|à|tot|en|до|по|и|do|i|až|až do) (?:el |le |il |al |o )?)";

/** Dates with a month's name or with marks: `March 12, 2024`, `12 de marzo`, `12.03.2024`, `2024-03-12`, `March 2024`. */
export function calendarDates(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const named = rules.dates.months.size === 0 ? [] : [...dayFirst(scan), ...monthFirst(scan), ...monthYear(scan), ...monthAlone(scan)];
  return [...numericDates(scan), ...named];
}

function key(rules: Rules, kind: string): string {
  return `${kind} ${rules.tag}`;
}

function dayFirst(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { daySource: day, gapSource: gap, monthSource: month } = rules.dates;
  const pattern = patternOf(
    key(rules, "day-first"),
    () =>
      `${edge}(?:(?<first>${day})${span})?(?<day>${day})${gap}(?<month>${month})(?![\\p{L}\\p{M}])(?:\\.?${gap}(?<year>\\d{4})(?!\\d))?`,
  );
  return readAll(scan, pattern, (match) => fromGroups(rules, match));
}

function monthFirst(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { daySource: day, monthSource: month, gapSource: gap } = rules.dates;
  const pattern = patternOf(
    key(rules, "month-first"),
    () =>
      `${edge}(?<month>${month})\\.? (?:the )?(?:(?<first>\\d{1,2}(?:st|nd|rd|th)?)${span})?(?<day>${day})(?![\\p{L}\\d]|[.,:]\\d|%)(?:(?:, ?|,? of |${gap})(?<year>\\d{4})(?!\\d))?`,
  );
  return readAll(scan, pattern, (match) => fromGroups(rules, match));
}

function monthYear(scan: Scan): readonly Moment[] {
  const { rules } = scan;
  const { monthSource: month, gapSource: gap } = rules.dates;
  const pattern = patternOf(
    key(rules, "month-year"),
    () => `${edge}(?<month>${month})(?![\\p{L}\\p{M}])\\.?${gap}(?<year>[12]\\d{3})${edgeAfter}`,
  );
  return readAll(scan, pattern, (match) => fromGroups(rules, match));
}

function fromGroups(rules: Rules, match: RegExpExecArray): Moment | null {
  const { first, day, month, year } = match.groups ?? {};
  const monthNumber = rules.dates.months.get(month ?? "");
  if (monthNumber === undefined) return null;
  const yearNumber = year === undefined ? null : Number(year);
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
  return readAll(scan, pattern, (match) => {
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

const iso = new RegExp(`${edge}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`, "gu");
const yearLead = new RegExp(`${edge}(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?![\\d.])`, "gu");
const dotted = new RegExp(`${edge}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?![\\d])`, "gu");
const slashed = new RegExp(`${edge}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])`, "gu");

function numericDates(scan: Scan): readonly Moment[] {
  const yearFirst = (match: RegExpExecArray) => written(match, match[1], match[2], match[3]);
  return [
    ...readAll(scan, iso, yearFirst),
    ...readAll(scan, yearLead, yearFirst),
    ...readAll(scan, dotted, (match) => written(match, fullYear(match[3]), match[2], match[1])),
    ...readAll(scan, slashed, (match) => slashedDate(scan.rules, match)),
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
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function written(match: RegExpExecArray, year: string | undefined, month: string | undefined, day: string | undefined): Moment | null {
  const value = edtf(Number(year), Number(month), Number(day));
  return value === null ? null : dateAt(match.index, match.index + match[0].length, value);
}
