import type { Category } from "../../app/model/claim.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import { isDifference, type Finding, type FindingId } from "../../app/model/finding.ts";
import { beadOfFinding, beadsBySegment, segmentAt, type Side } from "./places.ts";
import type { Layout } from "./rows.ts";

/** Which findings the list shows and n and p go through: differences of every kind or of one, or those that stayed unsure or agree. */
export type KindFilter =
  | { readonly by: "every" }
  | { readonly by: "category"; readonly category: Category }
  | { readonly by: "verdict"; readonly verdict: "unsure" | "agrees" };

export type Tab = "all" | "open" | "judged";

/** A finding with its place in the reading. */
export interface Placed {
  readonly finding: Finding;
  readonly row: number;
  /** Sentence number in A, or in B with a `b` side when the words stand only there. */
  readonly number: string;
  readonly side: Side;
}

/** Every finding with its place, in the order of reading. */
export function placeFindings(comparison: Comparison, layout: Layout): readonly Placed[] {
  const beads = { a: beadsBySegment(comparison, "a"), b: beadsBySegment(comparison, "b") };
  const placed = comparison.findings.map((finding): Placed => {
    const side: Side = finding.a.length > 0 ? "a" : "b";
    const segment = Math.max(0, segmentAt(comparison[side].segments, finding[side][0]?.from ?? 0));
    const row = layout.rowOfSegment[side][segment] ?? layout.rowOfBead[beadOfFinding(finding, comparison, beads)] ?? 0;
    return { finding, row: Math.max(0, row), number: String(layout.numbers[side][segment] ?? ""), side };
  });
  return placed
    .map((entry, index) => ({ entry, index }))
    .sort(
      (x, y) =>
        x.entry.row - y.entry.row ||
        (x.entry.finding[x.entry.side][0]?.from ?? 0) - (y.entry.finding[y.entry.side][0]?.from ?? 0) ||
        x.index - y.index,
    )
    .map(({ entry }) => entry);
}

export function matchesKind(finding: Finding, kind: KindFilter): boolean {
  switch (kind.by) {
    case "every":
      return isDifference(finding);
    case "category":
      return isDifference(finding) && finding.category === kind.category;
    case "verdict":
      return finding.verdict === kind.verdict;
  }
}

export interface Listed {
  readonly shown: readonly Placed[];
  readonly all: number;
  readonly open: number;
  readonly judged: number;
}

/** What the list shows. A judged finding keeps its place under "All". */
export function listFindings(placed: readonly Placed[], kind: KindFilter, tab: Tab, isJudged: (id: FindingId) => boolean): Listed {
  const ofKind = placed.filter(({ finding }) => matchesKind(finding, kind));
  const judged = ofKind.filter(({ finding }) => isJudged(finding.id));
  const open = ofKind.filter(({ finding }) => !isJudged(finding.id));
  const shown = tab === "all" ? ofKind : tab === "open" ? open : judged;
  return { shown, all: ofKind.length, open: open.length, judged: judged.length };
}

/** How many differences there are of each category, most categories last in their own order. */
export function categoryCounts(placed: readonly Placed[]): readonly { readonly category: Category; readonly count: number }[] {
  const counts = new Map<Category, number>();
  for (const { finding } of placed) if (isDifference(finding)) counts.set(finding.category, (counts.get(finding.category) ?? 0) + 1);
  return [...counts].map(([category, count]) => ({ category, count })).sort((x, y) => y.count - x.count);
}

/** The finding a step leads to: beside the current one when it is listed, else the nearest beyond the current row. At the ends it stays. */
export function stepFrom(shown: readonly Placed[], current: FindingId | null, row: number, direction: 1 | -1): Placed | null {
  const place = shown.findIndex(({ finding }) => finding.id === current);
  if (place !== -1) return shown[place + direction] ?? null;
  return (direction === 1 ? shown.find((entry) => entry.row >= row) : shown.findLast((entry) => entry.row <= row)) ?? null;
}

/** A phrase for a list: white space folded, cut where it grows long. */
export function phraseOf(text: string, finding: Finding, side: Side): string {
  const words = finding[side]
    .map((span) => text.slice(span.from, span.to))
    .join(" … ")
    .replace(/\s+/gu, " ");
  const letters = Array.from(words);
  return letters.length <= longestPhrase ? words : `${letters.slice(0, longestPhrase).join("")}…`;
}

const longestPhrase = 80;
