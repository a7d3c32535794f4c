import type { Numeral } from "./numeral.ts";
import { isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** The numeral with the sign before it: `-5`, `minus five`, `マイナス5`. Dashes, ranges and `at least` (`al menos`) are no signs. */
export function withMinus(scan: Scan, read: Numeral): Numeral {
  if (read.ordinal || read.upTo !== null || read.multiple || read.value <= 0) return read;
  const from = hyphenBefore(scan, read) ?? wordBefore(scan, read);
  return from === null ? read : { ...read, from, value: -read.value, weak: false, needsUnit: false };
}

/** A hyphen right before digits, with nothing before it that it could join. */
function hyphenBefore({ folded, rules }: Scan, read: Numeral): number | null {
  const digit = /\d/.test(folded.charAt(read.from)) || (folded.charAt(read.from) === "." && !read.words);
  if (!digit || folded.charAt(read.from - 1) !== "-") return null;
  return (rules.han ? /[\da-z-]|[^是为達达到比は、。\P{Script=Han}]/u : /[\p{L}\p{N}-]/u).test(folded.charAt(read.from - 2))
    ? null
    : read.from - 1;
}

function wordBefore(scan: Scan, read: Numeral): number | null {
  const { folded, rules } = scan;
  const end = folded.charAt(read.from - 1) === " " ? read.from - 1 : read.from;
  const percent = /(?:yüzde |百分[之の])$/u.exec(folded.slice(Math.max(0, read.from - 6), read.from))?.[0].length ?? 0;
  const found = rules.minus.longestBefore(folded, percent === 0 ? end : read.from - percent - (rules.han ? 0 : 1));
  if (found === null || (rules.bounds.longestBefore(folded, found.to)?.from ?? found.from) < found.from) return null;
  if (read.weak && articles.has(folded.slice(read.from, read.to))) return null;
  return isSign(scan, found.from, found.to) ? found.from : null;
}

/** Words that are a sign only in some places. */
const doubtful = new Set(["menos", "moins", "négatif", "négative", "meno", "menys", "negative", "min", "负", "負", "ناقص", "ऋण"]);

/** `todos menos dos`, `huit heures moins dix`, `tested negative two days ago`: only after a break or a little word does the word make a sign. */
function isSign(scan: Scan, from: number, to: number): boolean {
  const { folded, rules } = scan;
  if (!doubtful.has(folded.slice(from, to))) return true;
  if (rules.han) return !/[\d胜勝一二两三四五六七八九十平]/u.test(folded.charAt(from - 1));
  const before = folded.slice(Math.max(0, from - 24), from);
  if (!isLetter(before.trimEnd(), before.trimEnd().length - 1)) return !/\d\s{0,24}$/.test(before);
  const word = /(\p{L}{1,24})\s{0,24}$/u.exec(before)?.[1] ?? "";
  return !wholes.has(word) && rules.functionWords.has(word);
}

/** `mucho menos un profesor`. */
const articles = new Set(["a", "an", "un", "una", "une", "uma", "ein", "eine", "einen", "een"]);
const wholes = new Set(
  "all every todos todas todo toda todos tous toutes tout tutti tutte tutto alle alles al lo por nada à au du plus mehr más o ou le em pelo più ou".split(
    " ",
  ),
);
