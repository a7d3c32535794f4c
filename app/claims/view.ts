import type { AlignmentSide } from "../alignment/side.ts";
import { languageOf } from "../languages/languages.ts";
import type { Language } from "../languages/language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Bead } from "../model/alignment.ts";
import type { Category, Claim } from "../model/claim.ts";
import { primaryLanguage, type Document } from "../model/document.ts";
import type { Elsewhere, Verdict } from "../model/finding.ts";
import type { Segment } from "../model/segment.ts";
import { overlaps, type Span } from "../model/span.ts";
import { overlap } from "../text/similarity.ts";
import { correspondence, type Correspondence } from "./correspondence.ts";
import type { RuleName } from "./rules.ts";
import { wordsIn, type Word } from "./words.ts";

/** One version with what it claims. */
export interface ClaimSide extends AlignmentSide {
  readonly claims: readonly Claim[];
}

/** One side of a bead: its segments, and the claims that begin in them. */
export interface Passage {
  readonly document: Document;
  readonly language: Language | null;
  readonly segments: readonly Segment[];
  readonly claims: readonly Claim[];
  readonly words: readonly Word[];
  /** The keys of the known names of the whole version this passage is part of. */
  readonly nameKeys: () => ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** A bead with both sides filled, as the comparisons of the single kinds see it. */
export interface BeadView {
  readonly index: number;
  readonly a: Passage;
  readonly b: Passage;
  readonly sameLanguage: boolean;
  readonly confidence: number;
  readonly lexicon: Lexicon;
  /** Where a stretch of one side stands on the other; worked out when first asked. */
  readonly opposite: Correspondence;
}

/**
 * Beads of less confidence raise no alarm that hangs on their being right. Low, because in languages without a word list even right beads have
 * only lengths and places to show for themselves.
 */
export const leastConfidence = 0.15;

/** A finding before it has its id, its confidence and its sentence. */
export interface Draft {
  readonly category: Category;
  readonly verdict: Verdict;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly valueA: string | null;
  readonly valueB: string | null;
  readonly rule: RuleName;
  readonly elsewhere?: Elsewhere;
}

/** The claims of a side by the segment in which they begin. */
function claimsBySegment(side: ClaimSide): ReadonlyMap<number, readonly Claim[]> {
  const bySegment = new Map<number, Claim[]>();
  for (const claim of side.claims) {
    const list = bySegment.get(claim.segment);
    if (list === undefined) bySegment.set(claim.segment, [claim]);
    else list.push(claim);
  }
  return bySegment;
}

export interface IndexedSide {
  readonly side: ClaimSide;
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
  /** The keys of the names that a word list knows, in the whole version. */
  readonly nameKeys: () => ReadonlySet<string>;
}

/** A version with what the views of its beads look up. */
export function indexed(side: ClaimSide, lexicon: Lexicon): IndexedSide {
  const nameKeys = once(() => {
    const names = side.claims.filter((claim) => claim.category === "name");
    return new Set(names.flatMap((claim) => lexicon.nameKey(claim.value, side.document.language) ?? []));
  });
  return { side, claims: claimsBySegment(side), nameKeys };
}

/** The view of a bead, or null when one of its sides is empty. Words and correspondence are worked out lazily. */
export function viewOf(a: IndexedSide, b: IndexedSide, bead: Bead, index: number, lexicon: Lexicon): BeadView | null {
  const passageA = passageOf(a, bead.a);
  const passageB = passageOf(b, bead.b);
  if (passageA === null || passageB === null) return null;
  const sameLanguage = primaryLanguage(a.side.document.language) === primaryLanguage(b.side.document.language);
  return {
    index,
    a: passageA,
    b: passageB,
    sameLanguage,
    confidence: bead.confidence,
    lexicon,
    opposite: correspondence(passageA, passageB, sameLanguage, lexicon),
  };
}

function passageOf({ side, claims, nameKeys }: IndexedSide, indexes: readonly number[]): Passage | null {
  const segments = indexes.flatMap((index) => side.segments[index] ?? []);
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = once(() => segments.flatMap((segment) => wordsIn(side.document.text, segment)));
  return {
    document: side.document,
    language: languageOf(side.document.language),
    segments,
    claims: indexes.flatMap((index) => claims.get(index) ?? []),
    get words() {
      return words();
    },
    nameKeys,
    from: Math.min(...segments.map((segment) => segment.from)),
    to: Math.max(...segments.map((segment) => segment.to)),
  };
}

/** Wraps a costly computation that gives the same value each time, so that it runs at most once. */
export function once<Value>(compute: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => (done ??= { value: compute() }).value;
}

/**
 * One language: the share of the words of the shorter passage, outside some spans, that the other passage has as well, in any order. Near 1 in a
 * revision that changed a word, lower where somebody told the same in other words; 0 across languages.
 */
export function stability(view: BeadView, outsideA: readonly Span[], outsideB: readonly Span[]): number {
  if (!view.sameLanguage) return 0;
  const keysOutside = (words: readonly Word[], spans: readonly Span[]): readonly string[] =>
    words.filter((word) => !spans.some((span) => overlaps(span, word))).map((word) => word.key);
  return overlap(keysOutside(view.a.words, outsideA), keysOutside(view.b.words, outsideB));
}

/** Where a span stands in its passage, 0 at the beginning to 1 at the end. */
export function placeIn(passage: { readonly from: number; readonly to: number }, span: Span): number {
  return ((span.from + span.to) / 2 - passage.from) / Math.max(1, passage.to - passage.from);
}

/** The stretch from the beginning of the first to the end of the last of some spans. */
export function hull(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}

/** The spans of a claim as one text, for comparing what is written. */
export function writtenAs(passage: Passage, claim: Claim): string {
  return claim.spans.map((span) => passage.document.text.slice(span.from, span.to)).join(" … ");
}
