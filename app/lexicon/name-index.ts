import { blockReader, entriesIn } from "./blocks.ts";
import type { ConceptId } from "./concept.ts";
import { plainName, prefixLength } from "./keys.ts";
import { lemmaStems, stemsOf, withoutProclitic } from "./stem.ts";

/** A row of names: its own id, for its source, and the id of the first row that names the same, which is the key all languages share. */
export interface NameRow {
  readonly row: ConceptId;
  readonly first: ConceptId;
}

/** The names of one block by form. A name of several persons or places is that of the first row. */
interface Tables {
  readonly exact: ReadonlyMap<string, NameRow>;
  readonly starred: ReadonlyMap<string, NameRow>;
  readonly stems: ReadonlyMap<string, NameRow>;
  readonly longest: number;
}

/** The names of one language. */
export interface NameIndex {
  /** The tables in which a form stands if it is known. */
  at(form: string): Tables;
}

const emptyTables: Tables = { exact: new Map(), starred: new Map(), stems: new Map(), longest: 0 };

/** An article in front of a name and not part of it. */
const article = /^(?:the|los|las|el|la|le|les|l'|die|der|das|den|dem|des|os|as|o|a|il|lo|gli|i|de|het|els)\s+/u;
/** Endings of demonyms are longer than those of cases: `chin*` is `chinesischen`. */
const longestEnding = 8;

/** Reads the blocks of a language as they are asked for. Rows of sources that are off count as absent. */
export function nameIndexOf(blocks: ReadonlyMap<string, string>, language: string, isOff: (id: ConceptId) => boolean): NameIndex {
  return { at: blockReader(blocks, prefixLength(language), emptyTables, (block) => tablesOf(block, language, isOff)) };
}

function tablesOf(block: string, language: string, isOff: (id: ConceptId) => boolean): Tables {
  const [exact, starred, stems] = [new Map<string, NameRow>(), new Map<string, NameRow>(), new Map<string, NameRow>()];
  let longest = 0;
  for (const { word, open, ids } of entriesIn(block)) {
    const [row = 0, first = row] = ids;
    if (isOff(row)) continue;
    const form = plainName(word, language);
    longest = Math.max(longest, word.length);
    enter(open ? starred : exact, form, { row, first });
    if (!open) for (const stem of lemmaStems(form, language)) enter(stems, stem, { row, first });
  }
  return { exact, starred, stems, longest };
}

function enter(table: Map<string, NameRow>, form: string, row: NameRow): void {
  if (!table.has(form)) table.set(form, row);
}

/** The row of a name as written, with article, case ending or particle; null when it is unknown. */
export function nameIn(index: NameIndex, name: string, language: string): NameRow | null {
  for (const candidate of candidates(plainName(name, language), language)) {
    const row = index.at(candidate).exact.get(candidate) ?? byStar(index, candidate) ?? byStem(index, candidate, language);
    if (row !== undefined) return row;
  }
  return null;
}

function candidates(form: string, language: string): readonly string[] {
  const bare = form.replace(article, "");
  // Turkish parts the endings of a name by an apostrophe: Çin'in. English writes the genitive so.
  const before = bare.split("'")[0] ?? bare;
  return [...new Set([form, bare, ...(before.length >= 2 ? [before] : []), ...withoutProclitic(bare, language)])];
}

function byStar(index: NameIndex, form: string): NameRow | undefined {
  for (let length = form.length; length >= Math.max(2, form.length - longestEnding); length--) {
    const stem = form.slice(0, length);
    const row = index.at(stem).starred.get(stem);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Under four letters a cut leaves too little of a name in an alphabet; Hangul and Han names are as long as two characters. */
function byStem(index: NameIndex, form: string, language: string): NameRow | undefined {
  if (form.length < 4 && !/[\p{Script=Hangul}\p{Script=Han}]/u.test(form)) return undefined;
  for (const stem of [form, ...stemsOf(form, language)]) {
    const row = index.at(stem).stems.get(stem);
    if (row !== undefined) return row;
  }
  return undefined;
}

/**
 * The row of names a word means, by its exact form, a starred stem, or the name with an ending of inflection; null when there is none.
 * A word that has a meaning of its own is a name only in the exact form.
 */
export function meaningOfName(index: NameIndex, word: string, language: string, hasMeaning: boolean): NameRow | null {
  const form = plainName(word, language);
  const exact = index.at(form).exact.get(form);
  if (exact !== undefined || hasMeaning) return exact ?? null;
  const starred = byStar(index, form);
  if (starred !== undefined) return starred;
  for (const stem of stemsOf(form, language)) {
    const row = index.at(stem).exact.get(stem);
    if (row !== undefined) return row;
  }
  return null;
}
