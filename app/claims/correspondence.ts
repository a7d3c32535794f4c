import type { ConceptId } from "../lexicon/concept.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { isUnspaced, type Word } from "./words.ts";
import { meaningsAt } from "./meanings.ts";

/** Tells where a phrase of one side of a bead stands on the other. */
export interface Correspondence {
  /** The smallest phrase of B opposite to a span of A. Never empty, never across a sentence mark. */
  inB(span: Span): Span;
  inA(span: Span): Span;
  /** True when the two words correspond: equal, or with a shared meaning. */
  readonly links: () => readonly Link[];
}

export interface Link {
  readonly a: number;
  readonly b: number;
}

export interface Side {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** A phrase that the reader takes in at a glance; a cue on one side lights up no more than this on the other. */
const widestPhrase = 34;
const widestUnspaced = 10;
/** Further away than this, a linked word says nothing about the place of the cue. */
const reach = 4;

/**
 * Links the words of the two sides (equal words in one language, shared meanings across languages) and reads the opposite of a phrase off
 * its linked neighbours; where there is none, from its position in proportion.
 */
export function correspondence(a: Side, b: Side, sameLanguage: boolean, lexicon: Lexicon): Correspondence {
  let links: readonly Link[] | null = null;
  const linked = (): readonly Link[] => (links ??= sameLanguage ? commonSubsequence(a.words, b.words) : linkMeanings(a, b, lexicon));
  const locate = sameLanguage ? gapOpposite : neighbourOpposite;
  return {
    links: linked,
    inB: (span) => locate(span, a, b, new Map(linked().map((link) => [link.a, link.b]))),
    inA: (span) => locate(span, b, a, new Map(linked().map((link) => [link.b, link.a]))),
  };
}

/** The words that stand in both, in order: the longest common subsequence. Beyond a million cells only equal beginnings and ends are linked. */
export function commonSubsequence(a: readonly Word[], b: readonly Word[]): readonly Link[] {
  const links: Link[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.key === b[start]?.key) links.push({ a: start, b: start++ });
  const tail: Link[] = [];
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1]?.key === b[endB - 1]?.key) tail.push({ a: --endA, b: --endB });
  if ((endA - start) * (endB - start) <= 1_000_000) links.push(...middleLinks(a, b, start, endA, endB));
  return [...links, ...tail.reverse()];
}

function middleLinks(a: readonly Word[], b: readonly Word[], start: number, endA: number, endB: number): readonly Link[] {
  const width = endB - start + 1;
  const lengths = new Int32Array((endA - start + 1) * width);
  const at = (i: number, j: number): number => lengths[(i - start) * width + (j - start)] ?? 0;
  for (let i = endA - 1; i >= start; i--) {
    for (let j = endB - 1; j >= start; j--) {
      const best = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[(i - start) * width + (j - start)] = best;
    }
  }
  const links: Link[] = [];
  let i = start;
  let j = start;
  while (i < endA && j < endB) {
    if (a[i]?.key === b[j]?.key) links.push({ a: i++, b: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return links;
}

/** Each word of A with the nearest free word of B, in proportion, that is equal (four letters or a digit) or shares a meaning. */
function linkMeanings(a: Side, b: Side, lexicon: Lexicon): readonly Link[] {
  const byKey = new Map<string, number[]>();
  const byMeaning = new Map<ConceptId, number[]>();
  b.words.forEach((word, index) => {
    if (isTelling(word.key)) push(byKey, word.key, index);
    for (const meaning of meaningsOf(b, word, lexicon)) push(byMeaning, meaning, index);
  });
  const taken = new Set<number>();
  const links: Link[] = [];
  a.words.forEach((word, index) => {
    const candidates = new Set(byKey.get(word.key) ?? []);
    for (const meaning of meaningsOf(a, word, lexicon)) for (const other of byMeaning.get(meaning) ?? []) candidates.add(other);
    const expected = (index / Math.max(1, a.words.length)) * b.words.length;
    const nearest = [...candidates].filter((other) => !taken.has(other)).sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected))[0];
    if (nearest === undefined) return;
    taken.add(nearest);
    links.push({ a: index, b: nearest });
  });
  return links;
}

function meaningsOf(side: Side, word: Word, lexicon: Lexicon): readonly ConceptId[] {
  return meaningsAt(side.document, word, lexicon);
}

function isTelling(key: string): boolean {
  return key.length >= 4 || /\d/.test(key);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A gap of more words than this was rewritten; what stands in its middle is opposite to nothing in particular. */
const narrowGap = 4;

/**
 * Same language: what stands between the images of the nearest common words on both sides. Where nothing does, or far too much, the word that
 * follows the phrase, wherever it stands on the other side.
 */
function gapOpposite(span: Span, source: Side, target: Side, image: ReadonlyMap<number, number>): Span {
  const { first, last } = wordsUnder(source.words, span);
  const left = nearestLinked(image, first - 1, -1, source.words.length);
  const right = nearestLinked(image, last + 1, 1, source.words.length);
  const from = left === null ? 0 : left + 1;
  const to = right === null ? target.words.length : right;
  // `24 hours, reportedly the` | `a day, the`: a phrase that touches a common word on one side only belongs to it, not to the gap.
  const touching = image.get(last + 1);
  if (touching !== undefined && !image.has(first - 1) && first > 0) return phraseAround(target, touching, touching, touching + 2);
  if (from < to && to - from <= narrowGap) return phraseAround(target, Math.min(to - 1, from + Math.floor((to - from - 1) / 2)), from, to);
  const follower = followerOf(source, target, last);
  if (follower !== null) return phraseAround(target, follower, Math.max(0, follower - 1), follower + 1);
  const anchor = from < to ? Math.floor((from + to - 1) / 2) : (right ?? left);
  return anchor === null ? proportional(span, source, target) : phraseAround(target, anchor, Math.max(0, anchor - 1), anchor + 1);
}

/** The place on the other side of one of the next words, if it is telling; the one nearest in proportion. */
function followerOf(source: Side, target: Side, last: number): number | null {
  const expected = (last / Math.max(1, source.words.length)) * target.words.length;
  for (let index = last + 1; index <= last + 3; index++) {
    const key = source.words[index]?.key ?? "";
    if (!isTelling(key)) continue;
    const places = target.words.flatMap((word, place) => (word.key === key ? [place] : []));
    const nearest = places.sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected))[0];
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** Across languages: the image of the nearest linked word, rather to the right, where the word stands that a cue belongs to. */
function neighbourOpposite(span: Span, source: Side, target: Side, image: ReadonlyMap<number, number>): Span {
  const { first, last } = wordsUnder(source.words, span);
  for (let inside = last; inside >= first; inside--) {
    const found = image.get(inside);
    if (found !== undefined) return phraseAround(target, found, Math.max(0, found - 2), found + 2);
  }
  for (let distance = 1; distance <= reach; distance++) {
    const right = image.get(last + distance);
    if (right !== undefined) return phraseAround(target, right, Math.max(0, right - 2), right + 1);
    const left = image.get(first - distance);
    if (left !== undefined) return phraseAround(target, left, left, left + 1 + distance);
  }
  return proportional(span, source, target);
}

function proportional(span: Span, source: Side, target: Side): Span {
  const place = ((span.from + span.to) / 2 - source.from) / Math.max(1, source.to - source.from);
  const at = target.from + place * (target.to - target.from);
  const index = target.words.findIndex((word) => word.to >= at);
  const center = index < 0 ? target.words.length - 1 : index;
  return phraseAround(target, center, Math.max(0, center - 2), center + 3);
}

function wordsUnder(words: readonly Word[], span: Span): { readonly first: number; readonly last: number } {
  const first = words.findIndex((word) => word.to > span.from);
  if (first < 0) return { first: words.length, last: words.length };
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.from ?? Infinity) < span.to) last++;
  return { first, last };
}

function nearestLinked(image: ReadonlyMap<number, number>, start: number, step: 1 | -1, length: number): number | null {
  for (let index = start; index >= 0 && index < length; index += step) {
    const found = image.get(index);
    if (found !== undefined) return found;
  }
  return null;
}

/** The words `from` to `to` around a centre, as far as they fit a phrase and no punctuation parts them. */
function phraseAround(side: Side, center: number, from: number, to: number): Span {
  const middle = side.words[center];
  if (middle === undefined) return { from: side.from, to: Math.min(side.to, side.from + widestUnspaced) };
  const widest = isUnspaced(side.document.text.slice(middle.from, middle.to)) ? widestUnspaced : widestPhrase;
  let span: Span = { from: middle.from, to: middle.to };
  const grow = (word: Word | undefined): boolean => {
    if (word === undefined) return false;
    const wider = { from: Math.min(span.from, word.from), to: Math.max(span.to, word.to) };
    const between = side.document.text.slice(Math.min(span.to, word.to), Math.max(span.from, word.from));
    if (wider.to - wider.from > widest || /[.,;:!?…。，、；：！？]/u.test(between)) return false;
    span = wider;
    return true;
  };
  for (let index = center - 1; index >= from && grow(side.words[index]); index--);
  for (let index = center + 1; index < to && grow(side.words[index]); index++);
  return span;
}
