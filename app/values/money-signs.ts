import type { Span } from "../model/span.ts";
import { codeOfSign, isoCodes, moneySigns } from "./money.ts";
import type { Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";

export interface Sign extends Span {
  readonly code: string;
  readonly factor: number;
}

const longest = Math.max(...Object.keys(moneySigns).map((sign) => sign.length));

/** A currency sign or ISO code right before an amount that begins at `at`, with or without a space: `$5`, `US$ 5`, `EUR 1,500`; or null. */
export function signBefore(scan: Scan, at: number): Sign | null {
  const end = scan.folded.charAt(at - 1) === " " ? at - 1 : at;
  if (end === 0) return null;
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const sign = scan.folded.slice(end - length, end);
    const code = codeOfSign(sign);
    const before = scan.folded.charAt(end - length - 1);
    if (code === null || (/^\p{L}/u.test(sign) && /[\p{L}\d]/u.test(before)) || belongsBefore(scan, end - length, end, at)) continue;
    return { from: end - length, to: end, code, factor: 1 };
  }
  return isoBefore(scan, end, at);
}

/** `10 rmb 20 usd`, `10$ 30$`: a sign that the number before it has, unless it is closer to the next (`3 $20 bills`). */
function belongsBefore(scan: Scan, from: number, to: number, at: number): boolean {
  const { folded } = scan;
  if (/\d/.test(folded.charAt(from - 1))) return true;
  return folded.charAt(from - 1) === " " && /\d/.test(folded.charAt(from - 2)) && at > to;
}

/** `EUR 5`, `EUR5`, and in millions `MEUR 5`; but not a conference or a cup: `COP 28`. */
function isoBefore(scan: Scan, end: number, at: number): Sign | null {
  const word = /(?<![\p{L}\d])M?[A-Z]{3}$/u.exec(scan.text.slice(Math.max(0, end - 5), end))?.[0];
  const code = word?.slice(-3);
  if (word === undefined || code === undefined || !isoCodes.has(code)) return null;
  if (belongsBefore(scan, end - word.length, end, at)) return null;
  if ((code === "COP" || code === "CUP") && /^\d{1,2}(?!\d|[.,]\d)/.test(scan.folded.slice(at, at + 4))) return null;
  return { from: end - word.length, to: end, code: currencyOfCode(code), factor: word.length > 3 ? 1e6 : 1 };
}

/** An ISO code after an amount: `1,500 EUR`; or null. */
export function isoAfter(scan: Scan, at: number): Sign | null {
  const start = scan.folded.charAt(at) === " " ? at + 1 : at;
  const word = /^M?[A-Z]{3}(?![\p{L}\d])/u.exec(scan.text.slice(start, start + 5))?.[0];
  const code = word?.slice(-3);
  if (word === undefined || code === undefined || !isoCodes.has(code)) return null;
  return { from: start, to: start + word.length, code: currencyOfCode(code), factor: word.length > 3 ? 1e6 : 1 };
}

/** Codes that are no code of the standard, with the one that is. */
const otherCodes: Readonly<Record<string, string>> = { RMB: "CNY", CNH: "CNY", XBT: "BTC" };

function currencyOfCode(code: string): string {
  return otherCodes[code] ?? code;
}

/** Nouns that are written before an amount in digits (`Euro 1.500`, `dollari 96`); those that are verbs or adjectives as well are not. */
const nounsBefore: ReadonlySet<string> = new Set(["DOLLAR", "USD", "EUR", "CNY", "RUPEE", "GBP"]);

/** The noun of a currency before an amount in digits that is neither a year nor a name's number (`Euro 2024`, `Euro 6`); or null. */
export function nounBefore(scan: Scan, read: Numeral): Sign | null {
  if (read.words || read.value < 10 || isNumbered(scan, read)) return null;
  const { folded, rules } = scan;
  const end = folded.charAt(read.from - 1) === " " ? read.from - 1 : read.from;
  const found = end === 0 ? null : rules.units.longestBefore(folded, end);
  const token = found?.found[0];
  if (found === null || token?.kind !== "money" || token.factor !== 1 || !nounsBefore.has(token.code) || found.to - found.from < 3)
    return null;
  const isCounted = /\d ?$/.test(folded.slice(Math.max(0, found.from - 2), found.from)) || wordEndsAt(scan, found.from - 1);
  return isCounted ? null : { from: found.from, to: found.to, code: token.code, factor: 1 };
}

function isNumbered(scan: Scan, read: Numeral): boolean {
  const digits = scan.folded.slice(read.from, read.to);
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Whether a number word stands before the noun, which it then counts: `fifty dollars 20`. */
function wordEndsAt(scan: Scan, end: number): boolean {
  return end > 0 && scan.rules.numbers.longestBefore(scan.folded, end) !== null;
}
