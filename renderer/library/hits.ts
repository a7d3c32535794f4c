import type { SearchHit } from "../../app/contract/contract.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import { openingOfVersion, versionRows, type Opening, type VersionRow } from "./rows.ts";

/** A stretch of an excerpt; `found` stretches are drawn as marks. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

export interface HitRow {
  readonly hit: SearchHit;
  readonly pieces: readonly Piece[];
  /** The version the hit stands in; null for a hit in the title of a work or in a note on it. */
  readonly version: VersionRow | null;
}

export interface HitGroup {
  readonly workId: WorkId;
  readonly title: string;
  readonly rows: readonly HitRow[];
}

/** An excerpt cut at its matching ranges. Ranges may touch, overlap or reach beyond the text; joined, the pieces are the excerpt. */
export function piecesOf(excerpt: string, ranges: readonly { readonly from: number; readonly to: number }[]): readonly Piece[] {
  const ordered = [...ranges].sort((x, y) => x.from - y.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of ordered) {
    const from = Math.max(at, range.from);
    const to = Math.min(excerpt.length, range.to);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: excerpt.slice(at, from), found: false });
    pieces.push({ text: excerpt.slice(from, to), found: true });
    at = to;
  }
  if (at < excerpt.length) pieces.push({ text: excerpt.slice(at), found: false });
  return pieces;
}

/** Hits under their works, both in the order of the answer. Hits of works that are not in the list any more are left out. */
export function groupHits(hits: readonly SearchHit[], works: readonly Work[]): readonly HitGroup[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const order = [...new Set(hits.map((hit) => hit.workId))];
  return order.flatMap((workId) => {
    const work = byId.get(workId);
    if (work === undefined) return [];
    const versions = versionRows(work.versions);
    const rows = hits
      .filter((hit) => hit.workId === workId)
      .map((hit) => ({ hit, pieces: piecesOf(hit.excerpt, hit.ranges), version: versionOf(versions, hit.versionId) }));
    return [{ workId, title: work.title, rows }];
  });
}

function versionOf(versions: readonly VersionRow[], versionId: VersionId | null): VersionRow | null {
  return versions.find(({ version }) => version.id === versionId) ?? null;
}

/** Where a hit leads: its version set against the base, or against the latest when it stands in the base itself; alone it is read. */
export function openingOfHit(work: Work, hit: SearchHit): Opening | null {
  const versions = versionRows(work.versions);
  const found = versionOf(versions, hit.versionId) ?? versions[0];
  if (found === undefined) return null;
  const latest = versions.at(-1);
  if (found.base && latest !== undefined && latest !== found)
    return { screen: "compare", base: found.version.id, other: latest.version.id };
  return openingOfVersion(versions, found.version.id);
}
