import { isHanClaim } from "./han-claims.ts";
import { dozenAt } from "./han-dozens.ts";
import { countsAmount, unitAtEnd } from "./han-units.ts";
import { hanDigits, hanScales, hanValue } from "./han-numerals.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";

const digit = `[${hanDigits}]`;
/** A numeral of digits and Han signs in any mixture; its length is bounded so that no text is walked again and again. */
const any = `[\\d${hanDigits}${hanScales}](?:[\\d${hanDigits}${hanScales}]|,(?=\\d{3})|[点・.](?=[\\d${hanDigits}])){0,40}`;
const anyScale = `[${hanScales}]`;
const anyDigit = `[\\d${hanDigits}]`;
/** How a plain numeral begins, and how it goes on; each space is decided upon once, by one assertion, so that a row of them is never tried in many ways. */
const hanHead = new RegExp(`\\d[\\d,]{0,30}(?:\\.\\d{1,20})?(?![\\d.])(?= {0,2}${anyScale})|[${hanDigits}十百千万亿兆拾]`, "yu");
const hanTail = new RegExp(
  `(?:[${hanDigits}${hanScales}\\d]|,(?=\\d{3})|[点・](?= ?${anyDigit})` +
    `| (?= {0,2}${anyScale}| ?${digit} ?${anyScale}|[点・] ?${anyDigit}|(?<=[点・] )${anyDigit}|(?<=${anyScale} )${digit}(?!\\p{Script=Han}))){0,60}`,
  "yu",
);

/** The Chinese or Japanese numeral that begins at `at`, with the vague forms `数千`, `几百`, `十几`; null when none does. */
export function hanNumeralAt(scan: Scan, at: number): Numeral | null {
  return mixedAt(scan, at) ?? fractionAt(scan, at) ?? halfAt(scan, at) ?? vagueAt(scan, at) ?? plainAt(scan, at);
}

const fractionOf = new RegExp(`(${any})(?: {0,2}分 {0,2}之 {0,2}(?:负|負)?|分の(?:マイナス)?)(${any})`, "yu");
const mixedOf = new RegExp(`(${any}) ?(?:又|と|また) ?(${any})(?: {0,2}分 {0,2}之 {0,2}|分の)(${any})`, "yu");
const tenths = new RegExp(
  `(\\d{1,2}(?:\\.\\d)?|${digit}(?: ?[点・] ?${digit})?|十) {0,2}(?:成|割)(${digit}|半)?(?![立功为年果员长就都])`,
  "yu",
);

/** `三又二分之一`, `103と3分の2`. */
function mixedAt(scan: Scan, at: number): Numeral | null {
  const parts = run(mixedOf, scan.folded, at);
  if (parts === null || isHanDigit(scan.folded.charAt(at - 1))) return null;
  const [whole, under, over] = [parts[1], parts[2], parts[3]].map((written) => valueOf(scan, written ?? ""));
  if (whole === null || under === null || over === null || whole === undefined || under === undefined || over === undefined) return null;
  return over < under || under > 1 ? numeral(spanOf(at, parts), whole + over / under, { words: !/\d/.test(parts[0]) }) : null;
}

/** `三分之二`, `百分之五` is left to percent, `七成`, `3割`, `一半`. */
function fractionAt(scan: Scan, at: number): Numeral | null {
  const parts = run(fractionOf, scan.folded, at);
  if (parts !== null && parts[1] !== "百" && !(parts[1] === "100" && scan.rules.code === "zh")) {
    const under = valueOf(scan, parts[1] ?? "");
    const over = valueOf(scan, parts[2] ?? "");
    if (under !== null && over !== null && under > 0) return numeral(spanOf(at, parts), over / under, { words: true });
  }
  const half = run(/一半|半数|半分(?!之)|过半/uy, scan.folded, at);
  if (half !== null) return numeral(spanOf(at, half), 0.5, { words: true });
  return tenthsAt(scan, at) ?? discountAt(scan, at);
}

const halves = /半(?=个?(?:年|月|天|日|小时|时间|公里|里|世纪|钟头|公斤|周))|一(?=个半)/uy;

/** `半年`, `半小时`, `一个半月`; `翻一番` doubles; `半ダース`. */
function halfAt(scan: Scan, at: number): Numeral | null {
  const dozen = run(/半ダース/uy, scan.folded, at);
  if (dozen !== null) return numeral(spanOf(at, dozen), 6, { words: true });
  const found = run(halves, scan.folded, at);
  if (found?.[0] === "一") return numeral({ from: at, to: at + 3 }, 1.5, { words: true });
  if (found !== null && scan.folded.charAt(at - 1) !== "个") return numeral(spanOf(at, found), 0.5, { words: true });
  const doubled = run(/翻(?:了)?(?:一)?(?:番|倍)/uy, scan.folded, at);
  return doubled === null ? null : numeral(spanOf(at, doubled), 2, { words: true, multiple: true });
}

const discounts = new RegExp(`(\\d{1,2}(?:\\.\\d)?|${digit} ?点 ?${digit}|${digit}{1,2}) {0,2}折(?![叠合算磨腾射断线返价旧])`, "yu");

/** `八折` is a price of 80 %, `75折` and `七五折` of 75 %. */
function discountAt(scan: Scan, at: number): Numeral | null {
  const parts = scan.rules.code === "zh" ? run(discounts, scan.folded, at) : null;
  const written = parts?.[1] ?? "";
  if (parts === null || isHanDigit(scan.folded.charAt(at - 1)) || /[\d.]/.test(scan.folded.charAt(at - 1))) return null;
  const pair = /^\D{2}$/u.test(written) ? [valueOf(scan, written.charAt(0)), valueOf(scan, written.charAt(1))] : null;
  const value = pair === null ? valueOf(scan, written) : (pair[0] ?? 0) * 10 + (pair[1] ?? 0);
  return value === null || value === 0 ? null : numeral(spanOf(at, parts), value > 10 ? value / 100 : value / 10, { words: true });
}

function tenthsAt(scan: Scan, at: number): Numeral | null {
  const parts = run(tenths, scan.folded, at);
  const value = parts === null ? null : valueOf(scan, parts[1] ?? "");
  if (parts === null || value === null || value > 10 || isHanDigit(scan.folded.charAt(at - 1)) || /[\d.]/.test(scan.folded.charAt(at - 1)))
    return null;
  const more = parts[2] === "半" ? 5 : (valueOf(scan, parts[2] ?? "") ?? 0);
  return numeral(spanOf(at, parts), (value * 10 + more) / 100, { words: true });
}

const vague = /(?:上|好)?[数几](十亿|百亿|千亿|十万|百万|千万|十|百|千|万|亿)(?![分之年])|(?:成千)?上(万|千)(?=[人名个的])|成百上千/uy;
const some = new RegExp(`(${any})[几数](万|亿|兆)?`, "yu");
const more = new RegExp(`(${any}) ?(?:多|余り?|あまり) ?(万亿|万|亿|兆)`, "yu");

/** `数万` is tens of thousands: 10 000 up to 100 000; `二十几万` 200 000 up to 300 000; `十多万` more than 100 000. */
function vagueAt(scan: Scan, at: number): Numeral | null {
  return someAt(scan, at) ?? moreAt(scan, at) ?? manyAt(scan, at);
}

function manyAt(scan: Scan, at: number): Numeral | null {
  const parts = run(vague, scan.folded, at);
  const value = parts === null ? null : valueOf(scan, parts[1] ?? parts[2] ?? "百");
  return parts === null || value === null ? null : numeral(spanOf(at, parts), value, { upTo: value * 10, words: true });
}

function someAt(scan: Scan, at: number): Numeral | null {
  const parts = run(some, scan.folded, at);
  const written = parts?.[1] ?? "";
  if (parts === null || !/[十百千拾佰仟零〇]$/u.test(written) || isHanDigit(scan.folded.charAt(at - 1))) return null;
  if (parts[2] === undefined && /[万亿兆]/u.test(scan.folded.charAt(at + parts[0].length))) return null;
  const value = valueOf(scan, written);
  const scale = valueOf(scan, parts[2] ?? "") ?? 1;
  const step = /[百佰]$/u.test(written) ? 100 : /[千仟]$/u.test(written) ? 1000 : 10;
  return value === null ? null : numeral(spanOf(at, parts), value * scale, { upTo: (value + step) * scale, words: true });
}

function moreAt(scan: Scan, at: number): Numeral | null {
  const parts = run(more, scan.folded, at);
  if (parts === null || isHanDigit(scan.folded.charAt(at - 1))) return null;
  const value = valueOf(scan, parts[1] ?? "");
  const scale = valueOf(scan, parts[2] ?? "");
  if (value === null || scale === null || value === 1 || (value >= 1e4 && scale <= 1e4)) return null;
  return numeral(spanOf(at, parts), value * scale, { bound: "more-than", words: !/\d/.test(parts[0]) });
}

function plainAt(scan: Scan, at: number): Numeral | null {
  const head = run(hanHead, scan.folded, at);
  if (head === null) return null;
  const tail = run(hanTail, scan.folded, at + head[0].length);
  const signs = (head[0] + (tail?.[0] ?? "")).trimEnd();
  const whole = signs.slice(0, signs.length - unitAtEnd(scan, at, signs));
  for (const written of whole.includes(" ") ? [whole, whole.slice(0, whole.indexOf(" "))] : [whole]) {
    const read = plainFrom(scan, at, written);
    if (read !== null) return read;
  }
  return null;
}

function plainFrom(scan: Scan, at: number, written: string): Numeral | null {
  if (written === "" || (isHanDigit(scan.folded.charAt(at - 1)) && !/\d/.test(written))) return null;
  const value = valueOf(scan, written);
  if (value === null) return null;
  const to = at + written.length;
  const digits = /\d/.test(written);
  const next = scan.folded.slice(to, to + 4);
  const dozen = dozenAt(scan, at, to);
  if (dozen > 0) return numeral({ from: at, to: to + dozen }, value * 12, { words: !digits });
  if (!digits && !isHanClaim(scan.folded, at, to, written) && !countsAmount(scan, at, to)) return null;
  if (next.startsWith("倍")) return numeral({ from: at, to: to + 1 }, value, { words: !digits, multiple: true });
  const half = next.startsWith("个半") ? 0.5 : 0;
  return numeral({ from: at, to: half > 0 ? to + 2 : to }, value + half, { words: !digits });
}

function valueOf(scan: Scan, written: string): number | null {
  const tight = written.replace(/[ ,]/g, "");
  if (tight === "") return null;
  return /^\d+(\.\d+)?$/.test(tight) ? Number(tight) : hanValue(tight, scan.rules.code === "zh");
}

/** Whether a character is one of a Han numeral. */
function isHanDigit(character: string): boolean {
  return character !== "" && (hanDigits.includes(character) || hanScales.includes(character));
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function spanOf(at: number, parts: RegExpExecArray): { from: number; to: number } {
  return { from: at, to: at + parts[0].length };
}
