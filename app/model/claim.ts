import type { Span } from "./span.ts";

/** What a checkable statement is about; the order is the order in which findings of one place are listed. */
export const categories = [
  "number",
  "money",
  "percent",
  "quantity",
  "date",
  "time",
  "name",
  "quotation",
  "negation",
  "modality",
  "attribution",
  "omission",
  "addition",
  "wording",
] as const;
export type Category = (typeof categories)[number];

/** How the written figure bounds the value: `one hundred`, `about 100`, `at least 100`, `fewer than 100` … */
export type Bound = "exact" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

/**
 * A figure read from text. `value` (and `upTo`, for a range) are plain numbers; `unit` is an ISO 4217 code for money, a UCUM code
 * for quantities, `%` for percent, `pp` for percentage points, `points` where the text leaves open which, null for bare numbers and
 * for counts. `counted` is the noun counted, as written, when known.
 */
export interface Figure extends Span {
  readonly kind: "number" | "money" | "percent" | "quantity";
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  /** An ordinal: `third`, `3º`. */
  readonly ordinal: boolean;
  /** Written with words, not digits: `fifteen`, `a fifth`, `两`. A small number in words is weak evidence. */
  readonly words: boolean;
}

/**
 * A date or a time of day. `value` is EDTF / ISO 8601 with what was written: `2024-03-12`, `XXXX-04-09`, `XXXX-04`, `2019`, `199X`,
 * `XXXX-WXX-2` for a bare weekday, `T18:30` for a time of day; for a phrase without a calendar value (`last fall`), `~` and a key.
 */
export interface Moment extends Span {
  readonly kind: "date" | "time";
  readonly value: string;
  readonly bound: Bound;
  /** Of a relative date (`~yesterday`) in a document whose day of publication is known: the date meant, in EDTF. */
  readonly day?: string;
}

/** A proper name as written. `key` folds case, accents and punctuation. */
export interface Name extends Span {
  readonly kind: "name";
  readonly type: "person" | "place" | "organisation" | "unknown";
  readonly key: string;
}

/** What `app/values` reads from a text. */
export type Value = Figure | Moment | Name;

/** A checkable statement in one version. Values are in normal form (see docs/architecture.md); spans are the smallest phrase carrying it. */
export interface Claim {
  readonly category: Category;
  readonly spans: readonly Span[];
  /** Index of the segment in which the claim begins. */
  readonly segment: number;
  /** Normal form for the reader and for export: `400000000000 USD`, `>=100000`, `2024-03-12`. */
  readonly value: string;
  /** What was read, for figures, moments and names; null for cue-based claims. */
  readonly read: Value | null;
}
