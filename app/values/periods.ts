import type { Moment } from "../model/claim.ts";
import { centuryOrdinals } from "./date-words.ts";
import { romanValue } from "./edtf.ts";
import { hanValue } from "./han-numerals.ts";
import { createPatterns, dateAt, edge, edgeAfter, readAll } from "./moment.ts";
import type { Scan } from "./rules.ts";

const patternOf = createPatterns();

/** Decades and centuries: `the 1990s` is `199X`, `siglo XIX` is `18XX`. */
export function periods(scan: Scan): readonly Moment[] {
  const { words } = scan.rules.dates;
  return [
    ...from(scan, "decade", words.decade, decadeOf),
    ...from(scan, "decade-word", words.decadeWord, (match) => decadeInWords(scan, match)),
    ...from(scan, "century", words.century, (match) => centuryOf(scan, match)),
    ...namedCenturies(scan),
  ];
}

function from(scan: Scan, kind: string, source: string | null, valueOf: (match: RegExpExecArray) => string | null): readonly Moment[] {
  if (source === null) return [];
  const edges = scan.rules.han || scan.rules.code === "ko" ? { before: "(?<!\\d)", after: "" } : { before: edge, after: edgeAfter };
  const pattern = patternOf(`${kind} ${scan.rules.tag}`, () => `${edges.before}(?:${source})${edges.after}`);
  return readAll(scan, pattern, (match) => {
    const value = valueOf(match);
    return value === null ? null : trimmedDate(match, value);
  });
}

/** The article before a decade is part of the pattern, for its context, but not of the claim. */
function trimmedDate(match: RegExpExecArray, value: string): Moment {
  const article = /^(?:the|los|les|den|die|der|os|gli|negli|degli|de|els|dels) /u.exec(match[0])?.[0].length ?? 0;
  return dateAt(match.index + article, match.index + match[0].length, value);
}

function decadeOf(match: RegExpExecArray): string | null {
  const digits = (match.groups?.["d"] ?? "").replace("'", "");
  const decade = Number(digits);
  if (digits.length === 4) return decade % 100 === 0 && decade < 2000 ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`;
  return inCentury(decade, match.groups?.["c"]);
}

function decadeInWords(scan: Scan, match: RegExpExecArray): string | null {
  const decade = scan.rules.dates.words.decadeWords[match.groups?.["w"] ?? ""];
  return decade === undefined ? null : inCentury(decade, match.groups?.["c"]);
}

/** Without a century the nineties are those of the twentieth. */
function inCentury(decade: number, century: string | undefined): string {
  const number = century === undefined ? 20 : /^\d+$/.test(century) ? Number(century) : (hanValue(century) ?? 20);
  return `${String(number - 1)}${String(decade / 10)}X`;
}

function centuryOf(scan: Scan, match: RegExpExecArray): string | null {
  const { n, r, r2, w, h } = match.groups ?? {};
  if (n !== undefined) return century(Number(n));
  if (h !== undefined) return century(hanValue(h));
  if (r !== undefined || r2 !== undefined) return century(romanValue(r ?? r2 ?? ""));
  const word = w ?? "";
  const listed = centuryOrdinals[word] ?? scan.rules.language.numbers.ordinals[word] ?? compoundOrdinal(scan, word);
  return century(listed);
}

function compoundOrdinal(scan: Scan, word: string): number | null {
  const [tens = "", unit] = word.split("-");
  const ordinal = unit === undefined ? undefined : scan.rules.language.numbers.ordinals[unit];
  const cardinal = scan.rules.language.numbers.cardinals[tens];
  return ordinal === undefined || cardinal === undefined ? null : ordinal + cardinal;
}

function century(number: number | null): string | null {
  return number === null || number < 1 || number > 30 ? null : `${String(number - 1).padStart(2, "0")}XX`;
}

/** Italian `nel Novecento`: with a capital, or it is the number nine hundred. */
function namedCenturies(scan: Scan): readonly Moment[] {
  const names = Object.keys(scan.rules.dates.words.centuryNames);
  if (names.length === 0) return [];
  const pattern = patternOf(`century-name ${scan.rules.tag}`, () => `${edge}(?:${names.join("|")})${edgeAfter}`);
  return readAll(scan, pattern, (match) => {
    const capital = /^\p{Lu}/u.test(scan.text.slice(match.index, match.index + 2));
    const value = century(scan.rules.dates.words.centuryNames[match[0]] ?? null);
    return capital && value !== null ? dateAt(match.index, match.index + match[0].length, value) : null;
  });
}
