import type { Moment } from "../model/claim.ts";
import { boundBefore } from "./bounds.ts";
import { isoAfter, signBefore } from "./money-signs.ts";
import { createPatterns, dateAt, edge } from "./moment.ts";
import { isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import { unitAt } from "./unit-at.ts";

const range = new RegExp(
  `${edge}(?<from>1[5-9]\\d\\d|20\\d\\d)(?:/| ?[-–—] ?)(?<to>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\p{L}\\d]|[.,]\\d|-\\d)`,
  "gu",
);
const year = new RegExp(`${edge}(?<![.,/:$€£¥-])(?:1[0-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d]|[.,:/]\\d|%)`, "gu");
const patternOf = createPatterns();

/** Bare years (`2019`, `in 1848`, `2014 года`) and spans of years (`2019–21`); numbers of four digits that count something are left alone. */
export function yearsAlone(scan: Scan): readonly Moment[] {
  const found: Moment[] = [];
  for (const match of scan.folded.matchAll(range)) {
    const span = yearSpan(match);
    if (span !== null && !countsSomething(scan, span.from, span.to)) found.push(span);
  }
  for (const match of scan.folded.matchAll(year)) {
    const to = match.index + match[0].length;
    if (isYear(scan, match.index, to, Number(match[0]))) found.push(dateAt(match.index, to, match[0]));
  }
  return found;
}

function yearSpan(match: RegExpExecArray): Moment | null {
  const { from = "", to = "" } = match.groups ?? {};
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  const length = Number(end) - Number(from);
  return length > 0 && length <= 200 ? dateAt(match.index, match.index + match[0].length, `${from}/${end}`) : null;
}

function isYear(scan: Scan, from: number, to: number, value: number): boolean {
  const { folded, rules } = scan;
  if (countsSomething(scan, from, to)) return false;
  if (followsYear(scan, to)) return true;
  if (isLetter(folded, to) && !rules.han && rules.code !== "ko") return false;
  const before = folded.slice(Math.max(0, from - 14), from);
  const round = value % 100 === 0;
  const next = folded.slice(to, to + 2);
  const noun = /^ \p{L}/u.test(next);
  if (precedesYear(scan, before)) return !(round && noun);
  if (value < 1900 || value > 2100) return /\($/.test(before) && /^[)–-]/.test(next);
  if (rules.han || rules.code === "ko") return false;
  return noun ? !round && boundBefore(scan, from) === null : value % 10 !== 0 || boundBefore(scan, from) === null;
}

/** A unit, a currency, percent or a scale right after, or a sign right before: then it is an amount. */
function countsSomething(scan: Scan, from: number, to: number): boolean {
  const { folded, rules } = scan;
  if (signBefore(scan, from) !== null || isoAfter(scan, to) !== null) return true;
  if (followsYear(scan, to)) return false;
  for (const start of [to, /^[ -]/.test(folded.slice(to, to + 1)) ? to + 1 : to]) {
    if (unitAt(scan, { from, to, scale: 1 }, start) !== null && !(rules.han && start === to && folded.charAt(to) === "年")) return true;
    const scale = rules.numbers.longestAt(folded, start);
    if (scale?.found.some((token) => token.kind === "scale" || token.kind === "collective") === true) return true;
  }
  return false;
}

function followsYear(scan: Scan, to: number): boolean {
  const source = scan.rules.dates.words.afterYear;
  if (source === "") return false;
  const pattern = patternOf(`after-year ${scan.rules.tag}`, () => `^(?: |')?(?:${source})(?![\\p{L}])`);
  pattern.lastIndex = 0;
  return pattern.test(scan.folded.slice(to, to + 12));
}

function precedesYear(scan: Scan, before: string): boolean {
  const source = scan.rules.dates.words.beforeYear;
  if (source === "") return false;
  const pattern = patternOf(`before-year ${scan.rules.tag}`, () => `(?<![\\p{L}])(?:${source})[ -]?$`);
  pattern.lastIndex = 0;
  return pattern.test(before);
}
