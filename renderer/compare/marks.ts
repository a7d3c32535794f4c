import { graphemeCeiling, graphemeFloor } from "../../app/text/graphemes.ts";
import { isDifference, type Finding, type FindingId } from "../../app/model/finding.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import { bySpan, contains, type Span } from "../../app/model/span.ts";
import { gapsIn } from "./gaps.ts";
import type { HiddenKind } from "./noise.ts";
import { segmentsOf, type Side } from "./places.ts";

/**
 * How words are marked. `same` = the current finding says both sides agree; `gap` = words of the other side are missing at this point;
 * `quiet` = a mark that is hidden now and only cuts the text, because cutting moves letters by a hair and a line could break elsewhere.
 */
export type MarkKind = "differs" | "whole" | "moved" | "note" | "same" | "gap" | "quiet";

export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What a click on the words makes current. */
  readonly finding: FindingId | null;
}

/** A stretch of a segment with the marks that lie on it. A gap is a run of no length. A run without kinds is plain text. */
export interface Run extends Span {
  readonly kinds: readonly MarkKind[];
  readonly finding: FindingId | null;
}

export interface MarkOptions {
  readonly hidden: ReadonlySet<HiddenKind>;
  /** False: only notes show. */
  readonly marks: boolean;
  readonly current: FindingId | null;
  /** Passages with notes. */
  readonly notes: Readonly<Record<Side, readonly Span[]>>;
}

/** The marks of each segment of a side. */
export function marksBySegment(comparison: Comparison, side: Side, options: MarkOptions): readonly (readonly Mark[])[] {
  const { segments } = comparison[side];
  const bySegment: Mark[][] = segments.map(() => []);
  const put = (mark: Mark): void => {
    for (const index of segmentsOf(segments, mark)) bySegment[index]?.push(mark);
  };
  for (const span of options.notes[side]) put({ ...span, kind: "note", finding: null });
  const alone = segmentsAlone(comparison, side);
  const isWhole = (span: Span): boolean =>
    segmentsOf(segments, span).some((index) => alone.has(index) && contains(span, segments[index] ?? { from: -1, to: -1 }));
  for (const finding of comparison.findings) for (const mark of marksOfFinding(finding, side, isWhole, options)) put(mark);
  for (const variant of comparison.variants) {
    const shown = options.marks && !options.hidden.has(variant.noise);
    for (const span of variant[side]) put({ ...span, kind: shown ? gapOr("differs", span) : "quiet", finding: null });
  }
  for (const { at, variant } of gapsIn(comparison, side)) {
    const shown = options.marks && !options.hidden.has(variant.noise);
    put({ from: at, to: at, kind: shown ? "gap" : "quiet", finding: null });
  }
  for (const bead of comparison.beads) {
    if (!bead.moved || bead.a.length === 0 || bead.b.length === 0) continue;
    for (const index of bead[side]) {
      const segment = segments[index];
      if (segment !== undefined) put({ from: segment.from, to: segment.to, kind: options.marks ? "moved" : "quiet", finding: null });
    }
  }
  return bySegment;
}

function marksOfFinding(finding: Finding, side: Side, isWhole: (span: Span) => boolean, options: MarkOptions): readonly Mark[] {
  const lit = isDifference(finding);
  const current = finding.id === options.current;
  const shown = lit || current || (finding.verdict === "agrees" && !options.hidden.has("agreeing"));
  if (!shown || !options.marks) return finding[side].map((span) => ({ from: span.from, to: span.to, kind: "quiet", finding: null }));
  return finding[side].map((span) => {
    const kind = !lit && finding.verdict === "agrees" ? "same" : isWhole(span) ? "whole" : "differs";
    return { from: span.from, to: span.to, kind: gapOr(kind, span), finding: finding.id };
  });
}

function gapOr(kind: MarkKind, span: Span): MarkKind {
  return span.from === span.to ? "gap" : kind;
}

/** The sentences of a side that have no counterpart. */
function segmentsAlone(comparison: Comparison, side: Side): ReadonlySet<number> {
  return new Set(comparison.beads.filter((bead) => bead.a.length === 0 || bead.b.length === 0).flatMap((bead) => bead[side]));
}

/**
 * Cuts a segment where marks begin and end; the runs together are the segment. Cuts keep graphemes whole, and in scripts whose letters
 * join they keep words whole, because a letter drawn apart has another shape.
 */
export function runsOf(text: string, segment: Span, marks: readonly Mark[]): readonly Run[] {
  if (marks.length === 0) return [{ from: segment.from, to: segment.to, kinds: [], finding: null }];
  const snapped = marks.map((mark) => snap(text, segment, mark)).sort(bySpan);
  const cuts = [...new Set([segment.from, segment.to, ...snapped.flatMap(({ from, to }) => [from, to])])].sort((x, y) => x - y);
  return cuts.flatMap((from, index) => {
    const gaps = snapped.filter((mark) => mark.kind === "gap" && mark.from === from);
    const [first] = gaps;
    const gap: readonly Run[] = first === undefined ? [] : [{ from, to: from, kinds: ["gap"], finding: first.finding }];
    const to = cuts[index + 1];
    if (to === undefined) return gap;
    const over = snapped.filter((mark) => mark.kind !== "gap" && mark.kind !== "quiet" && mark.from <= from && mark.to >= to);
    // The innermost finding is the one a click means.
    const inner = over.filter((mark) => mark.finding !== null).sort((x, y) => x.to - x.from - (y.to - y.from))[0];
    return [...gap, { from, to, kinds: [...new Set(over.map(({ kind }) => kind))], finding: inner?.finding ?? null }];
  });
}

function snap(text: string, segment: Span, mark: Mark): Mark {
  const from = Math.min(Math.max(mark.from, segment.from), segment.to);
  const to = Math.min(Math.max(mark.to, segment.from), segment.to);
  const edge = keepWord(text, segment, graphemeFloor(text, from), -1);
  if (mark.kind === "gap") return { ...mark, from: edge, to: edge };
  return { ...mark, from: edge, to: keepWord(text, segment, graphemeCeiling(text, to), 1) };
}

const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{M}\u200d\u0640]/u;

/** The nearest edge of a word at or beyond `offset`, in scripts whose letters join; elsewhere the offset itself. */
function keepWord(text: string, segment: Span, offset: number, direction: 1 | -1): number {
  let at = offset;
  while (at > segment.from && at < segment.to && joining.test(text.charAt(at - 1)) && joining.test(text.charAt(at))) at += direction;
  return at;
}
