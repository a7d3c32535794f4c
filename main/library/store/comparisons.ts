import type { Input } from "../../../app/contract/contract.ts";
import type { ComparisonId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { StoredComparison } from "../../../app/model/work.ts";
import { atomically, type Store } from "./store.ts";

interface ComparisonRow {
  readonly id: ComparisonId;
  readonly work_id: WorkId;
  readonly base: VersionId;
  readonly opened_at: string;
}

/** Opens a comparison of two to six witnesses in this order with this base: the kept one if there is one, else a new one. */
export function openComparison(store: Store, { workId, witnesses, base }: Input<"comparisons.open">): StoredComparison {
  return atomically(store, () => {
    const kept = comparisonsOf(store, workId).find((each) => each.base === base && each.witnesses.join() === witnesses.join());
    const openedAt = store.now();
    if (kept) {
      store.database.prepare("UPDATE comparisons SET opened_at = ? WHERE id = ?").run(openedAt, kept.id);
      return { ...kept, openedAt };
    }
    const id = store.newId() as ComparisonId;
    store.database.prepare("INSERT INTO comparisons (id, work_id, base, opened_at) VALUES (?, ?, ?, ?)").run(id, workId, base, openedAt);
    const insert = store.database.prepare("INSERT INTO comparison_witnesses (comparison_id, position, version_id) VALUES (?, ?, ?)");
    for (const [position, versionId] of witnesses.entries()) insert.run(id, position, versionId);
    return { id, workId, witnesses, base, openedAt };
  });
}

/** The comparison of a work that was opened last and whose versions are all still there. */
export function lastComparison(store: Store, workId: WorkId): StoredComparison | null {
  return comparisonsOf(store, workId)[0] ?? null;
}

/** Last opened first; those with a version in the trash or in another work are left out. */
function comparisonsOf(store: Store, workId: WorkId): readonly StoredComparison[] {
  const rows = store.database
    .prepare<[string], ComparisonRow>(
      `SELECT * FROM comparisons WHERE work_id = ? AND NOT EXISTS (
         SELECT 1 FROM comparison_witnesses JOIN versions ON versions.id = version_id
         WHERE comparison_id = comparisons.id AND (versions.trashed_at IS NOT NULL OR versions.work_id <> comparisons.work_id))
       ORDER BY opened_at DESC, rowid DESC`,
    )
    .all(workId);
  const witnesses = store.database.prepare<[string], { version_id: VersionId }>(
    "SELECT version_id FROM comparison_witnesses WHERE comparison_id = ? ORDER BY position",
  );
  return rows.map((row) => ({
    id: row.id,
    workId: row.work_id,
    witnesses: witnesses.all(row.id).map((each) => each.version_id),
    base: row.base,
    openedAt: row.opened_at,
  }));
}
