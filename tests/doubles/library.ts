import { mkdtempSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { VersionMetadata } from "../../app/model/work.ts";
import type { NewVersion } from "../../main/library/protocol.ts";
import { openDatabase } from "../../main/library/store/database.ts";
import type { Store } from "../../main/library/store/store.ts";
import type { PassageSelector } from "../../app/model/selector.ts";

/** A folder of its own for a test, and how to take it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "variorum-"));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A real store on a temporary file, with a clock that ticks a second a call and ids that count. */
export function temporaryStore(folder: string): Store {
  const opened = openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const state = { second: 0, id: 0 };
  return {
    database: opened.value,
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, state.second++)).toISOString(),
    newId: () => `id-${String(++state.id)}`,
  };
}

export const plainMetadata: VersionMetadata = {
  title: "",
  author: "",
  publisher: "",
  url: "",
  language: "en",
  publishedAt: "",
  kind: "article",
  relation: "original",
  relatedTo: null,
};

/** A version ready to be kept. */
export function newVersion(text: string, metadata: Partial<VersionMetadata> = {}, workId: WorkId | null = null): NewVersion {
  const bytes = new TextEncoder().encode(text);
  return {
    bytes,
    parsed: {
      fileName: "article.txt",
      format: "text",
      text,
      blocks: [{ from: 0, to: text.length, kind: "paragraph" }],
      encoding: "utf-8",
      leftOut: [],
      warnings: [],
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
    metadata: { ...plainMetadata, ...metadata },
    workId,
    workTitle: "",
  };
}

export function selector(text: string, exact: string): PassageSelector {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in the text`);
  return {
    quote: {
      type: "TextQuoteSelector",
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
    },
    position: { type: "TextPositionSelector", start, end: start + exact.length },
  };
}

export function asVersionId(id: string): VersionId {
  return id as VersionId;
}
