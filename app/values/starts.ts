import { endOfWord, isLetter } from "./phrases.ts";

/** What the first word of a phrase may begin. */
export type StartKind = "month" | "day" | "hour" | "offset" | "noon" | "holiday";

/** The places of a text at which readers need to try at all: found in one walk over its words and digits, so that no costly pattern walks it. */
export interface Starts {
  /** Every first digit of a run, ascending. */
  readonly digits: readonly number[];
  /** Every word that may begin a phrase of one of the kinds, ascending. */
  words(...kinds: readonly StartKind[]): readonly number[];
  /** Digits and words together. */
  digitsAnd(...kinds: readonly StartKind[]): readonly number[];
}

/** The first words of phrases by kind, as bits. */
export type FirstWords = ReadonlyMap<string, number>;

const kinds: readonly StartKind[] = ["month", "day", "hour", "offset", "noon", "holiday"];

function bitOf(kind: StartKind): number {
  return 1 << kinds.indexOf(kind);
}

/** The table of first words from phrases in folded form. A word with an open ending (`долл*`) cannot be looked up and is left out. */
export function firstWordsOf(phrases: Readonly<Record<StartKind, Iterable<string>>>): FirstWords {
  const words = new Map<string, number>();
  for (const kind of kinds) {
    for (const phrase of phrases[kind]) {
      const word = phrase.slice(0, endOfWord(phrase, 0));
      if (word !== "") words.set(word, (words.get(word) ?? 0) | bitOf(kind));
    }
  }
  return words;
}

/** Walks folded text once. */
export function startsOf(
  folded: string,
  { firstWords, longestFirstWord }: { readonly firstWords: FirstWords; readonly longestFirstWord: number },
): Starts {
  const digits: number[] = [];
  const places: number[] = [];
  const bits: number[] = [];
  for (let at = 0; at < folded.length;) {
    const code = folded.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits.push(at);
      do at += 1;
      while (isDigit(folded.charCodeAt(at)));
    } else if (isLetter(folded, at)) {
      const to = endOfWord(folded, at);
      const mask = to - at > longestFirstWord ? 0 : (firstWords.get(folded.slice(at, to)) ?? 0);
      if (mask !== 0) {
        places.push(at);
        bits.push(mask);
      }
      at = to;
    } else at += 1;
  }
  const wordsOf = (asked: readonly StartKind[]): readonly number[] => {
    const mask = asked.reduce((sum, kind) => sum | bitOf(kind), 0);
    return places.filter((_, index) => ((bits[index] ?? 0) & mask) !== 0);
  };
  return {
    digits,
    words: (...asked) => wordsOf(asked),
    digitsAnd: (...asked) => merged(digits, wordsOf(asked)),
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function merged(x: readonly number[], y: readonly number[]): readonly number[] {
  return y.length === 0 ? x : [...x, ...y].sort((a, b) => a - b);
}
