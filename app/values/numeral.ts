import type { Bound } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** A number as written, before it is known what it counts. */
export interface Numeral extends Span {
  readonly value: number;
  /** The other end of a vague count (`thousands`: 1000 up to 10 000); null for a plain number. */
  readonly upTo: number | null;
  readonly words: boolean;
  readonly ordinal: boolean;
  /** An article or the word for one: read only with a unit after it that makes a claim of it. */
  readonly weak: boolean;
  /** A fraction in words whose noun must follow: `half a`, `medio`. */
  readonly needsUnit: boolean;
  /** Four digits without a mark: it may be a year. */
  readonly year: boolean;
  /** What a range before it shares: 1e6 of `3 to 5 million`; 1 for a plain number. */
  readonly scale: number;
  /** Said inside the number: `十多万`. */
  readonly bound: Bound | null;
  /** `twice`, `doubled`, `三倍`. */
  readonly multiple: boolean;
}

/** A numeral with the usual answers. */
export function numeral(span: Span, value: number, given: Partial<Numeral> = {}): Numeral {
  const usual = {
    upTo: null,
    words: false,
    ordinal: false,
    weak: false,
    needsUnit: false,
    year: false,
    multiple: false,
    scale: 1,
    bound: null,
  };
  return { ...usual, ...given, from: span.from, to: span.to, value: toDigits(value, 15) };
}

/** A value without the noise of binary fractions: to so many decimal digits. Whole numbers that have fewer stay what they are. */
export function toDigits(value: number, digits: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e11 ? value + 0 : Number(value.toPrecision(digits));
}
