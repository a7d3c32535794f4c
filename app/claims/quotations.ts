import type { ConceptId } from "../lexicon/concept.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { sameStem } from "./edit-distance.ts";
import { weightOf } from "./length.ts";
import { leastConfidence, placeIn, stability, type BeadView, type Draft, type Passage } from "./view.ts";
import { functionWordsOf, wordsIn, type Word } from "./words.ts";
import { meaningsAt } from "./meanings.ts";

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
    ...pairs.flatMap(([a, b]) => (textOnA(a.span) === textOnB(b.span) ? [] : [judged(view, a, b)])),
    ...restA.flatMap((quotation) => missing("a", quotation)),
    ...restB.flatMap((quotation) => missing("b", quotation)),
  ];
}

function judged(view: BeadView, a: Quotation, b: Quotation): Draft {
  const draft = view.sameLanguage ? sameLanguageDraft(view, a, b) : acrossDraft(view, a, b);
  return draft.rule === "quotation.shortened" && isWrapped(view, a, b) ? { ...draft, verdict: "unsure" } : draft;
}

/** A whole passage in marks (a headline, a line of a table) and a quotation inside a sentence are not two forms of one. */
function isWrapped(view: BeadView, a: Quotation, b: Quotation): boolean {
  const share = (passage: Passage, { span }: Quotation): number => (span.to - span.from) / Math.max(1, passage.to - passage.from);
  const [shareA, shareB] = [share(view.a, a), share(view.b, b)];
  return Math.max(shareA, shareB) > 0.95 && Math.min(shareA, shareB) < 0.7;
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

/** Fewer words of content than this are cut or filled by any translator. */
const fullSentence = 6;
/** Fewer words of any sort in quotation marks are a term, which has its own word in each language. */
const leastSpeech = 3;
/** So many times longer than the other, in letters of weight, a quotation holds a clause that the other lacks. */
const clauseLonger = 1.7;

/**
 * Across languages: cut when one is much longer than the other, changed when two short quotations whose words are known share no meaning.
 */
function acrossDraft(view: BeadView, a: Quotation, b: Quotation): Draft {
  const weigh = ({ document }: Passage, { span }: Quotation): number => weightOf(document.text.slice(span.from, span.to));
  const ratio = weigh(view.a, a) / Math.max(1, weigh(view.b, b)) / expectedRatio(view);
  const contentA = contentOf(view.a, a, view.lexicon);
  const contentB = contentOf(view.b, b, view.lexicon);
  const full = Math.max(contentA.length, contentB.length) >= fullSentence;
  if (full && (ratio > clauseLonger || ratio < 1 / clauseLonger)) return draft(a, b, "differs", "quotation.shortened");
  const short = [a, b].every(({ words }) => words.length >= leastSpeech) && Math.max(contentA.length, contentB.length) <= fullSentence;
  const readable = view.confidence >= leastConfidence && view.a.language !== null && view.b.language !== null;
  const changed = short && readable && shareNothing(contentA, contentB);
  return draft(a, b, changed ? "differs" : "agrees", changed ? "quotation.changed" : "quotation.same");
}

/** Texts shorter than this say little of how much longer one language is than the other. */
const enoughText = 1500;

function expectedRatio(view: BeadView): number {
  const a = weightOf(view.a.document.text);
  const b = weightOf(view.b.document.text);
  return Math.min(a, b) < enoughText ? 1 : Math.max(0.75, Math.min(1.33, a / b));
}

/** The meanings of each word of content. */
function contentOf({ document, language }: Passage, quotation: Quotation, lexicon: Lexicon): readonly (readonly ConceptId[])[] {
  const functionWords = functionWordsOf(language);
  return quotation.words.filter((word) => !functionWords.has(word.key)).map((word) => meaningsAt(document, word, lexicon));
}

/** Known words on both sides, on one of them all but one, and no meaning in common. */
function shareNothing(a: readonly (readonly ConceptId[])[], b: readonly (readonly ConceptId[])[]): boolean {
  const unknown = (content: readonly (readonly ConceptId[])[]): number => content.filter((meanings) => meanings.length === 0).length;
  if (unknown(a) === a.length || unknown(b) === b.length || Math.min(unknown(a), unknown(b)) > 1) return false;
  const meanings = new Set(a.flat());
  return !b.flat().some((meaning) => meanings.has(meaning));
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
