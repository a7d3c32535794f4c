import type { Bound, Figure } from "../model/claim.ts";
import type { Agreement } from "./agreement.ts";
import { isOfFamily } from "./currency-families.ts";
import { scaleOfUnit } from "./units.ts";

/** Written digits are compared exactly; only this much may come from binary fractions. */
const sameUnitTolerance = 1e-9;

/** 33 % is said to be a third, 67 % two thirds. */
const shareTolerance = 0.02;
/** A conversion is rounded to two or three figures: 15.5 miles for 25 km is off by 0.2 %, 14,400 ft for 4,400 m by 0.25 %, 62 miles for 100 km by 0.2 %. */
const conversionTolerance = 0.012;
/** Where both are written with three figures or more only the factor is rounded: 1.6 km to the mile, 0.45 kg to the pound. */
const factorTolerance = 0.008;
/** Temperatures meet in kelvin, where a part in a hundred would be three degrees: about half a degree of those that people feel. */
const kelvinTolerance = 0.002;
/** `about 350,000` for 349,800; `nearly 200` for 197: what a writer still calls about. */
const aboutTolerance = 0.06;
/** `more than 100,000` for 130,000 is true and less precise; for 300,000 it would be odd. */
const boundReach = 1.5;

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

export function figuresAgree(a: Figure, b: Figure): Agreement {
  if (isShare(a) && b.unit === "%") return sharesAgree(a, b);
  if (isShare(b) && a.unit === "%") return sharesAgree(b, a);
  if (isPercentAndPoints(a, b)) return "different";
  const units = unitsOf(a, b);
  if (units === null && a.kind === "money" && b.kind === "money") return "different";
  if (units === null) return "unrelated";
  if (a.ordinal !== b.ordinal) return a.value === b.value ? "compatible" : "unrelated";
  const converted = units.convert && a.unit !== b.unit;
  const tolerance = converted ? conversionSlack(a, b) : units.tolerance;
  const found = amountsAgree(amountOf(a, units.convert), amountOf(b, units.convert), tolerance);
  const agreement = found === "different" && converted && (isRounded(a, b) || isRounded(b, a)) ? "compatible" : found;
  return units.loose && agreement === "same" ? "compatible" : units.loose && agreement === "different" ? "unrelated" : agreement;
}

/** By the figures written; of a small whole number half a unit: 12 mph is 19 km/h though it is 19.3. */
function conversionSlack(a: Figure, b: Figure): number {
  if (scaleOfUnit(a.unit ?? "")?.dimension === "temperature") return kelvinTolerance;
  const precise = significant(a.value) >= 3 && significant(b.value) >= 3;
  const half = Math.min(0.05, 0.5 / Math.max(1, Math.min(Math.abs(a.value), Math.abs(b.value))));
  return Math.max(precise ? factorTolerance : conversionTolerance, precise ? 0 : half);
}

/** How many figures a number is written with, zeros at the end of a whole number left out. */
function significant(value: number): number {
  const [digits = ""] = Math.abs(value).toPrecision(12).replace(".", "").split("e");
  return digits.replace(/^0+/, "").replace(/0{1,30}$/, "").length;
}

/** Whether `rough` is what remains of `exact` in its unit and with its figures (two at least): 1,500 m of 5,000 ft. */
function isRounded(exact: Figure, rough: Figure): boolean {
  const [from, to] = [scaleOfUnit(exact.unit ?? ""), scaleOfUnit(rough.unit ?? "")];
  if (from === null || to === null || exact.upTo !== null || rough.upTo !== null || exact.bound !== "exact" || rough.bound !== "exact")
    return false;
  const value = (exact.value * from.factor + from.offset - to.offset) / to.factor;
  return Number(value.toPrecision(Math.max(2, significant(rough.value)))) === rough.value;
}

/** `a third` for 33 %: the same told less precisely. */
function sharesAgree(share: Figure, percent: Figure): Agreement {
  const asPercent = { ...share, kind: "percent", unit: "%", value: share.value * 100 } as const;
  if (near(asPercent.value, percent.value, shareTolerance) && percent.upTo === null && share.bound === "exact" && percent.bound === "exact")
    return "compatible";
  return figuresAgree(asPercent, percent);
}

/** A fraction of something: `half`, `one in five`. */
function isShare(figure: Figure): boolean {
  return figure.kind === "number" && figure.upTo === null && figure.value > 0 && figure.value < 1;
}

interface Units {
  /** Whether both are brought to a base unit. */
  readonly convert: boolean;
  readonly tolerance: number;
  /** The units are not surely the same: a count and a quantity, dollars and pesos of the same sign. */
  readonly loose: boolean;
}

/** How two figures can be compared; null when they cannot. */
function unitsOf(a: Figure, b: Figure): Units | null {
  if (a.unit === b.unit && a.kind === b.kind) return { convert: false, tolerance: sameUnitTolerance, loose: false };
  if (a.kind === "percent" && b.kind === "percent") return { convert: false, tolerance: sameUnitTolerance, loose: true };
  if (a.kind === "quantity" && b.kind === "quantity") return quantityUnits(a.unit ?? "", b.unit ?? "");
  if (a.kind === "money" && b.kind === "money")
    return isVaguelySame(a.unit, b.unit) ? { convert: false, tolerance: sameUnitTolerance, loose: true } : null;
  if (isPound(a) && isPound(b)) return { convert: false, tolerance: sameUnitTolerance, loose: true };
  const one = a.kind === "number" ? b : a;
  const bare = a.kind === "number" || b.kind === "number";
  return bare && one.kind !== "number" ? { convert: false, tolerance: sameUnitTolerance, loose: true } : null;
}

/** A currency word shared by many countries: `peso`, `krona`. */
function isVaguelySame(a: string | null, b: string | null): boolean {
  return isOfFamily(a ?? "", b ?? "") || isOfFamily(b ?? "", a ?? "");
}

/** Up by 3 percentage points is not up by 3 %; bare points may be either. */
function isPercentAndPoints(a: Figure, b: Figure): boolean {
  return (a.unit === "%" && b.unit === "pp") || (a.unit === "pp" && b.unit === "%");
}

/** The pound that one version weighs and the other pays is one word misread. */
function isPound(figure: Figure): boolean {
  return figure.unit === "GBP" || figure.unit === "[lb_av]";
}

function quantityUnits(a: string, b: string): Units | null {
  const left = scaleOfUnit(a);
  const right = scaleOfUnit(b);
  if (left !== null && left.dimension === right?.dimension) return { convert: true, tolerance: conversionTolerance, loose: false };
  const degrees = new Set([a, b]);
  return degrees.has("deg") && (degrees.has("Cel") || degrees.has("[degF]"))
    ? { convert: false, tolerance: sameUnitTolerance, loose: true }
    : null;
}

function amountOf(figure: Figure, convert: boolean): Amount {
  const scale = convert ? scaleOfUnit(figure.unit ?? "") : null;
  const base = (value: number) => (scale === null ? value : value * scale.factor + scale.offset);
  return { from: base(figure.value), to: base(figure.upTo ?? figure.value), bound: figure.bound };
}

function amountsAgree(a: Amount, b: Amount, tolerance: number): Agreement {
  const equal = near(a.from, b.from, tolerance) && near(a.to, b.to, tolerance);
  if (equal) return boundsAgree(a.bound, b.bound);
  if (isRange(a) || isRange(b)) return rangesAgree(a, b, tolerance);
  return pointsAgree(a, b, tolerance) || pointsAgree(b, a, tolerance) ? "compatible" : "different";
}

function isRange(amount: Amount): boolean {
  return amount.from !== amount.to;
}

/** Relative to the larger one. */
function near(x: number, y: number, tolerance: number): boolean {
  return Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

const up = new Set<Bound>(["more-than", "at-least"]);
const down = new Set<Bound>(["less-than", "at-most"]);

/** The same number under two bounds: opposite directions contradict each other, the rest says more or less of the same. */
function boundsAgree(a: Bound, b: Bound): Agreement {
  if (a === b || (up.has(a) && up.has(b)) || (down.has(a) && down.has(b))) return "same";
  return (up.has(a) && down.has(b)) || (down.has(a) && up.has(b)) ? "different" : "compatible";
}

/** Whether `vague` holds for `exact`: about, or a bound that the other number keeps and does not leave far behind. */
function pointsAgree(vague: Amount, exact: Amount, tolerance: number): boolean {
  if (vague.bound === "about") return near(vague.from, exact.from, Math.max(aboutTolerance, tolerance));
  if (up.has(vague.bound) && !down.has(exact.bound)) return exact.from >= vague.from && exact.from <= vague.from * boundReach;
  if (down.has(vague.bound) && !up.has(exact.bound)) return exact.from <= vague.from && exact.from * boundReach >= vague.from;
  return false;
}

/**
 * A number inside a vague range, or a range inside another, is the same told less precisely (`thousands` for 5300). A range and a number that
 * are both given as exact say different things.
 */
function rangesAgree(a: Amount, b: Amount, tolerance: number): Agreement {
  if (a.bound === "exact" && b.bound === "exact") return "different";
  return isInside(a, b, tolerance) || isInside(b, a, tolerance) ? "compatible" : "different";
}

/** The upper end of a vague range is where the next magnitude begins and does not belong to it. */
function isInside(inner: Amount, outer: Amount, tolerance: number): boolean {
  if (!isRange(outer)) return false;
  return inner.from >= outer.from * (1 - tolerance) && inner.to <= outer.to * (1 + tolerance) && inner.from < outer.to;
}
