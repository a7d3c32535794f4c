import type { StringKey } from "../../app/contract/strings.ts";
import { inWords } from "../../app/comparison/in-words.ts";
import type { Category } from "../../app/model/claim.ts";

/** A value as the finding shows it: figures and money in normal form, measures, dates and times in words. */
export function valueText(category: Category, value: string): string {
  return category === "quantity" || category === "date" || category === "time" ? inWords(value, category) : shownValue(value);
}

/** A normal form for the reader's eye: figures in groups of three, bounds as signs. `400000000000 USD` becomes "400 000 000 000 USD". */
export function shownValue(value: string): string {
  return value
    .replace(/^>=/, "≥ ")
    .replace(/^<=/, "≤ ")
    .replace(/^>(?!\s)/, "> ")
    .replace(/^<(?!\s)/, "< ")
    .replace(/^~(?=\d)/, "≈ ")
    .replace(/(\d)\.\.(?=\d)/, "$1 – ")
    .replace(/(?<![\d.\-T])\d{5,}(?![\d-])/g, (digits) => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "\u202f"));
}

/** Categories whose values are figures and dates that say something on their own; cue values are internal words. */
const valued: ReadonlySet<Category> = new Set(["number", "money", "percent", "quantity", "date", "time"]);

export function hasShownValue(category: Category): boolean {
  return valued.has(category);
}

/** How far a confidence goes, as words. */
export function confidenceKey(confidence: number): StringKey {
  if (confidence >= 0.85) return "confidence.sure";
  if (confidence >= 0.65) return "confidence.likely";
  return confidence >= 0.45 ? "confidence.perhaps" : "confidence.weak";
}

/** A part of a sentence; `foreign` parts are words quoted from a text and keep their own direction. */
export interface SentencePart {
  readonly text: string;
  readonly foreign: boolean;
}

/**
 * The sentence of a finding cut at its quotations, with the witnesses called by their letters in the work. Outside quotation marks the
 * engine writes `A` and `B` only as the names of the two sides.
 */
export function sentenceParts(summary: string, sigilA: string, sigilB: string): readonly SentencePart[] {
  return summary
    .split(/(“[^”]*”)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("“")
        ? { text: part, foreign: true }
        : { text: part.replace(/\b[AB]\b/g, (letter) => (letter === "A" ? sigilA : sigilB)), foreign: false },
    );
}
