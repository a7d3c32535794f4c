import { describePassage } from "../../app/anchoring/describe.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Finding, FindingId } from "../../app/model/finding.ts";
import type { VersionId } from "../../app/model/ids.ts";
import { mirrored, type FindingReference, type Judgement } from "../../app/model/note.ts";
import type { PassageSelector } from "../../app/model/selector.ts";
import { overlaps, type Span } from "../../app/model/span.ts";

/** What is stored of a finding, so that it is recognised after recomputing. */
export function referenceOf(finding: Finding, comparison: Comparison, versionA: VersionId, versionB: VersionId): FindingReference {
  return {
    versionA,
    versionB,
    category: finding.category,
    a: finding.a.map((span) => describePassage(comparison.a.text, span)),
    b: finding.b.map((span) => describePassage(comparison.b.text, span)),
    valueA: finding.valueA,
    valueB: finding.valueB,
  };
}

/** True when a stored reference means this finding: same category and values, and on each side words that share a place. */
export function means(reference: FindingReference, finding: Finding): boolean {
  return (
    reference.category === finding.category &&
    reference.valueA === finding.valueA &&
    reference.valueB === finding.valueB &&
    sameWords(reference.a, finding.a) &&
    sameWords(reference.b, finding.b)
  );
}

function sameWords(selectors: readonly PassageSelector[], spans: readonly Span[]): boolean {
  if (selectors.length === 0 || spans.length === 0) return selectors.length === spans.length;
  return selectors.some(({ position }) => spans.some((span) => overlaps({ from: position.start, to: position.end }, span)));
}

export interface Recognised<T> {
  readonly byFinding: ReadonlyMap<FindingId, T>;
  /** Made on findings that the present engine no longer reports; listed, never dropped. */
  readonly lost: readonly T[];
}

/** Gives stored decisions back to their findings, whichever way round the pair was when they were made. */
export function recognise<T>(
  stored: readonly T[],
  referenceIn: (one: T) => FindingReference,
  comparison: Comparison,
  versionA: VersionId,
): Recognised<T> {
  const byFinding = new Map<FindingId, T>();
  const lost: T[] = [];
  for (const one of stored) {
    const own = referenceIn(one);
    const reference = own.versionA === versionA ? own : mirrored(own);
    const finding = comparison.findings.find((each) => means(reference, each));
    if (finding === undefined) lost.push(one);
    else byFinding.set(finding.id, one);
  }
  return { byFinding, lost };
}

export function recogniseJudgements(judgements: readonly Judgement[], comparison: Comparison, versionA: VersionId): Recognised<Judgement> {
  return recognise(judgements, (judgement) => judgement.finding, comparison, versionA);
}
