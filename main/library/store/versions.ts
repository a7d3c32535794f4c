import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Version, VersionMetadata, VersionSummary } from "../../../app/model/work.ts";
import type { NewVersion } from "../protocol.ts";
import { moveNotes } from "./notes.ts";
import { fromJson, summaryOf, type VersionRow } from "./rows.ts";
import { atomically, type Store } from "./store.ts";
import { createWork, touchWork } from "./works.ts";

const openingLength = 160;

/** Keeps a read source as a version, with its original bytes, in one transaction; makes the work if none is given. */
export function addVersion(store: Store, version: NewVersion): VersionSummary {
  return atomically(store, () => {
    const { parsed, metadata } = version;
    const title = version.workTitle || metadata.title || parsed.fileName || openingOf(version);
    const workId = version.workId ?? createWork(store, title);
    const id = store.newId() as VersionId;
    store.database.prepare("INSERT OR IGNORE INTO originals (sha256, bytes) VALUES (?, ?)").run(parsed.sha256, Buffer.from(version.bytes));
    store.database
      .prepare(
        `INSERT INTO versions (id, work_id, title, author, publisher, url, language, published_at, kind, relation, related_to,
           file_name, format, encoding, sha256, characters, opening, added_at)
         VALUES (@id, @workId, @title, @author, @publisher, @url, @language, @publishedAt, @kind, @relation, @relatedTo,
           @fileName, @format, @encoding, @sha256, @characters, @opening, @addedAt)`,
      )
      .run({
        ...metadata,
        id,
        workId,
        fileName: parsed.fileName,
        format: parsed.format,
        encoding: parsed.encoding,
        sha256: parsed.sha256,
        characters: parsed.text.length,
        opening: openingOf(version),
        addedAt: store.now(),
      });
    store.database
      .prepare("INSERT INTO version_texts (version_id, text, blocks, left_out, warnings) VALUES (?, ?, ?, ?, ?)")
      .run(id, parsed.text, JSON.stringify(parsed.blocks), JSON.stringify(parsed.leftOut), JSON.stringify(parsed.warnings));
    touchWork(store, workId);
    return summaryOf(rowOf(store, id));
  });
}

/** The first words of the body: of the first paragraph, else of the whole text. */
function openingOf({ parsed }: NewVersion): string {
  const block = parsed.blocks.find((each) => each.kind === "paragraph");
  const text = block ? parsed.text.slice(block.from, block.to) : parsed.text;
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= openingLength ? line : `${line.slice(0, openingLength).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function rowOf(store: Store, versionId: VersionId): VersionRow {
  const row = findRow(store, versionId);
  if (!row) throw new Error(`No version ${versionId}`);
  return row;
}

function findRow(store: Store, versionId: VersionId): VersionRow | undefined {
  return store.database.prepare<[string], VersionRow>("SELECT * FROM versions WHERE id = ?").get(versionId);
}

/** What is said of a version, without its text; null when there is none of that id. Trashed versions are found too. */
export function findVersion(store: Store, versionId: VersionId): VersionSummary | null {
  const row = findRow(store, versionId);
  return row ? summaryOf(row) : null;
}

interface TextRow {
  readonly text: string;
  readonly blocks: string;
  readonly left_out: string;
  readonly warnings: string;
}

/** A version with its text; null when there is none of that id. Trashed versions can still be read. */
export function getVersion(store: Store, versionId: VersionId): Version | null {
  const row = findRow(store, versionId);
  const text = store.database.prepare<[string], TextRow>("SELECT * FROM version_texts WHERE version_id = ?").get(versionId);
  if (!row || !text) return null;
  return {
    ...summaryOf(row),
    text: text.text,
    blocks: fromJson(text.blocks),
    leftOut: fromJson(text.left_out),
    warnings: fromJson(text.warnings),
  };
}

const columns: Readonly<Record<keyof VersionMetadata, string>> = {
  title: "title",
  author: "author",
  publisher: "publisher",
  url: "url",
  language: "language",
  publishedAt: "published_at",
  kind: "kind",
  relation: "relation",
  relatedTo: "related_to",
};

/** Changes what is said of a version; its text and bytes stay. */
export function describeVersion(store: Store, versionId: VersionId, metadata: Partial<VersionMetadata>): void {
  const names = (Object.keys(columns) as (keyof VersionMetadata)[]).filter((name) => metadata[name] !== undefined);
  if (names.length === 0) return;
  const assignments = names.map((name) => `${columns[name]} = @${name}`).join(", ");
  atomically(store, () => {
    store.database.prepare(`UPDATE versions SET ${assignments} WHERE id = @id`).run({ ...metadata, id: versionId });
    touchWork(store, rowOf(store, versionId).work_id);
  });
}

/** True when a version may be said to be made from another: that one is in the same work, and not the version itself (null: a version to come). */
export function mayRelate(store: Store, versionId: VersionId | null, workId: WorkId | null, relatedTo: VersionId): boolean {
  return relatedTo !== versionId && workId !== null && findRow(store, relatedTo)?.work_id === workId;
}

/** Moves a version to another work, or (null) to a new one of its own. Its notes go with it; a relation to a version left behind is dropped. */
export function moveVersion(store: Store, versionId: VersionId, workId: WorkId | null): void {
  atomically(store, () => {
    const row = rowOf(store, versionId);
    const target = workId ?? createWork(store, row.title || row.file_name || row.opening);
    store.database.prepare("UPDATE versions SET work_id = ?, related_to = NULL WHERE id = ?").run(target, versionId);
    store.database.prepare("UPDATE versions SET related_to = NULL WHERE related_to = ? AND work_id <> ?").run(versionId, target);
    moveNotes(store, versionId, row.work_id, target);
    touchWork(store, row.work_id);
    touchWork(store, target);
  });
}

/** Puts a version in the trash or takes it out; nothing is deleted. */
export function setVersionTrashed(store: Store, versionId: VersionId, trashed: boolean): void {
  atomically(store, () => {
    store.database.prepare("UPDATE versions SET trashed_at = ? WHERE id = ?").run(trashed ? store.now() : null, versionId);
    touchWork(store, rowOf(store, versionId).work_id);
  });
}

/** A kept version whose original bytes have this hash, not counting the trash. */
export function findByBytes(store: Store, sha256: string): VersionSummary | null {
  const row = store.database
    .prepare<[string], VersionRow>(
      `SELECT versions.* FROM versions JOIN works ON works.id = versions.work_id
       WHERE sha256 = ? AND versions.trashed_at IS NULL AND works.trashed_at IS NULL ORDER BY versions.added_at LIMIT 1`,
    )
    .get(sha256);
  return row ? summaryOf(row) : null;
}
