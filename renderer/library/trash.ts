import type { Note } from "../../app/model/note.ts";
import type { VersionSummary, Work } from "../../app/model/work.ts";

/** Something in the trash that can be restored by itself. */
export type Trashed =
  | { readonly kind: "work"; readonly work: Work; readonly since: string }
  | { readonly kind: "version"; readonly version: VersionSummary; readonly work: Work; readonly since: string }
  | { readonly kind: "note"; readonly note: Note; readonly since: string };

/**
 * What lies in the trash, last put there first: whole works, versions of works that are kept, and notes. `works` is the trash as the
 * library lists it: kept works stand in it with their trashed versions. Notes of a trashed work come back with it and are not listed.
 */
export function trashedItems(works: readonly Work[], notes: readonly Note[]): readonly Trashed[] {
  const whole = new Set(works.filter((work) => work.trashedAt !== null).map(({ id }) => id));
  const items = [
    ...works.flatMap(ofWork),
    ...notes.flatMap((note): Trashed[] =>
      note.trashedAt === null || whole.has(note.workId) ? [] : [{ kind: "note", note, since: note.trashedAt }],
    ),
  ];
  return items.sort((x, y) => (x.since < y.since ? 1 : x.since > y.since ? -1 : 0));
}

function ofWork(work: Work): readonly Trashed[] {
  if (work.trashedAt !== null) return [{ kind: "work", work, since: work.trashedAt }];
  return work.versions.flatMap((version) =>
    version.trashedAt === null ? [] : [{ kind: "version", version, work, since: version.trashedAt }],
  );
}

/** The first words of a note, for a list. */
export function firstWords(body: string): string {
  const line = body.trim().split("\n", 1)[0] ?? "";
  const words = [...line];
  return words.length <= 80 ? line : `${words.slice(0, 79).join("").trimEnd()}…`;
}
