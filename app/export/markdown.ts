import type { Comparison } from "../model/comparison.ts";
import { isDifference, type Finding } from "../model/finding.ts";
import { coverageLine, plain, spansText } from "./plain.ts";

/** The differences and doubts as a Markdown table, then what was checked. Everything of the documents is escaped. */
export function toMarkdown(comparison: Comparison): string {
  const title = plain(comparison.a.title) || plain(comparison.b.title) || "Comparison";
  const rows = comparison.findings.filter((finding) => isDifference(finding) || finding.verdict === "unsure");
  const table =
    rows.length === 0
      ? "No differences found."
      : [
          "| # | kind | verdict | A | B | finding |",
          "|---|---|---|---|---|---|",
          ...rows.map((finding, index) => row(comparison, finding, index)),
        ].join("\n");
  return `# ${escaped(title)}\n\nA: ${escaped(comparison.a.lang)} · B: ${escaped(comparison.b.lang)}\n\n${table}\n\n${escaped(coverageLine(comparison))}\n`;
}

function row(comparison: Comparison, finding: Finding, index: number): string {
  const cells = [
    String(index + 1),
    finding.category,
    finding.verdict,
    escaped(spansText(comparison.a.text, finding.a)),
    escaped(spansText(comparison.b.text, finding.b)),
    escaped(finding.summary),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** ASCII punctuation that could begin markup, with a backslash; angle brackets and ampersands as entities, so that no HTML comes through. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~]/g, String.raw`\$&`)
    .replace(/(https?|ftp|www)(?=[:.])/giu, "$1&#8203;");
}
