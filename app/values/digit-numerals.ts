import { digitsAt, isDotted, type Digits } from "./digits.ts";
import { scaledDigits } from "./scaled-digits.ts";
import { signBefore } from "./money-signs.ts";
import { numeral, type Numeral } from "./numeral.ts";
import { isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** Vulgar fractions of one character. */
export const vulgar: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 0.2,
  "⅖": 0.4,
  "⅗": 0.6,
  "⅘": 0.8,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅐": 1 / 7,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
  "⅑": 1 / 9,
  "⅒": 0.1,
};

/** The numeral whose digits begin at `at`, with powers, fractions, ordinal marks and scales; null for codes, addresses and telephone numbers. */
export function digitNumeralAt(scan: Scan, at: number): Numeral | null {
  const { folded, rules } = scan;
  const sign = signBefore(scan, at) !== null;
  const spaces = rules.spacesGroup || /^\d{1,3}[\u00A0\u2009\u202F]\d/.test(scan.text.slice(at, at + 5));
  const digits = digitsAt(folded, at, { decimal: rules.language.numbers.decimal, group: rules.language.numbers.group, spaces });
  if (digits === null || isDotted(folded, digits) || isChain(folded, digits) || (isCodeBefore(folded, at) && !sign)) return null;
  return (
    powerOfDigits(scan, digits) ??
    fractionOfDigits(folded, digits) ??
    ordinalOfDigits(scan, digits) ??
    scaledDigits(scan, digits, sign) ??
    (isCodeAfter(scan, digits) ? null : plainDigits(scan, digits))
  );
}

/** Letters right before digits, or letters and a hyphen: `G20`, `F-16`, `Covid-19`. */
export function isCodeBefore(folded: string, at: number): boolean {
  if (isLetter(folded, at - 1)) return !isHangul(folded.charAt(at - 1)) && !/[\u0590-\u06FF]/.test(folded.charAt(at - 1));
  if (!/[-–]/.test(folded.charAt(at - 1)) || !isLetter(folded, at - 2) || /[\u0590-\u06FF]/.test(folded.charAt(at - 2))) return false;
  return !/\d(?:k|m|km|cm|mm|kg|g)[-–]$/.test(folded.slice(Math.max(0, at - 5), at)); // `5k-20k` is a range
}

export function isHangul(character: string): boolean {
  return character >= "가" && character <= "힣";
}

/** Digits in three or more parts, as in telephone and account numbers: `1-800-555`. */
function isChain(folded: string, digits: Digits): boolean {
  const after = folded.slice(digits.to, digits.to + 12);
  const before = folded.slice(Math.max(0, digits.from - 12), digits.from);
  return /^-\d{1,11}-\d/.test(after) || /\d-\d{1,11}-$/.test(before) || (/\d-$/.test(before) && /^-\d/.test(after));
}

const exponent = /^e([+-]?\d{1,3})(?![\d\p{L}])/u;
const caret = /^\^([+-]{0,2}\d{1,3}(?:[.,]\d{1,3})?)(?!\d)/;
const timesTen = /^ ?[x×·*] ?10(?:\^([+-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))(?!\d)/u;

/** `1e10`, `2^5`, `6.2 × 10⁻⁴`. */
function powerOfDigits(scan: Scan, digits: Digits): Numeral | null {
  const rest = scan.folded.slice(digits.to, digits.to + 16);
  const span = (found: RegExpExecArray) => ({ from: digits.from, to: digits.to + found[0].length });
  const scientific = exponent.exec(rest);
  if (scientific !== null) return numeral(span(scientific), digits.value * 10 ** Number(scientific[1]));
  const tens = timesTen.exec(rest);
  if (tens !== null) return numeral(span(tens), digits.value * 10 ** Number(tens[1] ?? plainSuperscript(tens[2] ?? "")));
  const power = caret.exec(rest);
  if (power === null) return null;
  const value = digits.value ** Number((power[1] ?? "").replace("--", "").replace("+-", "-").replace(",", "."));
  return Number.isFinite(value) ? numeral(span(power), value) : null;
}

function plainSuperscript(written: string): string {
  return Array.from(written, (character) => {
    const digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(character);
    return digit >= 0 ? String(digit) : character === "⁻" ? "-" : "";
  }).join("");
}

const mixed = /^( {1,2}| (?:e|y|et|und|and|en) )(\d{1,3})[/⁄](\d{1,3})(?![\d/])/;

/** `3/4`, `2 1/4`, `2½`; of two numbers only what mostly is a fraction, not `9/11` or `24/7`. */
function fractionOfDigits(folded: string, digits: Digits): Numeral | null {
  const rest = /^[/⁄](\d{1,2})(?![\d/])/.exec(folded.slice(digits.to, digits.to + 4));
  const under = Number(rest?.[1] ?? 0);
  if (rest !== null && digits.plain && under > digits.value && digits.value > 0 && isUsualPart(digits.value, under)) {
    return numeral({ from: digits.from, to: digits.to + rest[0].length }, digits.value / under);
  }
  const more = digits.plain ? mixed.exec(folded.slice(digits.to, digits.to + 14)) : null;
  const [over, below] = [Number(more?.[2] ?? 0), Number(more?.[3] ?? 0)];
  if (more !== null && over > 0 && over < below && isUsualPart(over, below)) {
    return numeral({ from: digits.from, to: digits.to + more[0].length }, digits.value + over / below);
  }
  const part = vulgar[folded.charAt(digits.to)];
  return part === undefined ? null : numeral({ from: digits.from, to: digits.to + 1 }, digits.value + part);
}

function isUsualPart(over: number, under: number): boolean {
  return under <= 10 || over === 1 || under % 4 === 0;
}

function ordinalOfDigits(scan: Scan, digits: Digits): Numeral | null {
  const { folded, rules } = scan;
  if (!digits.plain) return null;
  for (const mark of rules.language.numbers.ordinalMarks) {
    const start = rules.code === "tr" && folded.charAt(digits.to) === "'" ? digits.to + 1 : digits.to;
    const to = start + mark.length;
    if (folded.slice(start, to) !== mark || isLetter(folded, to)) continue;
    if (mark !== "." || dotIsOrdinal(scan, digits)) return numeral({ from: digits.from, to }, digits.value, { ordinal: true });
  }
  const russian = /^-(?:й|я|е|го|му|м|ю|ом|ой|ая|ый|ий|х|ми|ше|га|та|ти|те|ту)(?!\p{L})/u.exec(folded.slice(digits.to, digits.to + 4));
  if (russian === null || (rules.code !== "ru" && rules.code !== "uk")) return null;
  return numeral({ from: digits.from, to: digits.to + russian[0].length }, digits.value, { ordinal: true });
}

/** `am 3. Tag`, but not `sie waren 20. Die …`: only after an article and before a word. */
function dotIsOrdinal(scan: Scan, digits: Digits): boolean {
  const before = /(\p{L}{1,12}) $/u.exec(scan.folded.slice(Math.max(0, digits.from - 12), digits.from))?.[1] ?? "";
  const after = scan.text.slice(digits.to, digits.to + 3);
  return digits.value < 1000 && (/^\. \p{Ll}/u.test(after) || (/^\. \p{L}/u.test(after) && dotArticles.has(before)));
}

const dotArticles = new Set(
  "der die das dem den des im am zum zur vom beim jeder jede jedes ihr sein ihre seine ihrem seinem de het".split(" "),
);

/** Letters glued to the digits that are no unit, no counted part: `5G`, `4K`, `3D`, `737MAX`. */
function isCodeAfter(scan: Scan, digits: Digits): boolean {
  const { folded, rules } = scan;
  if (!isLetter(folded, digits.to) || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(folded.charAt(digits.to))) return false;
  if (/^[GKD](?!\p{L})/u.test(scan.text.slice(digits.to, digits.to + 2))) return true;
  if (rules.units.longestAt(folded, digits.to) !== null) return false;
  return !/^(?:er|fach|mal|jährig|letni|-)/u.test(folded.slice(digits.to, digits.to + 8));
}

function plainDigits(scan: Scan, digits: Digits): Numeral {
  const year = digits.plain && digits.to - digits.from === 4;
  if (scan.rules.han && scan.folded.charAt(digits.to) === "倍")
    return numeral({ from: digits.from, to: digits.to + 1 }, digits.value, { multiple: true });
  if (isLeadingPoint(scan, digits))
    return numeral({ from: digits.from - 1, to: digits.to }, Number(`0.${scan.folded.slice(digits.from, digits.to)}`));
  return numeral(digits, digits.value, { year });
}

/** `.5 percent`; the comma of a language of decimal commas only where nothing stands before it. */
function isLeadingPoint(scan: Scan, digits: Digits): boolean {
  if (!digits.plain) return false;
  const before = scan.folded.slice(Math.max(0, digits.from - 2), digits.from);
  return /(?:^|[ (-])\.$/.test(before) || (scan.rules.language.numbers.decimal === "," && /^(?:[\n(])?,$/.test(before));
}
