import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Bead } from "../model/alignment.ts";
import type { Finding } from "../model/finding.ts";
import { contains, type Span } from "../model/span.ts";
import { agreement } from "../values/agree.ts";
import { scaleOfUnit } from "../values/units.ts";
import { compareAttribution } from "./attribution.ts";
import { compareDenials } from "./denials.ts";
import { aloneDraft, compareFigures, figuresOf, isWeak, type FigureClaim, type FigureResult } from "./figures.ts";
import { finish } from "./finish.ts";
import { weightOf } from "./length.ts";
import { compareModality } from "./modality.ts";
import { compareNames } from "./names.ts";
import { compareNegation } from "./negation.ts";
import { sentencesWithoutCounterpart } from "./omissions.ts";
import type { RuleName } from "./rules.ts";
import { compareQuotations, pairQuotations, type QuotationPair } from "./quotations.ts";
import { type BeadView, indexed, type ClaimSide, type Draft, leastConfidence, type Passage, viewOf } from "./view.ts";

export type { ClaimSide } from "./view.ts";

/**
 * What the comparison of the claims of two versions says: pairs claims inside a bead first, then figures in neighbouring beads. Findings come in
 * the order of A with an empty `summary`; the sentence is added by `app/comparison`. Swapping the sides mirrors the findings: where two pairings
 * are equally good, the choice hangs on the texts and not on which of them is called A.
 */
export function match(a: ClaimSide, b: ClaimSide, beads: readonly Bead[], lexicon: Lexicon): readonly Finding[] {
  if (!comesFirst(b, a)) return finish(draftsOf(a, b, beads, lexicon));
  const turned = beads.map((bead) => ({ ...bead, a: bead.b, b: bead.a }));
  return finish(draftsOf(b, a, turned, lexicon).map(mirrored));
}

function draftsOf(a: ClaimSide, b: ClaimSide, beads: readonly Bead[], lexicon: Lexicon): readonly Draft[] {
  const indexedA = indexed(a, lexicon);
  const indexedB = indexed(b, lexicon);
  const ordered = [...beads].sort((x, y) => (x.a[0] ?? Infinity) - (y.a[0] ?? Infinity) || (x.b[0] ?? Infinity) - (y.b[0] ?? Infinity));
  const views = ordered.flatMap((bead, index) => viewOf(indexedA, indexedB, trusted(bead, beads, a, b), index, lexicon) ?? []);
  return [...figureDrafts(views), ...views.flatMap(wordDrafts), ...sentencesWithoutCounterpart(a, b, beads, lexicon)];
}

/** Beyond this the one passage can hardly be the whole of the other. */
const mostAlike = 2.5;
/** In letters: three words may be one in another language. */
const slack = 15;

/** Two passages set side by side with nothing else around them were meant to be compared, whether or not any word of them is known. */
function trusted(bead: Bead, beads: readonly Bead[], a: ClaimSide, b: ClaimSide): Bead {
  if (beads.length > 1) return bead;
  const ratio = (weightOf(a.document.text) + slack) / (weightOf(b.document.text) + slack);
  return ratio > mostAlike || ratio < 1 / mostAlike ? bead : { ...bead, confidence: Math.max(bead.confidence, leastConfidence) };
}

/** Any order will do, as long as it does not know which side is A. */
function comesFirst(x: ClaimSide, y: ClaimSide): boolean {
  if (x.document.text !== y.document.text) return x.document.text < y.document.text;
  return x.document.language < y.document.language;
}

function mirrored(draft: Draft): Draft {
  return {
    ...draft,
    category: draft.category === "omission" ? "addition" : draft.category === "addition" ? "omission" : draft.category,
    verdict: draft.verdict === "only-a" ? "only-b" : draft.verdict === "only-b" ? "only-a" : draft.verdict,
    a: draft.b,
    b: draft.a,
    valueA: draft.valueB,
    valueB: draft.valueA,
    rule: mirroredRule(draft.rule),
  };
}

function mirroredRule(rule: RuleName): RuleName {
  switch (rule) {
    case "omission.sentence":
      return "addition.sentence";
    case "addition.sentence":
      return "omission.sentence";
    case "omission.elsewhere":
      return "addition.elsewhere";
    case "addition.elsewhere":
      return "omission.elsewhere";
    default:
      return rule;
  }
}

/** Beyond so many words a passage given as one segment is no sentence: which word a negation or a hedge belongs to cannot be told in it. */
const mostWords = 600;

/** The kinds that depend on nothing outside their bead. */
function wordDrafts(view: BeadView): readonly Draft[] {
  if (Math.max(view.a.words.length, view.b.words.length) > mostWords) return [];
  const quotations = pairQuotations(view);
  return [
    ...compareNames(view),
    ...compareAttribution(view),
    ...compareDenials(view),
    ...compareQuotations(view),
    ...[...compareNegation(view), ...compareModality(view)].map((draft) => insideQuotation(draft, quotations)),
  ];
}

/** A negation or hedge that differs between two quotations of one saying is a changed quotation. */
function insideQuotation(draft: Draft, quotations: readonly QuotationPair[]): Draft {
  const inside = (outer: Span, spans: readonly Span[]): boolean => spans.length > 0 && spans.every((span) => contains(outer, span));
  if (draft.verdict !== "differs" || !quotations.some((pair) => inside(pair.a, draft.a) && inside(pair.b, draft.b))) return draft;
  return { ...draft, category: "quotation", rule: draft.category === "negation" ? "quotation.polarity" : "quotation.modality" };
}

/** A figure that moved to a sentence this many beads away is still the same report. */
const neighbourhood = 2;

function figureDrafts(views: readonly BeadView[]): readonly Draft[] {
  const results = views.map((view) => ({ view, result: compareFigures(view) }));
  const settled = settleAcross(results);
  return results.flatMap(({ view, result }) => [
    ...result.drafts,
    ...result.restA.filter((rest) => !settled.has(rest)).flatMap((rest) => alone(view, "a", rest, result.restB)),
    ...result.restB.filter((rest) => !settled.has(rest)).flatMap((rest) => alone(view, "b", rest, result.restA)),
  ]);
}

interface BeadResult {
  readonly view: BeadView;
  readonly result: FigureResult;
}

/** The figures that have an equal one, itself alone, near by. */
function settleAcross(results: readonly BeadResult[]): ReadonlySet<FigureClaim> {
  const settled = new Set<FigureClaim>();
  results.forEach(({ view, result }, position) => {
    const near = results.slice(Math.max(0, position - neighbourhood), position + neighbourhood + 1).filter((other) => other.view !== view);
    for (const a of result.restA) {
      const b = near.flatMap((other) => other.result.restB).find((rest) => !settled.has(rest) && agreement(a.read, rest.read) === "same");
      if (b === undefined) continue;
      settled.add(a).add(b);
    }
  });
  return settled;
}

/**
 * Digits without any counterpart are worth a badge, if everything that might be one could be read: both languages known, nothing of the sort
 * left over opposite, the same digits nowhere in the passage. Small numbers in words, ordinals and the like stay quiet.
 */
function alone(view: BeadView, side: "a" | "b", rest: FigureClaim, left: readonly FigureClaim[]): readonly Draft[] {
  if (isWeak(rest.read) || isConversion(side === "a" ? view.a : view.b, rest)) return [];
  const [own, other] = side === "a" ? [view.a, view.b] : [view.b, view.a];
  const written = digitRuns(own.document.text.slice(rest.read.from, rest.read.to));
  const opposite = digitRuns(other.document.text.slice(other.from, other.to));
  if (written.some((digits) => opposite.includes(digits))) return [];
  const readable = own.language !== null && other.language !== null && left.length === 0;
  const telling = written.length > 0 && rest.read.kind !== "time" && !isDuration(rest.read);
  return [aloneDraft(side, rest, telling && readable && view.confidence >= leastConfidence ? "only" : "unsure")];
}

/** `25 km (15.5 miles)`: in brackets behind the measure it repeats, roughly, for readers of another country, who need it no longer. */
function isConversion(passage: Passage, rest: FigureClaim): boolean {
  const { text } = passage.document;
  return figuresOf(passage).some(({ read }) => {
    if (read === rest.read || !areOneMeasure(read, rest.read)) return false;
    const between = read.to <= rest.read.from ? text.slice(read.to, rest.read.from) : text.slice(rest.read.to, read.from);
    return /^[\s\p{L}]{0,12}[(（,，/;；]\s*[\p{L}~≈\s]{0,10}$/u.test(between) || /^\s?(?:\p{L}{1,3}\s?)?$/u.test(between);
  });
}

function areOneMeasure(a: FigureClaim["read"], b: FigureClaim["read"]): boolean {
  if (a.kind === "money" && b.kind === "money") return a.unit !== b.unit;
  if (a.kind !== "quantity" || b.kind !== "quantity") return false;
  const [dimension, other] = [scaleOfUnit(a.unit ?? "")?.dimension, scaleOfUnit(b.unit ?? "")?.dimension];
  return a.unit !== b.unit && dimension !== undefined && dimension === other;
}

/** The digits of the numbers of a text, without the marks that group them. */
function digitRuns(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:[.,'’\s]?\d)*/gu)].map((found) => found[0].replace(/\D/gu, ""));
}

/** Spans of time are told in many ways (`24 hours`, `a day`, `overnight`). */
function isDuration(read: FigureClaim["read"]): boolean {
  return read.kind === "quantity" && ["s", "min", "h", "d", "wk", "mo", "a"].includes(read.unit ?? "");
}
