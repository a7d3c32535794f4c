import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { StoredComparison, VersionSummary, Work } from "../../app/model/work.ts";

/** A version as the library lists it: its letter inside the work and how deep it descends from the base. */
export interface VersionRow {
  readonly version: VersionSummary;
  readonly sigil: string;
  readonly base: boolean;
  /** 0 for the base and for everything not derived from another version. */
  readonly depth: number;
  /** The letter of the version this one is derived from; null when it stands alone or its source is gone. */
  readonly relatedSigil: string | null;
}

export interface WorkRow {
  readonly work: Work;
  readonly versions: readonly VersionRow[];
  /** Distinct languages in the order of the versions. */
  readonly languages: readonly string[];
}

/** A line that can be reached with the arrow keys. */
export type Line =
  | { readonly kind: "work"; readonly workId: WorkId; readonly open: boolean }
  | { readonly kind: "version"; readonly workId: WorkId; readonly versionId: VersionId };

/** What opens on Enter: two versions side by side, or one to read; null for a work without versions. */
export type Opening =
  | { readonly screen: "compare"; readonly base: VersionId; readonly other: VersionId }
  | { readonly screen: "read"; readonly versionId: VersionId };

export type SortOrder = "changed" | "title";

/** `A` … `Z`, `AA` … for zero-based places. */
export function sigilAt(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : sigilAt(Math.floor(place / 26) - 1) + letter;
}

/** The versions of a work in the order of their letters: the first original leads, the rest follow as they were added. */
export function versionRows(versions: readonly VersionSummary[]): readonly VersionRow[] {
  const kept = versions.filter((version) => version.trashedAt === null);
  const added = [...kept].sort((x, y) => compareText(x.addedAt, y.addedAt));
  const base = added.find((version) => version.relation === "original") ?? added[0];
  if (base === undefined) return [];
  const ordered = [base, ...added.filter((version) => version !== base)];
  const places = new Map(ordered.map((version, place) => [version.id, place]));
  return ordered.map((version, place) => {
    const source = sourceOf(version, places);
    return {
      version,
      sigil: sigilAt(place),
      base: place === 0,
      depth: depthOf(version, ordered, places),
      relatedSigil: source === null ? null : sigilAt(source),
    };
  });
}

function sourceOf(version: VersionSummary, places: ReadonlyMap<VersionId, number>): number | null {
  if (version.relatedTo === null || version.relatedTo === version.id) return null;
  return places.get(version.relatedTo) ?? null;
}

/** Follows the sources upwards; a ring of sources, which a correction by hand can make, ends after as many steps as there are versions. */
function depthOf(version: VersionSummary, ordered: readonly VersionSummary[], places: ReadonlyMap<VersionId, number>): number {
  let depth = 0;
  let current: VersionSummary | undefined = version;
  while (current !== undefined && depth < ordered.length) {
    const source = sourceOf(current, places);
    if (source === null) return depth;
    depth += 1;
    current = ordered[source];
  }
  return 0;
}

export function workRow(work: Work): WorkRow {
  const versions = versionRows(work.versions);
  return { work, versions, languages: [...new Set(versions.map(({ version }) => version.language))] };
}

/** The works in the order asked for; titles by the rules of the reader's language. */
export function sortWorks(works: readonly Work[], order: SortOrder, locale: string): readonly Work[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byTitle = (x: Work, y: Work): number => compare(x.title, y.title) || compareText(x.id, y.id);
  if (order === "title") return [...works].sort(byTitle);
  return [...works].sort((x, y) => compareText(y.changedAt, x.changedAt) || byTitle(x, y));
}

/** How many works of a long library stand open before the reader has opened or closed any. */
const openAtFirst = 3;
/** A library of up to this many works stands open altogether. */
const fewWorks = 8;

/** The works whose versions are shown as long as the reader says nothing: of a few all, of many the latest changed. */
export function openByDefault(works: readonly Work[]): ReadonlySet<WorkId> {
  const shown = works.length <= fewWorks ? works : sortWorks(works, "changed", "en").slice(0, openAtFirst);
  return new Set(shown.map(({ id }) => id));
}

/** Works and the versions of open works, from top to bottom. */
export function linesOf(rows: readonly WorkRow[], open: (workId: WorkId) => boolean): readonly Line[] {
  return rows.flatMap((row): readonly Line[] => {
    const workId = row.work.id;
    const head: Line = { kind: "work", workId, open: open(workId) };
    if (!head.open) return [head];
    return [head, ...row.versions.map(({ version }): Line => ({ kind: "version", workId, versionId: version.id }))];
  });
}

/** A name by which a line is remembered while the list around it changes. */
export function lineKey(line: Line): string {
  return line.kind === "work" ? line.workId : line.versionId;
}

/** The line a step up or down leads to; at the ends it stays. Without a current line it is the first. */
export function lineAfter(lines: readonly Line[], current: string | null, step: number): Line | null {
  const place = lines.findIndex((line) => lineKey(line) === current);
  if (place === -1) return lines[0] ?? null;
  return lines[Math.min(lines.length - 1, Math.max(0, place + step))] ?? null;
}

/** What a work opens with: its last comparison while both its versions are kept, else base and latest, else its only version. */
export function openingOfWork(versions: readonly VersionRow[], last: StoredComparison | null): Opening | null {
  const ids = new Set(versions.map(({ version }) => version.id));
  if (last !== null && ids.has(last.base)) {
    const other = last.witnesses.find((witness) => witness !== last.base && ids.has(witness));
    if (other !== undefined) return { screen: "compare", base: last.base, other };
  }
  const [base, ...others] = versions.map(({ version }) => version);
  if (base === undefined) return null;
  const latest = others.at(-1);
  return latest === undefined ? { screen: "read", versionId: base.id } : { screen: "compare", base: base.id, other: latest.id };
}

/** What a version opens with: set against the base; the base itself is read. */
export function openingOfVersion(versions: readonly VersionRow[], versionId: VersionId): Opening {
  const base = versions[0]?.version.id;
  return base === undefined || base === versionId ? { screen: "read", versionId } : { screen: "compare", base, other: versionId };
}

/** What stands for a version in one short name: its publisher, else its title, else its file. */
export function versionName(version: VersionSummary): string {
  return [version.publisher, version.title, version.fileName].find((name) => name.trim() !== "") ?? "";
}

/** `zh` for `zh-Hans` as long as no other version of the work is in another kind of Chinese. */
export function shortTag(tag: string, versions: readonly VersionRow[]): string {
  const primary = tag.split("-")[0] ?? tag;
  const plain = versions.every(({ version }) => version.language === tag || version.language.split("-")[0] !== primary);
  return plain ? primary : tag;
}

/** Code unit order: for ISO instants and identifiers, where a reader's language has no say. */
function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
