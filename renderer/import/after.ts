import type { VersionSummary, Work } from "../../app/model/work.ts";
import { versionRows, type Opening } from "../library/rows.ts";
import { t } from "../state/translate.ts";
import type { Deed, Request } from "../state/undo.ts";

/**
 * What to open after versions were kept: in the one work that got them, the last of them against the base; null when they went into
 * several works, or stand alone.
 */
export function afterKeeping(
  kept: readonly VersionSummary[],
  works: readonly Work[],
): { readonly work: Work; readonly opening: Opening } | null {
  const [work, ...more] = works;
  if (work === undefined || more.length > 0) return null;
  const rows = versionRows(work.versions);
  const base = rows[0]?.version.id;
  const ids = new Set(rows.map(({ version }) => version.id));
  const last = kept.findLast((version) => version.id !== base && ids.has(version.id))?.id ?? rows.at(-1)?.version.id;
  if (base === undefined || last === undefined || last === base) return null;
  return { work, opening: { screen: "compare", base, other: last } };
}

/** Keeping as a deed that can be taken back: works that hold nothing else go to the trash whole, other versions one by one. */
export function keptDeed(kept: readonly VersionSummary[], works: readonly Work[]): Deed {
  const founded = works.filter((work) => work.versions.every((version) => kept.some(({ id }) => id === version.id)));
  const single = kept.filter((version) => founded.every((work) => work.id !== version.workId));
  const whole = (name: "works.trash" | "works.restore"): Request[] => founded.map(({ id }) => ({ name, input: { workId: id } }));
  const each = (name: "versions.trash" | "versions.restore"): Request[] => single.map(({ id }) => ({ name, input: { versionId: id } }));
  return {
    kind: "calls",
    label: t("import.undo", { count: kept.length }),
    undo: [...whole("works.trash"), ...each("versions.trash")],
    redo: [...whole("works.restore"), ...each("versions.restore")],
  };
}
