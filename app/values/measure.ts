import type { Span } from "../model/span.ts";
import { isFamily, isOfFamily } from "./currency-families.ts";
import { degreesOfOrdinal, scaleBefore, withDegrees } from "./degrees.ts";
import { isWeight } from "./han-units.ts";
import { isoAfter, nounBefore, signBefore, type Sign } from "./money-signs.ts";
import type { Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";
import { withSpeed } from "./speeds.ts";
import type { Measure, UnitToken } from "./tokens.ts";
import { unitAt } from "./unit-at.ts";
import { endOfUnit } from "./unit-endings.ts";

/** The currency, percent or unit that belongs to a number, and the span of both. */
export function measureOf(scan: Scan, read: Numeral): Measure {
  const plain: Measure = { from: read.from, to: read.to, kind: "number", unit: null, factor: 1 };
  const degrees = degreesOfOrdinal(scan, read);
  if (degrees !== null) return degrees;
  if (read.multiple || (read.ordinal && !read.words && scan.rules.code !== "ru" && scan.rules.code !== "uk")) return plain;
  const sign = signBefore(scan, read.from) ?? nounBefore(scan, read);
  if (sign !== null && !read.ordinal) return withSign(scan, read, sign);
  const percent = percentBefore(scan, read);
  if (percent !== null) return { ...plain, from: percent, kind: "percent", unit: "%" };
  return unitAfter(scan, read) ?? scaleBefore(scan, read, plain) ?? plain;
}

/** `$5`; a second naming after it belongs to it too (`US$5 dollars`, `€5 EUR`). */
function withSign(scan: Scan, read: Numeral, sign: Sign): Measure {
  const after = unitAfter(scan, read);
  const same = after?.kind === "money" && after.factor === 1 && after.unit !== null && isSame(sign.code, after.unit);
  if (!same) return { from: sign.from, to: read.to, kind: "money", unit: sign.code, factor: sign.factor };
  return { from: sign.from, to: after.to, kind: "money", unit: isFamily(sign.code) ? after.unit : sign.code, factor: sign.factor };
}

/** The same currency twice, or a sign of many and one of them: `$10 dollars`, `$5 AUD`. A sign alone belongs to the next amount: `$20 $30`. */
function isSame(sign: string, after: string): boolean {
  return sign === after ? after !== "$" : isOfFamily(sign, after) || isOfFamily(after, sign) || (sign === "$" && after === "DOLLAR");
}

const percentFirst: Readonly<Record<string, RegExp>> = {
  tr: /(?:%|yüzde) ?$/u,
  zh: /百 {0,2}分 {0,2}之 {0,2}$/u,
  ja: /百分の$/u,
  ar: /% ?$/u,
  fa: /% ?$/u,
};

function percentBefore(scan: Scan, read: Numeral): number | null {
  const found = percentFirst[scan.rules.code]?.exec(scan.folded.slice(Math.max(0, read.from - 8), read.from));
  return found === null || found === undefined ? null : read.from - found[0].length;
}

function unitAfter(scan: Scan, read: Numeral): Measure | null {
  for (const start of unitStarts(scan, read)) {
    const iso = isoAfter(scan, start);
    if (iso !== null && !isSignOfNext(scan, read.to, iso.from, iso.to))
      return withScale(scan, { from: read.from, to: iso.to, kind: "money", unit: iso.code, factor: iso.factor }, read);
    const found = unitAt(scan, read, start);
    if (found === null || isOpen(scan, start, found.to)) continue;
    const end = endOfUnit(scan, start, found.to);
    if (end !== null && fits(scan, read, found.token, found))
      return withDegrees(scan, read, withSpeed(scan, read, measured(read, found.token, end)));
  }
  return null;
}

/** `20 (kg)` is one measure, `6 billion ($9 billion)` two: a bracket before the unit has to close after it. */
function isOpen(scan: Scan, start: number, end: number): boolean {
  return /[([{<]/.test(scan.folded.charAt(start - 1)) && !/[)\]}>]/.test(scan.folded.charAt(end));
}

/** `75 USD million`: the scale after the code. */
function withScale(scan: Scan, measure: Measure, read: Numeral): Measure {
  if (read.scale !== 1 || scan.folded.charAt(measure.to) !== " ") return measure;
  const found = scan.rules.numbers.longestAt(scan.folded, measure.to + 1);
  const scale = found?.found.find((token) => token.kind === "scale");
  return found === null || scale?.kind !== "scale" ? measure : { ...measure, to: found.to, factor: measure.factor * scale.value };
}

/** Right after the number, after a space or hyphen, and after `of` or an article (`half a kilometre`, `un millón de euros`). */
function unitStarts(scan: Scan, read: Numeral): readonly number[] {
  const { folded, rules } = scan;
  const gap = /^(?:[個个']| ?[([{<]| ?[-–]? ?)/u.exec(folded.slice(read.to, read.to + 3))?.[0].length ?? 0;
  const near = read.to + gap;
  const starts = gap === 0 ? [read.to] : [read.to, near];
  const connector = gap > 0 ? rules.connectors.longestAt(folded, near) : null;
  if (connector === null) return starts;
  return [...starts, folded.charAt(connector.to) === " " ? connector.to + 1 : connector.to];
}

/** A single letter is a unit only in the case its symbol has; ordinals count no units in most languages. */
function fits(scan: Scan, read: Numeral, token: UnitToken, { from, to }: Span): boolean {
  if (token.kind === "money" && isSignOfNext(scan, read.to, from, to)) return false;
  if (read.ordinal && token.kind !== "unit") return false;
  if (token.kind === "unit" && token.code === "两" && !isWeight(scan.folded, to)) return false;
  if (scan.text.slice(from, to) === "MM") return false; // millions, as bookkeepers write them
  if (read.ordinal && read.words) return false;
  if (read.weak && token.kind === "money" && !/\p{L}/u.test(scan.text.charAt(to - 1))) return false;
  const written = scan.text.slice(to - 1, to);
  const single = !/\p{L}/u.test(scan.text.charAt(to - 2));
  return !(token.kind === "unit" && single && /[MTGAK]/.test(written) && token.code !== "T");
}

/** `3 $20 bills`, `3 USD50 cards`: a sign set apart from the number and close to the next belongs to that. */
function isSignOfNext(scan: Scan, end: number, from: number, to: number): boolean {
  return from > end && /\d/.test(scan.folded.charAt(to)) && !/\d/.test(scan.folded.charAt(from - 1));
}

function measured(read: Numeral, token: UnitToken, to: number): Measure {
  const span = { from: read.from, to };
  switch (token.kind) {
    case "percent":
      return { ...span, kind: "percent", unit: token.unit, factor: 1 };
    case "money":
      return { ...span, kind: "money", unit: token.code, factor: token.factor };
    case "unit":
      return { ...span, kind: "quantity", unit: token.code, factor: token.factor };
  }
}
