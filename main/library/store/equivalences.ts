import type { EquivalenceId } from "../../../app/model/ids.ts";
import type { NameEquivalence, NameIn, Page } from "../../../app/model/words.ts";
import { rangesOf } from "./fold.ts";
import { atomically, type Store } from "./store.ts";

interface EquivalenceRow {
  readonly id: EquivalenceId;
  readonly added_at: string;
  readonly changed_at: string;
  readonly deleted_at: string | null;
}

/** All equivalences in or out of the trash, last changed first. */
export function allEquivalences(store: Store, deleted: boolean): readonly NameEquivalence[] {
  return store.database
    .prepare<[], EquivalenceRow>(
      `SELECT * FROM name_equivalences WHERE deleted_at IS ${deleted ? "NOT NULL" : "NULL"} ORDER BY changed_at DESC, rowid DESC`,
    )
    .all()
    .map((row) => equivalenceOf(store, row));
}

/** A part of them: those with a name that holds `query`. */
export function listEquivalences(store: Store, asked: ListAsked & { readonly deleted: boolean }): Page<NameEquivalence> {
  const rows = allEquivalences(store, asked.deleted).filter(
    (each) => asked.query === "" || each.names.some(({ name }) => rangesOf(name, asked.query, 1).length > 0),
  );
  return pageOf(rows, asked);
}

/** Which part of a long list is asked for. */
export interface ListAsked {
  readonly query: string;
  readonly from: number;
  readonly count: number;
}

export function pageOf<T>(rows: readonly T[], { from, count }: ListAsked): Page<T> {
  return { total: rows.length, rows: rows.slice(from, from + count) };
}

/** Null when there is none of that id. */
export function findEquivalence(store: Store, id: EquivalenceId): NameEquivalence | null {
  const row = store.database.prepare<[string], EquivalenceRow>("SELECT * FROM name_equivalences WHERE id = ?").get(id);
  return row ? equivalenceOf(store, row) : null;
}

function equivalenceOf(store: Store, row: EquivalenceRow): NameEquivalence {
  const names = store.database
    .prepare<[string], NameIn>("SELECT language, name FROM equivalent_names WHERE equivalence_id = ? ORDER BY position")
    .all(row.id);
  return { id: row.id, names, addedAt: row.added_at, changedAt: row.changed_at, deletedAt: row.deleted_at };
}

/** Keeps "these names are the same". */
export function addEquivalence(store: Store, names: readonly NameIn[]): EquivalenceId {
  return atomically(store, () => {
    const id = store.newId() as EquivalenceId;
    const now = store.now();
    store.database.prepare("INSERT INTO name_equivalences (id, added_at, changed_at) VALUES (?, ?, ?)").run(id, now, now);
    putNames(store, id, names);
    return id;
  });
}

/** Replaces the names of an equivalence that is known to exist. */
export function editEquivalence(store: Store, id: EquivalenceId, names: readonly NameIn[]): void {
  atomically(store, () => {
    store.database.prepare("DELETE FROM equivalent_names WHERE equivalence_id = ?").run(id);
    putNames(store, id, names);
    store.database.prepare("UPDATE name_equivalences SET changed_at = ? WHERE id = ?").run(store.now(), id);
  });
}

function putNames(store: Store, id: EquivalenceId, names: readonly NameIn[]): void {
  const put = store.database.prepare("INSERT INTO equivalent_names (equivalence_id, position, language, name) VALUES (?, ?, ?, ?)");
  for (const [position, { language, name }] of names.entries()) put.run(id, position, language, name);
}

/** Takes an equivalence out of use or back into it; nothing is lost. */
export function setEquivalenceDeleted(store: Store, id: EquivalenceId, deleted: boolean): void {
  store.database.prepare("UPDATE name_equivalences SET deleted_at = ? WHERE id = ?").run(deleted ? store.now() : null, id);
}
