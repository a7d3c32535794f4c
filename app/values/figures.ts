import type { Bound, Figure } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { sharedCurrency } from "./currency-families.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { tellsChange } from "./changes.ts";
import { measureOf } from "./measure.ts";
import { toDigits, type Numeral } from "./numeral.ts";
import { numeralsIn } from "./numerals.ts";
import type { Scan } from "./rules.ts";
import { separatorBetween } from "./ranges.ts";
import type { Measure } from "./tokens.ts";

/** The figures of a text that do not lie in `taken`: numbers with what they count and how they are bounded. */
export function figuresIn(scan: Scan, taken: readonly Span[]): readonly Figure[] {
  const numerals = numeralsIn(scan, taken);
  const measured = measurer(scan, numerals);
  const figures: Figure[] = [];
  for (let index = 0; index < numerals.length; index += 1) {
    const first = numerals[index];
    if (first === undefined || (figures.at(-1)?.to ?? 0) > first.from) continue;
    const second = numerals[index + 1];
    const ranged = second === undefined ? null : pairOf(scan, first, second, (which) => measured(index + which));
    const figure = ranged ?? single(scan, first, measured(index), isLedTo(scan, numerals, index, measured));
    if (figure === null) continue;
    figures.push(figure);
    if (ranged !== null) index += 1;
  }
  return figures;
}

type Measurer = (index: number) => Measure;

/** Measures a numeral once, though it is looked at as the second of a range, as the first of one, and alone. */
function measurer(scan: Scan, numerals: readonly Numeral[]): Measurer {
  const known: (Measure | undefined)[] = [];
  return (index) => {
    const read = numerals[index];
    if (read === undefined) throw new RangeError(`There is no numeral ${String(index)}.`);
    return (known[index] ??= measureOf(scan, read));
  };
}

/** `с 5 % до 9 %`, `на 2 км до 9 км`: the word before leads from the number before it and is no bound. */
function isLedTo(scan: Scan, numerals: readonly Numeral[], index: number, measured: Measurer): boolean {
  const last = numerals[index - 1];
  const read = numerals[index];
  if (last === undefined || read === undefined || read.from - last.to > widestGap) return false;
  const [left, right] = [measured(index - 1), measured(index)];
  const ends = { from: Math.min(right.from, read.from), to: Math.max(right.to, read.to) };
  return left.to <= ends.from && separatorBetween(scan, { from: left.from, to: Math.max(left.to, last.to) }, ends) !== null;
}

function single(scan: Scan, read: Numeral, measure: Measure, led: boolean): Figure | null {
  if (read.weak && measure.kind === "percent" && /(?:entage|entaje)s?$/.test(scan.folded.slice(measure.from, measure.to))) return null; // `a percentage`
  if (!isClaim(read, measure) && !isBoundedHalf(scan, read)) return null;
  return finished(
    scan,
    measure,
    { value: read.value * measure.factor, upTo: read.upTo === null ? null : read.upTo * measure.factor },
    read,
    led,
  );
}

/** Articles and the word for one make no claim, except of a percent, an amount of money, or a unit of many (`a decade`). */
function isClaim(read: Numeral, measure: Measure): boolean {
  if (read.needsUnit) return measure.unit !== null;
  if (!read.weak) return true;
  return measure.kind === "percent" || measure.kind === "money" || (measure.kind === "quantity" && measure.factor > 1);
}

/** `about half`, `fell by half`: a bound makes a number of it. */
function isBoundedHalf(scan: Scan, read: Numeral): boolean {
  return (
    read.needsUnit &&
    read.value === 0.5 &&
    (boundBefore(scan, read.from) !== null || /(?:^| )by $/.test(scan.folded.slice(Math.max(0, read.from - 4), read.from)))
  );
}

/** What two numerals side by side say together; `measured` gives the measure of the first (0) and the second (1). */
function pairOf(scan: Scan, first: Numeral, second: Numeral, measured: Measurer): Figure | null {
  if (second.from - first.to > widestGap) return null;
  return rangeOf(scan, first, second, measured) ?? ratioOf(scan, first, second, measured);
}

const widestGap = 40;

function rangeOf(scan: Scan, first: Numeral, second: Numeral, measured: Measurer): Figure | null {
  if (first.upTo !== null || second.upTo !== null || first.ordinal !== second.ordinal) return null;
  const left = measured(0);
  const right = measured(1);
  const separator = separatorBetween(
    scan,
    { from: first.from, to: Math.max(left.to, first.to) },
    { from: Math.min(right.from, second.from), to: second.to },
  );
  if (separator === null) return null;
  if (tellsStep(scan, [first, left], [second, right], separator.between)) return null;
  const shared = left.unit === null && first.scale === 1 && first.value * second.scale < second.value ? second.scale : 1;
  const factor = left.unit === null ? right.factor : left.factor;
  const value = first.value * shared * factor;
  const upTo = second.value * right.factor;
  if (left.unit !== null && right.unit !== null && separator.from < left.from && !separator.between) return null;
  const unit = left.unit === null || right.unit === null ? (left.unit ?? right.unit) : sharedCurrency(left.unit, right.unit);
  if ((unit === null && left.unit !== null) || value >= upTo) return null;
  const measure = { ...(right.unit === null ? left : right), unit };
  return finished(
    scan,
    { ...measure, from: Math.min(separator.from, left.from), to: Math.max(right.to, second.to) },
    { value, upTo },
    first,
  );
}

/** `by 2 billion to 9 billion`: each number whole in itself, and a step told of the first. */
function tellsStep(scan: Scan, first: readonly [Numeral, Measure], second: readonly [Numeral, Measure], between: boolean): boolean {
  const opened = between && scan.rules.code !== "zh"; // where the word for `to` stands for a dash too
  if (opened || ![first, second].every(([read, measure]) => measure.unit !== null || read.scale > 1 || (read.words && read.value >= 1000)))
    return false;
  return tellsChange(scan, { to: first[0].to, measure: first[1] }, { to: second[0].to, measure: second[1] });
}

/** Words that say nothing but a division and so need no whole greater than the part. */
const divisions = /^ (?:bölü|बटा|बटे) $/;

/** `one in five`, `dos de cada tres`, `üç bölü dört`; `तीन में से एक` with the whole first. Only of bare small numbers. */
function ratioOf(scan: Scan, first: Numeral, second: Numeral, measured: Measurer): Figure | null {
  const { folded, rules } = scan;
  const gap = second.from - first.to;
  if (gap < 3 || gap > 16 || folded.charAt(first.to) !== " ") return null;
  const between = folded.slice(first.to, second.from);
  if (isOver(scan, first, second, between)) return divided(scan, first, second, first, second);
  if (isHindiPart(scan, first, second, between)) return divided(scan, first, { ...second, to: second.to }, first, second);
  const wholeFirst = rules.outOf.longestAt(folded, first.to + 1)?.to === second.from - 1;
  if (!wholeFirst && rules.over.longestAt(folded, first.to + 1)?.to !== second.from - 1) return null;
  const [over, under] = wholeFirst ? [second, first] : [first, second];
  if (over.ordinal || under.ordinal || over.upTo !== null || under.upTo !== null || measured(1).unit !== null) return null;
  if (!isRatio(over, under, divisions.test(between))) return null;
  return divided(scan, first, second, over, under);
}

/** Hindi `तीन का पांचवां भाग`: three's fifth part. */
function isHindiPart(scan: Scan, first: Numeral, second: Numeral, between: string): boolean {
  if (scan.rules.code !== "hi" || !/^ (?:का|की|के|में) $/.test(between) || first.ordinal || !second.ordinal || second.value < 3) return false;
  return /^(?: (?:भाग|हिस्स)|[।.,;]?\s*$)/u.test(scan.folded.slice(second.to, second.to + 6));
}

/** English `one over twenty` at the end of what is said; elsewhere `over` is a bound. */
function isOver(scan: Scan, first: Numeral, second: Numeral, between: string): boolean {
  if (scan.rules.code !== "en" || between !== " over " || Math.abs(first.value) !== 1 || second.ordinal || second.upTo !== null)
    return false;
  return (
    second.value > 1 &&
    /^[.,;:!?)]?(?:\s|$)/.test(scan.folded.slice(second.to, second.to + 2)) &&
    !/^ \p{L}/u.test(scan.folded.slice(second.to, second.to + 2))
  );
}

function divided(scan: Scan, first: Numeral, second: Numeral, over: Numeral, under: Numeral): Figure {
  return finished(
    scan,
    { from: first.from, to: second.to, kind: "number", unit: null, factor: 1 },
    { value: over.value / under.value, upTo: null },
    { ...first, to: second.to, weak: false },
  );
}

function isRatio(over: Numeral, under: Numeral, division: boolean): boolean {
  if (![over.value, under.value].every((value) => Number.isInteger(value) && value !== 0) || under.value < 2) return false;
  if (division) return true;
  return Math.abs(over.value) < under.value && (Math.abs(over.value) === 1 || under.value <= 1000);
}

function finished(
  scan: Scan,
  measure: Measure,
  given: { readonly value: number; readonly upTo: number | null },
  read: Numeral,
  led = false,
): Figure {
  const before = led ? null : boundBefore(scan, measure.from);
  const after = before === null ? boundAfter(scan, measure.to) : null;
  const found = before ?? after;
  const bound: Bound = found?.bound ?? read.bound ?? (read.upTo === null ? "exact" : "about");
  return {
    kind: measure.kind,
    from: Math.min(measure.from, found?.from ?? measure.from),
    to: Math.max(measure.to, found?.to ?? measure.to),
    value: toDigits(given.value, 12),
    upTo: given.upTo === null ? null : toDigits(given.upTo, 12),
    unit: measure.unit,
    bound,
    ordinal: read.ordinal,
    words: read.words,
  };
}
