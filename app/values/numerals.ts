import { overlaps, type Span } from "../model/span.ts";
import { digitsAt, isDotted, type Digits } from "./digits.ts";
import { hangulNumeralAt, hanNumeralAt } from "./han-figures.ts";
import { hanDigits, hanScales, hangulDigits, hangulScales } from "./han-numerals.ts";
import { signBefore } from "./money-signs.ts";
import { afterSpace, wordNumeralAt } from "./number-words.ts";
import { numeral, type Numeral } from "./numeral.ts";
import { endOfWord, isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";

/** All numbers of a text by place, apart from those inside `taken` (dates, times), codes (`F-16`, `G20`) and dotted digits (`1.2.3`). */
export function numeralsIn(scan: Scan, taken: readonly Span[]): readonly Numeral[] {
  const found: Numeral[] = [];
  let next = 0;
  for (let at = 0; at < scan.folded.length;) {
    while ((taken[next]?.to ?? Infinity) <= at) next += 1;
    const blocked = taken[next];
    if (blocked !== undefined && blocked.from <= at) {
      at = blocked.to;
      continue;
    }
    const read = numeralAt(scan, at);
    if (read !== null && (blocked === undefined || !overlaps(read, blocked))) found.push(read);
    at = read === null ? skip(scan.folded, at) : Math.max(read.to, at + 1);
  }
  return found;
}

/** Past the word, the run of digits or the one character at `at`. */
function skip(folded: string, at: number): number {
  if (isDigit(folded, at)) return endOfDigits(folded, at);
  return isLetter(folded, at) && !isHangul(folded.charAt(at)) ? endOfWord(folded, at) : at + 1;
}

function endOfDigits(folded: string, at: number): number {
  let to = at;
  while (isDigit(folded, to) || (/[.,]/.test(folded.charAt(to)) && isDigit(folded, to + 1))) to += 1;
  return to;
}

function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isHangul(character: string): boolean {
  return character >= "가" && character <= "힣";
}

const vulgar: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 0.2,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
};
const hanStart = new Set(`${hanDigits}${hanScales}数几一半过上好成翻`);
const hangulStart = new Set(`${hangulDigits}${hangulScales}`);

function numeralAt(scan: Scan, at: number): Numeral | null {
  const { folded, rules } = scan;
  const character = folded.charAt(at);
  const digit = isDigit(folded, at);
  if (rules.han && (digit ? !isDigit(folded, at - 1) : hanStart.has(character))) {
    const han = isCodeBefore(folded, at) ? null : hanNumeralAt(scan, at);
    if (han !== null) return withOrdinalSign(scan, han);
  }
  if (rules.code === "ko" && (digit || (hangulStart.has(character) && !isLetter(folded, at - 1)))) {
    const hangul = hangulNumeralAt(scan, at);
    if (hangul !== null) return hangul;
  }
  if (digit) return isDigit(folded, at - 1) ? null : digitNumeralAt(scan, at);
  if (vulgar[character] !== undefined) return numeral({ from: at, to: at + 1 }, vulgar[character]);
  return isLetter(folded, at) && !isLetter(folded, at - 1) ? wordStartingAt(scan, at) : null;
}

/** Arabic and Hebrew write `and`, `by`, `for`, `the` together with the number word. */
function wordStartingAt(scan: Scan, at: number): Numeral | null {
  const plain = isCodeWord(scan, at) ? null : wordNumeralAt(scan, at);
  if (plain !== null || !(scan.rules.code in gluedPrefixes)) return plain;
  const prefix = gluedPrefixes[scan.rules.code]?.exec(scan.folded.slice(at, at + 5))?.[0] ?? "";
  return prefix === "" ? null : wordInside(scan, at + prefix.length);
}

const gluedPrefixes: Readonly<Record<string, RegExp>> = { ar: /^[وف]?(?:لل|[بلك]?ال|[بلك])|^[وف]/, he: /^[ושכ]{0,2}[בלמהכ]{1,2}|^[וש]/ };

/** Matching asks for the start of a word; inside one it is enough that the rest of the word is read whole. */
function wordInside(scan: Scan, at: number): Numeral | null {
  const read = wordNumeralAt(scan, at);
  return read !== null && read.to - at >= 3 && !read.needsUnit ? read : null;
}

/** `one-time`, `two-thirds` are read; `-one` of `someone-one` is not a word start of its own. */
function isCodeWord(scan: Scan, at: number): boolean {
  return scan.folded.charAt(at - 1) === "'" && isLetter(scan.folded, at - 2) && scan.rules.code === "en";
}

/** Letters right before digits, or letters and a hyphen: `G20`, `F-16`, `Covid-19`. */
function isCodeBefore(folded: string, at: number): boolean {
  if (isLetter(folded, at - 1)) return !isHangul(folded.charAt(at - 1)) && !/[\u0590-\u06FF]/.test(folded.charAt(at - 1));
  return /[-–]/.test(folded.charAt(at - 1)) && isLetter(folded, at - 2) && !/[\u0590-\u06FF]/.test(folded.charAt(at - 2));
}

function digitNumeralAt(scan: Scan, at: number): Numeral | null {
  const { folded, rules } = scan;
  const sign = signBefore(scan, at) !== null;
  const spaces = rules.spacesGroup;
  const digits = digitsAt(folded, at, { decimal: rules.language.numbers.decimal, group: rules.language.numbers.group, spaces });
  if (digits === null || isDotted(folded, digits) || isChain(folded, digits) || (isCodeBefore(folded, at) && !sign)) return null;
  return (
    fractionOfDigits(folded, digits) ??
    ordinalOfDigits(scan, digits) ??
    scaledDigits(scan, digits, sign) ??
    (isCodeAfter(scan, digits) ? null : plainDigits(scan, digits))
  );
}

/** Digits in three or more parts, as in telephone and account numbers: `1-800-555`. */
function isChain(folded: string, digits: Digits): boolean {
  const after = folded.slice(digits.to, digits.to + 12);
  const before = folded.slice(Math.max(0, digits.from - 12), digits.from);
  return /^-\d+-\d/.test(after) || /\d-\d+-$/.test(before) || (/\d-$/.test(before) && /^-\d/.test(after));
}

function fractionOfDigits(folded: string, digits: Digits): Numeral | null {
  const rest = /^[/⁄](\d{1,2})(?![\d/])/.exec(folded.slice(digits.to, digits.to + 4));
  const under = Number(rest?.[1] ?? 0);
  if (rest !== null && digits.plain && under > digits.value && digits.value > 0 && (under <= 10 || digits.value === 1 || under % 4 === 0)) {
    return numeral({ from: digits.from, to: digits.to + rest[0].length }, digits.value / under);
  }
  const mixed = vulgar[folded.charAt(digits.to)];
  return mixed === undefined ? null : numeral({ from: digits.from, to: digits.to + 1 }, digits.value + mixed);
}

function ordinalOfDigits(scan: Scan, digits: Digits): Numeral | null {
  const { folded, rules } = scan;
  if (!digits.plain) return null;
  for (const mark of rules.language.numbers.ordinalMarks) {
    const to = digits.to + mark.length;
    if (folded.slice(digits.to, to) !== mark || isLetter(folded, to)) continue;
    if (mark !== "." || dotIsOrdinal(scan, digits)) return numeral({ from: digits.from, to }, digits.value, { ordinal: true });
  }
  const russian = /^-(?:й|я|е|го|му|м|ю|ом|ой|ая|ый|ий|х|ми|ше|га|та|ти|те|ту)(?!\p{L})/u.exec(folded.slice(digits.to, digits.to + 4));
  if (russian === null || (rules.code !== "ru" && rules.code !== "uk")) return null;
  return numeral({ from: digits.from, to: digits.to + russian[0].length }, digits.value, { ordinal: true });
}

/** `am 3. Tag`, but not `sie waren 20. Die …`: only after an article and before a word. */
function dotIsOrdinal(scan: Scan, digits: Digits): boolean {
  const before = /(\p{L}+) $/u.exec(scan.folded.slice(Math.max(0, digits.from - 12), digits.from))?.[1] ?? "";
  const after = scan.text.slice(digits.to, digits.to + 3);
  return digits.value < 1000 && (/^\. \p{Ll}/u.test(after) || (/^\. \p{L}/u.test(after) && dotArticles.has(before)));
}
const dotArticles = new Set(
  "der die das dem den des im am zum zur vom beim jeder jede jedes ihr sein ihre seine ihrem seinem de het".split(" "),
);

interface Tail {
  readonly value: number;
  readonly scale: number;
  readonly to: number;
}

/** Digits with a scale after them: `400,000 million`, `2 and a half million`, `$3bn`, `1,2 млн`. */
function scaledDigits(scan: Scan, digits: Digits, sign: boolean): Numeral | null {
  let tail: Tail = { value: digits.value, scale: 1, to: digits.to };
  for (let next = scaleStep(scan, tail, sign); next !== null; next = scaleStep(scan, next, sign)) tail = next;
  return tail.to === digits.to ? null : numeral({ from: digits.from, to: tail.to }, tail.value, { scale: tail.scale });
}

function scaleStep(scan: Scan, tail: Tail, sign: boolean): Tail | null {
  return wordStep(scan, tail) ?? (tail.scale === 1 ? markStep(scan, tail, sign) : null);
}

function wordStep(scan: Scan, tail: Tail): Tail | null {
  const start = afterSpace(scan.folded, tail.to) ?? (isLetter(scan.folded, tail.to) ? tail.to : null);
  const found = start === null ? null : scan.rules.numbers.longestAt(scan.folded, start);
  if (found === null) return null;
  const scale = found.found.find(isScale);
  if (scale !== undefined) return { value: tail.value * scale.value, scale: tail.scale * scale.value, to: found.to };
  const dozen = found.found.find(isDozen);
  if (dozen !== undefined) return { value: tail.value * dozen.value, scale: dozen.value, to: found.to };
  const half = found.found.find(isHalf);
  return half === undefined ? null : { value: tail.value + 0.5 * tail.scale, scale: tail.scale, to: found.to };
}

interface Counted {
  readonly value: number;
}

function isScale(token: NumberToken): token is NumberToken & Counted {
  return token.kind === "scale" && token.value >= 100;
}

function isDozen(token: NumberToken): token is NumberToken & Counted {
  return token.kind === "collective" && token.value >= 10;
}

function isHalf(token: NumberToken): token is NumberToken & Counted {
  return token.kind === "half";
}

const mark = /^ ?([\p{L}]{1,5}\.?)(?![\p{L}])/u;

function markStep(scan: Scan, tail: Tail, sign: boolean): Tail | null {
  const written = mark.exec(scan.text.slice(tail.to, tail.to + 8));
  const word = written?.[1] ?? "";
  const bare = word.replace(/\.$/, "");
  const marks = scan.rules.scaleMarks;
  const scale = marks.get(word) ?? marks.get(bare) ?? (bare.length > 1 ? marks.get(bare.toLowerCase()) : undefined);
  if (written === null || scale === undefined) return null;
  const dotted = marks.has(word) && word.endsWith(".");
  const to = tail.to + written[0].length - (word.endsWith(".") && !dotted ? 1 : 0);
  const glued = !written[0].startsWith(" ");
  const isUnitToo = bare.length <= 2 && !/^(?:bn|tn|md|mn)$/i.test(bare);
  const moneyAfter = /^ ?[€$£¥₽₹]|^ ?(?:EUR|USD|CHF|GBP|euros?|dollars?)\b/u.test(scan.text.slice(to, to + 8));
  if (isUnitToo && glued && scale === 1e6 && isPopulation(scan, to)) return { value: tail.value * scale, scale, to };
  if (isUnitToo && !sign && !moneyAfter && !(glued && /^k$/i.test(bare))) return null;
  return { value: tail.value * scale, scale, to };
}

/** `3.5m people` counts millions, `3.5m high` measures. */
function isPopulation(scan: Scan, at: number): boolean {
  return (
    scan.rules.code === "en" && /^ (?:people|\p{Ll}{3,}(?:ers|ors|ants|ents|ns|ees|lds|ren))(?!\p{L})/u.test(scan.text.slice(at, at + 20))
  );
}

/** Letters glued to the digits that are no unit, no counted part: `5G`, `4K`, `3D`, `737MAX`. */
function isCodeAfter(scan: Scan, digits: Digits): boolean {
  const { folded, rules } = scan;
  if (!isLetter(folded, digits.to) || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(folded.charAt(digits.to))) return false;
  if (rules.units.longestAt(folded, digits.to) !== null) return false;
  return !/^(?:er|fach|mal|jährig|letni|-)/u.test(folded.slice(digits.to, digits.to + 8));
}

function plainDigits(scan: Scan, digits: Digits): Numeral {
  const year = digits.plain && digits.to - digits.from === 4;
  if (scan.rules.han && scan.folded.charAt(digits.to) === "倍")
    return numeral({ from: digits.from, to: digits.to + 1 }, digits.value, { multiple: true });
  if (isLeadingPoint(scan.folded, digits))
    return numeral({ from: digits.from - 1, to: digits.to }, Number(`0.${scan.folded.slice(digits.from, digits.to)}`));
  const negative = scan.folded.charAt(digits.from - 1) === "-" && !/[\p{L}\d]/u.test(scan.folded.charAt(digits.from - 2));
  const from = negative ? digits.from - 1 : digits.from;
  return withOrdinalSign(scan, numeral({ from, to: digits.to }, negative ? -digits.value : digits.value, { year }));
}

/** `.5 percent`. */
function isLeadingPoint(folded: string, digits: Digits): boolean {
  return digits.plain && /(?:^|[ (])\.$/.test(folded.slice(Math.max(0, digits.from - 2), digits.from));
}

/** `第3`, `第三` make an ordinal. */
function withOrdinalSign(scan: Scan, read: Numeral): Numeral {
  return scan.folded.charAt(read.from - 1) === "第" ? { ...read, from: read.from - 1, ordinal: true, year: false } : read;
}
