import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import type { VersionSummary, Work } from "../../../app/model/work.ts";

/** A version of work `w` with plain values for everything a test does not speak of. */
export function version(id: string, given: Partial<VersionSummary> = {}): VersionSummary {
  return {
    id: id as VersionId,
    workId: "w" as WorkId,
    title: `Title ${id}`,
    author: "",
    publisher: "",
    url: "",
    language: "es",
    publishedAt: "",
    kind: "article",
    relation: "original",
    relatedTo: null,
    fileName: `${id}.txt`,
    encoding: "utf-8",
    sha256: "0".repeat(64),
    characters: 1200,
    addedAt: "2024-05-01T00:00:00Z",
    trashedAt: null,
    ...given,
  };
}

export function work(id: string, versions: readonly VersionSummary[], given: Partial<Work> = {}): Work {
  return {
    id: id as WorkId,
    title: `Work ${id}`,
    versions,
    addedAt: "2024-05-01T00:00:00Z",
    changedAt: "2024-05-01T00:00:00Z",
    trashedAt: null,
    notes: 0,
    opening: "",
    ...given,
  };
}
