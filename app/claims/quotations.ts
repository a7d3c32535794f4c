import type { AlignmentSide } from "../alignment/side.ts";
import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { sameStem } from "./edit-distance.ts";
import { segmentFinder } from "./place.ts";
import { placeIn, stability, type BeadView, type Draft, type Passage } from "./view.ts";
import { functionWordsOf, wordsIn, type Word } from "./words.ts";

/** The closing marks that may end a quotation opened by a mark. */
const closings: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "｢": "｣",
  "”": "”",
  '"': '"',
  "＂": "＂",
  "‘": "’‘",
  "‚": "‘’",
  "’": "’",
  "'": "'",
};

const apostrophes = "'’‘";

/** The quotations of a text: what stands between the marks, without them; the outermost of nested ones. */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let at = 0;
  for (const paragraph of text.split("\n")) {
    for (const span of inParagraph(paragraph)) quotations.push({ from: at + span.from, to: at + span.to });
    at += paragraph.length + 1;
  }
  return quotations;
}

/** A quotation never runs on beyond its paragraph: an unclosed mark ends there when the paragraph began with it, and counts for nothing otherwise. */
function inParagraph(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; index++) {
    const close = closingOf(text, index);
    if (close === null) continue;
    const span = trimmed(text, index + 1, close);
    if (span !== null) spans.push(span);
    index = close;
  }
  return spans;
}

function closingOf(text: string, open: number): number | null {
  const mark = text[open] ?? "";
  const ends = closings[mark];
  if (ends === undefined || !opensHere(text, open)) return null;
  if (text.startsWith('""', open)) return doubledClosing(text, open);
  let depth = 0;
  for (let index = open + 1; index < text.length; index++) {
    const letter = text[index] ?? "";
    if (ends.includes(letter) && closesHere(text, index)) {
      if (depth === 0) return index;
      depth--;
    } else if (letter === mark && !ends.includes(mark)) depth++;
  }
  return /^\s*$/u.test(text.slice(0, open)) && !apostrophes.includes(mark) ? text.length : null;
}

/** `""so""`: marks doubled by a program that meant to protect them. */
function doubledClosing(text: string, open: number): number | null {
  const close = text.indexOf('""', open + 2);
  return close > open + 2 ? close + 1 : null;
}

/** A mark that is the same at both ends, or an apostrophe, opens only after a space or punctuation and before a letter. */
function opensHere(text: string, index: number): boolean {
  const mark = text[index] ?? "";
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  if (mark === "»" || mark === "›" || mark === "”" || apostrophes.includes(mark))
    return !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}¿¡]/u.test(after);
  return true;
}

function closesHere(text: string, index: number): boolean {
  if (text[index] === '"')
    return text[index + 1] !== '"' && text[index - 1] !== '"' && !/^\s"[\p{L}\p{N}]/u.test(text.slice(index - 1, index + 2));
  if (!apostrophes.includes(text[index] ?? "")) return true;
  return /\S/u.test(text[index - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? " ");
}

function trimmed(text: string, from: number, to: number): Span | null {
  const inner = text.slice(from, to);
  const body = inner.replace(/^[\s"]+/u, "");
  const start = from + inner.length - body.length;
  const end = start + body.replace(/[\s,，"]+$/u, "").length;
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { from: start, to: end } : null;
}

/** The quotations of a version as claims; one that runs over several sentences belongs to the segment in which it begins. */
export function quotationClaims(side: AlignmentSide): readonly Claim[] {
  const segmentAt = segmentFinder(side.segments);
  return findQuotations(side.document.text).flatMap((span) => {
    const segment = segmentAt(span.from);
    return segment === null
      ? []
      : [
          {
            category: "quotation",
            spans: [span],
            segment,
            value: side.document.text.slice(span.from, span.to).replace(/\s+/g, " "),
            read: null,
          },
        ];
  });
}

/** A quotation paired with its counterpart, for the other kinds that ask whether they stand inside. */
export interface QuotationPair {
  readonly a: Span;
  readonly b: Span;
}

interface Quotation {
  readonly claim: Claim;
  readonly span: Span;
  readonly words: readonly Word[];
}

/** The quotations of a bead, each with the one that shares most words or, across languages, stands nearest in place and length. */
export function pairQuotations(view: BeadView): readonly QuotationPair[] {
  return pairAll(view).pairs.map(([a, b]) => ({ a: a.span, b: b.span }));
}

export function compareQuotations(view: BeadView): readonly Draft[] {
  const { pairs, restA, restB } = pairAll(view);
  const textOnA = (span: Span): string => view.a.document.text.slice(span.from, span.to);
  const textOnB = (span: Span): string => view.b.document.text.slice(span.from, span.to);
  return [
    ...pairs.flatMap(([a, b]) =>
      textOnA(a.span) === textOnB(b.span) ? [] : [view.sameLanguage ? sameLanguageDraft(view, a, b) : acrossDraft(view, a, b)],
    ),
    ...restA.flatMap((quotation) => missing("a", quotation)),
    ...restB.flatMap((quotation) => missing("b", quotation)),
  ];
}

function pairAll(view: BeadView) {
  const listA = quotationsOf(view.a);
  const listB = quotationsOf(view.b);
  const candidates = listA
    .flatMap((a) => listB.map((b) => ({ a, b, cost: costOf(view, a, b) })))
    .filter(({ cost }) => cost < 1)
    .sort((x, y) => x.cost - y.cost);
  const used = new Set<Quotation>();
  const pairs: (readonly [Quotation, Quotation])[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return { pairs, restA: listA.filter((quotation) => !used.has(quotation)), restB: listB.filter((quotation) => !used.has(quotation)) };
}

function quotationsOf(passage: Passage): readonly Quotation[] {
  return passage.claims.flatMap((claim) => {
    const span = claim.spans[0];
    return claim.category !== "quotation" || span === undefined ? [] : [{ claim, span, words: wordsIn(passage.document.text, span) }];
  });
}

function costOf(view: BeadView, a: Quotation, b: Quotation): number {
  const apart = Math.abs(placeIn(view.a, a.span) - placeIn(view.b, b.span));
  const ratio = Math.min(a.words.length, b.words.length) / Math.max(a.words.length, b.words.length, 1);
  if (!view.sameLanguage) return 0.7 * apart + 0.3 * (1 - ratio);
  return 0.4 * apart + 0.6 * (1 - sharedShare(a.words, b.words, new Set()).ofShorter);
}

/** The share of the words of content that stand on both sides, spelling variants included. */
function sharedShare(
  a: readonly Word[],
  b: readonly Word[],
  functionWords: ReadonlySet<string>,
): { readonly ofShorter: number; readonly ofLonger: number; readonly spare: number } {
  const contentA = a.filter((word) => !functionWords.has(word.key));
  const contentB = b.filter((word) => !functionWords.has(word.key));
  const free = [...contentB];
  let shared = 0;
  for (const word of contentA) {
    const index = free.findIndex((other) => sameStem(word.key, other.key));
    if (index < 0) continue;
    free.splice(index, 1);
    shared++;
  }
  const shorter = Math.min(contentA.length, contentB.length);
  const longer = Math.max(contentA.length, contentB.length);
  return { ofShorter: shorter === 0 ? 1 : shared / shorter, ofLonger: longer === 0 ? 1 : shared / longer, spare: longer - shorter };
}

/** Two tellings of one event translate a quotation twice; only where the text around it stands firm was the quotation itself changed. */
const firm = 0.6;

/** Two versions in one language: synonyms are `unsure`, a changed statement or a cut of a clause is a difference. */
function sameLanguageDraft(view: BeadView, a: Quotation, b: Quotation): Draft {
  const functionWords = functionWordsOf(view.a.language);
  const { ofShorter, ofLonger, spare } = sharedShare(a.words, b.words, functionWords);
  if (ofLonger === 1) return draft(a, b, "agrees", "quotation.same");
  const clauseMore = spare >= 1 && Math.abs(a.words.length - b.words.length) >= 4;
  if (ofShorter >= 0.75 && ofLonger < 0.85 && (spare >= 2 || clauseMore)) return draft(a, b, "differs", "quotation.shortened");
  const around = stability(view, [a.span], [b.span]);
  return draft(a, b, ofLonger < 0.5 && around >= firm ? "differs" : "unsure", "quotation.changed");
}

/** Across languages only the length can be measured; a quotation of less than half the expected length was cut. */
function acrossDraft(view: BeadView, a: Quotation, b: Quotation): Draft {
  const expected = (view.b.to - view.b.from) / Math.max(1, view.a.to - view.a.from);
  const ratio = (b.span.to - b.span.from) / Math.max(1, (a.span.to - a.span.from) * expected);
  const long = a.words.length >= 10 || b.words.length >= 10;
  if (long && (ratio < 0.4 || ratio > 2.5)) return draft(a, b, "differs", "quotation.shortened");
  return draft(a, b, "agrees", "quotation.same");
}

function draft(a: Quotation, b: Quotation, verdict: Draft["verdict"], rule: Draft["rule"]): Draft {
  return { category: "quotation", verdict, a: a.claim.spans, b: b.claim.spans, valueA: a.claim.value, valueB: b.claim.value, rule };
}

/** Fewer words than this in quotation marks are a title, a nickname or irony rather than speech. */
const speechWords = 4;

/** Direct speech without marks on the other side is mostly the same speech told indirectly: worth a look, no alarm. */
function missing(side: "a" | "b", quotation: Quotation): readonly Draft[] {
  if (quotation.words.length < speechWords) return [];
  const spans = quotation.claim.spans;
  const value = quotation.claim.value;
  return [
    {
      category: "quotation",
      verdict: "unsure",
      a: side === "a" ? spans : [],
      b: side === "b" ? spans : [],
      valueA: side === "a" ? value : null,
      valueB: side === "b" ? value : null,
      rule: "quotation.missing",
    },
  ];
}
