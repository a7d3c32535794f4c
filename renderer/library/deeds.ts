import type { VersionMetadata, VersionSummary, Work } from "../../app/model/work.ts";
import type { WorkId } from "../../app/model/ids.ts";
import { t } from "../state/translate.ts";
import type { Deed, Request } from "../state/undo.ts";
import { versionName } from "./rows.ts";

/** What can be done in the library, each with the way back. */

export function trashWork(work: Work): Deed {
  const { id: workId, title } = work;
  return {
    kind: "calls",
    label: t("library.undo.trash", { title }),
    redo: [{ name: "works.trash", input: { workId } }],
    undo: [{ name: "works.restore", input: { workId } }],
  };
}

export function restoreWork(work: Work): Deed {
  const { undo, redo } = callsOf(trashWork(work));
  return { kind: "calls", label: t("library.undo.restore", { title: work.title }), redo: undo, undo: redo };
}

export function trashVersion(version: VersionSummary): Deed {
  const { id: versionId } = version;
  return {
    kind: "calls",
    label: t("library.undo.trash", { title: versionName(version) }),
    redo: [{ name: "versions.trash", input: { versionId } }],
    undo: [{ name: "versions.restore", input: { versionId } }],
  };
}

export function restoreVersion(version: VersionSummary): Deed {
  const { undo, redo } = callsOf(trashVersion(version));
  return { kind: "calls", label: t("library.undo.restore", { title: versionName(version) }), redo: undo, undo: redo };
}

export function renameWork(work: Work, title: string): Deed {
  const { id: workId } = work;
  return {
    kind: "calls",
    label: t("library.undo.rename", { title: work.title }),
    redo: [{ name: "works.rename", input: { workId, title } }],
    undo: [{ name: "works.rename", input: { workId, title: work.title } }],
  };
}

/**
 * To another work, or with null to a work of its own. The way back leads to the work it came from and restores the relations that the
 * move dropped: its own, and those of its `siblings` in that work which were made from it.
 */
export function moveVersion(version: VersionSummary, workId: WorkId | null, siblings: readonly VersionSummary[]): Deed {
  const { id: versionId } = version;
  const derived = [version, ...siblings.filter(({ id, relatedTo }) => id !== versionId && relatedTo === versionId)].filter(
    ({ relatedTo }) => relatedTo !== null,
  );
  const relations = derived.map(({ id, relatedTo }): Request => ({
    name: "versions.describe",
    input: { versionId: id, metadata: { relatedTo } },
  }));
  return {
    kind: "calls",
    label: t("library.undo.move", { title: versionName(version) }),
    redo: [{ name: "versions.move", input: { versionId, workId } }],
    undo: [{ name: "versions.move", input: { versionId, workId: version.workId } }, ...relations],
  };
}

export function describeVersion(version: VersionSummary, metadata: VersionMetadata): Deed {
  const { id: versionId } = version;
  return {
    kind: "calls",
    label: t("library.undo.details", { title: versionName(version) }),
    redo: [{ name: "versions.describe", input: { versionId, metadata } }],
    undo: [{ name: "versions.describe", input: { versionId, metadata: metadataOf(version) } }],
  };
}

/** The part of a version that may be corrected. */
export function metadataOf(version: VersionMetadata): VersionMetadata {
  const { title, author, publisher, url, language, publishedAt, kind, relation, relatedTo } = version;
  return { title, author, publisher, url, language, publishedAt, kind, relation, relatedTo };
}

function callsOf(deed: Deed): { readonly undo: readonly Request[]; readonly redo: readonly Request[] } {
  return deed.kind === "calls" ? deed : { undo: [], redo: [] };
}
