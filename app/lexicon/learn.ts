import type { LanguageTag } from "../model/document.ts";
import { formClasses } from "./form-classes.ts";
import type { Lexicon } from "./lexicon.ts";
import { unmatchedWords, type Unmatched } from "./unmatched.ts";

/** A pair of passages that the user confirmed to say the same. */
export interface ConfirmedBead<BeadId extends string> {
  readonly id: BeadId;
  readonly a: string;
  readonly b: string;
}

/** What learning needs of a bead: the content words of each side that nothing on the other side answers. */
export interface ReadBead<BeadId extends string> extends Unmatched {
  readonly id: BeadId;
}

/** Reads a bead by a lexicon; most of the work of learning, so that it is worth being remembered. */
export function readBead<BeadId extends string>(
  { id, a, b }: ConfirmedBead<BeadId>,
  languages: Languages,
  lexicon: Lexicon,
): ReadBead<BeadId> {
  return { id, ...unmatchedWords({ text: a, language: languages.languageA }, { text: b, language: languages.languageB }, lexicon) };
}

interface Languages {
  readonly languageA: LanguageTag;
  readonly languageB: LanguageTag;
}

/** A pair that was learned before, with the words as they were learned then. */
export interface KnownPair<PairId extends string> {
  readonly id: PairId;
  readonly wordA: string;
  readonly wordB: string;
}

/** Two words that the beads show to mean the same, and the beads in which both stand. `id` is that of a known pair of the same words in any form. */
export interface ProposedPair<BeadId extends string, PairId extends string> {
  readonly id: PairId | null;
  readonly wordA: string;
  readonly wordB: string;
  readonly beads: readonly BeadId[];
}

/** Dice's coefficient: together in at least two thirds of the beads in which either of them stands. */
const leastDice = 2 / 3;
/** Dunning's log-likelihood ratio (1993) is distributed as chi-square with one degree of freedom: 3.84 is met by chance once in twenty. */
const leastLikelihood = 3.84;
/** Together twice at least; what was seen once is learned only where nothing else was left to pair. */
const leastBeads = 2;
/** A bead with more unknown words on a side than this teaches nothing reliable about any two of them, and the pairs to be counted grow with the square. */
const mostUnmatched = 12;
/** Learning goes by so many beads, the newest. With `mostUnmatched` this bounds the pairs that are counted: 2,000 × 12 × 12 = 288,000. */
export const mostBeads = 2_000;

/**
 * Proposes word pairs from confirmed beads of two languages, of which the last `mostBeads` are used. Only content words that nothing on the other
 * side answers by the lexicon count, and only in beads with at most 12 such words on each side.
 * Two of them pair when they are the only ones left in a bead and not mostly elsewhere; or when over all beads each is the other's one best
 * partner by Dice's coefficient and more than chance by the log-likelihood ratio. Forms of a word count as one. The order of the proposals
 * is that of their first beads.
 */
export function learnPairs<BeadId extends string, PairId extends string>(
  beads: readonly ReadBead<BeadId>[],
  { languageA, languageB }: Languages,
  known: readonly KnownPair<PairId>[],
): readonly ProposedPair<BeadId, PairId>[] {
  const used = beads.slice(-mostBeads);
  const classesA = formClasses(known.map(({ wordA }) => wordA), used.map(({ a }) => a), languageA); // prettier-ignore
  const classesB = formClasses(known.map(({ wordB }) => wordB), used.map(({ b }) => b), languageB); // prettier-ignore
  const left = used.map(({ id, a, b }) => ({ id, a: classesA.of(a), b: classesB.of(b) }));
  const table = tableOf(left);
  const knownByClasses = new Map<number, PairId>();
  for (const { id, wordA, wordB } of [...known].reverse()) {
    const [a, b] = [classesA.of([wordA])[0], classesB.of([wordB])[0]];
    if (a !== undefined && b !== undefined) knownByClasses.set(keyOf(a, b), id);
  }
  const best = bestOf(table);
  const shown = new Set([...table.together.keys()].filter((key) => isAlone(key, table) || isBest(key, table, best)));
  return [...beadsOf(shown, left)].map(([key, at]) => ({
    id: knownByClasses.get(key) ?? null,
    wordA: classesA.word(classA(key)),
    wordB: classesB.word(classB(key)),
    beads: at,
  }));
}

/** A bead as classes of words, which are numbers. */
interface ClassedBead<BeadId extends string> {
  readonly id: BeadId;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Counts by class, and by pair of classes under one number. Nothing is kept for a pair but its count until it is known to be proposed. */
interface Table {
  readonly beads: number;
  readonly countA: ReadonlyMap<number, number>;
  readonly countB: ReadonlyMap<number, number>;
  /** In how many beads both stand, in the order of the first of them. */
  readonly together: ReadonlyMap<number, number>;
  /** Pairs that were once all that was left on both sides. */
  readonly alone: ReadonlySet<number>;
}

/** More than there are words in all beads and known pairs, and small enough for two of them in one exact number. */
const keyBase = 2 ** 26;

function keyOf(a: number, b: number): number {
  return a * keyBase + b;
}

function classA(key: number): number {
  return Math.floor(key / keyBase);
}

function classB(key: number): number {
  return key % keyBase;
}

function tableOf(left: readonly ClassedBead<string>[]): Table {
  const [countA, countB, together] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const alone = new Set<number>();
  for (const bead of left) {
    for (const each of bead.a) addOne(countA, each);
    for (const each of bead.b) addOne(countB, each);
    for (const key of keysIn(bead)) {
      addOne(together, key);
      if (bead.a.length === 1 && bead.b.length === 1) alone.add(key);
    }
  }
  return { beads: left.length, countA, countB, together, alone };
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** All pairs of a word of one side and one of the other; none in a bead with too many. */
function keysIn({ a, b }: ClassedBead<string>): readonly number[] {
  return a.length > mostUnmatched || b.length > mostUnmatched ? [] : a.flatMap((x) => b.map((y) => keyOf(x, y)));
}

/** The beads of each of these pairs, in the order of the beads. */
function beadsOf<BeadId extends string>(shown: ReadonlySet<number>, left: readonly ClassedBead<BeadId>[]): ReadonlyMap<number, BeadId[]> {
  const found = new Map([...shown].map((key) => [key, [] as BeadId[]]));
  for (const bead of left) for (const key of keysIn(bead)) found.get(key)?.push(bead.id);
  return found;
}

/** Left alone together once, and no more often apart than together. */
function isAlone(key: number, { alone, together, countA, countB }: Table): boolean {
  const both = 2 * (together.get(key) ?? 0);
  return alone.has(key) && both >= (countA.get(classA(key)) ?? 0) && both >= (countB.get(classB(key)) ?? 0);
}

/** The highest coefficient of each class with any other, and whether only one partner reaches it. */
interface Best {
  readonly a: ReadonlyMap<number, { readonly dice: number; readonly isOnly: boolean }>;
  readonly b: ReadonlyMap<number, { readonly dice: number; readonly isOnly: boolean }>;
}

function bestOf(table: Table): Best {
  const best = { a: new Map<number, { dice: number; isOnly: boolean }>(), b: new Map<number, { dice: number; isOnly: boolean }>() };
  for (const key of table.together.keys()) {
    const own = dice(key, table);
    for (const [side, each] of [
      [best.a, classA(key)],
      [best.b, classB(key)],
    ] as const) {
      // prettier-ignore
      const before = side.get(each)?.dice ?? 0;
      if (own >= before) side.set(each, { dice: own, isOnly: own > before });
    }
  }
  return best;
}

function isBest(key: number, table: Table, best: Best): boolean {
  const own = dice(key, table);
  if ((table.together.get(key) ?? 0) < leastBeads || own < leastDice || likelihood(key, table) < leastLikelihood) return false;
  return [best.a.get(classA(key)), best.b.get(classB(key))].every((most) => most?.dice === own && most.isOnly);
}

function dice(key: number, { together, countA, countB }: Table): number {
  return (2 * (together.get(key) ?? 0)) / ((countA.get(classA(key)) ?? 0) + (countB.get(classB(key)) ?? 0));
}

/** G² of the two-by-two table of beads with and without each word; 0 where they meet less often than by chance. */
function likelihood(key: number, { beads, countA, countB, together }: Table): number {
  const both = together.get(key) ?? 0;
  const inA = countA.get(classA(key)) ?? 0;
  const inB = countB.get(classB(key)) ?? 0;
  if (both * beads <= inA * inB) return 0;
  const term = (seen: number, rows: number, columns: number): number =>
    seen === 0 ? 0 : seen * Math.log((seen * beads) / (rows * columns));
  return (
    2 *
    (term(both, inA, inB) +
      term(inA - both, inA, beads - inB) +
      term(inB - both, beads - inA, inB) +
      term(beads - inA - inB + both, beads - inA, beads - inB))
  );
}
