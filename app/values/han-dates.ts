import type { Moment } from "../model/claim.ts";
import { edtf } from "./edtf.ts";
import { hanValue } from "./han-numerals.ts";
import { dateAt, readAt } from "./moment.ts";
import type { Scan } from "./rules.ts";

const han = "[〇零一二三四五六七八九十]";
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, 民国: 1911, 民國: 1911 };

/** `2024年1月18日` and every shorter form; the day may be `号`, the digits Han, the year in a Japanese era. */
const chinese = new RegExp(
  `(?<![\\d${han.slice(1, -1)}.])(?:(?<era>令和|平成|昭和|大正|明治|民国|民國)?(?<year>\\d{4}|0\\d(?= ?年)|\\d{1,2}(?=年\\d{1,2}月)|(?<=令和|平成|昭和|大正|明治|民国|民國)(?:\\d{1,2}|元)|[〇零一二三四五六七八九]{4}) ?年(?!代|间|的?历史)(?: ?度)?)?` +
    `(?:(?: ?(?<month>\\d{1,2}|${han}{1,2}) ?月(?!份?数)份?)(?: ?(?<day>\\d{1,2}|${han}{1,3}) ?[日号號](?!本|元|圆|間|间|后|前|目|ぶり|内|连)(?:(?:至|到|[-–—~～])(?<last>\\d{1,2})[日号])?)?|(?<lone>\\d{1,2}) ?[日号號](?!间|間|元|圆|本|线|后|前|目|ぶり|内|连))?`,
  "uy",
);
const korean = /(?<!\d)(?:(?<year>\d{4})년(?!대|간))?(?: ?(?<month>\d{1,2})월(?: ?(?<day>\d{1,2})일(?!간))?)?/uy;

/** Dates with the signs for year, month and day; in other languages none. */
export function hanDates(scan: Scan): readonly Moment[] {
  if (scan.rules.code === "ko") return readAt(scan, korean, numbersBefore(scan.folded, "년월"), fromMatch);
  return scan.rules.han ? readAt(scan, chinese, numbersBefore(scan.folded, "年月日号號"), fromMatch) : [];
}

/** Where the numbers begin that stand before the signs of year, month and day. */
function numbersBefore(folded: string, signs: string): readonly number[] {
  const starts = new Set<number>();
  for (const sign of signs) {
    for (let at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1)) {
      let from = at;
      while (from > 0 && at - from < mostDigits && isPartOfNumber(folded.charCodeAt(from - 1))) from -= 1;
      while (folded.charAt(from) === " ") from += 1;
      if (eras[folded.slice(Math.max(0, from - 2), from)] !== undefined) from -= 2;
      if (from < at) starts.add(from);
    }
  }
  return [...starts].sort((x, y) => x - y);
}

/** Four digits and a space on either side. */
const mostDigits = 6;
const numberCodes = new Set(Array.from(" 0123456789〇零一二三四五六七八九十元", (character) => character.charCodeAt(0)));

function isPartOfNumber(code: number): boolean {
  return numberCodes.has(code);
}

function fromMatch(match: RegExpExecArray): Moment | null {
  const { era, year, month, day, last, lone } = match.groups ?? {};
  if (match[0] === "" || (year === undefined && month === undefined && lone === undefined)) return null;
  const yearNumber = yearOf(era, year);
  const monthNumber = month === undefined ? null : valueOf(month);
  const dayNumber = day !== undefined ? valueOf(day) : lone !== undefined ? valueOf(lone) : null;
  if (year !== undefined && (yearNumber === null || yearNumber < 1000 || yearNumber > 2200)) return null;
  const value = edtf(yearNumber, monthNumber, dayNumber);
  if (value === null) return null;
  const end = last === undefined ? null : edtf(yearNumber, monthNumber, Number(last));
  const trimmed = match[0].trimStart();
  const from = match.index + match[0].length - trimmed.length;
  return dateAt(from, match.index + match[0].trimEnd().length, end === null ? value : `${value}/${end}`);
}

function yearOf(era: string | undefined, year: string | undefined): number | null {
  if (year === undefined) return null;
  const value = year === "元" ? 1 : valueOf(year);
  if (value === null) return null;
  if (era !== undefined) return (eras[era] ?? 0) + value;
  return year.length <= 2 ? (value < 50 ? 2000 + value : 1900 + value) : value;
}

function valueOf(written: string): number | null {
  return /^\d+$/.test(written) ? Number(written) : hanValue(written);
}
