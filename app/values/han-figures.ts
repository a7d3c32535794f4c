import { hanDigits, hanScales, hangulDigits, hangulScales, hanValue } from "./han-numerals.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";

const digit = `[${hanDigits}]`;
const hanRun = new RegExp(
  `(?:\\d[\\d,]*(?:\\.\\d+)?(?![\\d.])(?=[${hanScales}])|[${hanDigits}十百千万亿兆])(?:[${hanDigits}${hanScales}]|\\d(?=[\\d${hanScales}]|$)|[点点](?=${digit}))*`,
  "yu",
);
const hangulRun = new RegExp(
  `(?:\\d[\\d,]*(?:\\.\\d+)? ?[${hangulScales}]|[${hangulDigits}${hangulScales}]{2,})(?:[${hangulScales}\\d, ]*[${hangulScales}])?`,
  "yu",
);

/** Nouns that a Han number counts: a lone digit is a number only before one of them. */
const counters =
  "个名人位只条件家次座所架艘辆起项种场份国匹头张间颗枚部本支根块片层栋户对双套批届期站面点米公里天日周月年岁度分秒小时元角倍成折亿万千百大步州省市县区队者死伤中週届轮笔封首篇句字页卷册" +
  "軒つ回台匹冊枚本歳円ドル社校隻機件者名発票点話代組";
const idioms =
  /^(?:一(?!半|百|千|万|亿|点|两)|百(?:姓|科|货|度|年)|千(?:万不|万别|万要|叶|里)|万(?:一|事|物|岁|里长城|分)|十分(?!钟|之)|十字|四川|四肢|三星|三亚|五角|五官|六合|七夕|八卦|九龙|九江|两岸|两会|三明治|两性|二维|四周|四季|三角|万能|千禧|千叶|百万富翁|亿万|千方百计|万千|万维|百日咳|零(?:部件|售|件|食|碎|钱|星|和))/u;

/** The Chinese or Japanese numeral that begins at `at`, with the vague forms `数千`, `几百`, `十几`; null when none does. */
export function hanNumeralAt(scan: Scan, at: number): Numeral | null {
  return fractionAt(scan, at) ?? halfAt(scan, at) ?? vagueAt(scan, at) ?? plainAt(scan, at);
}

const fractionOf = new RegExp(`(\\d+|[${hanDigits}${hanScales}]+)分(?:之|の)(\\d+(?:\\.\\d+)?|[${hanDigits}${hanScales}点]+)`, "yu");
const tenths = new RegExp(`([${hanDigits}]|\\d)(?:成|割)(${digit}|半)?(?![立功为年果员长就都])`, "yu");

/** `三分之二`, `百分之五` is left to percent, `七成`, `3割`, `一半`. */
function fractionAt(scan: Scan, at: number): Numeral | null {
  const parts = run(fractionOf, scan.folded, at);
  if (parts !== null && parts[1] !== "百" && parts[1] !== "100") {
    const under = valueOf(parts[1] ?? "");
    const over = valueOf(parts[2] ?? "");
    if (under !== null && over !== null && under > 0) return numeral(spanOf(at, parts), over / under, { words: true });
  }
  const half = run(/一半|半数|半分(?!之)|过半/uy, scan.folded, at);
  if (half !== null) return numeral(spanOf(at, half), 0.5, { words: true });
  return tenthsAt(scan, at);
}

const halves = /半(?=个?(?:年|月|天|日|小时|时间|公里|里|世纪|钟头|公斤|周))|一(?=个半)/uy;

/** `半年`, `半小时`, `一个半月`; `翻一番` doubles. */
function halfAt(scan: Scan, at: number): Numeral | null {
  const found = run(halves, scan.folded, at);
  if (found?.[0] === "一") return numeral({ from: at, to: at + 3 }, 1.5, { words: true });
  if (found !== null && scan.folded.charAt(at - 1) !== "个") return numeral(spanOf(at, found), 0.5, { words: true });
  const doubled = run(/翻(?:了)?(?:一)?(?:番|倍)/uy, scan.folded, at);
  return doubled === null ? null : numeral(spanOf(at, doubled), 2, { words: true, multiple: true });
}

function tenthsAt(scan: Scan, at: number): Numeral | null {
  const parts = run(tenths, scan.folded, at);
  const value = parts === null ? null : valueOf(parts[1] ?? "");
  if (parts === null || value === null || value > 10 || isHanDigit(scan.folded.charAt(at - 1))) return null;
  const more = parts[2] === "半" ? 5 : (valueOf(parts[2] ?? "") ?? 0);
  return numeral(spanOf(at, parts), (value * 10 + more) / 100, { words: true });
}

const vague = /(?:上|好)?[数几](十亿|百亿|千亿|十万|百万|千万|十|百|千|万|亿)(?![分之年])|(?:成千)?上(万|千)(?=[人名个的])|成百上千/uy;

/** `数万` is tens of thousands: 10 000 up to 100 000. */
function vagueAt(scan: Scan, at: number): Numeral | null {
  const teens = run(/十[几数](?!亿|万)/uy, scan.folded, at);
  if (teens !== null && !isHanDigit(scan.folded.charAt(at - 1))) return numeral(spanOf(at, teens), 10, { upTo: 20, words: true });
  const parts = run(vague, scan.folded, at);
  if (parts === null) return null;
  const value = valueOf(parts[1] ?? parts[2] ?? "百");
  return value === null ? null : numeral(spanOf(at, parts), value, { upTo: value * 10, words: true });
}

function plainAt(scan: Scan, at: number): Numeral | null {
  const parts = run(hanRun, scan.folded, at);
  const written = parts?.[0] ?? "";
  if (parts === null || (isHanDigit(scan.folded.charAt(at - 1)) && !/\d/.test(written))) return null;
  const value = valueOf(written);
  if (value === null) return null;
  const to = at + written.length;
  const digits = /\d/.test(written);
  if (!digits && !isClaim(scan.folded, at, to, written)) return null;
  if (scan.folded.charAt(to) === "倍") return numeral({ from: at, to: to + 1 }, value, { words: !digits, multiple: true });
  const half = scan.folded.charAt(to) === "个" && scan.folded.charAt(to + 1) === "半" ? 0.5 : 0;
  return numeral({ from: at, to: half > 0 ? to + 2 : to }, value + half, { words: !digits });
}

/** Whether Han digits make a claim here: not in an idiom, and a short one only before what it counts or after `第`. */
function isClaim(folded: string, from: number, to: number, written: string): boolean {
  const rest = folded.slice(from, to + 6);
  if (folded.charAt(from - 1) === "第" || /百分[之の]$/u.test(folded.slice(Math.max(0, from - 3), from))) return true;
  if (folded.charAt(from - 1) === "星" || /(?:星期|礼拜|周|高|之)$/u.test(folded.slice(Math.max(0, from - 2), from))) return false;
  if (written === "一") return false;
  if (idioms.test(rest)) return false;
  if (written.length > 1) return true;
  const next = folded.charAt(to);
  if (/^[至到～~-][一二两三四五六七八九十\d]/u.test(folded.slice(to, to + 2))) return true;
  if (/[百千万亿]/u.test(written) && (/[近上过逾超]/u.test(folded.charAt(from - 1)) || /[余多]/u.test(next))) return true;
  return counters.includes(next) && next !== "" && !/[百千万亿]/.test(written);
}

const hangulFraction = new RegExp(`(\\d+|[${hangulDigits}${hangulScales}]+)분의 ?(\\d+|[${hangulDigits}${hangulScales}]+)`, "yu");

/** The Korean numeral of Sino-Korean scales that begins at `at`: `4천억`, `3만5천`, `삼천육백만`. */
export function hangulNumeralAt(scan: Scan, at: number): Numeral | null {
  const part = run(hangulFraction, scan.folded, at);
  const [under, over] = [valueOf(part?.[1] ?? ""), valueOf(part?.[2] ?? "")];
  if (part !== null && under !== null && over !== null && over < under) return numeral(spanOf(at, part), over / under, { words: true });
  const parts = run(hangulRun, scan.folded, at);
  if (parts === null) return null;
  const written = parts[0].trimEnd();
  const value = valueOf(written.replaceAll(" ", ""));
  const digits = /\d/.test(written);
  if (value === null || value < 10 || (!digits && !/[십백천만억조]/u.test(written))) return null;
  return numeral({ from: at, to: at + written.length }, value, { words: !digits });
}

function valueOf(written: string): number | null {
  return written === "" ? null : /^\d+(\.\d+)?$/.test(written) ? Number(written) : hanValue(written);
}

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
