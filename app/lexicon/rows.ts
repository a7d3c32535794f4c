import type { ConceptId, LexiconFile } from "./lexicon.ts";

/** One row of a word list: a meaning and its words by language, as written in the file (a stem keeps its star). */
export interface Concept {
  readonly id: ConceptId;
  readonly file: string;
  /** 1-based line, for messages. */
  readonly line: number;
  /** By language code; a language whose cell is `-` is absent. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** The concepts of the files in order; ids count up from 0 over all files. Rows shorter than the head lack their last languages. */
export function conceptsOf(files: readonly LexiconFile[]): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const file of files) {
    const codes: string[] = [];
    for (const [index, text] of file.text.split(/\r?\n/u).entries()) {
      if (text.trim() === "" || text.startsWith("#")) continue;
      const cells = text.split("\t");
      if (codes.length === 0) codes.push(...cells.map((cell) => cell.trim()));
      else concepts.push({ id: concepts.length, file: file.name, line: index + 1, words: wordsByLanguage(codes, cells) });
    }
  }
  return concepts;
}

function wordsByLanguage(codes: readonly string[], cells: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const [column, cell] of cells.entries()) {
    const code = codes[column];
    if (code === undefined || cell.trim() === "-") continue;
    const entries = cell.split("|").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
    if (entries.length > 0) words.set(code, entries);
  }
  return words;
}
