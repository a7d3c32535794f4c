import type { Language } from "../languages/language.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { findQuotations } from "./read-quotations.ts";
import { type BeadView, type Draft, hull, leastConfidence, type Passage, placeIn } from "./view.ts";

/**
 * `said` against `denied`: who speaks is the same and what is said is turned round. Raised when one passage has a verb of denying and the other
 * only neutral verbs of saying, with no negation to spare that would say the same (`said it was not so`).
 */
export function compareDenials(view: BeadView): readonly Draft[] {
  const a = sayingsOf(view.a);
  const b = sayingsOf(view.b);
  if (a === null || b === null || view.confidence < leastConfidence) return [];
  if (a.denials.length > 0 && b.denials.length > 0) return [];
  return [
    ...a.denials.flatMap((denial) => denied(view, "a", denial, a, b)),
    ...b.denials.flatMap((denial) => denied(view, "b", denial, b, a)),
  ].slice(0, 1);
}

interface Sayings {
  readonly passage: Passage;
  readonly says: readonly Span[];
  readonly denials: readonly Span[];
  /** How many other negations the passage holds, implied ones included. */
  readonly negations: number;
}

function sayingsOf(passage: Passage): Sayings | null {
  const { language, document, claims } = passage;
  if (language === null) return null;
  const quotations = findQuotations(document.text.slice(passage.from, passage.to)).map(({ from, to }) => ({
    from: passage.from + from,
    to: passage.from + to,
  }));
  const outside = (span: Span): boolean => !quotations.some((quotation) => contains(quotation, span));
  const denials = findCues(document.text, denialsOf(language), passage).filter(outside);
  const says = findCues(document.text, language.attribution.says, passage).filter(outside);
  const negations = claims.filter(
    (claim) => claim.category === "negation" && !denials.some((denial) => overlaps(denial, hull(claim.spans))),
  );
  return { passage, denials, says: says.filter((span) => !denials.some((denial) => overlaps(denial, span))), negations: negations.length };
}

function denied(view: BeadView, side: "a" | "b", denial: Span, own: Sayings, other: Sayings): readonly Draft[] {
  const place = placeIn(own.passage, denial);
  const away = (span: Span): number => Math.abs(placeIn(other.passage, span) - place);
  const said = [...other.says].sort((x, y) => away(x) - away(y))[0];
  // Where the denying passage has a neutral verb for every one of the other, that one was added to them.
  if (said === undefined || own.says.length >= other.says.length || other.negations > own.negations) return [];
  const written = (passage: Passage, span: Span): string => passage.document.text.slice(span.from, span.to);
  const [a, b] = side === "a" ? [denial, said] : [said, denial];
  return [
    {
      category: "attribution",
      verdict: "differs",
      a: [a],
      b: [b],
      valueA: written(view.a, a),
      valueB: written(view.b, b),
      rule: "attribution.denied",
    },
  ];
}

const known = new WeakMap<Language, readonly string[]>();

/** The verbs of saying that also mean a negated event: those that weigh what is said and imply a negation. */
function denialsOf(language: Language): readonly string[] {
  const implied = new Set(language.negation.implicit);
  const denials = known.get(language) ?? language.attribution.loaded.filter((verb) => implied.has(verb));
  known.set(language, denials);
  return denials;
}
