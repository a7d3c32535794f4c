import { languageOf } from "../languages/languages.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { AlignmentSide } from "./side.ts";
import { at } from "./lattice.ts";
import { readTokens, type Token, type TokenKind } from "./read-tokens.ts";

/** A distinct token of one side. */
export interface TokenType {
  readonly form: string;
  readonly kind: TokenKind;
  readonly meanings: readonly number[];
  readonly names: readonly string[];
  /** How many times it occurs, and its probability in texts like this. */
  readonly count: number;
  readonly probability: number;
}

/**
 * One side as numbers. A *slot* is one distinct token of one segment; slots are numbered through all segments, so that evidence can be
 * added up in flat arrays.
 */
export interface TokenSide {
  readonly types: readonly TokenType[];
  readonly slotType: Int32Array;
  readonly slotSegment: Int32Array;
  /** Occurrences in the segment, damped: the second one says less than the first (Church & Gale 1995, burstiness). */
  readonly slotCount: Float64Array;
  /** The first slot of each segment, and the number of slots at the end. */
  readonly firstSlot: Int32Array;
  /** The slots of each type, ascending. */
  readonly postings: readonly Int32Array[];
  /** Damped number of tokens of each segment. */
  readonly mass: Float64Array;
  /** Length of each segment in characters of Latin script. */
  readonly length: Float64Array;
  /** 1 where a segment opens a paragraph; all 0 when paragraphs tell nothing (one in all, or one a segment). */
  readonly opens: Uint8Array;
  readonly heading: Uint8Array;
  /** 1 for segments that go on with a sentence begun in the segment before: broken lines, clauses after a colon or semicolon. */
  readonly continues: Uint8Array;
}

/**
 * A token seen once in a short article is not a word of probability 1 in 100: counts are mixed with this many tokens of a larger text, in
 * which an unseen content word has the first and a function word the second probability.
 */
const backgroundTokens = 400;
const backgroundProbability = 0.0002;
const functionWordProbability = 0.01;

/** Reads a side into numbers. */
export function readSide(side: AlignmentSide, lexicon: Lexicon): TokenSide {
  const tokens = readTokens(side, lexicon);
  const ids = new Map<string, number>();
  const drafts: { token: Token; count: number; lower: boolean }[] = [];
  const rows = tokens.map(() => new Map<number, number>());
  let total = 0;
  tokens.forEach((list, segment) => {
    for (const token of list) {
      let id = ids.get(token.form);
      if (id === undefined) {
        id = drafts.length;
        ids.set(token.form, id);
        drafts.push({ token, count: 0, lower: false });
      }
      const draft = drafts[id];
      if (draft === undefined) continue;
      draft.count++;
      if (draft.token.kind === "word" && token.kind === "name") draft.token = token;
      if (token.lower) draft.lower = true;
      const row = rows[segment];
      row?.set(id, (row.get(id) ?? 0) + 1);
      total++;
    }
  });
  const functionWords = new Set(languageOf(side.document.language)?.functionWords);
  const types = drafts.map(({ token, count, lower }): TokenType => {
    const background = functionWords.has(token.written) ? functionWordProbability : backgroundProbability;
    return {
      form: token.form,
      kind: token.kind === "name" && lower ? "word" : token.kind,
      meanings: functionWords.has(token.written) ? [] : lexicon.meanings(token.written, side.document.language),
      names: token.nameKey === null ? [] : [token.nameKey],
      count,
      probability: (count + backgroundTokens * background) / (total + backgroundTokens),
    };
  });
  return { types, ...slotsOf(rows, types.length), ...shapesOf(side) };
}

function slotsOf(rows: readonly ReadonlyMap<number, number>[], typeCount: number) {
  const slots = rows.reduce((sum, row) => sum + row.size, 0);
  const slotType = new Int32Array(slots);
  const slotSegment = new Int32Array(slots);
  const slotCount = new Float64Array(slots);
  const firstSlot = new Int32Array(rows.length + 1);
  const mass = new Float64Array(rows.length);
  const lists: number[][] = Array.from({ length: typeCount }, () => []);
  let slot = 0;
  rows.forEach((row, segment) => {
    firstSlot[segment] = slot;
    for (const [id, count] of row) {
      slotType[slot] = id;
      slotSegment[slot] = segment;
      slotCount[slot] = Math.log2(1 + count);
      mass[segment] = at(mass, segment) + at(slotCount, slot);
      lists[id]?.push(slot);
      slot++;
    }
  });
  firstSlot[rows.length] = slot;
  return { slotType, slotSegment, slotCount, firstSlot, mass, postings: lists.map((list) => Int32Array.from(list)) };
}

function shapesOf(side: AlignmentSide) {
  const { segments } = side;
  const length = Float64Array.from(segments, (segment) => Math.max(1, weightedLength(side.document.text.slice(segment.from, segment.to))));
  const opens = new Uint8Array(segments.length);
  const paragraphs = new Set(segments.map((segment) => segment.paragraph)).size;
  // Lines given as they are make a paragraph of each or one of all; neither says where anything begins.
  const telling = paragraphs > 1 && segments.length > 1.3 * paragraphs;
  segments.forEach((segment, index) => {
    if (telling && (index === 0 || segments[index - 1]?.paragraph !== segment.paragraph)) opens[index] = 1;
  });
  const heading = Uint8Array.from(segments, (segment) => (segment.kind === "title" || segment.kind === "heading" ? 1 : 0));
  const continues = Uint8Array.from(segments, (segment, index) => {
    const before = segments[index - 1];
    return before !== undefined &&
      goesOn(side.document.text.slice(before.from, before.to), side.document.text.slice(segment.from, segment.to))
      ? 1
      : 0;
  });
  return { length, opens, heading, continues };
}

/** True when a text that begins in lower case, or follows a mark inside a sentence, goes on with the sentence before it. */
function goesOn(before: string, text: string): boolean {
  return /[,;:،؛，；：、–—-]\s*$/u.test(before) || (/^[\p{P}\s]*\p{Ll}/u.test(text) && !/[.!?…]["'”’»)\]]*\s*$/u.test(before));
}

/**
 * How many Latin letters a text would take. A Han character stands for about three, a kana or Hangul syllable for two; the ratio of a pair
 * is estimated from its texts later, this only makes mixed scripts comparable.
 */
function weightedLength(text: string): number {
  let length = text.length;
  for (const character of text.match(/[\p{sc=Han}]/gu) ?? []) length += 3 - character.length;
  length += text.match(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return length;
}
