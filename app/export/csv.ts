import type { Comparison } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import { spansText } from "./plain.ts";

const header = ["id", "category", "verdict", "textA", "textB", "valueA", "valueB", "rule", "confidence", "summary"] as const;

/** One finding a row, RFC 4180 with CRLF. Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function toCsv(comparison: Comparison): string {
  const rows = comparison.findings.map((finding) => cellsOf(comparison, finding));
  return [header, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cellsOf({ a, b }: Comparison, finding: Finding): readonly string[] {
  return [
    finding.id,
    finding.category,
    finding.verdict,
    spansText(a.text, finding.a),
    spansText(b.text, finding.b),
    finding.valueA ?? "",
    finding.valueB ?? "",
    finding.rule,
    String(finding.confidence),
    finding.summary,
  ];
}

/** A formula may begin after white space or with a full-width sign as well. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]/u;

function cell(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? " " : ""));
  const safe = formula.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
