import type { NoiseKind } from "../model/variant.ts";
import { foldKey, foldTypography } from "../text/fold.ts";
import { editDistance } from "../text/similarity.ts";
import { wordsOf } from "../text/tokens.ts";
import type { WordKinds } from "./word-kinds.ts";

/** Both wordings of a difference. */
export interface Wording {
  readonly a: string;
  readonly b: string;
  /** A digit stands right before or after: a dash there is a minus or a range. */
  readonly nextToDigit: boolean;
}

/** The lowest step of the noise ladder that explains the whole difference. When in doubt it is content: noise may be hidden, content never is. */
export function noiseOf(wording: Wording, kinds: WordKinds): NoiseKind {
  const { a, b } = wording;
  if (a.trim() === "" && b.trim() === "") return /[^ \t\n]/u.test(a + b) ? "typography" : "layout";
  if (withoutSpace(a) === withoutSpace(b) && /^\s*$/u.test(a) === /^\s*$/u.test(b) && !isWordJoin(a, b)) return spacesOnly(a, b);
  if (isTypography(wording, kinds)) return "typography";
  const wordsA = wordKeys(a, kinds);
  const wordsB = wordKeys(b, kinds);
  if (isPunctuationOfMeaning(wording)) return "content";
  if (isSpelling(wordsA, wordsB, wording, kinds)) return "spelling";
  const contentA = wordsA.filter((word) => !kinds.functionWords.has(word));
  const contentB = wordsB.filter((word) => !kinds.functionWords.has(word));
  if (sameWords(contentA, contentB)) return "function-words";
  if (wordsA.length > 1 && sameWords([...wordsA].sort(), [...wordsB].sort())) return "order";
  return "content";
}

/** Folded words of a wording, joined: equal for a phrase cut here and put in there. Empty when there is no word in it. */
export function phraseKey(text: string, kinds: WordKinds): string {
  return wordKeys(text, kinds).join(" ");
}

function wordKeys(text: string, kinds: WordKinds): readonly string[] {
  return wordsOf(text, { from: 0, to: text.length }, kinds.language).map((word) => word.key);
}

function sameWords(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((word, index) => word === y[index]);
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, "");
}

/** A space inside a word, as in `any more`, is spelling and not layout. */
function isWordJoin(a: string, b: string): boolean {
  return a.trim().split(/\s+/u).length !== b.trim().split(/\s+/u).length;
}

function spacesOnly(a: string, b: string): NoiseKind {
  const special = /[^\S \t\n]/u;
  return special.test(a) || special.test(b) ? "typography" : "layout";
}

/** Quotation marks, dashes, spaces, commas and the like; the words are the same to the letter. */
function isTypography({ a, b, nextToDigit }: Wording, kinds: WordKinds): boolean {
  if (foldTypography(a) === foldTypography(b)) return true;
  if (/[^\p{P}\p{L}\p{M}\p{N}\s\p{Cf}]/u.test(a + b) || count(a, meaningful) !== count(b, meaningful)) return false;
  if (nextToDigit || /\d/u.test(a + b)) return false;
  const exact = (text: string): readonly string[] =>
    wordsOf(text, { from: 0, to: text.length }, kinds.language).map((word) => foldTypography(text.slice(word.from, word.to)));
  return sameWords(exact(a), exact(b));
}

/** Marks that are read aloud. */
const meaningful = /[?؟？;%‰&@#*]/gu;

/** A question mark that comes or goes, a sign, a mark next to a digit. */
function isPunctuationOfMeaning({ a, b, nextToDigit }: Wording): boolean {
  if (count(a, /[?؟？]/gu) !== count(b, /[?؟？]/gu)) return true;
  const bare = /^[^\p{L}\p{N}]*$/u;
  return bare.test(a) && bare.test(b) && (nextToDigit || /[^\p{P}\s]/u.test(a + b));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isSpelling(a: readonly string[], b: readonly string[], wording: Wording, kinds: WordKinds): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const digits = /\p{N}/u.test(wording.a + wording.b);
  if (digits) return foldKey(wording.a) === foldKey(wording.b);
  if (a.join("").replace(/[^\p{L}\p{M}]/gu, "") === b.join("").replace(/[^\p{L}\p{M}]/gu, "")) return true;
  if (a.length !== b.length) return false;
  const capitalised = /^\p{Lu}/u.test(wording.a) && /^\p{Lu}/u.test(wording.b);
  return a.every((word, index) => {
    const other = b[index] ?? "";
    return word === other || regionalKey(word, kinds) === regionalKey(other, kinds) || (!capitalised && isTypo(word, other, kinds));
  });
}

/** Shorter words are too near to one another: `form`, `from`. */
const leastTypoLength = 6;

/**
 * A slip of the pen: one letter too many or too few inside the word, or two swapped. A changed letter (`contract`, `contrast`) and an
 * ending (`increase`, `increased`) make another word and are no slips.
 */
function isTypo(x: string, y: string, kinds: WordKinds): boolean {
  if (Math.min(x.length, y.length) < leastTypoLength || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(x + y))
    return false;
  if (x.charAt(0) !== y.charAt(0) || x.startsWith(y) || y.startsWith(x)) return false;
  if (kinds.telling.has(x) || kinds.telling.has(y) || editDistance(x, y) !== 1) return false;
  return x.length !== y.length || sortedLetters(x) === sortedLetters(y);
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join("");
}

/** British and American spellings, each rule with the least length at which it cannot meet another word (`four`, `filled`). */
const regional: readonly (readonly [number, RegExp, string])[] = [
  [5, /our(?=$|s$|ed$|ing|ful|able|ite|hood|less|ly|er)/u, "or"],
  [6, /is(?=e$|ed$|es$|er$|ers$|ing$|ation)/u, "iz"],
  [6, /ys(?=e$|ed$|es$|er$|ers$|ing$)/u, "yz"],
  [5, /([^aeiou])re(s?)$/u, "$1er$2"],
  [7, /([^aeiou])red$/u, "$1ered"],
  [6, /ogue(s?)$/u, "og$1"],
  [8, /ll(?=ed$|ing$|er$|ers$)/u, "l"],
  [6, /enc(?=e$|es$)/u, "ens"],
  [6, /ae|oe/u, "e"],
  [8, /amme(s?)$/u, "am$1"],
  [4, /^grey/u, "gray"],
  [5, /^sceptic/u, "skeptic"],
  [9, /minium/u, "minum"],
  [5, /^plough/u, "plow"],
  [5, /^mould/u, "mold"],
];

function regionalKey(word: string, kinds: WordKinds): string {
  if (kinds.language !== "en") return word;
  return regional.reduce((key, [least, pattern, become]) => (word.length >= least ? key.replace(pattern, become) : key), word);
}
