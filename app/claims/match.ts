import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Bead } from "../model/alignment.ts";
import type { Finding } from "../model/finding.ts";
import { contains, type Span } from "../model/span.ts";
import { agreement } from "../values/agree.ts";
import { compareAttribution } from "./attribution.ts";
import { aloneDraft, compareFigures, isWeak, type FigureClaim, type FigureResult } from "./figures.ts";
import { finish } from "./finish.ts";
import { compareModality } from "./modality.ts";
import { compareNames } from "./names.ts";
import { compareNegation } from "./negation.ts";
import { sentencesWithoutCounterpart } from "./omissions.ts";
import { compareQuotations, pairQuotations, type QuotationPair } from "./quotations.ts";
import { claimsBySegment, viewOf, type BeadView, type ClaimSide, type Draft } from "./view.ts";

export type { ClaimSide } from "./view.ts";

/**
 * What the comparison of the claims of two versions says: pairs claims inside a bead first, then figures in neighbouring beads, then
 * anywhere. Findings come in the order of A with an empty `summary`; the sentence is added by `app/comparison`.
 */
export function match(a: ClaimSide, b: ClaimSide, beads: readonly Bead[], lexicon: Lexicon): readonly Finding[] {
  const indexedA = { side: a, claims: claimsBySegment(a) };
  const indexedB = { side: b, claims: claimsBySegment(b) };
  const views = beads.flatMap((bead, index) => viewOf(indexedA, indexedB, bead, index, lexicon) ?? []);
  return finish([...figureDrafts(views), ...views.flatMap(wordDrafts), ...sentencesWithoutCounterpart(a, b, beads, lexicon)]);
}

/** The kinds that depend on nothing outside their bead. */
function wordDrafts(view: BeadView): readonly Draft[] {
  const quotations = pairQuotations(view);
  return [
    ...compareNames(view),
    ...compareAttribution(view),
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
    ...result.restA.filter((rest) => !settled.has(rest)).flatMap((rest) => alone(view, "a", rest)),
    ...result.restB.filter((rest) => !settled.has(rest)).flatMap((rest) => alone(view, "b", rest)),
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

/** Digits without any counterpart are worth a badge; small numbers in words, ordinals and the like stay quiet. */
function alone(view: BeadView, side: "a" | "b", rest: FigureClaim): readonly Draft[] {
  if (isWeak(rest.read)) return [];
  const own = side === "a" ? view.a : view.b;
  const digits = /\d/.test(own.document.text.slice(rest.read.from, rest.read.to));
  return [aloneDraft(side, rest, digits && view.confidence >= 0.5 ? "only" : "unsure")];
}
