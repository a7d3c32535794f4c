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
/** A bead with more unknown words than this tells too little about any two of them. */
const mostUnmatched = 40;

/**
 * Proposes word pairs from confirmed beads of two languages. Only content words that nothing on the other side answers by the lexicon count.
 * Two of them pair when they are the only ones left in a bead and not mostly elsewhere; or when over all beads each is the other's one best
 * partner by Dice's coefficient and more than chance by the log-likelihood ratio. Forms of a word count as one. The order of the proposals
 * is that of their first beads.
 */
export function learnPairs<BeadId extends string, PairId extends string>(
  beads: readonly ReadBead<BeadId>[],
  { languageA, languageB }: Languages,
  known: readonly KnownPair<PairId>[],
): readonly ProposedPair<BeadId, PairId>[] {
  const classesA = formClasses(known.map(({ wordA }) => wordA), beads.map(({ a }) => a), languageA); // prettier-ignore
  const classesB = formClasses(known.map(({ wordB }) => wordB), beads.map(({ b }) => b), languageB); // prettier-ignore
  const table = tableOf(beads.map(({ a, b }) => ({ a: classesA.of(a), b: classesB.of(b) })));
  const knownByClasses = new Map<string, PairId>();
  for (const { id, wordA, wordB } of [...known].reverse()) knownByClasses.set(keyOf(classesA.of([wordA])[0], classesB.of([wordB])[0]), id);
  return [...table.cells.values()]
    .filter((cell) => isAlone(cell, table) || isBest(cell, table))
    .map(({ a, b, at }) => ({
      id: knownByClasses.get(keyOf(a, b)) ?? null,
      wordA: classesA.word(a),
      wordB: classesB.word(b),
      beads: at.flatMap((index) => beads[index]?.id ?? []),
    }));
}

/** Classes of words are numbers. */
interface Cell {
  readonly a: number;
  readonly b: number;
  /** The beads in which both stand, ascending. */
  readonly at: number[];
  /** True when in one of them nothing else was left on either side. */
  alone: boolean;
}

interface Table {
  readonly beads: number;
  readonly countA: ReadonlyMap<number, number>;
  readonly countB: ReadonlyMap<number, number>;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly byA: ReadonlyMap<number, readonly Cell[]>;
  readonly byB: ReadonlyMap<number, readonly Cell[]>;
}

function keyOf(a: number | undefined, b: number | undefined): string {
  return `${String(a)} ${String(b)}`;
}

function tableOf(left: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[]): Table {
  const [countA, countB] = [new Map<number, number>(), new Map<number, number>()];
  const cells = new Map<string, Cell>();
  for (const [index, { a, b }] of left.entries()) {
    for (const each of a) countA.set(each, (countA.get(each) ?? 0) + 1);
    for (const each of b) countB.set(each, (countB.get(each) ?? 0) + 1);
    if (a.length > mostUnmatched || b.length > mostUnmatched) continue;
    for (const x of a) for (const y of b) addTo(cells, x, y, index, a.length === 1 && b.length === 1);
  }
  const all = [...cells.values()];
  return { beads: left.length, countA, countB, cells, byA: grouped(all, ({ a }) => a), byB: grouped(all, ({ b }) => b) };
}

function grouped(cells: readonly Cell[], keyOfCell: (cell: Cell) => number): ReadonlyMap<number, readonly Cell[]> {
  const groups = new Map<number, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(keyOfCell(cell));
    if (group === undefined) groups.set(keyOfCell(cell), [cell]);
    else group.push(cell);
  }
  return groups;
}

function addTo(cells: Map<string, Cell>, a: number, b: number, index: number, alone: boolean): void {
  const key = keyOf(a, b);
  const cell = cells.get(key) ?? { a, b, at: [], alone: false };
  cell.at.push(index);
  cell.alone ||= alone;
  cells.set(key, cell);
}

/** Left alone together once, and no more often apart than together. */
function isAlone({ a, b, at, alone }: Cell, { countA, countB }: Table): boolean {
  return alone && 2 * at.length >= (countA.get(a) ?? 0) && 2 * at.length >= (countB.get(b) ?? 0);
}

function isBest(cell: Cell, table: Table): boolean {
  const own = dice(cell, table);
  if (cell.at.length < leastBeads || own < leastDice || likelihood(cell, table) < leastLikelihood) return false;
  const rivals = [...(table.byA.get(cell.a) ?? []), ...(table.byB.get(cell.b) ?? [])].filter((other) => other !== cell);
  return rivals.every((other) => dice(other, table) < own);
}

function dice({ a, b, at }: Cell, { countA, countB }: Table): number {
  return (2 * at.length) / ((countA.get(a) ?? 0) + (countB.get(b) ?? 0));
}

/** G² of the two-by-two table of beads with and without each word; 0 where they meet less often than by chance. */
function likelihood({ a, b, at }: Cell, { beads, countA, countB }: Table): number {
  const both = at.length;
  const inA = countA.get(a) ?? 0;
  const inB = countB.get(b) ?? 0;
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
