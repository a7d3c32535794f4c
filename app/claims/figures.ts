import type { Claim, Figure, Moment, Value } from "../model/claim.ts";
import type { AlignmentSide } from "../alignment/side.ts";
import { normalForm } from "../values/write.ts";
import { agreement } from "../values/agree.ts";
import { placeIn, writtenAs, type BeadView, type Draft, type Passage } from "./view.ts";
import type { RuleName } from "./rules.ts";
import { segmentFinder } from "./place.ts";

/** The figures, dates and times of a version as claims. */
export function figureClaims(side: AlignmentSide): readonly Claim[] {
  const segmentAt = segmentFinder(side.segments);
  return side.values
    .filter((value) => value.kind !== "name")
    .flatMap((value) => {
      const segment = segmentAt(value.from);
      return segment === null
        ? []
        : [{ category: value.kind, spans: [{ from: value.from, to: value.to }], segment, value: normalForm(value), read: value }];
    });
}

/** What is left of the figures once those that correspond have been set aside. */
export interface FigureResult {
  readonly drafts: readonly Draft[];
  readonly restA: readonly FigureClaim[];
  readonly restB: readonly FigureClaim[];
}

export interface FigureClaim {
  readonly claim: Claim;
  readonly read: Figure | Moment;
}

/** The claims of a passage that carry a figure or a moment. */
export function figuresOf(passage: Passage): readonly FigureClaim[] {
  return passage.claims.flatMap((claim) => (claim.read === null || claim.read.kind === "name" ? [] : [{ claim, read: claim.read }]));
}

/**
 * Pairs the figures of a bead: first those that agree, nearest in place first, then those that differ at the same place. What stays alone is
 * handed back, because its counterpart may stand in another bead.
 */
export function compareFigures(view: BeadView): FigureResult {
  const agreeing = pairUp(figuresOf(view.a), figuresOf(view.b), view, agreementCost);
  const differing = pairUp(agreeing.restA, agreeing.restB, view, differenceCost);
  const alone = differing.pairs.length === 1 && differing.restA.length === 0 && differing.restB.length === 0;
  return {
    drafts: [
      ...agreeing.pairs.flatMap(([a, b]) => agreed(view, a, b)),
      ...differing.pairs.flatMap(([a, b]) => differed(view, a, b, alone)),
    ],
    restA: differing.restA,
    restB: differing.restB,
  };
}

interface Pairing {
  readonly pairs: readonly (readonly [FigureClaim, FigureClaim])[];
  readonly restA: readonly FigureClaim[];
  readonly restB: readonly FigureClaim[];
}

/** Cheapest pairs first; each claim serves once. */
function pairUp(
  listA: readonly FigureClaim[],
  listB: readonly FigureClaim[],
  view: BeadView,
  cost: (a: FigureClaim, b: FigureClaim, distance: number) => number | null,
): Pairing {
  const candidates = listA.flatMap((a) =>
    listB.flatMap((b) => {
      const distance = Math.abs(placeIn(view.a, a.read) - placeIn(view.b, b.read));
      const price = cost(a, b, distance);
      return price === null ? [] : [{ a, b, price }];
    }),
  );
  const usedA = new Set<FigureClaim>();
  const usedB = new Set<FigureClaim>();
  const pairs: (readonly [FigureClaim, FigureClaim])[] = [];
  for (const { a, b } of candidates.sort((x, y) => x.price - y.price || x.a.read.from - y.a.read.from || x.b.read.from - y.b.read.from)) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    pairs.push([a, b]);
  }
  return { pairs, restA: listA.filter((a) => !usedA.has(a)), restB: listB.filter((b) => !usedB.has(b)) };
}

/** `more than 100,000` and `more than 150,000` can both be true, but nobody who means one writes the other. */
function relation(a: FigureClaim, b: FigureClaim): ReturnType<typeof agreement> {
  const verdict = agreement(a.read, b.read);
  if (verdict !== "compatible" || !isFigure(a.read) || !isFigure(b.read) || a.read.unit !== b.read.unit) return verdict;
  const oneBound = a.read.bound === b.read.bound && a.read.bound !== "exact" && a.read.bound !== "about";
  return oneBound && a.read.upTo === null && b.read.upTo === null && a.read.value !== b.read.value ? "different" : verdict;
}

/** Agreement outweighs place: the same value at the other end of a sentence is the same claim. */
function agreementCost(a: FigureClaim, b: FigureClaim, distance: number): number | null {
  const verdict = relation(a, b);
  if (verdict === "same") return distance;
  if (verdict === "compatible") return 1 + distance;
  return null;
}

/** Of two that differ: one kind and unit before one kind, near before far; a weak figure rather stays alone. */
function differenceCost(a: FigureClaim, b: FigureClaim, distance: number): number | null {
  const verdict = relation(a, b);
  if (verdict === "unrelated" && !(isFigure(a.read) && isFigure(b.read))) return null;
  if (verdict === "same" || verdict === "compatible") return null;
  const sameKind = a.read.kind === b.read.kind;
  const unitApart = isFigure(a.read) && isFigure(b.read) && a.read.unit !== b.read.unit ? 0.5 : 0;
  const weak = isWeak(a.read) === isWeak(b.read) ? 0 : 1;
  return distance + (sameKind ? 0 : 1) + (verdict === "unrelated" ? 1.5 : 0) + unitApart + weak;
}

function agreed(view: BeadView, a: FigureClaim, b: FigureClaim): readonly Draft[] {
  if (writtenAs(view.a, a.claim) === writtenAs(view.b, b.claim)) return [];
  return [draftOf(a, b, "agrees", `${kindOf(a, b)}.same`)];
}

function differed(view: BeadView, a: FigureClaim, b: FigureClaim, alone: boolean): readonly Draft[] {
  const verdict = relation(a, b);
  const bothVague = !isFigure(a.read) && !isFigure(b.read) && isVague(a.read) && isVague(b.read);
  const weak = !bothVague && !areOrdinals(a.read, b.read) && (isWeak(a.read) || isWeak(b.read));
  if (weak && verdict === "unrelated") return [];
  if (weak || isMismatch(a.read, b.read) || isScaleUnread(view, a, b)) return [draftOf(a, b, "unsure", "number.weak")];
  if (verdict === "unrelated")
    return [alone && lacksUnit(view, a.read, b.read) ? draftOf(a, b, "differs", "number.unit") : draftOf(a, b, "unsure", "number.weak")];
  const bound =
    isFigure(a.read) && isFigure(b.read) && a.read.value === b.read.value && a.read.unit === b.read.unit && a.read.bound !== b.read.bound;
  return [draftOf(a, b, "differs", bound ? "number.bound" : `${kindOf(a, b)}.value`)];
}

/** `27th`, `24th`: unlike an ordinal against a count, one place in a row against another. */
function areOrdinals(a: Figure | Moment, b: Figure | Moment): boolean {
  return isFigure(a) && isFigure(b) && a.ordinal && b.ordinal;
}

/** A count opposite to a measure or a share of another value, in two languages whose units are known: the unit went with the value. */
function lacksUnit(view: BeadView, a: Figure | Moment, b: Figure | Moment): boolean {
  const readable = view.a.language !== null && view.b.language !== null;
  if (!readable || !isFigure(a) || !isFigure(b) || a.words || b.words) return false;
  return (a.kind === "number") !== (b.kind === "number") && a.value !== b.value;
}

/** `3,1 juta` in a language without number words: where one figure is the other times a thousand or more, its scale was not read. */
function isScaleUnread(view: BeadView, a: FigureClaim, b: FigureClaim): boolean {
  if ((view.a.language !== null && view.b.language !== null) || !isFigure(a.read) || !isFigure(b.read)) return false;
  if (a.read.kind !== "number" || b.read.kind !== "number") return false;
  const ratio = Math.max(a.read.value, b.read.value) / Math.min(a.read.value, b.read.value);
  return [1e3, 1e6, 1e9, 1e12].some((scale) => Math.abs(ratio / scale - 1) < 1e-6);
}

type FigureKind = "number" | "money" | "percent" | "quantity" | "date" | "time";

const telling: readonly FigureKind[] = ["money", "percent", "date", "time", "quantity", "number"];

/** The more telling kind names the finding: money against a bare number is about money. */
function kindOf(a: FigureClaim, b: FigureClaim): FigureKind {
  return telling.find((kind) => a.read.kind === kind || b.read.kind === kind) ?? "number";
}

/** `two` against `378`: a small number in words and a large one in digits hardly count the same thing; of one unit they do. */
function isMismatch(a: Figure | Moment, b: Figure | Moment): boolean {
  if (!isFigure(a) || !isFigure(b) || a.words === b.words || a.unit !== null || b.unit !== null) return false;
  const [word, digits] = a.words ? [a.value, b.value] : [b.value, a.value];
  return word <= 10 && digits > 5 * word;
}

function draftOf(a: FigureClaim, b: FigureClaim, verdict: Draft["verdict"], rule: RuleName): Draft {
  return { category: kindOf(a, b), verdict, a: a.claim.spans, b: b.claim.spans, valueA: a.claim.value, valueB: b.claim.value, rule };
}

/** What may be said of a figure that found no counterpart anywhere: the strong ones stand alone, the weak ones are left out. */
export function aloneDraft(side: "a" | "b", rest: FigureClaim, verdict: "only" | "unsure"): Draft {
  const onA = side === "a";
  return {
    category: rest.claim.category,
    verdict: verdict === "unsure" ? "unsure" : onA ? "only-a" : "only-b",
    a: onA ? rest.claim.spans : [],
    b: onA ? [] : rest.claim.spans,
    valueA: onA ? rest.claim.value : null,
    valueB: onA ? null : rest.claim.value,
    rule: `${rest.read.kind}.missing`,
  };
}

export function isFigure(read: Value): read is Figure {
  return read.kind !== "date" && read.kind !== "time" && read.kind !== "name";
}

/**
 * Evidence too weak to raise an alarm on its own: the number one, ordinals, small bare numbers in words, dates without a calendar value,
 * bare parts of a day.
 */
export function isWeak(read: Figure | Moment): boolean {
  if (!isFigure(read)) return isVague(read);
  if (read.kind === "money" || read.kind === "percent") return false;
  if (read.ordinal) return true;
  return read.words && (read.value <= 1 || (read.kind === "number" && read.value < 2));
}

/** A moment told by its distance from an unknown day of writing (`last week`), a bare weekday, a part of a day. */
function isVague(read: Moment): boolean {
  return read.day === undefined && /^~|^T~|W/.test(read.value);
}
