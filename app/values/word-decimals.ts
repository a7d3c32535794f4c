import { afterSpace } from "./gaps.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";

interface Whole {
  readonly value: number;
  readonly to: number;
}

/** Words for the decimal mark that are ordinary nouns after an article: `un punto`, `at one point`. */
const nouns = new Set(["punto", "point", "ponto", "punt", "نقطة", "נקודה"]);

/**
 * A number in words with the decimals spoken after it: `three point one four`, `sept virgule cinq`, `dos coma setenta y uno`. `wholeAt` reads
 * a whole number. The numeral itself when none follow.
 */
export function decimalsAfter(scan: Scan, read: Numeral, wholeAt: (at: number) => Whole | null): Numeral {
  if (read.ordinal || read.upTo !== null || !Number.isInteger(read.value)) return read;
  const { folded, rules } = scan;
  const start = afterSpace(folded, read.to);
  const point = start === null ? null : rules.point.longestAt(folded, start);
  const place = point === null ? null : afterSpace(folded, point.to);
  if (point === null || place === null) return read;
  if (read.weak && nouns.has(folded.slice(point.from, point.to)) && !isSpoken(scan, read)) return read;
  const found = spokenDigits(scan, place) ?? spokenWhole(scan, place, wholeAt);
  if (found === null) return read;
  return numeral({ from: read.from, to: found.to }, Number(`${String(read.value)}.${found.digits}`), { words: true });
}

/** English `one point five`, but not `at one point five players`. */
function isSpoken(scan: Scan, read: Numeral): boolean {
  return scan.folded.slice(read.from, read.to) === "one" && !/(?:at|to) $/.test(scan.folded.slice(Math.max(0, read.from - 3), read.from));
}

interface Decimals {
  readonly digits: string;
  readonly to: number;
}

/** Digit by digit: `one four one six`. One digit alone is read as well, more only without a break. */
function spokenDigits(scan: Scan, at: number): Decimals | null {
  let digits = "";
  let to = at;
  for (let place: number | null = at; place !== null && digits.length < 12; place = afterSpace(scan.folded, to)) {
    const digit = digitAt(scan, place);
    if (digit === null) break;
    digits += String(digit.value);
    to = digit.to;
  }
  const follows = digits === "0" ? afterSpace(scan.folded, to) : null;
  if (digits === "" || (follows !== null && scan.rules.numbers.longestAt(scan.folded, follows) !== null)) return null;
  return { digits, to };
}

function digitAt(scan: Scan, at: number): Whole | null {
  const found = scan.rules.numbers.longestAt(scan.folded, at);
  const token = found?.found.find((entry) => entry.kind === "cardinal");
  return found === null || token?.kind !== "cardinal" || token.value > 9 ? null : { value: token.value, to: found.to };
}

/** As a number of its own after its zeros: `seventy-one`, `cero veinticinco`. */
function spokenWhole(scan: Scan, at: number, wholeAt: (at: number) => Whole | null): Decimals | null {
  let zeros = "";
  let place: number | null = at;
  for (let zero = digitAt(scan, at); zero?.value === 0 && zeros.length < 6; zero = digitAt(scan, place)) {
    zeros += "0";
    place = afterSpace(scan.folded, zero.to);
    if (place === null) return null;
  }
  const whole = wholeAt(place);
  return whole === null || !Number.isInteger(whole.value) ? null : { digits: `${zeros}${String(whole.value)}`, to: whole.to };
}
