import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Relation, VersionKind, VersionSummary } from "../../../app/model/work.ts";

/** A row of `versions` as SQLite returns it. */
export interface VersionRow {
  readonly id: VersionId;
  readonly work_id: WorkId;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
  readonly published_at: string;
  readonly kind: VersionKind;
  readonly relation: Relation;
  readonly related_to: VersionId | null;
  readonly file_name: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly characters: number;
  readonly opening: string;
  readonly added_at: string;
  readonly trashed_at: string | null;
}

/** The row in the words of the model. */
export function summaryOf(row: VersionRow): VersionSummary {
  return {
    id: row.id,
    workId: row.work_id,
    title: row.title,
    author: row.author,
    publisher: row.publisher,
    url: row.url,
    language: row.language,
    publishedAt: row.published_at,
    kind: row.kind,
    relation: row.relation,
    relatedTo: row.related_to,
    fileName: row.file_name,
    encoding: row.encoding,
    sha256: row.sha256,
    characters: row.characters,
    addedAt: row.added_at,
    trashedAt: row.trashed_at,
  };
}

/** Reads a JSON column whose shape this store wrote itself. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
