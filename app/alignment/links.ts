import { at } from "./lattice.ts";
import type { TokenSide, TokenType } from "./token-side.ts";
import { likeness, soundKeys } from "./sound.ts";

/** A token of A and one of B that may stand for each other; `quality` is about how often such a pair does. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly quality: number;
}

/**
 * Links by token of A, with the evidence of each: `forward` is how much likelier the token of B becomes in a sentence that consists of the
 * token of A alone; `backward` the other way.
 */
export interface Links {
  readonly start: Int32Array;
  readonly b: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What the links make of each token. */
  readonly standingA: Uint8Array;
  readonly standingB: Uint8Array;
}

/** How far each kind of likeness is trusted: about the share of such pairs that translate each other when they meet. */
const quality = {
  same: 1,
  /** Equal short words of two languages (`die`, `on`) are mostly chance; long ones are loans or names. */
  sameShortWord: 0.3,
  sameLongWord: 0.85,
  nameKey: 0.95,
  meaning: 0.7,
  sound: 0.45,
} as const;

/** At least so alike must two spellings be; the quality grows from there to that of equal words. */
const leastLikeness = 0.66;

/** Classes of tokens larger than this say nothing about one another and would take quadratic time. */
const largestBlock = 60;

/** Of one kind of likeness, a token keeps so many links at most: the best. */
const mostLinks = 8;

/** The standing of a token: nothing in the other text answers to it; something does; or it is too common to say anything. */
export const standing = { alone: 0, linked: 1, common: 2 } as const;

/** All pairs of tokens of the two sides that may stand for each other, from what is known before any alignment. */
export function findLinks(a: TokenSide, b: TokenSide, same: boolean): readonly Link[] {
  const links = new Map<number, Link>();
  const add = (x: number, y: number, value: number): void => {
    const key = x * b.types.length + y;
    if (value > (links.get(key)?.quality ?? 0)) links.set(key, { a: x, b: y, quality: value });
  };
  join(
    a,
    b,
    (type) => [`=${type.form}`],
    add,
    (x) => sameQuality(x, same),
  );
  join(
    a,
    b,
    (type) => type.meanings.map(String),
    add,
    () => quality.meaning,
  );
  join(
    a,
    b,
    (type) => type.names,
    add,
    () => quality.nameKey,
  );
  join(a, b, spellingKeys, add, spellingQuality);
  if (!same) join(a, b, keysBySound, add, (x, y) => (isLatin(x) && isLatin(y) ? 0 : quality.sound));
  return [...links.values()];
}

function sameQuality(type: TokenType, same: boolean): number {
  if (same || type.kind !== "word") return quality.same;
  return type.form.length < 4 ? quality.sameShortWord : quality.sameLongWord;
}

/** Words are compared when their first four letters agree; anything less brings more chance than loans. */
function spellingKeys(type: TokenType): readonly string[] {
  return type.kind !== "mark" && /^[a-z]{4}/.test(type.form) ? [type.form.slice(0, 4)] : [];
}

function spellingQuality(x: TokenType, y: TokenType): number {
  const alike = likeness(x.form, y.form);
  return alike < leastLikeness ? 0 : (0.8 * (alike - leastLikeness + 0.15)) / (1 - leastLikeness + 0.15);
}

/** Two spellings in Latin letters (or brought into them) are compared as spellings; by sound too many would meet. */
function isLatin(type: TokenType): boolean {
  return /^[a-z0-9]+$/.test(type.form);
}

function keysBySound(type: TokenType): readonly string[] {
  const spelledBySound = type.kind === "name" || /^[\p{sc=Arabic}\p{sc=Katakana}]{4,}/u.test(type.form);
  return spelledBySound ? soundKeys(type.form) : [];
}

function join(
  a: TokenSide,
  b: TokenSide,
  keysOf: (type: TokenType) => readonly string[],
  add: (x: number, y: number, value: number) => void,
  qualityOf: (x: TokenType, y: TokenType) => number,
): void {
  const blocks = new Map<string, number[]>();
  b.types.forEach((type, id) => {
    for (const key of keysOf(type)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [id]);
      else block.push(id);
    }
  });
  a.types.forEach((type, id) => {
    for (const key of keysOf(type)) {
      const block = blocks.get(key) ?? [];
      if (block.length > largestBlock) continue;
      const found = block.map((other) => ({ other, value: qualityOf(type, b.types[other] ?? type) }));
      if (found.length > mostLinks) found.sort((x, y) => y.value - x.value);
      for (const { other, value } of found.slice(0, mostLinks)) add(id, other, value);
    }
  });
}

/**
 * A token whose class makes up more of a text than this is in nearly every sentence: its presence says nothing, and passing over it keeps
 * the work near-linear.
 */
const commonest = 0.04;

/** Links with their evidence, ready for adding up. A token's class is all the tokens it is linked to: the commoner, the less a link says. */
export function weighLinks(links: readonly Link[], a: TokenSide, b: TokenSide): Links {
  const classB = new Float64Array(a.types.length);
  const classA = new Float64Array(b.types.length);
  for (const link of links) {
    if (link.quality <= 0) continue;
    classB[link.a] = at(classB, link.a) + (b.types[link.b]?.probability ?? 0);
    classA[link.b] = at(classA, link.b) + (a.types[link.a]?.probability ?? 0);
  }
  const standingA = standings(a, classB);
  const standingB = standings(b, classA);
  const linkedOnly = (link: Link): boolean => at(standingA, link.a) === standing.linked && at(standingB, link.b) === standing.linked;
  const kept = links.filter((link) => link.quality > 0 && linkedOnly(link));
  kept.sort((x, y) => x.a - y.a || x.b - y.b);
  const start = new Int32Array(a.types.length + 1);
  for (const link of kept) start[link.a + 1] = at(start, link.a + 1) + 1;
  for (let type = 0; type < a.types.length; type++) start[type + 1] = at(start, type + 1) + at(start, type);
  return {
    start,
    b: Int32Array.from(kept, (link) => link.b),
    forward: Float64Array.from(kept, (link) => link.quality / at(classB, link.a)),
    backward: Float64Array.from(kept, (link) => link.quality / at(classA, link.b)),
    standingA,
    standingB,
  };
}

function standings(side: TokenSide, classes: Float64Array): Uint8Array {
  return Uint8Array.from(side.types, (type, id) => {
    if (Math.max(type.probability, at(classes, id)) >= commonest) return standing.common;
    return at(classes, id) > 0 ? standing.linked : standing.alone;
  });
}
