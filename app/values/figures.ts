import type { Bound, Figure } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { isoAfter, signBefore, type Sign } from "./money-signs.ts";
import type { Numeral } from "./numeral.ts";
import { numeralsIn } from "./numerals.ts";
import type { Scan } from "./rules.ts";
import { separatorBetween } from "./ranges.ts";
import type { UnitToken } from "./tokens.ts";

/** The figures of a text that do not lie in `taken`: numbers with what they count and how they are bounded. */
export function figuresIn(scan: Scan, taken: readonly Span[]): readonly Figure[] {
  const numerals = numeralsIn(scan, taken);
  const figures: Figure[] = [];
  for (let index = 0; index < numerals.length; index += 1) {
    const first = numerals[index];
    if (first === undefined || (figures.at(-1)?.to ?? 0) > first.from) continue;
    const second = numerals[index + 1];
    const ranged = second === undefined ? null : (rangeOf(scan, first, second) ?? ratioOf(scan, first, second));
    const figure = ranged ?? single(scan, first);
    if (figure === null) continue;
    figures.push(figure);
    if (ranged !== null) index += 1;
  }
  return figures;
}

/** What is said about the amount around the number. */
interface Measure extends Span {
  readonly kind: Figure["kind"];
  readonly unit: string | null;
  readonly factor: number;
}

function single(scan: Scan, read: Numeral): Figure | null {
  const measure = measureOf(scan, read);
  if (!isClaim(read, measure) && !isBoundedHalf(scan, read)) return null;
  return finished(
    scan,
    measure,
    { value: read.value * measure.factor, upTo: read.upTo === null ? null : read.upTo * measure.factor },
    read,
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

function rangeOf(scan: Scan, first: Numeral, second: Numeral): Figure | null {
  if (first.upTo !== null || second.upTo !== null || first.ordinal !== second.ordinal || second.from - first.to > 40) return null;
  const left = measureOf(scan, first);
  const right = measureOf(scan, second);
  const separator = separatorBetween(
    scan,
    { from: first.from, to: Math.max(left.to, first.to) },
    { from: Math.min(right.from, second.from), to: second.to },
  );
  if (separator === null) return null;
  const shared = left.unit === null && first.scale === 1 && first.value * second.scale < second.value ? second.scale : 1;
  const factor = left.unit === null ? right.factor : left.factor;
  const value = first.value * shared * factor;
  const upTo = second.value * right.factor;
  if (left.unit !== null && right.unit !== null && separator.from < left.from && !separator.between) return null;
  const kinds = left.unit === null || right.unit === null || left.unit === right.unit;
  if (!kinds || value >= upTo) return null;
  const measure = right.unit === null ? left : right;
  return finished(
    scan,
    { ...measure, from: Math.min(separator.from, left.from), to: Math.max(right.to, second.to) },
    { value, upTo },
    first,
  );
}

const ratioWords: Readonly<Record<string, RegExp>> = {
  en: /^ (?:in|out of|in every|out of every) $/,
  es: /^ de cada $/,
  fr: /^ sur $/,
  de: /^ von $/,
  pt: /^ (?:em|de|em cada|de cada) $/,
  it: /^ (?:su|ogni) $/,
  ca: /^ de cada $/,
  nl: /^ (?:op de|van de|op) $/,
  ru: /^ из $/,
  uk: /^ (?:з|із) $/,
  pl: /^ (?:na|z) $/,
};

/** `one in five`, `dos de cada tres`: a fraction of those counted. Only of bare small numbers. */
function ratioOf(scan: Scan, over: Numeral, under: Numeral): Figure | null {
  const between = scan.folded.slice(over.to, under.from);
  if (between.length > 16 || ratioWords[scan.rules.code]?.test(between) !== true || over.ordinal || under.ordinal) return null;
  const whole =
    [over.value, under.value].every((value) => Number.isInteger(value) && value > 0) && (over.value === 1 || under.value <= 1000);
  if (!whole || over.value >= under.value || over.upTo !== null || under.upTo !== null || measureOf(scan, under).unit !== null) return null;
  const read = { ...over, to: under.to, weak: false };
  return finished(
    scan,
    { from: over.from, to: under.to, kind: "number", unit: null, factor: 1 },
    { value: over.value / under.value, upTo: null },
    read,
  );
}

function finished(scan: Scan, measure: Measure, given: { readonly value: number; readonly upTo: number | null }, read: Numeral): Figure {
  const before = boundBefore(scan, measure.from);
  const after = before === null ? boundAfter(scan, measure.to) : null;
  const found = before ?? after;
  const bound: Bound = found?.bound ?? (read.upTo === null ? "exact" : "about");
  return {
    kind: measure.kind,
    from: Math.min(measure.from, found?.from ?? measure.from),
    to: Math.max(measure.to, found?.to ?? measure.to),
    value: rounded(given.value),
    upTo: given.upTo === null ? null : rounded(given.upTo),
    unit: measure.unit,
    bound,
    ordinal: read.ordinal,
    words: read.words,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The currency, percent or unit that belongs to a number, and the span of both. */
function measureOf(scan: Scan, read: Numeral): Measure {
  const plain: Measure = { from: read.from, to: read.to, kind: "number", unit: null, factor: 1 };
  if (read.multiple || (read.ordinal && !read.words && scan.rules.code !== "ru" && scan.rules.code !== "uk")) return plain;
  const sign = signBefore(scan, read.from);
  if (sign !== null && !read.ordinal) return withSign(scan, read, sign);
  const percent = percentBefore(scan, read);
  if (percent !== null) return { ...plain, from: percent, kind: "percent", unit: "%" };
  return unitAfter(scan, read) ?? plain;
}

/** `$5`; a second naming after it belongs to it too (`US$5 dollars`, `€5 EUR`). */
function withSign(scan: Scan, read: Numeral, sign: Sign): Measure {
  const after = unitAfter(scan, read);
  const to = after?.kind === "money" && after.unit === sign.code ? after.to : read.to;
  return { from: sign.from, to, kind: "money", unit: sign.code, factor: 1 };
}

const percentFirst: Readonly<Record<string, RegExp>> = { tr: /(?:%|yüzde) ?$/u, zh: /百分之$/u, ja: /百分の$/u, ar: /% ?$/u, fa: /% ?$/u };

const speedBefore = /(每秒钟?|秒速)[约达为]{0,2}$|(每小时|每小時|时速)[约达为]{0,2}$/u;

/** Chinese and Japanese name the time of a speed first: `每秒4.8公里`, `時速100キロ`. */
function withSpeed(scan: Scan, read: Numeral, measure: Measure): Measure {
  if (!scan.rules.han || (measure.unit !== "km" && measure.unit !== "m")) return measure;
  const found = speedBefore.exec(scan.folded.slice(Math.max(0, read.from - 6), read.from));
  if (found === null) return measure;
  return { ...measure, from: read.from - found[0].length, unit: found[1] === undefined ? `${measure.unit}/h` : `${measure.unit}/s` };
}

function percentBefore(scan: Scan, read: Numeral): number | null {
  const found = percentFirst[scan.rules.code]?.exec(scan.folded.slice(Math.max(0, read.from - 8), read.from));
  return found === null || found === undefined ? null : read.from - found[0].length;
}

function unitAfter(scan: Scan, read: Numeral): Measure | null {
  for (const start of unitStarts(scan, read)) {
    const iso = read.words ? null : isoAfter(scan, start);
    if (iso !== null) return { from: read.from, to: iso.to, kind: "money", unit: iso.code, factor: 1 };
    const match = scan.rules.units.longestAt(scan.folded, start);
    const token = match === null ? undefined : match.found[0];
    if (match !== null && token !== undefined && fits(scan, read, token, match.to))
      return withSpeed(scan, read, measured(read, token, match.to));
  }
  return null;
}

/** Right after the number, after a space or hyphen, and after `of` or an article (`half a kilometre`, `un millón de euros`). */
function unitStarts(scan: Scan, read: Numeral): readonly number[] {
  const { folded, rules } = scan;
  const gap = /^(?: ?[-–]? ?|[多余個个]|'| ?\()/u.exec(folded.slice(read.to, read.to + 2))?.[0].length ?? 0;
  const near = read.to + gap;
  const starts = gap === 0 ? [read.to] : [read.to, near];
  const connector = gap > 0 ? rules.connectors.longestAt(folded, near) : null;
  if (connector === null) return starts;
  return [...starts, folded.charAt(connector.to) === " " ? connector.to + 1 : connector.to];
}

/** A single letter is a unit only in the case its symbol has; ordinals count no units in most languages. */
function fits(scan: Scan, read: Numeral, token: UnitToken, to: number): boolean {
  if (read.ordinal && token.kind !== "unit") return false;
  if (read.ordinal && read.words) return false;
  if (read.weak && token.kind === "money" && !/\p{L}/u.test(scan.text.charAt(to - 1))) return false;
  const written = scan.text.slice(to - 1, to);
  const single = !/\p{L}/u.test(scan.text.charAt(to - 2));
  return !(token.kind === "unit" && single && /[MTGAK]/.test(written) && token.code !== "T");
}

function measured(read: Numeral, token: UnitToken, to: number): Measure {
  const span = { from: read.from, to };
  switch (token.kind) {
    case "percent":
      return { ...span, kind: "percent", unit: "%", factor: 1 };
    case "money":
      return { ...span, kind: "money", unit: token.code, factor: token.factor };
    case "unit":
      return { ...span, kind: "quantity", unit: token.code, factor: token.factor };
  }
}
