import type { Figure, Value } from "../../app/model/claim.ts";
import { scaleOfUnit } from "../../app/values/units.ts";
import type { Expectation, Wanted } from "./expected.ts";
import type { SpecUnit } from "./spec-units.ts";

/** Whether what was read where the result stands holds its value. */
export function isMet(expectation: Expectation, read: readonly Value[]): boolean {
  const { wanted } = expectation;
  switch (wanted.kind) {
    case "moment":
      return wanted.alternatives.some((parts) => parts.every((part) => read.some((value) => isMoment(value, part))));
    case "range":
      return isRange(wanted, read.filter(isFigure));
    case "number":
    case "ordinal":
    case "percent":
      return read.some((value) => isNumber(wanted.kind, wanted.value, value));
    case "money":
      return read.some(
        (value) =>
          value.kind === "money" && wanted.codes.includes(value.unit ?? "") && endsOf(value).some((end) => isNear(end, wanted.value)),
      );
    case "quantity":
      return read.some((value) => value.kind === "quantity" && wanted.units.some((unit) => isQuantity(value, unit, wanted.value)));
  }
}

/** Whether a value is of the kind that a model reads, so that one beside those expected is one too many. */
export function isExtra(model: string, value: Value): boolean {
  if (model.startsWith("DateTime")) return value.kind === "date" || value.kind === "time";
  if (model.startsWith("Currency")) return value.kind === "money";
  if (/^(?:Dimension|Age|Temperature)/.test(model)) return value.kind === "quantity";
  if (model.startsWith("Percent")) return value.kind === "percent";
  if (model.startsWith("Ordinal")) return value.kind === "number" && value.ordinal;
  if (model.startsWith("NumberRange")) return value.kind === "number" && (value.upTo !== null || value.bound !== "exact");
  return value.kind === "number" && value.unit === null && !value.ordinal;
}

function isFigure(value: Value): value is Figure {
  return value.kind === "number" || value.kind === "money" || value.kind === "percent" || value.kind === "quantity";
}

/** Equal but for what writing fifteen digits rounds off. */
function isNear(x: number, y: number): boolean {
  return x === y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

function endsOf(figure: Figure): readonly number[] {
  return figure.upTo === null ? [figure.value] : [figure.value, figure.upTo];
}

/**
 * A number may be read as part of anything, a year among it; ordinals only as what they are. A share is its percentage (`七成` is 0.7 and 70 %), as
 * it is where figures are compared.
 */
function isNumber(kind: "number" | "ordinal" | "percent", wanted: number, value: Value): boolean {
  if (kind === "number" && value.kind === "date") return /^\d{1,4}$/.test(value.value) && Number(value.value) === wanted;
  if (!isFigure(value)) return false;
  if (kind === "percent" && value.kind !== "percent")
    return value.kind === "number" && value.upTo === null && isNear(value.value * 100, wanted);
  if (kind === "number" && value.kind === "percent" && wanted < 1) return isNear(value.value / 100, wanted);
  if (kind === "ordinal" && !value.ordinal) return false;
  return endsOf(value).some((end) => isNear(end, wanted));
}

function isMoment(value: Value, wanted: string): boolean {
  if (value.kind !== "date" && value.kind !== "time") return false;
  // Their end of 2000 is 2000 with a modifier; ours says which part of it.
  const plain = value.value.replace(/^~(?:beginning|middle|end)-/, "");
  return plain === wanted || (value.kind === "time" && `${value.value}:00` === wanted);
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/**
 * The figures read taken together: `more than 30 and at most 40` are two figures and one interval. Whether the ends belong to it is compared for
 * bounds only: our ranges say nothing of their ends.
 */
function isRange(wanted: Wanted & { readonly kind: "range" }, read: readonly Figure[]): boolean {
  if (read.length === 0) return false;
  const whole = read.map(intervalOf).reduce((x, y) => ({
    ...(x.low >= y.low ? { low: x.low, lowClosed: x.lowClosed } : { low: y.low, lowClosed: y.lowClosed }),
    ...(x.high <= y.high ? { high: x.high, highClosed: x.highClosed } : { high: y.high, highClosed: y.highClosed }),
  }));
  const ends = isNear(whole.low, wanted.low) && isNear(whole.high, wanted.high);
  if (!ends) return false;
  if (read.some((figure) => figure.upTo !== null)) return true;
  return (
    (wanted.low === -Infinity || whole.lowClosed === wanted.lowClosed) &&
    (wanted.high === Infinity || whole.highClosed === wanted.highClosed)
  );
}

function intervalOf(figure: Figure): Interval {
  const open = { low: -Infinity, high: Infinity, lowClosed: false, highClosed: false };
  switch (figure.bound) {
    case "at-least":
      return { ...open, low: figure.value, lowClosed: true };
    case "more-than":
      return { ...open, low: figure.value };
    case "at-most":
      return { ...open, high: figure.upTo ?? figure.value, highClosed: true };
    case "less-than":
      return { ...open, high: figure.upTo ?? figure.value };
    case "exact":
    case "about":
      return { low: figure.value, high: figure.upTo ?? figure.value, lowClosed: true, highClosed: true };
  }
}

function isQuantity(figure: Figure, unit: SpecUnit, wanted: number): boolean {
  const ours = scaleOfUnit(figure.unit ?? "");
  const theirs = scaleOfUnit(unit.code);
  if (ours === null || theirs === null) return figure.unit === unit.code && endsOf(figure).some((end) => isNear(end, wanted * unit.factor));
  if (ours.dimension !== theirs.dimension) return false;
  const target = wanted * unit.factor * theirs.factor + theirs.offset;
  return endsOf(figure).some((end) => Math.abs(end * ours.factor + ours.offset - target) <= 1e-4 * Math.abs(target));
}
