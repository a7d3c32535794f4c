import { blockMark, partMark } from "./compile.ts";
import type { ConceptId } from "./concept.ts";

/** One line of a compiled list. */
export interface Entry {
  /** As written; a stem without its star. */
  readonly word: string;
  readonly open: boolean;
  readonly ids: readonly ConceptId[];
}

/** The two parts of a compiled text. */
export interface Parts {
  readonly words: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** The blocks of a compiled text by their beginning, unread. */
export function partsOf(compiled: string): Parts {
  const [words = "", names = ""] = compiled.split(partMark);
  return { words: blocksIn(words), names: blocksIn(names) };
}

function blocksIn(part: string): ReadonlyMap<string, string> {
  if (part === "") return new Map();
  return new Map(part.split(blockMark).map((block) => [block.slice(0, block.indexOf("\n")), block]));
}

/** The entries of a block. */
export function entriesIn(block: string): readonly Entry[] {
  return block.split("\n").slice(1).map(entryOf);
}

function entryOf(line: string): Entry {
  const tab = line.indexOf("\t");
  const open = line[tab - 1] === "*";
  return { word: line.slice(0, open ? tab - 1 : tab), open, ids: line.slice(tab + 1).split(",").map((id) => parseInt(id, 36)) }; // prettier-ignore
}

/** Gives what a form's block was read into; each block is read when it is first asked for, and `none` stands for a block that is not there. */
export function blockReader<T>(
  blocks: ReadonlyMap<string, string>,
  units: number,
  none: T,
  read: (block: string) => T,
): (form: string) => T {
  const known = new Map<string, T>();
  return (form) => {
    const prefix = form.slice(0, units);
    const before = known.get(prefix);
    if (before !== undefined) return before;
    const block = blocks.get(prefix);
    if (block === undefined) return none;
    const tables = read(block);
    known.set(prefix, tables);
    return tables;
  };
}
