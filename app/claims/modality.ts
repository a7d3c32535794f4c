import type { AlignmentSide } from "../alignment/side.ts";
import type { ModalityCues } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Claim } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { segmentFinder } from "./place.ts";
import { hull, placeIn, type BeadView, type Draft, type Passage } from "./view.ts";

/** Ability and permission answer a possibility; they never are a claim of their own. */
type Strength = keyof ModalityCues;

/** When cues overlap the longer one counts, then the more telling class. */
const classes: readonly Strength[] = ["reported", "probable", "certain", "possible", "intended", "obliged", "able"];

/** The hedges and assurances of a version; `value` is the class. */
export function modalityClaims(side: AlignmentSide): readonly Claim[] {
  const language = languageOf(side.document.language);
  if (language === null) return [];
  const { text } = side.document;
  const found = classes
    .flatMap((value) => findCues(text, language.modality[value]).map((span) => ({ span, value })))
    .sort((x, y) => y.span.to - y.span.from - (x.span.to - x.span.from));
  const kept: { readonly span: Span; readonly value: Strength }[] = [];
  for (const cue of found) if (!kept.some((other) => overlaps(other.span, cue.span))) kept.push(cue);
  const segmentAt = segmentFinder(side.segments);
  return kept.flatMap(({ span, value }) => {
    const segment = segmentAt(span.from);
    return segment === null ? [] : [{ category: "modality", spans: [span], segment, value, read: null }];
  });
}

/** How far a class commits the writer: a statement without any cue stands at `plain`. */
const commitment: Readonly<Record<Strength | "plain", number>> = { possible: 0, able: 0, reported: 1, probable: 1, intended: 1, obliged: 2, plain: 3, certain: 4 };

/** Classes that languages put into mood or tense (`can`, `must`, `will`): between two languages their absence says little. */
const soft: ReadonlySet<string> = new Set(["possible", "intended", "obliged"]);

/** Compares how far both sides of a bead commit themselves: cues of one class answer each other; what is left is weighed. */
export function compareModality(view: BeadView): readonly Draft[] {
  if (view.a.language === null || view.b.language === null) return [];
  const sameClass = pairCues(view, cuesOf(view.a), cuesOf(view.b), (a, b) => a.value === b.value);
  const nearClass = pairCues(view, sameClass.restA, sameClass.restB, (a, b) => closeTogether(a, b));
  const crossed = pairCues(view, nearClass.restA, nearClass.restB, () => true);
  const alone = (claim: Claim): boolean => claim.value !== "able";
  return [
    ...sameClass.pairs.flatMap(([a, b]) => (view.sameLanguage ? [] : [paired(a, b, "agrees", "modality.same")])),
    ...nearClass.pairs.map(([a, b]) => paired(a, b, view.sameLanguage ? "unsure" : "agrees", view.sameLanguage ? "modality.weak" : "modality.same")),
    ...crossed.pairs.map(([a, b]) => paired(a, b, isOpposed(a, b) ? "differs" : "unsure", isOpposed(a, b) ? "modality.class" : "modality.weak")),
    ...crossed.restA.filter(alone).flatMap((claim) => oneSided(view, "a", claim)),
    ...crossed.restB.filter(alone).flatMap((claim) => oneSided(view, "b", claim)),
  ];
}

function cuesOf(passage: Passage): readonly Claim[] {
  return passage.claims.filter((claim) => claim.category === "modality");
}

function commitmentOf(claim: Claim): number {
  return commitment[claim.value as Strength];
}

function closeTogether(a: Claim, b: Claim): boolean {
  return Math.abs(commitmentOf(a) - commitmentOf(b)) <= 1 && a.value !== "certain" && b.value !== "certain";
}

/** A hedge against an assurance. */
function isOpposed(a: Claim, b: Claim): boolean {
  return (a.value === "certain") !== (b.value === "certain") && Math.abs(commitmentOf(a) - commitmentOf(b)) >= 2;
}

function pairCues(view: BeadView, listA: readonly Claim[], listB: readonly Claim[], fits: (a: Claim, b: Claim) => boolean) {
  const candidates = listA
    .flatMap((a) => listB.filter((b) => fits(a, b)).map((b) => ({ a, b, distance: Math.abs(placeIn(view.a, hull(a.spans)) - placeIn(view.b, hull(b.spans))) })))
    .sort((x, y) => x.distance - y.distance);
  const used = new Set<Claim>();
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return { pairs, restA: listA.filter((claim) => !used.has(claim)), restB: listB.filter((claim) => !used.has(claim)) };
}

function paired(a: Claim, b: Claim, verdict: Draft["verdict"], rule: Draft["rule"]): Draft {
  return { category: "modality", verdict, a: a.spans, b: b.spans, valueA: a.value, valueB: b.value, rule };
}

function oneSided(view: BeadView, side: "a" | "b", claim: Claim): readonly Draft[] {
  const span = hull(claim.spans);
  const opposite = side === "a" ? view.opposite.inB(span) : view.opposite.inA(span);
  if (view.sameLanguage && isRewordedOnly(view, side, span)) return [];
  const verdict = view.sameLanguage ? "differs" : soft.has(claim.value) || view.confidence < 0.5 ? "unsure" : claim.value === "certain" ? "unsure" : "differs";
  const rule = verdict === "unsure" ? "modality.weak" : view.sameLanguage ? "modality.cue" : "modality.across";
  return [
    {
      category: "modality",
      verdict,
      a: side === "a" ? [span] : [opposite],
      b: side === "a" ? [opposite] : [span],
      valueA: side === "a" ? claim.value : null,
      valueB: side === "a" ? null : claim.value,
      rule,
    },
  ];
}

/** True when the cue word itself stands in the other passage as well, in another sense (`may` the month, `will` the noun). */
function isRewordedOnly(view: BeadView, side: "a" | "b", span: Span): boolean {
  const own = side === "a" ? view.a : view.b;
  const linked = new Set(view.opposite.links().map((link) => (side === "a" ? link.a : link.b)));
  const inside = own.words.flatMap((word, index) => (overlaps(word, span) ? [index] : []));
  return inside.length > 0 && inside.every((index) => linked.has(index));
}
