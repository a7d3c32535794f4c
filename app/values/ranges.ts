import type { Span } from "../model/span.ts";
import type { Scan } from "./rules.ts";

const dash = /^ ?[-–—～至到] ?$/u;

/** Where a range begins, with its opening word. `between` is false for `from A to B`, which may tell a change from one to the other. */
export interface Separator {
  readonly from: number;
  readonly between: boolean;
}

/**
 * Whether what stands between two numbers makes them a range, and where the range begins (with `between`, `from`). `and` and `or` make one
 * only after an opening word. Null when it is no range.
 */
export function separatorBetween(scan: Scan, first: Span, second: Span): Separator | null {
  const { folded, rules } = scan;
  const between = folded.slice(first.to, second.from);
  if (between.length > 16) return null;
  const opener = openerBefore(scan, first.from);
  const closer = closerAfter(scan, second.to);
  const isBetween =
    closer !== null || (opener !== null && betweenWords.has(folded.slice(opener, first.from).trimEnd().replace(article, "")));
  if (dash.test(between)) return { from: opener ?? first.from, between: true };
  const bare = between.trim();
  const isJoining = (word: string): boolean => word !== "" && rules.rangeBetween.longestAt(`${word} `, 0)?.to === word.length;
  const word = isJoining(bare) ? bare : bare.replace(article, "").replace(counted[rules.code] ?? /(?!)/u, ""); // `fino a` has no article
  if (!isJoining(word)) return null;
  const weak = weakSeparators.has(word) || (word === "a" && (opener === null || rules.code === "cs"));
  if (!weak) return { from: opener ?? first.from, between: isBetween };
  return isBetween ? { from: opener ?? first.from, between: true } : null;
}

/** A counter or ordinal mark before the joining word: `십등에서`, `第10と`, `20'den`. */
const counted: Readonly<Record<string, RegExp>> = {
  ko: /^(?:번째|등|점|위|명|개|세|살|원)?(?=에서$|과$|와$|부터$)/u,
  ja: /^[位個人回]?(?=から$|と$)/u,
};

/** `between the tenth and the fifteenth`. */
const article = / (?:the|el|la|los|las|le|les|der|die|das|dem|den|de|il|lo|i|gli|o|a|os|as|het)$/;

/** Words that join as often as they span. */
const weakSeparators = new Set(
  "and or y o u e ou et und oder и или і та або i lub nebo en of و أو ו או יا या और ve veya 和 与 及 と や 및 par per".split(" "),
);

/** Openers that ask for `and`; `from`, `de`, `von` do not. */
const betweenWords = new Set(
  "between anywhere-between entre zwischen tra fra tussen между між поміж między pomiędzy mezi بين ما-بين מבין בין بین میان arasında के-बीच"
    .replaceAll("-", " ")
    .split(" "),
);

/** Languages that close a range instead: `20と30の間`, `20 ve 30 arasında`. */
const closers: Readonly<Record<string, RegExp>> = {
  zh: /^\p{Script=Han}{0,2}?(?:之间|间)/u,
  ja: /^\p{Script=Han}{0,2}?の(?:间|あいだ|中)/u,
  ko: /^\p{L}{0,2} ?사이/u,
  tr: /^'?\p{L}{0,3} arasın/u,
  hi: /^ के बीच/u,
};

function closerAfter(scan: Scan, at: number): true | null {
  return closers[scan.rules.code]?.test(scan.folded.slice(at, at + 12)) === true ? true : null;
}

function openerBefore(scan: Scan, at: number): number | null {
  const { folded, rules } = scan;
  const end = folded.charAt(at - 1) === " " ? at - 1 : at;
  const found = rules.rangeOpeners.longestBefore(folded, end);
  if (found !== null) return found.from;
  const before = folded.slice(Math.max(0, end - 8), end);
  const noun = article.exec(before)?.[0].length ?? 0;
  return noun === 0 ? null : (rules.rangeOpeners.longestBefore(folded, end - noun)?.from ?? null);
}
