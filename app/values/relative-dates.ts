import type { Moment } from "../model/claim.ts";
import { dateAt } from "./moment.ts";
import { endOfWord, isLetter, type Match, type Phrases } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** `yesterday`, `last year`, `el otoño pasado`: `~` and the key all languages share. */
export function relativeDates(scan: Scan): readonly Moment[] {
  return phrasesIn(scan, scan.rules.dates.relative, (match) => {
    const key = match.found[0];
    return key === undefined || isPartOfDay(scan, match) ? null : dateAt(match.from, match.to, `~${key}`);
  });
}

/** Spanish `la mañana` is the morning and `mañana` tomorrow; German `Morgen` likewise. */
function isPartOfDay(scan: Scan, match: Match<string>): boolean {
  const word = scan.folded.slice(match.from, match.to);
  if (word === "mañana") return /(?:la|esta|cada|una) $/.test(scan.folded.slice(Math.max(0, match.from - 6), match.from));
  if (word === "morgen")
    return (
      scan.text.charAt(match.from) === "M" ||
      /(?:am|jeden|diesen|guten|heute|gestern) $/.test(scan.folded.slice(Math.max(0, match.from - 8), match.from))
    );
  return false;
}

/** Days of the week without a date: `XXXX-WXX-2`. */
export function weekdays(scan: Scan): readonly Moment[] {
  return phrasesIn(scan, scan.rules.dates.weekdays, (match) => {
    const day = match.found[0];
    if (day === undefined || !isWrittenAsDay(scan, match)) return null;
    return dateAt(match.from, match.to, `XXXX-WXX-${String(day)}`);
  });
}

const capitalised = new Set(["en", "de", "tr"]);

function isWrittenAsDay(scan: Scan, match: Match<number>): boolean {
  const { rules, text, folded } = scan;
  if (
    rules.code === "en" &&
    /The $/.test(text.slice(Math.max(0, match.from - 4), match.from)) &&
    /^ \p{Lu}/u.test(text.slice(match.to, match.to + 2))
  )
    return false;
  if (capitalised.has(rules.code)) return /^\p{Lu}/u.test(text.slice(match.from, match.from + 1));
  if (rules.han)
    return (
      !/[\d一二三四五六七八九十]/u.test(folded.charAt(match.to)) &&
      !/^[年期边围末岁个天]/u.test(folded.slice(match.to, match.to + 1)) &&
      folded.charAt(match.from - 1) !== "《"
    );
  return true;
}

/** Every longest phrase at the start of a word (anywhere, in scripts without spaces) that `read` makes something of. */
function phrasesIn<T>(scan: Scan, phrases: Phrases<T>, read: (match: Match<T>) => Moment | null): readonly Moment[] {
  const { folded, rules } = scan;
  const found: Moment[] = [];
  for (let at = 0; at < folded.length;) {
    const match = phrases.longestAt(folded, at) ?? gluedAt(scan, phrases, at);
    const moment = match === null ? null : read(match);
    if (moment !== null) found.push(moment);
    at = moment !== null ? moment.to : nextWord(folded, at, rules.han);
  }
  return found;
}

/** Arabic and Hebrew prepositions written together with the word: `بالأمس`, `ביום`. */
function gluedAt<T>(scan: Scan, phrases: Phrases<T>, at: number): Match<T> | null {
  if (scan.rules.code !== "ar" && scan.rules.code !== "he") return null;
  if (!/[وفبلكהבלמוש]/u.test(scan.folded.charAt(at)) || isLetter(scan.folded, at - 1)) return null;
  const match = phrases.longestAt(scan.folded, at + 1);
  return match !== null && match.to - match.from > 2 ? match : null;
}

function nextWord(folded: string, at: number, han: boolean): number {
  if (han || !isLetter(folded, at)) return at + 1;
  return endOfWord(folded, at);
}
