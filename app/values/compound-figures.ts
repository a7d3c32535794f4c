import type { Figure } from "../model/claim.ts";
import { isOfFamily } from "./currency-families.ts";
import { hanValue } from "./han-numerals.ts";
import { isLetter } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import type { UnitToken } from "./tokens.ts";
import { scaleOfUnit } from "./units.ts";

/**
 * Figures with those joined that say one amount in two units or more: `3 dollars and 50 cents`, `15 euros 50`, `5 ft 2 in`, `50元6角三分`, and
 * `two years and a half`. Lengths and times are told in the smaller unit, so that nothing is rounded.
 */
export function joinedFigures(scan: Scan, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last !== undefined && figure.from < last.to) continue;
    const whole = last === undefined ? null : joinOf(scan, last, figure);
    if (whole === null) joined.push(withRest(scan, figure));
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function joinOf(scan: Scan, first: Figure, second: Figure): Figure | null {
  const gap = gapBetween(scan, first, second);
  if (gap === null || first.upTo !== null || second.upTo !== null || first.ordinal || second.ordinal || second.bound !== "exact")
    return null;
  if (!Number.isInteger(first.value) || second.value < 0) return null;
  if (first.unit === "POUND" && second.unit === "[oz_av]")
    return quantityJoin(scan, { ...first, kind: "quantity", unit: "[lb_av]" }, second, gap);
  if (first.kind === "money") return moneyJoin(scan, first, second, gap);
  return first.kind === "quantity" ? quantityJoin(scan, first, second, gap) : null;
}

type Gap = "close" | "and";

const andWords = new Set("and y con et e com und en i и і та a ve و ו और 又 零 と 와 과 und ein mit".split(" "));

function gapBetween(scan: Scan, first: Figure, second: Figure): Gap | null {
  if (second.from - first.to > 5) return null;
  const between = scan.folded.slice(first.to, second.from);
  if (between === "" || between === " ") return "close";
  return andWords.has(between.trim()) ? "and" : null;
}

function moneyJoin(scan: Scan, first: Figure, second: Figure, gap: Gap): Figure | null {
  if (second.kind === "money")
    return isPartOf(scan, first, second) ? { ...first, to: second.to, value: sum(first.value, second.value) } : null;
  const hundredths = second.kind === "number" && Number.isInteger(second.value) && second.value > 0 && second.value < 100;
  if (!hundredths || first.value >= 100_000 || !isNamedAfter(scan, first) || !endsAmount(scan, second, gap)) return null;
  return { ...first, to: second.to, value: sum(first.value, second.value / 100) };
}

/** `50 cents` of the dollars before, whose word is a part of its currency. */
function isPartOf(scan: Scan, first: Figure, second: Figure): boolean {
  const token = tokenAtEnd(scan, second);
  if (token?.kind !== "money" || token.factor >= 1 || second.value >= 1) return false;
  const whole = first.unit ?? "";
  return second.unit === whole || second.unit === "CENT" || isOfFamily(whole, second.unit ?? "") || isOfFamily(second.unit ?? "", whole);
}

/** The unit that a figure ends with; particles may follow it in its word. */
function tokenAtEnd(scan: Scan, figure: Figure): UnitToken | undefined {
  for (let from = Math.max(figure.from, figure.to - longestName); from < figure.to; from += 1) {
    const found = isLetter(scan.folded, from - 1) ? null : scan.rules.units.longestAt(scan.folded, from);
    if (found !== null && found.to >= figure.to) return found.found[0];
  }
  return undefined;
}

/** No name of a hundredth is longer. */
const longestName = 12;

/** The currency stands between the whole and its hundredths: `15 euros 50`, not `€15 50`. */
function isNamedAfter(scan: Scan, figure: Figure): boolean {
  return /\p{L}/u.test(scan.folded.charAt(figure.to - 1));
}

/** Nothing follows that the second number could count: a break, or right after the currency also a little word (`15 dollars five for`); two digits say enough. */
function endsAmount(scan: Scan, second: Figure, gap: Gap): boolean {
  const rest = scan.folded.slice(second.to, second.to + 24);
  if (/^\s*$|^ ?[.,;:!?)»”"](?!\d)/u.test(rest)) return true;
  const next = /^ (\p{L}+)/u.exec(rest)?.[1] ?? "";
  const digits = /^\d\d$/.test(scan.folded.slice(second.from, second.to));
  return gap === "close" && (digits || scan.rules.functionWords.has(next));
}

/** The smaller unit that goes on after a larger one; those of the second kind also after `and`. */
const smaller: Readonly<Record<string, { readonly unit: string; readonly and: boolean }>> = {
  "[ft_i]": { unit: "[in_i]", and: true },
  "[lb_av]": { unit: "[oz_av]", and: true },
  "[stone_av]": { unit: "[lb_av]", and: true },
  h: { unit: "min", and: true },
  min: { unit: "s", and: true },
  m: { unit: "cm", and: false },
  km: { unit: "m", and: false },
  kg: { unit: "g", and: false },
};

function quantityJoin(scan: Scan, first: Figure, given: Figure, gap: Gap): Figure | null {
  const sign = first.unit === "[ft_i]" && given.unit === null ? inchSign.exec(scan.folded.slice(given.to, given.to + 5)) : null;
  const second = sign === null ? given : { ...given, unit: "[in_i]", to: given.to + sign[0].length };
  const part = smaller[first.unit ?? ""];
  if (part === undefined || second.unit !== part.unit || (gap === "and" && !part.and)) return null;
  const ratio = (scaleOfUnit(first.unit ?? "")?.factor ?? 1) / (scaleOfUnit(part.unit)?.factor ?? 1);
  if (second.value >= ratio) return null;
  return { ...first, to: second.to, unit: part.unit, value: sum(first.value * ratio, second.value) };
}

function sum(one: number, other: number): number {
  return Number((one + other).toPrecision(12));
}

/** Degrees that their sign made an ordinal are none (`37º C`). With what goes on after the unit itself: `two years and a half`, `两米半`, `五元三毛`. */
function withRest(scan: Scan, figure: Figure): Figure {
  if (figure.ordinal && (figure.unit === "Cel" || figure.unit === "[degF]")) return { ...figure, ordinal: false };
  if (figure.upTo !== null || figure.ordinal || (figure.kind !== "quantity" && figure.kind !== "money")) return figure;
  const half = halfAfter(scan, figure);
  if (half !== null) return { ...figure, to: half, value: sum(figure.value, 0.5) };
  return scan.rules.han && figure.kind === "money" ? withHanParts(scan, figure) : figure;
}

function halfAfter(scan: Scan, figure: Figure): number | null {
  const { folded, rules } = scan;
  if (!Number.isInteger(figure.value) || figure.value >= 1000 || !isNamedAfter(scan, figure)) return null;
  const hanHalf = rules.han
    ? /^半(?![个径徑島岛空夜山天数數日年月途端分世场場决決])/u
    : rules.code === "ko"
      ? /^ ?반(?![가-힣]|$)|^ ?반(?=[에의이을를은는만동간정쯤])/u
      : null;
  if (hanHalf !== null) {
    const found = hanHalf.exec(folded.slice(figure.to, figure.to + 3));
    return found === null ? null : figure.to + found[0].length;
  }
  if (folded.charAt(figure.to) !== " ") return null;
  const found = rules.numbers.longestAt(folded, figure.to + 1);
  if (found === null || !found.found.some((token) => token.kind === "half")) return null;
  return isHalfOfNext(scan, found.to) ? null : found.to;
}

/** `5 ft 2 in`, `5 ft 2"`: after feet the number needs no more than the sign of inches, which elsewhere is a word. */
const inchSign = /^ ?(?:in(?![\p{L}\d])\.?|["″])/u;

const hanParts = /^(?:又|と)?([\d一二两三四五六七八九十]{1,3})[角毛](?:([\d一二两三四五六七八九]{1,2})分?)?/u;
const hanHundredths = /^(?:又|と)?([\d一二两三四五六七八九十]{1,3})(?:日本)?[銭钱]/u;

/** `veinte meses y medio siglo`: the half belongs to what follows. */
function isHalfOfNext(scan: Scan, at: number): boolean {
  const { folded, rules } = scan;
  if (folded.charAt(at) !== " ") return false;
  return rules.units.longestAt(folded, at + 1) !== null || rules.numbers.longestAt(folded, at + 1) !== null;
}

/** Yuan with their tenths and hundredths, yen with their hundredths. */
function withHanParts(scan: Scan, figure: Figure): Figure {
  const rest = scan.folded.slice(figure.to, figure.to + 10);
  const parts = figure.unit === "CNY" || figure.unit === "YUAN" ? hanParts.exec(rest) : null;
  if (parts !== null) return hanJoined(figure, parts[0].length, (hanNumber(parts[1]) ?? 0) / 10 + (hanNumber(parts[2]) ?? 0) / 100);
  const hundredths = figure.unit === "JPY" ? hanHundredths.exec(rest) : null;
  return hundredths === null ? figure : hanJoined(figure, hundredths[0].length, (hanNumber(hundredths[1]) ?? 0) / 100);
}

function hanJoined(figure: Figure, length: number, more: number): Figure {
  return more >= 1 ? figure : { ...figure, to: figure.to + length, value: sum(figure.value, more) };
}

function hanNumber(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d+$/.test(written) ? Number(written) : hanValue(written);
}
