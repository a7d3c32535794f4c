import { compose, type Composed, type ComposeStyle } from "./compose.ts";
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
  const last = placed.findIndex((entry, index) => index > 0 && entry.token.kind === "ordinal");
  const under = placed[last];
  if (under === undefined) return null;
  const many = isPlural(scan, under);
  const hyphened = scan.folded.charAt(under.from - 1) === "-" && placed[last - 1]?.token.kind === "cardinal";
  for (let cut = hyphened && last > 1 ? last - 1 : last; cut > 0; cut -= 1) {
    const denominator = composed(placed.slice(cut, last + 1), style);
    const numerator = composed(placed.slice(0, cut), style);
    if (denominator?.ordinal !== true || numerator?.ordinal === true) continue;
    const value = numerator === null ? mixed(placed.slice(0, cut), denominator.value, style) : numerator.value / denominator.value;
    if (value === null || !isFraction(scan, numerator?.value ?? 2, denominator.value, many, under)) continue;
    return numeral({ from: placed[0]?.from ?? 0, to: under.to }, value, { words: true });
  }
  return null;
}

function composed(placed: readonly Placed[], style: ComposeStyle): Composed | null {
  return compose(
    placed.map((entry) => entry.token),
    style,
  );
}

/** `six and three` fifths, where six and three make no number. */
function mixed(placed: readonly Placed[], under: number, style: ComposeStyle): number | null {
  const joiner = placed.findLastIndex((entry) => entry.token.kind === "joiner");
  if (joiner <= 0) return null;
  const whole = composed(placed.slice(0, joiner), style);
  const over = composed(placed.slice(joiner + 1), style);
  return whole === null || over === null || over.value >= under ? null : whole.value + over.value / under;
}

const plurals: Readonly<Record<string, RegExp>> = {
  it: /i$/,
  de: /eln?s?$/,
  nl: /e[nr]?$/,
  ru: /[ыи]х$/,
  uk: /[иі]х$/,
};

function isPlural(scan: Scan, placed: Placed): boolean {
  return (plurals[scan.rules.code] ?? /s$/).test(scan.folded.slice(placed.from, placed.to));
}

/** Seconds count time, quarters are rooms or parts of a year as well; `a third defeat`, `one twenty-fifth floor` are places. */
function isFraction(scan: Scan, over: number, under: number, many: boolean, placed: Placed): boolean {
  if (under < 3 || (under === 4 && over !== 1 && over !== 3 && over < 20)) return false;
  if (many) return over !== 1 || scan.rules.code === "de" || scan.rules.code === "nl";
  if (over !== 1) return false;
  const next = /^ (\p{L}+)/u.exec(scan.folded.slice(placed.to, placed.to + 12))?.[1];
  return next === undefined || scan.rules.functionWords.has(next);
}
