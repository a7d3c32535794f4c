/** A meaning shared by words of several languages; one per row of a lexicon file, unique over all files. */
export type ConceptId = number;

/** One word list: its name (`core`, `names`) and its text. Format: see resources/lexicon/README.md. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}
