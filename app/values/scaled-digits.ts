import { digitsAt, type Digits } from "./digits.ts";
import { afterSpace } from "./gaps.ts";
import { dozenAt } from "./han-dozens.ts";
import { numeral, type Numeral } from "./numeral.ts";
import { isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";

interface Tail {
  readonly value: number;
  readonly scale: number;
  readonly to: number;
}

/** Digits with a scale after them: `400,000 million`, `2 and a half million`, `$3bn`, `1,2 млн`, `5 million 300 thousand`. */
export function scaledDigits(scan: Scan, digits: Digits, sign: boolean): Numeral | null {
  let tail: Tail = { value: digits.value, scale: 1, to: digits.to };
  for (let next = scaleStep(scan, tail, sign); next !== null; next = scaleStep(scan, next, sign)) tail = next;
  if (tail.to === digits.to) return null;
  const scale = tail.scale;
  for (let next = lowerStep(scan, tail); next !== null; next = lowerStep(scan, next)) tail = next;
  return numeral({ from: digits.from, to: tail.to }, tail.value, { scale });
}

function scaleStep(scan: Scan, tail: Tail, sign: boolean): Tail | null {
  return wordStep(scan, tail) ?? (tail.scale === 1 ? markStep(scan, tail, sign) : null);
}

function wordStep(scan: Scan, tail: Tail): Tail | null {
  const dozens = scan.rules.code === "zh" ? dozenAt(scan, tail.to, tail.to) : 0;
  if (dozens > 0) return { value: tail.value * 12, scale: 12, to: tail.to + dozens };
  const glued = isLetter(scan.folded, tail.to) || scan.folded.startsWith("ダース", tail.to);
  const start = afterSpace(scan.folded, tail.to) ?? (glued ? tail.to : null);
  const found = start === null ? null : scan.rules.numbers.longestAt(scan.folded, start);
  if (found === null) return null;
  const scale = found.found.find(isScale);
  if (scale !== undefined) return { value: tail.value * scale.value, scale: tail.scale * scale.value, to: found.to };
  const dozen = found.found.find(isDozen);
  if (dozen !== undefined) return { value: tail.value * dozen.value, scale: dozen.value, to: found.to };
  const half = found.found.find(isHalf);
  return half === undefined ? null : { value: tail.value + 0.5 * tail.scale, scale: tail.scale, to: found.to };
}

/** A smaller number after a scale: `4 thousand 3 hundred`, `5 миллионов 300 тысяч`; without a scale of its own only after a hundred and `and`. */
function lowerStep(scan: Scan, tail: Tail): Tail | null {
  const { folded, rules } = scan;
  if (tail.scale < 100) return null;
  const start = afterSpace(folded, tail.to);
  if (start === null) return null;
  const joiner = rules.numbers.longestAt(folded, start);
  const joined = joiner?.found.some((token) => token.kind === "joiner") === true ? (afterSpace(folded, joiner.to) ?? joiner.to) : null;
  const from = joined ?? start;
  const part = joined === null ? null : partAfter(scan, tail, joined);
  if (part !== null) return part;
  const digits = digitsAt(folded, from, { ...rules.language.numbers, spaces: false });
  if (digits === null) return null;
  const own: Tail = { value: digits.value, scale: 1, to: digits.to };
  const scaled = wordStep(scan, own);
  if (joined === null && scaled !== null && scaled.scale > 1 && scaled.scale < tail.scale && scaled.value < tail.scale)
    return { ...scaled, value: tail.value + scaled.value };
  const small = joined !== null && tail.scale === 100 && digits.plain && digits.value > 0 && digits.value < 100;
  return small ? { value: tail.value + digits.value, scale: 1, to: digits.to } : null;
}

/** `3 million and a quarter`, `5 billones con tres cuartos`. */
function partAfter(scan: Scan, tail: Tail, at: number): Tail | null {
  if (tail.scale < 1e6) return null;
  const found = scan.rules.numbers.longestAt(scan.folded, at);
  const part = found?.found.find((token) => token.kind === "fraction");
  return found === null || part?.kind !== "fraction" || part.value >= 1
    ? null
    : { value: tail.value + part.value * tail.scale, scale: 1, to: found.to };
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

const mark = /^ {0,2}((?:(?!\p{Script=Han})\p{L}){1,5}\.?)(?!(?!\p{Script=Han})\p{L})/u;

/** Marks that are read in every language, as in tables and headlines: `10k`, `10M`. */
const everywhere = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
]);
/** Languages in which `k` is a word. */
const kIsWord = new Set(["cs", "pl", "sk", "sl"]);

function markStep(scan: Scan, tail: Tail, sign: boolean): Tail | null {
  const written = mark.exec(scan.text.slice(tail.to, tail.to + 9));
  const word = written?.[1] ?? "";
  const bare = word.replace(/\.$/, "");
  const marks = scan.rules.scaleMarks;
  const scale = marks.get(word) ?? marks.get(bare) ?? (bare.length > 1 ? marks.get(bare.toLowerCase()) : everywhere.get(bare));
  if (written === null || scale === undefined) return null;
  const dotted = marks.has(word) && word.endsWith(".");
  const to = tail.to + written[0].length - (word.endsWith(".") && !dotted ? 1 : 0);
  const glued = !written[0].startsWith(" ");
  const isUnitToo = bare.length <= 2 && !/^(?:bn|tn|md|mn)$/i.test(bare);
  const moneyAfter = /^ ?[€$£¥₽₹]|^ ?(?:EUR|USD|CHF|GBP|euros?|dollars?)\b/u.test(scan.text.slice(to, to + 8));
  if (isUnitToo && glued && scale === 1e6 && isPopulation(scan, to)) return { value: tail.value * scale, scale, to };
  if (isUnitToo && !sign && !moneyAfter && !standsAlone(scan, tail, bare, glued)) return null;
  return { value: tail.value * scale, scale, to };
}

/** One letter that is no unit: `10k`, `2.3 k`, `10M` (metres are `m`), `1.2b`. */
function standsAlone(scan: Scan, tail: Tail, bare: string, glued: boolean): boolean {
  if (/^k$/i.test(bare)) return glued || (bare === "k" && !kIsWord.has(scan.rules.code));
  if (bare === "M") return glued && !/^(?:-\p{L}|\d)/u.test(scan.text.slice(tail.to + 1, tail.to + 3));
  return bare === "b" && glued && /[.,]\d$/.test(scan.text.slice(tail.to - 2, tail.to));
}

/** `3.5m people` counts millions, `3.5m high` measures. */
function isPopulation(scan: Scan, at: number): boolean {
  return (
    scan.rules.code === "en" && /^ (?:people|\p{Ll}{3,}(?:ers|ors|ants|ents|ns|ees|lds|ren))(?!\p{L})/u.test(scan.text.slice(at, at + 20))
  );
}
