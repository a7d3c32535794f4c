/** A meaning shared by words of several languages; one per row of a word list, unique within a lexicon. */
export type ConceptId = number;

/**
 * One word list as a table (format: resources/lexicon/README.md). `name` is the source a reader is told: `core`, `names`, `cldr`, `learned`,
 * `dictionary:7`; several lists may share one. A list of `names` says who and what is the same person, place or organisation.
 */
export interface LexiconFile {
  readonly name: string;
  readonly kind: "words" | "names";
  readonly text: string;
}
