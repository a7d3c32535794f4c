import type { LanguageTag } from "../../../app/model/document.ts";
import type { LearnedPairId, PinId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { PassageSelector } from "../../../app/model/selector.ts";
import type { LearnedFrom, LearnedPair, Page } from "../../../app/model/words.ts";
import { pageOf, type ListAsked } from "./equivalences.ts";
import { rangesOf } from "./fold.ts";
import { fromJson } from "./rows.ts";
import { atomically, type Store } from "./store.ts";

interface PairRow {
  readonly id: LearnedPairId;
  readonly language_a: LanguageTag;
  readonly language_b: LanguageTag;
  readonly key_a: string;
  readonly key_b: string;
  readonly word_a: string;
  readonly word_b: string;
  readonly learned_at: string;
  readonly changed_at: string;
  readonly deleted_at: string | null;
  readonly kept: 0 | 1;
  readonly beads: number;
}

const selectPairs =
  "SELECT learned_pairs.*, (SELECT count(*) FROM learned_from WHERE learned_from.pair_id = learned_pairs.id) AS beads FROM learned_pairs";

function pairOf(row: PairRow): LearnedPair {
  return {
    id: row.id,
    languageA: row.language_a,
    wordA: row.word_a,
    languageB: row.language_b,
    wordB: row.word_b,
    beads: row.beads,
    state: row.deleted_at === null ? "active" : "deleted",
    edited: row.word_a !== row.key_a || row.word_b !== row.key_b,
    kept: row.kept === 1,
    learnedAt: row.learned_at,
    changedAt: row.changed_at,
  };
}

/** The learned pairs in a state, sorted by languages and words. */
export function allLearned(store: Store, state: LearnedPair["state"]): readonly LearnedPair[] {
  return store.database
    .prepare<[], PairRow>(
      `${selectPairs} WHERE deleted_at IS ${state === "deleted" ? "NOT NULL" : "NULL"} ORDER BY language_a, language_b, word_a, word_b`,
    )
    .all()
    .map(pairOf);
}

/** A part of them: those with a word that holds `query`. */
export function listLearned(store: Store, asked: ListAsked & { readonly state: LearnedPair["state"] }): Page<LearnedPair> {
  const { query, state } = asked;
  const holds = (word: string): boolean => rangesOf(word, query, 1).length > 0;
  return pageOf(
    allLearned(store, state).filter(({ wordA, wordB }) => query === "" || holds(wordA) || holds(wordB)),
    asked,
  );
}

/** Null when there is none of that id. */
export function findLearned(store: Store, id: LearnedPairId): LearnedPair | null {
  const row = store.database.prepare<[string], PairRow>(`${selectPairs} WHERE id = ?`).get(id);
  return row ? pairOf(row) : null;
}

/** Puts the words of a pair right. With the words as they were learned it is no longer an edited pair. */
export function editLearned(store: Store, id: LearnedPairId, wordA: string, wordB: string): void {
  store.database.prepare("UPDATE learned_pairs SET word_a = ?, word_b = ?, changed_at = ? WHERE id = ?").run(wordA, wordB, store.now(), id);
}

/** Takes a pair out of use for good. */
export function deleteLearned(store: Store, id: LearnedPairId): void {
  const now = store.now();
  store.database.prepare("UPDATE learned_pairs SET deleted_at = ?, kept = 0, changed_at = ? WHERE id = ?").run(now, now, id);
}

/**
 * Takes a pair back into use. A `kept` one stays even when its beads are no longer confirmed; any other goes with its last bead, and when that
 * went meanwhile, the next time something is learned.
 */
export function restoreLearned(store: Store, id: LearnedPairId, kept: boolean): void {
  atomically(store, () => {
    store.database
      .prepare("UPDATE learned_pairs SET deleted_at = NULL, kept = ?, changed_at = ? WHERE id = ?")
      .run(kept ? 1 : 0, store.now(), id);
    // A mark that fits no pins makes its languages be learned again.
    store.database
      .prepare(
        `UPDATE learned_marks SET mark = '' WHERE (language_a, language_b) IN (SELECT language_a, language_b FROM learned_pairs
           WHERE id = ? AND kept = 0 AND NOT EXISTS (SELECT 1 FROM learned_from WHERE pair_id = learned_pairs.id))`,
      )
      .run(id);
  });
}

interface FromRow {
  readonly pin_id: PinId;
  readonly work_id: WorkId;
  readonly title: string;
  readonly version_a: VersionId;
  readonly version_b: VersionId;
  readonly a: string;
  readonly b: string;
  readonly turned: 0 | 1;
}

/** The confirmed beads from which a pair was learned, in the order in which they were confirmed. */
export function whyLearned(store: Store, id: LearnedPairId): readonly LearnedFrom[] {
  return store.database
    .prepare<[string], FromRow>(
      `SELECT learned_from.pin_id, works.id AS work_id, works.title, pins.version_a, pins.version_b, pins.a, pins.b,
         ${primary("va")} <> learned_pairs.language_a AS turned
       FROM learned_from JOIN learned_pairs ON learned_pairs.id = learned_from.pair_id JOIN pins ON pins.id = learned_from.pin_id
         JOIN versions va ON va.id = pins.version_a JOIN versions vb ON vb.id = pins.version_b JOIN works ON works.id = va.work_id
       WHERE learned_from.pair_id = ? ORDER BY pins.pinned_at, pins.rowid`,
    )
    .all(id)
    .map((row) => {
      const a = { version: row.version_a, text: passage(row.a) };
      const b = { version: row.version_b, text: passage(row.b) };
      const [first, second] = row.turned === 1 ? [b, a] : [a, b];
      return {
        pinId: row.pin_id,
        workId: row.work_id,
        workTitle: row.title,
        versionA: first.version,
        versionB: second.version,
        textA: first.text,
        textB: second.text,
      };
    });
}

/** The primary subtag of a version's language, in SQL. */
function primary(version: "va" | "vb"): string {
  return `lower(substr(${version}.language || '-', 1, instr(${version}.language || '-', '-') - 1))`;
}

function passage(json: string): string {
  return fromJson<readonly PassageSelector[]>(json)
    .map((selector) => selector.quote.exact)
    .join("\n");
}

/** A confirmed bead of a pair of languages, its texts in the order of the languages. */
export interface PinnedTexts {
  readonly id: PinId;
  readonly a: string;
  readonly b: string;
}

/** Two primary subtags, the first of which sorts first. */
export interface LanguagePair {
  readonly languageA: LanguageTag;
  readonly languageB: LanguageTag;
}

/** The ids of the pins of each pair of different known languages, in the order in which they were made. */
export function pinsByLanguages(store: Store): readonly (LanguagePair & { readonly pins: readonly PinId[] })[] {
  const rows = store.database
    .prepare<[], { readonly id: PinId; readonly a: string; readonly b: string }>(
      `SELECT pins.id, min(${primary("va")}, ${primary("vb")}) AS a, max(${primary("va")}, ${primary("vb")}) AS b
       FROM pins JOIN versions va ON va.id = pins.version_a JOIN versions vb ON vb.id = pins.version_b ORDER BY pins.pinned_at, pins.rowid`,
    )
    .all();
  const grouped = new Map<string, LanguagePair & { readonly pins: PinId[] }>();
  for (const { id, a, b } of rows) {
    if (a === b || a === "und" || b === "und") continue;
    const group = grouped.get(`${a} ${b}`);
    if (group) group.pins.push(id);
    else grouped.set(`${a} ${b}`, { languageA: a, languageB: b, pins: [id] });
  }
  return [...grouped.values()];
}

/** The texts of a pin, those of `languageA` first; null for a pin that is gone. */
export function textsOfPin(store: Store, id: PinId, languageA: LanguageTag): PinnedTexts | null {
  const row = store.database
    .prepare<[string], { readonly a: string; readonly b: string; readonly language: string }>(
      `SELECT pins.a, pins.b, ${primary("va")} AS language FROM pins JOIN versions va ON va.id = pins.version_a WHERE pins.id = ?`,
    )
    .get(id);
  if (!row) return null;
  return row.language === languageA ? { id, a: passage(row.a), b: passage(row.b) } : { id, a: passage(row.b), b: passage(row.a) };
}

/** The marks of what was last learned, by `a b`. */
export function learnedMarks(store: Store): ReadonlyMap<string, string> {
  const rows = store.database
    .prepare<[], { readonly pair: string; readonly mark: string }>(
      "SELECT language_a || ' ' || language_b AS pair, mark FROM learned_marks",
    )
    .all();
  return new Map(rows.map(({ pair, mark }) => [pair, mark]));
}

/** The pairs of two languages as they were learned, whatever was done with them since. */
export function learnedWords(store: Store, { languageA, languageB }: LanguagePair): readonly LearnedWords[] {
  return store.database
    .prepare<[string, string], LearnedWords>(
      "SELECT id, key_a AS wordA, key_b AS wordB FROM learned_pairs WHERE language_a = ? AND language_b = ? ORDER BY learned_at, rowid",
    )
    .all(languageA, languageB);
}

export interface LearnedWords {
  readonly id: LearnedPairId;
  readonly wordA: string;
  readonly wordB: string;
}

/** A pair that the beads show: a new one (null), or one that is kept. */
export interface ShownPair {
  readonly id: LearnedPairId | null;
  readonly wordA: string;
  readonly wordB: string;
  readonly beads: readonly PinId[];
}

/**
 * Keeps what the beads of two languages show now. New pairs are added, kept ones get their present beads; one without beads goes, unless the
 * user edited, deleted or restored it: a decision is kept, and with it the memory that keeps a deleted pair from coming back.
 */
export function keepLearned(store: Store, languages: LanguagePair, shown: readonly ShownPair[], mark: string): void {
  const { languageA, languageB } = languages;
  atomically(store, () => {
    store.database
      .prepare("DELETE FROM learned_from WHERE pair_id IN (SELECT id FROM learned_pairs WHERE language_a = ? AND language_b = ?)")
      .run(languageA, languageB);
    const addBead = store.database.prepare("INSERT OR IGNORE INTO learned_from (pair_id, pin_id) VALUES (?, ?)");
    for (const pair of shown) {
      const id = pair.id ?? addPair(store, languages, pair);
      for (const bead of pair.beads) addBead.run(id, bead);
    }
    store.database
      .prepare(
        `DELETE FROM learned_pairs WHERE language_a = ? AND language_b = ? AND deleted_at IS NULL AND kept = 0 AND word_a = key_a AND word_b = key_b
           AND NOT EXISTS (SELECT 1 FROM learned_from WHERE pair_id = learned_pairs.id)`,
      )
      .run(languageA, languageB);
    store.database
      .prepare(
        "INSERT INTO learned_marks (language_a, language_b, mark) VALUES (?, ?, ?) ON CONFLICT (language_a, language_b) DO UPDATE SET mark = excluded.mark",
      )
      .run(languageA, languageB, mark);
  });
}

function addPair(store: Store, { languageA, languageB }: LanguagePair, { wordA, wordB }: ShownPair): LearnedPairId {
  const now = store.now();
  const id = store.newId() as LearnedPairId;
  const added = store.database
    .prepare<unknown[], { readonly id: LearnedPairId }>(
      `INSERT INTO learned_pairs (id, language_a, language_b, key_a, key_b, word_a, word_b, learned_at, changed_at)
       VALUES (@id, @languageA, @languageB, @wordA, @wordB, @wordA, @wordB, @now, @now)
       ON CONFLICT (language_a, language_b, key_a, key_b) DO UPDATE SET key_a = excluded.key_a RETURNING id`,
    )
    .get({ id, languageA, languageB, wordA, wordB, now });
  return added?.id ?? id;
}
