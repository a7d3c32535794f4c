import type { Bead } from "../model/alignment.ts";
import type { Category } from "../model/claim.ts";
import type { Comparison, Witness } from "../model/comparison.ts";
import { isDifference, type Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { escapeMarkup as escape } from "./markup.ts";
import { coverageLine } from "./plain.ts";
import { findingsIn } from "./text.ts";

/** A page on its own: no script, nothing fetched, every word of the documents escaped; readable on paper and without colour. */
export function toHtml(comparison: Comparison): string {
  const title = comparison.a.title || comparison.b.title || "Comparison";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<table>
<thead><tr><th>${column("A", comparison.a)}</th><th>${column("B", comparison.b)}</th><th>Findings</th></tr></thead>
<tbody>
${comparison.beads.map((bead) => row(comparison, bead)).join("\n")}
</tbody>
</table>
<p>${escape(coverageLine(comparison))}</p>
</body>
</html>
`;
}

const style = `
body{font:17px/1.55 Georgia,serif;margin:2rem auto;max-width:90rem;padding:0 1rem;background:#fbfaf7;color:#1f2328}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{vertical-align:top;text-align:start;padding:.5rem;border-block-end:1px solid #ddd;overflow-wrap:anywhere}
ins{background:#c9e0fc;text-decoration:underline #0b5fb0}mark{background:#ffddb8;color:inherit;text-decoration:underline dotted #a84300}
.kind{font:600 12px sans-serif;border:1px solid;border-radius:3px;padding:0 .3em}.absent{color:#5c5f63;font-style:italic}ul{margin:0;padding-inline-start:1rem}
@media (prefers-color-scheme:dark){body{background:#1b1d20;color:#e4e2dc}ins{background:#123c68;color:inherit}mark{background:#62330f}}`;

function column(sigil: string, witness: Witness): string {
  return `${sigil} · ${escape(witness.lang)}${witness.title === "" ? "" : ` · ${escape(witness.title)}`}`;
}

function row(comparison: Comparison, bead: Bead): string {
  const findings = findingsIn(comparison, bead).filter((finding) => finding.verdict !== "agrees");
  const lit = findings.filter(isDifference);
  const marksA = lit.flatMap((finding) => finding.a);
  const marksB = lit.flatMap((finding) => finding.b);
  return `<tr>${cell(comparison.a, bead.a, marksA, "mark")}${cell(comparison.b, bead.b, marksB, "ins")}<td>${listOf(findings)}</td></tr>`;
}

function cell(witness: Witness, indexes: readonly number[], marks: readonly Span[], tag: "mark" | "ins"): string {
  const segments = indexes.flatMap((index) => witness.segments[index] ?? []);
  if (segments.length === 0) return '<td class="absent">no counterpart</td>';
  const body = segments.map((segment) => marked(witness.text, segment, marks, tag)).join(" ");
  return `<td lang="${escape(witness.lang)}" dir="auto">${body}</td>`;
}

/** The text of a segment with its marks; marks that overlap are joined. */
function marked(text: string, segment: Span, marks: readonly Span[], tag: "mark" | "ins"): string {
  const inside = marks
    .map((mark) => ({ from: Math.max(mark.from, segment.from), to: Math.min(mark.to, segment.to) }))
    .filter((mark) => mark.from < mark.to)
    .sort((x, y) => x.from - y.from);
  let at = segment.from;
  let html = "";
  for (const mark of inside) {
    const from = Math.max(at, mark.from);
    if (from >= mark.to) continue;
    html += `${escape(text.slice(at, from))}<${tag}>${escape(text.slice(from, mark.to))}</${tag}>`;
    at = mark.to;
  }
  return html + escape(text.slice(at, segment.to));
}

function listOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const item = (finding: Finding): string => `<li><span class="kind">${label(finding.category)}</span> ${escape(finding.summary)}</li>`;
  return `<ul>${findings.map(item).join("")}</ul>`;
}

function label(category: Category): string {
  return escape(category);
}
