import type { Input } from "../../../app/contract/contract.ts";
import type { NoteId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Note, NoteTarget } from "../../../app/model/note.ts";
import { fromJson } from "./rows.ts";
import { atomically, type Store } from "./store.ts";

interface NoteRow {
  readonly id: NoteId;
  readonly work_id: WorkId;
  readonly target: string;
  readonly body: string;
  readonly created_at: string;
  readonly changed_at: string;
  readonly trashed_at: string | null;
}

/** Notes of one work, or (null) of all works that are not in the trash; oldest first. */
export function listNotes(store: Store, workId: WorkId | null, trashed: boolean): readonly Note[] {
  return store.database
    .prepare<[{ readonly workId: WorkId | null }], NoteRow>(
      `SELECT notes.* FROM notes JOIN works ON works.id = notes.work_id
       WHERE notes.trashed_at IS ${trashed ? "NOT NULL" : "NULL"} AND (@workId IS NOT NULL OR works.trashed_at IS NULL)
         AND (@workId IS NULL OR notes.work_id = @workId)
       ORDER BY notes.created_at, notes.rowid`,
    )
    .all({ workId })
    .map(noteOf);
}

function noteOf(row: NoteRow): Note {
  return {
    id: row.id,
    workId: row.work_id,
    target: fromJson(row.target),
    body: row.body,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    trashedAt: row.trashed_at,
  };
}

/** A note, in the trash or not; null when there is none of that id. */
export function findNote(store: Store, noteId: NoteId): Note | null {
  const row = store.database.prepare<[string], NoteRow>("SELECT * FROM notes WHERE id = ?").get(noteId);
  return row ? noteOf(row) : null;
}

/** Writes a new note; the work and the versions it names are known to exist. */
export function createNote(store: Store, { workId, target, body }: Input<"notes.create">): NoteId {
  const id = store.newId() as NoteId;
  const now = store.now();
  store.database
    .prepare("INSERT INTO notes (id, work_id, target, body, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)")
    .run(id, workId, JSON.stringify(target), body, now, now);
  return id;
}

/** Writes a note anew; the earlier wording is kept as a revision. */
export function writeNote(store: Store, noteId: NoteId, body: string): void {
  atomically(store, () => {
    store.database
      .prepare(
        `INSERT INTO note_revisions (note_id, revision, body, written_at)
         SELECT id, (SELECT count(*) FROM note_revisions WHERE note_id = notes.id), body, changed_at FROM notes WHERE id = ? AND body <> ?`,
      )
      .run(noteId, body);
    store.database.prepare("UPDATE notes SET body = ?, changed_at = ? WHERE id = ?").run(body, store.now(), noteId);
  });
}

/** The versions whose words a note is about; none for a note on a work. */
export function versionsOf(target: NoteTarget): readonly VersionId[] {
  switch (target.on) {
    case "work":
      return [];
    case "version":
      return [target.versionId];
    case "passage":
      return [target.passage.versionId];
    case "pair":
      return [target.a.versionId, target.b.versionId];
    case "finding":
      return [target.finding.versionA, target.finding.versionB];
  }
}

/**
 * Notes follow a version that has just been moved from one work to another, in the trash or not: those on it alone, and those on a pair of
 * which no version is left in the old work.
 */
export function moveNotes(store: Store, versionId: VersionId, from: WorkId, to: WorkId): void {
  const left = new Set(store.database.prepare<[string], VersionId>("SELECT id FROM versions WHERE work_id = ?").pluck().all(from));
  const rows = store.database.prepare<[string], NoteRow>("SELECT * FROM notes WHERE work_id = ?").all(from);
  const move = store.database.prepare("UPDATE notes SET work_id = ? WHERE id = ?");
  for (const { id, target } of rows.map(noteOf)) {
    const about = versionsOf(target);
    if (about.includes(versionId) && !about.some((each) => left.has(each))) move.run(to, id);
  }
}

/** Puts a note in the trash or takes it out; nothing is deleted. */
export function setNoteTrashed(store: Store, noteId: NoteId, trashed: boolean): void {
  store.database.prepare("UPDATE notes SET trashed_at = ? WHERE id = ?").run(trashed ? store.now() : null, noteId);
}
