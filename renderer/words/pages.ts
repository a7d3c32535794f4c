import type { Page } from "../../app/model/words.ts";

/** How many rows are asked for at once: a few windows full, so that a slow scroll never meets a gap. */
export const rowsAtOnce = 100;

/** A long list as far as it was read, in parts of `rowsAtOnce`. */
export interface Pages<T> {
  /** What the list was asked for, and in which state of the library; other rows are of another list. */
  readonly question: string;
  readonly revision: number;
  /** Null until the first answer. */
  readonly total: number | null;
  readonly parts: ReadonlyMap<number, readonly T[]>;
}

export const unread: Pages<never> = { question: "", revision: -1, total: null, parts: new Map() };

/** What is asked now: the numbers of parts. */
export interface Wanted {
  readonly question: string;
  readonly revision: number;
  /** The rows in view. */
  readonly from: number;
  readonly to: number;
}

/** The parts to be asked for: those in view that are missing; all in view after a change; and of another list the first only. */
export function partsToAsk<T>(pages: Pages<T>, { question, revision, from, to }: Wanted): readonly number[] {
  if (pages.question !== question || pages.total === null) return [0];
  const first = Math.floor(from / rowsAtOnce);
  const last = Math.max(first, Math.floor(Math.max(from, to - 1) / rowsAtOnce));
  const inView = Array.from({ length: last - first + 1 }, (_each, index) => first + index);
  return inView.filter((part) => pages.revision !== revision || !pages.parts.has(part));
}

/** The list with the answers put in. Rows of another list or of another state of the library go: they may stand elsewhere now. */
export function withParts<T>(
  pages: Pages<T>,
  { question, revision }: Pick<Wanted, "question" | "revision">,
  answers: readonly (readonly [number, Page<T>])[],
): Pages<T> {
  const same = pages.question === question && pages.revision === revision;
  const parts = new Map(same ? pages.parts : []);
  for (const [part, page] of answers) parts.set(part, page.rows);
  return { question, revision, total: answers.at(-1)?.[1].total ?? pages.total, parts };
}

/** The row at a place of the whole list; undefined while it has not been read. */
export function rowAt<T>(pages: Pages<T>, index: number): T | undefined {
  return pages.parts.get(Math.floor(index / rowsAtOnce))?.[index % rowsAtOnce];
}
