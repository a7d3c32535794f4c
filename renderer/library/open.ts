import type { SearchHit } from "../../app/contract/contract.ts";
import type { VersionId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import type { Bridge } from "../bridge.ts";
import type { Screen } from "../state/navigation.ts";
import { openingOfHit } from "./hits.ts";
import { openingOfWork, versionRows, type Opening } from "./rows.ts";

/** The screen of an opening; `at` is an offset in the version read, or in the one compared with the base. */
export function screenOf(
  work: Work,
  opening: Opening,
  at: { readonly versionId: VersionId; readonly offset: number } | null = null,
): Screen {
  const workId = work.id;
  if (opening.screen === "read") return { name: "read", workId, versionId: opening.versionId, at: at?.offset ?? null };
  const { base, other } = opening;
  const versionId = at?.versionId === base ? base : other;
  return { name: "compare", workId, a: base, b: other, place: at === null ? null : { versionId, at: at.offset } };
}

/** The screen a work opens with; null for a work without versions. Asks for its last comparison, whose failure counts as none. */
export async function screenOfWork(bridge: Bridge, work: Work): Promise<Screen | null> {
  const last = await bridge.call("comparisons.last", { workId: work.id });
  const opening = openingOfWork(versionRows(work.versions), last.ok ? last.value : null);
  return opening === null ? null : screenOf(work, opening);
}

/** The screen a search hit leads to. */
export function screenOfHit(work: Work, hit: SearchHit): Screen | null {
  const opening = openingOfHit(work, hit);
  if (opening === null) return null;
  return screenOf(work, opening, hit.versionId === null || hit.at === null ? null : { versionId: hit.versionId, offset: hit.at });
}
