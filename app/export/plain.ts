import type { Comparison, Witness } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";

/** Text for a terminal or a line of a table: control characters (escape sequences among them) and direction overrides are taken out, white space is one space. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, "")
    .trim();
}

/** The text of some segments of a witness, one after the other. */
export function segmentsText(witness: Witness, indexes: readonly number[]): string {
  return indexes
    .map((index) => witness.segments[index])
    .map((segment) => (segment === undefined ? "" : witness.text.slice(segment.from, segment.to)))
    .join(" ");
}

/** The text under some spans, gaps shown as an ellipsis. */
export function spansText(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.from, span.to)).join(" … ");
}

/** One line that says what a silence means. */
export function coverageLine({ coverage, exact }: Comparison): string {
  const counts = `${String(coverage.differs)} differ, ${String(coverage.onlyA)} only in A, ${String(coverage.onlyB)} only in B, ${String(coverage.agrees)} agree, ${String(coverage.unsure)} unsure`;
  const left = coverage.notChecked.map(({ category, why }) => `${category} (${why})`).join("; ");
  return `Checked: ${coverage.checked.join(", ")}. ${counts}.${left === "" ? "" : ` Not checked: ${left}.`}${exact ? "" : " The work was cut short by its budget; the result is not complete."}`;
}
