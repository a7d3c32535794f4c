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
  if (!many && last > 1 && composed(placed.slice(0, last + 1), style)?.ordinal === true) return null;
  const hyphened = scan.folded.charAt(under.from - 1) === "-" && placed[last - 1]?.token.kind === "cardinal";
  for (let cut = hyphened && last > 1 ? last - 1 : last; cut > 0; cut -= 1) {
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

function composed(placed: readonly Placed[], style: ComposeStyle): Composed | null {
  return compose(
    placed.map((entry) => entry.token),
    style,
  );
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
  nl: /e[nr]?$/,
  ru: /[ыи]х$/,
  uk: /[иі]х$/,
  tr: /(?!)/,
  hi: /(?!)/,
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
