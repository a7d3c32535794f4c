import { fold } from "./fold.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What stands here as a whole phrase. */
  readonly whole: T[];
  /** What stands here as the beginning of a word with any ending (`долл*`). */
  readonly open: T[];
}

export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly found: readonly T[];
}

/** A set of phrases found in folded text by the longest match. A space in a phrase matches a hyphen as well. */
export interface Phrases<T> {
  /** The longest phrase that begins at `at` and ends at the end of a word, or null. */
  longestAt(folded: string, at: number): Match<T> | null;
  /** The longest phrase that ends at `end` and begins at the start of a word, or null. Phrases with an open ending are not looked for. */
  longestBefore(folded: string, end: number): Match<T> | null;
}

/** Phrases in one language; a trailing `*` means any ending. `gluedEnd` lets letters follow a phrase (Korean particles). */
export function phrasesFrom<T>(entries: Iterable<readonly [string, T]>, options: { readonly gluedEnd?: boolean } = {}): Phrases<T> {
  const forward = emptyNode<T>();
  const backward = emptyNode<T>();
  for (const [phrase, value] of entries) add(forward, backward, phrase, value);
  const gluedEnd = options.gluedEnd ?? false;
  return {
    longestAt: (folded, at) => longest(forward, folded, at, gluedEnd),
    longestBefore: (folded, end) => longestBackward(backward, folded, end),
  };
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), whole: [], open: [] };
}

function add<T>(forward: Node<T>, backward: Node<T>, phrase: string, value: T): void {
  const open = phrase.endsWith("*");
  const plain = fold(open ? phrase.slice(0, -1) : phrase).replaceAll("-", " ");
  if (plain.trim() === "") return;
  const end = descend(forward, plain);
  (open ? end.open : end.whole).push(value);
  if (!open) descend(backward, [...plain].reverse().join("")).whole.push(value);
}

function descend<T>(root: Node<T>, path: string): Node<T> {
  let node = root;
  for (const character of path) {
    let next = node.next.get(character);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(character, next);
    }
    node = next;
  }
  return node;
}

function longest<T>(root: Node<T>, folded: string, at: number, gluedEnd: boolean): Match<T> | null {
  let node: Node<T> | undefined = root;
  let best: Match<T> | null = null;
  for (let to = at; node !== undefined; to += 1) {
    if (to > at) {
      if (node.whole.length > 0 && (gluedEnd || !joined(folded, to))) best = { from: at, to, found: node.whole };
      else if (node.open.length > 0) best = { from: at, to: endOfWord(folded, to), found: node.open };
    }
    if (to >= folded.length) break;
    node = step(node, folded.charAt(to));
  }
  return best;
}

function longestBackward<T>(root: Node<T>, folded: string, end: number): Match<T> | null {
  if (joined(folded, end)) return null;
  let node: Node<T> | undefined = root;
  let best: Match<T> | null = null;
  for (let from = end; node !== undefined; from -= 1) {
    if (from < end && node.whole.length > 0 && !joined(folded, from)) best = { from, to: end, found: node.whole };
    if (from <= 0) break;
    node = step(node, folded.charAt(from - 1));
  }
  return best;
}

function step<T>(node: Node<T>, character: string): Node<T> | undefined {
  return node.next.get(character === "-" ? " " : character);
}

const letter = /[\p{L}\p{M}]/u;
const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF々]/u;

/** Memory for one question asked millions of times: a closed cache of a pure function. */
const isLetterCode = ((): ((code: number) => boolean) => {
  const known = new Uint8Array(0x10000);
  return (code) => {
    const seen = known[code] ?? 0;
    if (seen !== 0) return seen === 1;
    const character = String.fromCharCode(code);
    const answer = letter.test(character) && !unspaced.test(character);
    known[code] = answer ? 1 : 2;
    return answer;
  };
})();

/** True for a letter of a script that sets spaces between words. */
export function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetterCode(text.charCodeAt(at));
}

/** True when `at` stands inside a word. */
export function joined(text: string, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at);
}

/** The end of the word in which `at` stands. */
export function endOfWord(text: string, at: number): number {
  let to = at;
  while (isLetter(text, to)) to += 1;
  return to;
}
