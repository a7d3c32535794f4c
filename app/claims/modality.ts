import type { AlignmentSide } from "../alignment/side.ts";
import type { Language, ModalityCues } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Claim, Value } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { bySegment } from "./place.ts";
import { type BeadView, type Draft, hull, leastConfidence, type Passage, placeIn, stability } from "./view.ts";

/** Ability and permission answer a possibility; they never are a claim of their own. */
type Strength = keyof ModalityCues;

/** When cues overlap the longer one counts, then the more telling class. */
const classes: readonly Strength[] = ["reported", "probable", "certain", "possible", "intended", "obliged", "able"];

/** The hedges and assurances of a version; `value` is the class. */
export function modalityClaims(side: AlignmentSide): readonly Claim[] {
  const language = languageOf(side.document.language);
  if (language === null) return [];
  const values = bySegment(side.values, side.segments);
  return side.segments.flatMap((segment, index) =>
    hedgesIn(side.document.text, segment, language, values.get(index) ?? []).map(({ span, value }): Claim => ({
      category: "modality",
      spans: [span],
      segment: index,
      value,
      read: null,
    })),
  );
}

function hedgesIn(
  text: string,
  segment: Span,
  language: Language,
  values: readonly Value[],
): readonly { readonly span: Span; readonly value: Strength }[] {
  const found = classes
    .flatMap((value) => findCues(text, language.modality[value], segment).map((span) => ({ span, value })))
    .sort((x, y) => y.span.to - y.span.from - (x.span.to - x.span.from));
  const kept: { readonly span: Span; readonly value: Strength }[] = [];
  // `May` and `Will` inside a date or a name hedge nothing; a headline with all its words in capitals looks like one name.
  const isPart = (value: Value, span: Span): boolean => overlaps(value, span) && (value.kind !== "name" || !isHeadline(text, value));
  const taken = (span: Span): boolean => kept.some((other) => overlaps(other.span, span)) || values.some((value) => isPart(value, span));
  for (const { span, value } of found) if (!taken(span)) kept.push({ span, value: inContext(text, span, value, language.code) });
  return kept;
}

function isHeadline(text: string, name: Span): boolean {
  return text.slice(name.from, name.to).split(/\s+/u).length >= 4;
}

/** German `soll` tells the word of others only before a perfect (`soll geflohen sein`); else it is a duty or a plan. */
function inContext(text: string, span: Span, value: Strength, language: string): Strength {
  if (language !== "de" || !/^soll(?:en)?$/iu.test(text.slice(span.from, span.to))) return value;
  const clause = text.slice(span.to, span.to + 160).split(/[.;:!?,…]/u)[0] ?? "";
  return /\p{L}+(?:t|en)\s+(?:haben|sein)(?!\p{L})/u.test(clause) ? value : "obliged";
}

/** How far a class commits the writer: a statement without any cue stands at `plain`. */
const commitment: Readonly<Record<Strength | "plain", number>> = {
  possible: 0,
  able: 0,
  reported: 1,
  probable: 1,
  intended: 1,
  obliged: 2,
  plain: 3,
  certain: 4,
};

/** The classes whose absence changes what is claimed; plans, duties and assurances are often left to the verb. */
const doubts: ReadonlySet<string> = new Set(["possible", "probable", "reported"]);

/** Compares how far both sides of a bead commit themselves: cues of one class answer each other; what is left is weighed. */
export function compareModality(view: BeadView): readonly Draft[] {
  if (view.a.language === null || view.b.language === null) return [];
  const sameClass = pairCues(view, cuesOf(view.a), cuesOf(view.b), (a, b) => a.value === b.value);
  const nearClass = pairCues(view, sameClass.restA, sameClass.restB, (a, b) => closeTogether(a, b));
  const crossed = pairCues(view, nearClass.restA, nearClass.restB, () => true);
  const alone = (claim: Claim): boolean => claim.value !== "able";
  // A second hedge of a sort that both sides have (`would have fled, it is said`) only repeats the first.
  const answered = new Set([...sameClass.pairs, ...nearClass.pairs].flatMap(([a, b]) => [a.value, b.value]));
  return [
    ...sameClass.pairs.flatMap(([a, b]) => (view.sameLanguage || a.value === "able" ? [] : [paired(a, b, "agrees", "modality.same")])),
    ...nearClass.pairs.map(([a, b]) =>
      paired(a, b, view.sameLanguage ? "unsure" : "agrees", view.sameLanguage ? "modality.weak" : "modality.same"),
    ),
    ...crossed.pairs.map(([a, b]) =>
      isOpposed(view, a, b) ? paired(a, b, "differs", "modality.class") : paired(a, b, "unsure", "modality.weak"),
    ),
    ...crossed.restA.filter(alone).flatMap((claim) => oneSided(view, "a", claim, answered)),
    ...crossed.restB.filter(alone).flatMap((claim) => oneSided(view, "b", claim, answered)),
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

/** Longer sentences hold several statements, and a doubt in one of them says nothing of an assurance in another. */
const oneStatement = 280;

/**
 * A doubt against an assurance, wherever they stand in the sentence; a mere plan against one only at about the same place, because plans and
 * assurances of different things often meet in one sentence.
 */
function isOpposed(view: BeadView, a: Claim, b: Claim): boolean {
  if (isDuty(a, b) || isDuty(b, a)) return !view.sameLanguage && isOneStatement(view);
  const against = a.value === "certain" ? b : b.value === "certain" ? a : null;
  if (against === null || against.value === "certain") return false;
  if (doubts.has(against.value)) return isOneStatement(view);
  return against.value === "intended" && Math.abs(placeIn(view.a, hull(a.spans)) - placeIn(view.b, hull(b.spans))) < 0.35;
}

/** `must` against `may`. */
function isDuty(a: Claim, b: Claim): boolean {
  return a.value === "obliged" && b.value === "possible";
}

function isOneStatement(view: BeadView): boolean {
  return [view.a, view.b].every((passage) => passage.segments.length <= 2 && passage.to - passage.from <= oneStatement);
}

function pairCues(view: BeadView, listA: readonly Claim[], listB: readonly Claim[], fits: (a: Claim, b: Claim) => boolean) {
  const candidates = listA
    .flatMap((a) =>
      listB
        .filter((b) => fits(a, b))
        .map((b) => ({ a, b, distance: Math.abs(placeIn(view.a, hull(a.spans)) - placeIn(view.b, hull(b.spans))) })),
    )
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

function oneSided(view: BeadView, side: "a" | "b", claim: Claim, answered: ReadonlySet<string>): readonly Draft[] {
  const span = hull(claim.spans);
  if (view.sameLanguage && isRewordedOnly(view, side, span)) return [];
  const opposite = futureIn(side === "a" ? view.b : view.a) ?? (side === "a" ? view.opposite.inB(span) : view.opposite.inA(span));
  const rule = view.sameLanguage ? ruleWithin(view, claim, span, side) : ruleAcross(view, claim, side, answered);
  return [
    {
      category: "modality",
      verdict: rule === "modality.weak" ? "unsure" : "differs",
      a: side === "a" ? [span] : [opposite],
      b: side === "a" ? [opposite] : [span],
      valueA: side === "a" ? claim.value : null,
      valueB: side === "a" ? null : claim.value,
      rule,
    },
  ];
}

/** What stands opposite to a doubt most of the time: the bare future. */
const futures = [
  "will",
  "won't",
  "shall",
  "wird",
  "werden",
  "zal",
  "zullen",
  "будет",
  "будут",
  "буде",
  "będzie",
  "będą",
  "bude",
  "budou",
  "将",
  "將",
];

/** The only word of the future in a passage, with the word that follows. */
function futureIn(passage: Passage): Span | null {
  const [future, ...more] = findCues(passage.document.text, futures, passage);
  if (future === undefined || more.length > 0) return null;
  const next = passage.words.find((word) => word.from >= future.to);
  return { from: future.from, to: next === undefined || next.from - future.to > 1 ? future.to : next.to };
}

/** Below this share of common words the passage was told anew, and a hedge may have gone into any word. */
const revised = 0.65;

function ruleWithin(view: BeadView, claim: Claim, span: Span, side: "a" | "b"): Draft["rule"] {
  if (!doubts.has(claim.value)) return "modality.weak";
  return stability(view, side === "a" ? [span] : [], side === "b" ? [span] : []) >= revised ? "modality.cue" : "modality.weak";
}

/**
 * Across languages two things are sure: what is told on the word of others, where the other side names nobody either, and a mere possibility
 * (`may`) that is the only cue of any sort in a single statement, because ability and likelihood have words of their own in every language.
 */
function ruleAcross(view: BeadView, claim: Claim, side: "a" | "b", answered: ReadonlySet<string>): Draft["rule"] {
  const other = side === "a" ? view.b : view.a;
  if (answered.has(claim.value) || view.confidence < leastConfidence || other.language === null) return "modality.weak";
  if (claim.value === "possible") {
    const alone = cuesOf(view.a).length + cuesOf(view.b).length === 1;
    const own = (side === "a" ? view.a : view.b).document.text;
    const hedges = claim.spans.every((span) => !possibilities.test(own.slice(span.from, span.to)));
    return alone && hedges && isOneStatement(view) ? "modality.possible" : "modality.weak";
  }
  if (claim.value !== "reported") return "modality.weak";
  const { says, loaded, accordingTo } = other.language.attribution;
  return [says, loaded, accordingTo].every((list) => findCues(other.document.text, list, other).length === 0)
    ? "modality.across"
    : "modality.weak";
}

/** Nouns and adjectives of possibility (`options`, `potential`) have many names and commit nobody to anything. */
const possibilities =
  /^(?:possible|possibilit|posible|posibilidad|possív|possibilid|possibil|possibilité|möglich(?!erweise)|potenz|potent|potenc|возможн(?!о$)|потенц|možn(?!á$)|możliw(?!e$)|eventuel|éventuel(?!lement)|可能性|潜在|潛在|احتمال|إمكان|olasılı|ihtimal|가능|잠재)/iu;

/** True when the cue word itself stands in the other passage as well, in another sense (`may` the month, `will` the noun). */
function isRewordedOnly(view: BeadView, side: "a" | "b", span: Span): boolean {
  const own = side === "a" ? view.a : view.b;
  const linked = new Set(view.opposite.links().map((link) => (side === "a" ? link.a : link.b)));
  const inside = own.words.flatMap((word, index) => (overlaps(word, span) ? [index] : []));
  return inside.length > 0 && inside.every((index) => linked.has(index));
}
