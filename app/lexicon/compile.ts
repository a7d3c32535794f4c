import type { ConceptId, LexiconFile } from "./concept.ts";
import { exactKey, plainName, prefixLength, wordKey } from "./keys.ts";
import { conceptsOf, wordsOf, type Concept } from "./rows.ts";

/** Parts the words of a compiled list from its names, and blocks from one another. */
export const partMark = "\f";
export const blockMark = "\n\n";

/** A stretch of concept ids, `to` exclusive, that came from one source. */
export interface SourceRange {
  readonly name: string;
  readonly kind: LexiconFile["kind"];
  readonly from: ConceptId;
  readonly to: ConceptId;
}

/**
 * Word lists made ready for looking up, a text a language. A text has two parts, words and names, each a sequence of blocks; a block holds
 * the entries whose folded form begins alike, so that only the blocks that are asked for are read. First line of a block: that beginning;
 * then a line an entry: the word as written, a tab, the ids of its meanings (base 36, parted by commas) or, of a name, the id of its row
 * and of the first row that names the same.
 */
export interface Shelf {
  readonly sources: readonly SourceRange[];
  /** One past the last concept id. */
  readonly end: ConceptId;
  /** The compiled text of a language; empty for a language without entries. */
  compiled(language: string): string;
}

/** Compiles word lists in memory, each language when it is first asked for. Ids count up from `first`. */
export function shelfFrom(files: readonly LexiconFile[], first: ConceptId = 0): Shelf {
  const concepts = conceptsOf(files, first);
  const same = sameNames(concepts);
  const made = new Map<string, string>();
  return {
    sources: rangesOf(concepts),
    end: first + concepts.length,
    compiled: (language) => {
      const before = made.get(language);
      if (before !== undefined) return before;
      const text = compile(concepts, same, language);
      made.set(language, text);
      return text;
    },
  };
}

function rangesOf(concepts: readonly Concept[]): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  for (const { id, file, kind } of concepts) {
    const last = ranges.at(-1);
    if (last?.name === file && last.kind === kind) ranges[ranges.length - 1] = { ...last, to: id + 1 };
    else ranges.push({ name: file, kind, from: id, to: id + 1 });
  }
  return ranges;
}

/** For every row of names the first row that shares an English name with it: `US` of one list and `United States` of another are one. */
function sameNames(concepts: readonly Concept[]): ReadonlyMap<ConceptId, ConceptId> {
  const byName = new Map<string, ConceptId>();
  const same = new Map<ConceptId, ConceptId>();
  for (const concept of concepts.filter((each) => each.kind === "names")) {
    const names = wordsOf(concept, "en").filter((name) => !name.endsWith("*")).map((name) => plainName(name, "en")); // prettier-ignore
    const first = names.flatMap((name) => byName.get(name) ?? [])[0] ?? concept.id;
    for (const name of names) if (!byName.has(name)) byName.set(name, first);
    same.set(concept.id, first);
  }
  return same;
}

function compile(concepts: readonly Concept[], same: ReadonlyMap<ConceptId, ConceptId>, language: string): string {
  const words = new Map<string, ConceptId[]>();
  const names: (readonly [string, string])[] = [];
  for (const concept of concepts) {
    const first = same.get(concept.id) ?? concept.id;
    for (const word of wordsOf(concept, language)) {
      if (concept.kind === "names") names.push([word, first === concept.id ? digits(first) : `${digits(concept.id)},${digits(first)}`]);
      else words.set(word, [...(words.get(word) ?? []), concept.id]);
    }
  }
  const wordLines = [...words].map(([word, ids]) => [word, ids.map(digits).join(",")] as const);
  const keyOfWord = (word: string): string => wordKey(exactKey(word, language), language);
  const parts = [blocksOf(wordLines, keyOfWord, language), blocksOf(names, (name) => plainName(name, language), language)];
  return parts.every((part) => part === "") ? "" : parts.join(partMark);
}

function blocksOf(lines: readonly (readonly [string, string])[], keyOf: (word: string) => string, language: string): string {
  const blocks = new Map<string, string[]>();
  for (const [word, ids] of lines) {
    const prefix = keyOf(word.replace(/\*$/u, "")).slice(0, prefixLength(language));
    const block = blocks.get(prefix);
    if (block === undefined) blocks.set(prefix, [prefix, `${word}\t${ids}`]);
    else block.push(`${word}\t${ids}`);
  }
  return [...blocks].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, block]) => block.join("\n")).join(blockMark); // prettier-ignore
}

function digits(id: ConceptId): string {
  return id.toString(36);
}
