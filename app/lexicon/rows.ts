import type { ConceptId, LexiconFile } from "./concept.ts";

/** One row of a word list: a meaning and its words by language. */
export interface Concept {
  readonly id: ConceptId;
  readonly file: string;
  readonly kind: LexiconFile["kind"];
  /** 1-based line, for messages. */
  readonly line: number;
  /** As written, by column. Cut into words only for the languages that are asked for. */
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
}

/** The concepts of the files in order; ids count up from `first` over all files. Rows shorter than the head lack their last languages. */
export function conceptsOf(files: readonly LexiconFile[], first: ConceptId = 0): readonly Concept[] {
  const concepts: Concept[] = [];
  for (const { name: file, kind, text } of files) {
    let columns: ReadonlyMap<string, number> | null = null;
    for (const [index, line] of text.split(/\r?\n/u).entries()) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      const cells = line.split("\t");
      if (columns === null) columns = new Map(cells.map((code, column) => [code.trim(), column]));
      else concepts.push({ id: first + concepts.length, file, kind, line: index + 1, cells, columns });
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
