import type { ConceptId, LexiconFile } from "./concept.ts";

/** The word list whose rows are names; every other list holds common words. */
export const namesFile = "names";

/** One row of a word list: a meaning and its words by language. */
export interface Concept {
  readonly id: ConceptId;
  readonly file: string;
  /** 1-based line, for messages. */
  readonly line: number;
  /** As written, by column. Cut into words only for the languages that are asked for: a program start reads twenty and uses two. */
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
}

/** The concepts of the files in order; ids count up from 0 over all files. Rows shorter than the head lack their last languages. */
export function conceptsOf(files: readonly LexiconFile[]): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const file of files) {
    let columns: ReadonlyMap<string, number> | null = null;
    for (const [index, text] of file.text.split(/\r?\n/u).entries()) {
      if (text.trim() === "" || text.startsWith("#")) continue;
      const cells = text.split("\t");
      if (columns === null) columns = new Map(cells.map((code, column) => [code.trim(), column]));
      else concepts.push({ id: concepts.length, file: file.name, line: index + 1, cells, columns });
    }
  }
  return concepts;
}

/** The words of a concept in one language as written (a stem keeps its star); an empty list where the cell is `-` or missing. */
export function wordsOf(concept: Concept, language: string): readonly string[] {
  const column = concept.columns.get(language);
  const cell = column === undefined ? "-" : (concept.cells[column] ?? "-").trim();
  return cell === "-" ? [] : cell.split("|").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
}
