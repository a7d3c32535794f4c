import type { LanguageTag } from "../../../app/model/document.ts";
import type { DictionaryId } from "../../../app/model/ids.ts";
import type { DictionaryFormat, UserDictionary } from "../../../app/model/words.ts";
import type { NewDictionary } from "../protocol.ts";
import { fromJson } from "./rows.ts";
import { atomically, type Store } from "./store.ts";

interface DictionaryRow {
  readonly id: DictionaryId;
  readonly name: string;
  readonly file_name: string;
  readonly format: DictionaryFormat;
  readonly languages: string;
  readonly entries: number;
  readonly skipped: number;
  readonly sha256: string;
  readonly added_at: string;
  readonly trashed_at: string | null;
}

/** The dictionaries of the user in or out of the trash, in the order in which they were added. */
export function listDictionaries(store: Store, trashed: boolean): readonly UserDictionary[] {
  return store.database
    .prepare<[], DictionaryRow>(`SELECT * FROM dictionaries WHERE trashed_at IS ${trashed ? "NOT NULL" : "NULL"} ORDER BY added_at, rowid`)
    .all()
    .map(dictionaryOf);
}

function dictionaryOf(row: DictionaryRow): UserDictionary {
  return {
    id: row.id,
    name: row.name,
    fileName: row.file_name,
    format: row.format,
    languages: fromJson(row.languages),
    entries: row.entries,
    skipped: row.skipped,
    sha256: row.sha256,
    addedAt: row.added_at,
    trashedAt: row.trashed_at,
  };
}

/** A dictionary, in the trash or not; null when there is none of that id. */
export function findDictionary(store: Store, id: DictionaryId): UserDictionary | null {
  const row = store.database.prepare<[string], DictionaryRow>("SELECT * FROM dictionaries WHERE id = ?").get(id);
  return row ? dictionaryOf(row) : null;
}

/** A dictionary made from these bytes, not counting the trash. */
export function findDictionaryByBytes(store: Store, sha256: string): UserDictionary | null {
  return listDictionaries(store, false).find((each) => each.sha256 === sha256) ?? null;
}

/** Keeps a dictionary with its words, in one transaction. */
export function addDictionary(store: Store, dictionary: NewDictionary): DictionaryId {
  return atomically(store, () => {
    const id = store.newId() as DictionaryId;
    store.database
      .prepare(
        `INSERT INTO dictionaries (id, name, file_name, format, languages, entries, skipped, sha256, added_at)
         VALUES (@id, @name, @fileName, @format, @languages, @entries, @skipped, @sha256, @addedAt)`,
      )
      .run({
        id,
        name: dictionary.name,
        fileName: dictionary.fileName,
        format: dictionary.format,
        languages: JSON.stringify(dictionary.languages),
        entries: dictionary.entries,
        skipped: dictionary.skipped,
        sha256: dictionary.sha256,
        addedAt: store.now(),
      });
    store.database.prepare("INSERT INTO dictionary_texts (dictionary_id, text) VALUES (?, ?)").run(id, dictionary.text);
    const addBlock = store.database.prepare("INSERT INTO dictionary_blocks (dictionary_id, language, prefix, lines) VALUES (?, ?, ?, ?)");
    for (const { language, prefix, lines } of dictionary.blocks) addBlock.run(id, language, prefix, lines);
    return id;
  });
}

/** The rows of a dictionary whose words of a language begin with one of the prefixes, as blocks; see dictionary-blocks.ts. */
export function dictionaryBlocks(store: Store, id: DictionaryId, language: LanguageTag, prefixes: Iterable<string>): readonly string[] {
  const read = store.database
    .prepare<[string, string, string], string>(
      "SELECT lines FROM dictionary_blocks WHERE dictionary_id = ? AND language = ? AND prefix = ?",
    )
    .pluck();
  return [...prefixes].flatMap((prefix) => read.get(id, language, prefix) ?? []);
}

/** Gives a dictionary another name. */
export function renameDictionary(store: Store, id: DictionaryId, name: string): void {
  store.database.prepare("UPDATE dictionaries SET name = ? WHERE id = ?").run(name, id);
}

/** Puts a dictionary in the trash or takes it out; nothing is deleted. */
export function setDictionaryTrashed(store: Store, id: DictionaryId, trashed: boolean): void {
  store.database.prepare("UPDATE dictionaries SET trashed_at = ? WHERE id = ?").run(trashed ? store.now() : null, id);
}
