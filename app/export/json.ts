import type { Comparison, Witness } from "../model/comparison.ts";
import type { Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

/** The comparison in the schema `variorum.comparison/1`, keys in the order of the contract, indented, with a final line break. */
export function toJson(comparison: Comparison): string {
  return `${JSON.stringify(contractForm(comparison, null), null, 2)}\n`;
}

/** The same on one line, with the `id` of the batch when there is one; without a line break. */
export function toBatchLine(comparison: Comparison, id: string | number | null): string {
  return JSON.stringify(contractForm(comparison, id));
}

/** A line for a batch entry that could not be compared. */
export function toErrorLine(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}

function contractForm(comparison: Comparison, id: string | number | null): Readonly<Record<string, unknown>> {
  const { schema, engine, a, b, beads, findings, variants, coverage, exact } = comparison;
  return {
    schema,
    engine: { version: engine.version, options: { lines: engine.options.lines }, lexicons: engine.lexicons },
    ...(id === null ? {} : { id }),
    a: witness(a),
    b: witness(b),
    beads: beads.map((bead) => ({ a: bead.a, b: bead.b, confidence: rounded(bead.confidence), moved: bead.moved })),
    findings: findings.map(findingForm),
    variants: variants.map((variant) => ({
      bead: variant.bead,
      a: variant.a.map(spanForm),
      b: variant.b.map(spanForm),
      noise: variant.noise,
    })),
    coverage: {
      checked: coverage.checked,
      notChecked: coverage.notChecked.map(({ category, why }) => ({ category, why })),
      agrees: coverage.agrees,
      differs: coverage.differs,
      onlyA: coverage.onlyA,
      onlyB: coverage.onlyB,
      unsure: coverage.unsure,
    },
    exact,
  };
}

function witness({ lang, title, text, segments }: Witness): Readonly<Record<string, unknown>> {
  return { lang, title, text, segments: segments.map(({ from, to, kind, paragraph }) => ({ from, to, kind, paragraph })) };
}

function findingForm(finding: Finding): Readonly<Record<string, unknown>> {
  const { id, category, verdict, a, b, valueA, valueB, rule, confidence, summary, elsewhere } = finding;
  const base = {
    id,
    category,
    verdict,
    a: a.map(spanForm),
    b: b.map(spanForm),
    valueA,
    valueB,
    rule,
    confidence: rounded(confidence),
    summary,
  };
  if (elsewhere === undefined) return base;
  return { ...base, elsewhere: { status: elsewhere.status, spans: elsewhere.spans.map(spanForm), searched: elsewhere.searched } };
}

function spanForm({ from, to }: Span): Span {
  return { from, to };
}

/** Four decimals: more would only show the noise of floating point. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
