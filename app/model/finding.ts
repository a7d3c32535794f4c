import type { Category } from "./claim.ts";
import type { Id } from "./ids.ts";
import type { Span } from "./span.ts";

/** Stable for the same texts: made from category and spans, never a counter. */
export type FindingId = Id<"finding">;

export type Verdict = "differs" | "only-a" | "only-b" | "agrees" | "unsure";

/** For an omission or addition: whether the content was found in another place of the other version. */
export interface Elsewhere {
  readonly status: "absent" | "found-elsewhere" | "condensed";
  readonly spans: readonly Span[];
  /** How many segments of the other version were searched. */
  readonly searched: number;
}

/** What the comparison of two claims says. `agrees` = written differently, same value: it shows why nothing lights up. */
export interface Finding {
  readonly id: FindingId;
  readonly category: Category;
  readonly verdict: Verdict;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Normal forms, or null where a side makes no claim or the claim has no value. */
  readonly valueA: string | null;
  readonly valueB: string | null;
  /** `category.rule`, the rule that fired. */
  readonly rule: string;
  /** 0 to 1: the share of findings of this rule that are right. */
  readonly confidence: number;
  /** One English sentence, with values in words, for list, screen reader and report. */
  readonly summary: string;
  readonly elsewhere?: Elsewhere;
}

/** Verdicts that light up. */
export function isDifference(finding: Finding): boolean {
  return finding.verdict === "differs" || finding.verdict === "only-a" || finding.verdict === "only-b";
}
