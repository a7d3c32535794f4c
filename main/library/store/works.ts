import type { LibraryOverview } from "../../../app/contract/contract.ts";
import type { WorkId } from "../../../app/model/ids.ts";
import type { Work } from "../../../app/model/work.ts";
import { summaryOf, type VersionRow } from "./rows.ts";
import type { Store } from "./store.ts";

interface WorkRow {
  readonly id: WorkId;
  readonly title: string;
  readonly added_at: string;
  readonly changed_at: string;
  readonly trashed_at: string | null;
  readonly notes: number;
}

const selectWorks = `
  SELECT works.*, (SELECT count(*) FROM notes WHERE notes.work_id = works.id AND notes.trashed_at IS NULL) AS notes
  FROM works`;

/**
 * Works in or out of the trash, last changed first, each with its versions in the order in which they were added. The trash also holds
 * the works that are kept but have trashed versions: with a null `trashedAt` and those versions only.
 */
export function listWorks(store: Store, trashed: boolean): readonly Work[] {
  const trashedVersions = "EXISTS (SELECT 1 FROM versions WHERE versions.work_id = works.id AND versions.trashed_at IS NOT NULL)";
  const works = store.database
    .prepare<[], WorkRow>(
      `${selectWorks} WHERE ${trashed ? `(trashed_at IS NOT NULL OR ${trashedVersions})` : "trashed_at IS NULL"} ORDER BY changed_at DESC, id`,
    )
    .all();
  const versions = store.database
    .prepare<[], VersionRow>(
      `SELECT versions.* FROM versions JOIN works ON works.id = versions.work_id
       WHERE ${trashed ? "(versions.trashed_at IS NULL) = (works.trashed_at IS NOT NULL)" : "versions.trashed_at IS NULL"}
       ORDER BY versions.added_at, versions.rowid`,
    )
    .all();
  const byWork = new Map<WorkId, VersionRow[]>();
  for (const version of versions) byWork.set(version.work_id, [...(byWork.get(version.work_id) ?? []), version]);
  return works.map((work) => workOf(work, byWork.get(work.id) ?? []));
}

/** A work with its versions that are not in the trash; null when there is none of that id. */
export function getWork(store: Store, workId: WorkId): Work | null {
  const work = store.database.prepare<[string], WorkRow>(`${selectWorks} WHERE id = ?`).get(workId);
  if (!work) return null;
  const versions = store.database
    .prepare<[string], VersionRow>("SELECT * FROM versions WHERE work_id = ? AND trashed_at IS NULL ORDER BY added_at, rowid")
    .all(workId);
  return workOf(work, versions);
}

function workOf(work: WorkRow, versions: readonly VersionRow[]): Work {
  return {
    id: work.id,
    title: work.title,
    versions: versions.map(summaryOf),
    addedAt: work.added_at,
    changedAt: work.changed_at,
    trashedAt: work.trashed_at,
    notes: work.notes,
    opening: versions[0]?.opening ?? "",
  };
}

/** Makes a work without versions. */
export function createWork(store: Store, title: string): WorkId {
  const id = store.newId() as WorkId;
  const now = store.now();
  store.database.prepare("INSERT INTO works (id, title, added_at, changed_at) VALUES (?, ?, ?, ?)").run(id, title, now, now);
  return id;
}

/** Gives a work another title; nothing happens when there is none of that id. */
export function renameWork(store: Store, workId: WorkId, title: string): void {
  store.database.prepare("UPDATE works SET title = ?, changed_at = ? WHERE id = ?").run(title, store.now(), workId);
}

/** Marks a work as changed now, for the order of the list. */
export function touchWork(store: Store, workId: WorkId): void {
  store.database.prepare("UPDATE works SET changed_at = ? WHERE id = ?").run(store.now(), workId);
}

/** Puts a work in the trash or takes it out; nothing is deleted. */
export function setWorkTrashed(store: Store, workId: WorkId, trashed: boolean): void {
  store.database.prepare("UPDATE works SET trashed_at = ? WHERE id = ?").run(trashed ? store.now() : null, workId);
}

/** Counts what is not in the trash; languages by their first part, so that es and es-MX are one. */
export function overview(store: Store, folder: string): LibraryOverview {
  const counts = store.database
    .prepare<[], Omit<LibraryOverview, "folder">>(
      `SELECT
        (SELECT count(*) FROM works WHERE trashed_at IS NULL) AS works,
        (SELECT count(*) FROM works WHERE trashed_at IS NOT NULL) AS trashedWorks,
        (SELECT count(*) FROM notes WHERE trashed_at IS NULL) AS notes,
        count(*) AS versions, count(DISTINCT substr(language || '-', 1, instr(language || '-', '-') - 1)) AS languages
      FROM versions JOIN works ON works.id = versions.work_id
      WHERE versions.trashed_at IS NULL AND works.trashed_at IS NULL`,
    )
    .get();
  return { works: 0, versions: 0, notes: 0, languages: 0, trashedWorks: 0, ...counts, folder };
}
