import { compose, type Composed, type ComposeStyle } from "./compose.ts";
import { isLetter } from "./phrases.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";

/** A token and where it stands. */
export interface Placed {
  readonly token: NumberToken;
  readonly from: number;
  readonly to: number;
}

/**
 * A fraction whose denominator is an ordinal in the plural, or in the singular after one: `twenty-three fifths`, `ciento dos quintos`,
 * `three twenty-firsts`, `one twenty-fifth`, `six and three fifths`. Null when the tokens make none.
 */
export function fractionOf(scan: Scan, placed: readonly Placed[], style: ComposeStyle): Numeral | null {
  const avos = avosOf(scan, placed, style);
  if (avos !== null) return avos;
  const last = placed.findIndex((entry, index) => index > 0 && entry.token.kind === "ordinal");
  const under = placed[last];
  if (under === undefined) return null;
  const many = isPlural(scan, under);
  const french = scan.rules.code === "fr" && composed(placed.slice(0, last), style)?.value !== 1;
  const dutch = scan.rules.code === "nl" && !isLetter(scan.folded, under.from - 1);
  if (
    !many &&
    (last > 1 || dutch || french) &&
    !(dutch && isBelowHundred(placed.slice(0, last), style)) &&
    composed(placed.slice(0, last + 1), style)?.ordinal === true
  )
    return null;
  const hyphened = scan.folded.charAt(under.from - 1) === "-" && placed[last - 1]?.token.kind === "cardinal";
  for (let cut = hyphened && last > 1 ? last - 1 : last; cut > 0; cut -= 1) {
    if (isLetter(scan.folded, (placed[cut]?.from ?? 0) - 1)) continue;
    const denominator = composed(placed.slice(cut, last + 1), style);
    const numerator = composed(placed.slice(0, cut), style);
    if (denominator?.ordinal !== true || numerator?.ordinal === true) continue;
    const parts = mixed(placed.slice(0, cut), denominator.value, style) ?? partsOf(numerator);
    if (parts === null || !isFraction(scan, parts.over, denominator.value, many, under)) continue;
    return numeral({ from: placed[0]?.from ?? 0, to: under.to }, parts.whole + (parts.over / denominator.value) * parts.scale, {
      words: true,
    });
  }
  return null;
}

/** Portuguese `três vinte e um avos`: a denominator above ten is a cardinal with `avos`. */
function avosOf(scan: Scan, placed: readonly Placed[], style: ComposeStyle): Numeral | null {
  const end = placed.at(-1)?.to ?? 0;
  const mark = scan.rules.code === "pt" ? (/^ avos?(?!\p{L})/u.exec(scan.folded.slice(end, end + 6))?.[0] ?? "") : "";
  if (mark === "") return null;
  for (let cut = placed.length - 1; cut > 0; cut -= 1) {
    const over = composed(placed.slice(0, cut), style);
    const under = composed(placed.slice(cut), style);
    if (over !== null && under !== null && under.value > 1)
      return numeral({ from: placed[0]?.from ?? 0, to: end + mark.length }, over.value / under.value, { words: true });
  }
  return null;
}

function composed(placed: readonly Placed[], style: ComposeStyle): Composed | null {
  return compose(
    placed.map((entry) => entry.token),
    style,
  );
}

/** Dutch sets `twintig vijfde` (parts) apart, 25th is one word; `honderd vijfde` is a place. */
function isBelowHundred(placed: readonly Placed[], style: ComposeStyle): boolean {
  const value = composed(placed, style)?.value ?? 100;
  return value < 100;
}

interface Parts {
  readonly whole: number;
  readonly over: number;
  /** What the fraction is of: `nine million and five ninths` are ninths of a million. */
  readonly scale: number;
}

function partsOf(numerator: Composed | null): Parts | null {
  return numerator === null ? null : { whole: 0, over: numerator.value, scale: 1 };
}

/** `six and three` fifths, where six and three make no number, and `nine million and five` ninths. */
function mixed(placed: readonly Placed[], under: number, style: ComposeStyle): Parts | null {
  const joiner = placed.findLastIndex((entry) => entry.token.kind === "joiner");
  if (joiner <= 0) return null;
  const whole = composed(placed.slice(0, joiner), style);
  const over = composed(placed.slice(joiner + 1), style);
  if (whole === null || over === null || over.value >= under) return null;
  const last = placed[joiner - 1]?.token;
  const scale = last?.kind === "scale" && last.value >= 1e6 ? last.value : 1;
  return scale > 1 || composed(placed, style) === null ? { whole: whole.value, over: over.value, scale } : null;
}

const plurals: Readonly<Record<string, RegExp>> = {
  it: /i$/,
  de: /eln?s?$/,
  nl: /en$/,
  ru: /[ыи]х$/,
  uk: /[иі]х$/,
  tr: /(?!)/,
  ar: /^ا.{2}ا./,
  hi: /(?!)/,
};

function isPlural(scan: Scan, placed: Placed): boolean {
  return (plurals[scan.rules.code] ?? /s$/).test(scan.folded.slice(placed.from, placed.to));
}

/** Languages in which one part is written as the ordinal; German has `Drittel` for it. */
const singularParts = new Set(["en", "es", "fr", "it", "pt", "ca", "nl"]);

/** Seconds count time, quarters are rooms or parts of a year as well; `a third defeat`, `one twenty-fifth floor` are places. */
function isFraction(scan: Scan, over: number, under: number, many: boolean, placed: Placed): boolean {
  if (under < 3 || (under === 4 && over !== 1 && over !== 3 && over < 20)) return false;
  if (many) return over !== 1 || scan.rules.code === "de" || scan.rules.code === "nl";
  if (scan.rules.code === "nl" && over > 1) return over < 100 && under < 100;
  if (scan.rules.code === "fr" && over > 1) return true; // `trois cinquième`, without the plural it should have
  if (over !== 1 || !singularParts.has(scan.rules.code)) return false;
  const next = /^ (\p{L}+)/u.exec(scan.folded.slice(placed.to, placed.to + 12))?.[1];
  return next === undefined || scan.rules.functionWords.has(next);
}
