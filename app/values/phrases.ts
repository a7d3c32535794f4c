import { fold } from "./fold.ts";

interface Node<T> {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node<T>>;
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
  /** False when nothing that begins at `at` begins like one of the phrases (by its first two units); most words are told apart by this alone. */
  mayBegin(folded: string, at: number): boolean;
}

/** Phrases in one language; a trailing `*` means any ending. `gluedEnd` lets letters follow a phrase (Korean particles). */
export function phrasesFrom<T>(entries: Iterable<readonly [string, T]>, options: { readonly gluedEnd?: boolean } = {}): Phrases<T> {
  const forward = emptyNode<T>();
  const backward = emptyNode<T>();
  for (const [phrase, value] of entries) add(forward, backward, phrase, value);
  const gluedEnd = options.gluedEnd ?? false;
  const mayBegin = gateOf(forward);
  const mayEnd = gateOf(backward);
  return {
    longestAt: (folded, at) => (mayBegin(unitAt(folded, at), unitAt(folded, at + 1)) ? longest(forward, folded, at, gluedEnd) : null),
    longestBefore: (folded, end) =>
      mayEnd(unitAt(folded, end - 1), unitAt(folded, end - 2)) ? longestBackward(backward, folded, end) : null,
    mayBegin: (folded, at) => mayBegin(unitAt(folded, at), unitAt(folded, at + 1)),
  };
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), whole: [], open: [] };
}

function add<T>(forward: Node<T>, backward: Node<T>, phrase: string, value: T): void {
  const open = phrase.endsWith("*");
  const plain = fold(open ? phrase.slice(0, -1) : phrase).replaceAll("-", " ");
  if (plain.trim() === "") return;
  const units = Array.from({ length: plain.length }, (_, index) => plain.charCodeAt(index));
  const end = descend(forward, units);
  (open ? end.open : end.whole).push(value);
  if (!open) descend(backward, units.reverse()).whole.push(value);
}

function descend<T>(root: Node<T>, units: readonly number[]): Node<T> {
  let node = root;
  for (const unit of units) {
    let next = node.next.get(unit);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  return node;
}

const space = 32;
const hyphen = 45;

/** The unit at a place as tries know it; -1 outside the text. */
function unitAt(folded: string, at: number): number {
  if (at < 0 || at >= folded.length) return -1;
  const unit = folded.charCodeAt(at);
  return unit === hyphen ? space : unit;
}

/**
 * A small filter before a trie: false only when no path of it begins with the two units. Readers ask at every word, and nearly every time the
 * answer is no; a byte in a table is told faster than a walk.
 */
function gateOf<T>(root: Node<T>): (first: number, second: number) => boolean {
  const gate = new Uint8Array(gateSize);
  for (const [first, node] of root.next) {
    for (const second of node.next.keys()) gate[slotOf(first, second)] = 1;
    if (node.whole.length + node.open.length > 0) gate[slotOf(first, anyUnit)] = 1;
  }
  return (first, second) => gate[slotOf(first, second)] === 1 || gate[slotOf(first, anyUnit)] === 1;
}

const gateSize = 1 << 12;
/** Stands for every second unit, after a first one that is a phrase by itself. */
const anyUnit = 0;

function slotOf(first: number, second: number): number {
  return (first * 97 + second * 31) & (gateSize - 1);
}

function longest<T>(root: Node<T>, folded: string, at: number, gluedEnd: boolean): Match<T> | null {
  let node: Node<T> | undefined = root;
  let end = -1;
  let found: readonly T[] = [];
  for (let to = at; node !== undefined; to += 1) {
    if (to > at) {
      if (node.whole.length > 0 && (gluedEnd || !joined(folded, to))) [end, found] = [to, node.whole];
      else if (node.open.length > 0) [end, found] = [endOfWord(folded, to), node.open];
    }
    if (to >= folded.length) break;
    node = node.next.get(unitAt(folded, to));
  }
  return end < 0 ? null : { from: at, to: end, found };
}

function longestBackward<T>(root: Node<T>, folded: string, end: number): Match<T> | null {
  if (joined(folded, end)) return null;
  let node: Node<T> | undefined = root;
  let begin = -1;
  let found: readonly T[] = [];
  for (let from = end; node !== undefined; from -= 1) {
    if (from < end && node.whole.length > 0 && !joined(folded, from)) [begin, found] = [from, node.whole];
    if (from <= 0) break;
    node = node.next.get(unitAt(folded, from - 1));
  }
  return begin < 0 ? null : { from: begin, to: end, found };
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
