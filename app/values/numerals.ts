import { overlaps, type Span } from "../model/span.ts";
import { digitNumeralAt, isCodeBefore, isHangul, vulgar } from "./digit-numerals.ts";
import { hanNumeralAt } from "./han-figures.ts";
import { hangulNumeralAt } from "./hangul-figures.ts";
import { hanDigits, hanScales, hangulDigits, hangulScales } from "./han-numerals.ts";
import { withMinus } from "./minus.ts";
import { wordNumeralAt } from "./number-words.ts";
import { numeral, type Numeral } from "./numeral.ts";
import { endOfWord, isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** All numbers of a text by place, apart from those inside `taken` (dates, times), codes (`F-16`, `G20`) and dotted digits (`1.2.3`). */
export function numeralsIn(scan: Scan, taken: readonly Span[]): readonly Numeral[] {
  const { folded } = scan;
  const found: Numeral[] = [];
  let next = 0;
  for (let at = 0; at < folded.length;) {
    const start = startAt(folded, at);
    if (start === "nothing") {
      at += folded.startsWith("://", at) ? endOfAddress(folded, at) - at : 1;
      continue;
    }
    while ((taken[next]?.to ?? Infinity) <= at) next += 1;
    const blocked = taken[next];
    if (blocked !== undefined && blocked.from <= at) {
      at = blocked.to;
      continue;
    }
    const read = numeralAt(scan, at, start);
    if (read !== null && (blocked === undefined || !overlaps(read, blocked))) found.push(withMinus(scan, read));
    at = read === null ? skip(folded, at, start) : Math.max(read.to, at + 1);
  }
  return found;
}

/** What a unit of text may begin; `part` is a fraction of one character. */
type Start = "digit" | "word" | "hangul" | "han" | "part" | "nothing";

const hanStarts = new Set(`${hanDigits}${hanScales}数几一半过上好成翻`);
const hangulStarts = new Set(`${hangulDigits}${hangulScales}`);

/** A closed cache: the question is asked of every unit of a text. */
const startAt = ((): ((folded: string, at: number) => Start) => {
  const known: (Start | undefined)[] = Array.from({ length: 0x10000 });
  return (folded, at) => (known[folded.charCodeAt(at)] ??= startOf(folded.charAt(at)));
})();

function startOf(character: string): Start {
  if (/\d/.test(character)) return "digit";
  if (hanStarts.has(character)) return "han";
  if (vulgar[character] !== undefined) return "part";
  if (isHangul(character)) return "hangul";
  return isLetter(character, 0) ? "word" : "nothing";
}

/** Past the word, the run of digits or the one character at `at`. */
function skip(folded: string, at: number, start: Start): number {
  if (start === "digit") return endOfDigits(folded, at);
  return start === "word" ? endOfWord(folded, at) : at + 1;
}

function endOfDigits(folded: string, at: number): number {
  let to = at;
  while (isDigit(folded, to) || (isMark(folded.charCodeAt(to)) && isDigit(folded, to + 1))) to += 1;
  return to;
}

function isMark(code: number): boolean {
  return code === 44 || code === 46;
}

/** Numbers in web addresses say nothing. */
function endOfAddress(folded: string, at: number): number {
  let to = at;
  while (to < folded.length && !/\s/.test(folded.charAt(to))) to += 1;
  return to;
}

function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function numeralAt(scan: Scan, at: number, start: Start): Numeral | null {
  const { folded, rules } = scan;
  if (rules.han && (start === "digit" ? !isDigit(folded, at - 1) : start === "han")) {
    const read = isCodeBefore(folded, at) ? null : hanNumeralAt(scan, at);
    if (read !== null) return withOrdinalSign(scan, read);
  }
  if (rules.code === "ko" && (start === "digit" || (hangulStarts.has(folded.charAt(at)) && !isLetter(folded, at - 1)))) {
    const read = hangulNumeralAt(scan, at);
    if (read !== null) return withOrdinalSign(scan, read);
  }
  if (start === "digit") {
    if (isDigit(folded, at - 1)) return null;
    const digits = digitNumeralAt(scan, at);
    return digits === null ? null : withOrdinalSign(scan, digits);
  }
  if (start === "part") return numeral({ from: at, to: at + 1 }, vulgar[folded.charAt(at)] ?? 0);
  const read = (start === "word" || start === "hangul") && !isLetter(folded, at - 1) ? wordStartingAt(scan, at) : null;
  return read !== null && rules.code === "ko" ? withOrdinalSign(scan, read) : read;
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

const eastAfter: Readonly<Record<string, RegExp>> = {
  ko: /^(?: ?번째|째|등(?=으로|이|은|을|석|[^\p{L}]|$))/u,
  ja: /^(?:番目|回目|度目|つ目|人目|位|等(?=級|[^\p{L}]|$))/u,
};
const eastBefore: Readonly<Record<string, RegExp>> = { ko: /(?:^|[^\p{L}])제 ?$/u, ja: /(?:第|だい)$/u };

/** Korean `제3`, `열한 번째`; Japanese `第3`, `三十番目`, `2位`. */
function withEastOrdinal(scan: Scan, read: Numeral): Numeral {
  const { folded, rules } = scan;
  if (read.upTo !== null || !Number.isInteger(read.value)) return read;
  const after = eastAfter[rules.code]?.exec(folded.slice(read.to, read.to + 4))?.[0].length ?? 0;
  const before = /(?:第|だい|제) ?$/u.exec(folded.slice(Math.max(0, read.from - 3), read.from))?.[0].length ?? 0;
  const isBefore = before > 0 && eastBefore[rules.code]?.test(folded.slice(Math.max(0, read.from - 3), read.from)) === true;
  if ((after === 0 && !isBefore) || (after === 0 && rules.code === "ko" && read.words && isLetter(folded, read.to))) return read;
  return { ...read, from: read.from - (isBefore ? before : 0), to: read.to + after, ordinal: true, year: false, weak: false };
}

/** `第3`, `第三` make an ordinal. */
function withOrdinalSign(scan: Scan, read: Numeral): Numeral {
  if (scan.rules.code === "ko" || scan.rules.code === "ja") return withEastOrdinal(scan, read);
  return scan.folded.charAt(read.from - 1) === "第" ? { ...read, from: read.from - 1, ordinal: true, year: false } : read;
}
