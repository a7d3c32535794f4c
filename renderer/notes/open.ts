import type { Screen } from "../state/navigation.ts";
import { screenOf } from "../library/open.ts";
import { openingOfVersion, versionRows } from "../library/rows.ts";
import { placeOf, type NoteEntry } from "./entries.ts";

/**
 * The screen that shows a note in its place: both versions for a note on two, the one version to be read for a note on one passage; null
 * when its version is in the trash.
 */
export function screenOfNote(entry: NoteEntry): Screen | null {
  const { work } = entry;
  const rows = versionRows(work.versions);
  const kept = new Set(rows.map(({ version }) => version.id));
  const place = placeOf(entry);
  if (place === null) {
    const first = rows[0]?.version.id;
    return first === undefined ? null : screenOf(work, openingOfVersion(rows, first));
  }
  const { versionId, other, at } = place;
  if (!kept.has(versionId)) return null;
  if (other !== null && other !== versionId && kept.has(other)) {
    const earlier = rows.find(({ version }) => version.id === versionId || version.id === other)?.version.id ?? versionId;
    const later = earlier === versionId ? other : versionId;
    return { name: "compare", workId: work.id, a: earlier, b: later, place: at === null ? null : { versionId, at } };
  }
  return { name: "read", workId: work.id, versionId, at };
}
