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
