import type { Figure } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** A word or phrase as part of a numeral. */
export type NumberToken =
  | { readonly kind: "cardinal"; readonly value: number; readonly weak: boolean }
  | { readonly kind: "scale" | "ordinal" | "fraction" | "multiple" | "collective" | "half" | "vague"; readonly value: number }
  | { readonly kind: "joiner" };

/** A word of a unit: `factor` says how many of `code` it is (a decade is 10 `a`). */
export interface UnitWord {
  readonly kind: "unit";
  readonly code: string;
  readonly factor: number;
  /** The symbol as it has to be written, where capitals tell it from another: `Mb`. */
  readonly written?: string;
  /** The symbol with the capitals that it has to have; more of them are no harm: `MW`, `eV`. */
  readonly capitals?: string;
}

/** What follows a number and says what it counts. */
export type UnitToken =
  | { readonly kind: "percent"; readonly unit: "%" | "pp" | "points" }
  | { readonly kind: "money"; readonly code: string; readonly factor: number }
  | UnitWord;

/** What is said about the amount around the number. */
export interface Measure extends Span {
  readonly kind: Figure["kind"];
  readonly unit: string | null;
  readonly factor: number;
}
