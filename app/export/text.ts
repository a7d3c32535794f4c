import type { Bead } from "../model/alignment.ts";
import type { Comparison, Witness } from "../model/comparison.ts";
import { isDifference, type Finding } from "../model/finding.ts";
import { overlaps } from "../model/span.ts";
import { coverageLine, plain, segmentsText } from "./plain.ts";

/** A report for a terminal: each bead with its sentences and the findings in it. Nothing of a document can steer the terminal. */
export function toText(comparison: Comparison): string {
  const heading = [
    `A  ${plain(comparison.a.title) || "(no title)"} · ${plain(comparison.a.lang)}`,
    `B  ${plain(comparison.b.title) || "(no title)"} · ${plain(comparison.b.lang)}`,
  ];
  const body = comparison.beads.map((bead, index) => beadText(comparison, bead, index));
  return [heading.join("\n"), ...body, coverageLine(comparison)].join("\n\n") + "\n";
}

function beadText(comparison: Comparison, bead: Bead, index: number): string {
  const findings = findingsIn(comparison, bead).filter((finding) => finding.verdict !== "agrees");
  const mark = bead.a.length === 0 ? " · only in B" : bead.b.length === 0 ? " · only in A" : bead.moved ? " · moved" : "";
  return [
    `${String(index + 1)}${mark}`,
    ...(bead.a.length === 0 ? [] : [`  A  ${plain(segmentsText(comparison.a, bead.a))}`]),
    ...(bead.b.length === 0 ? [] : [`  B  ${plain(segmentsText(comparison.b, bead.b))}`]),
    ...findings.map((finding) => `  ${isDifference(finding) ? "!" : "?"}  ${finding.category}: ${plain(finding.summary)}`),
  ].join("\n");
}

/** The findings that begin in a bead: by A where they have a place there, else by B. */
export function findingsIn({ a, b, findings }: Comparison, bead: Bead): readonly Finding[] {
  const covers = (witness: Witness, indexes: readonly number[], spans: Finding["a"]): boolean => {
    const first = spans[0];
    return (
      first !== undefined &&
      indexes.some((index) => {
        const segment = witness.segments[index];
        return segment !== undefined && overlaps(segment, first);
      })
    );
  };
  return findings.filter((finding) => {
    const byB = finding.a.length === 0 || finding.category === "addition";
    return byB ? covers(b, bead.b, finding.b) : covers(a, bead.a, finding.a);
  });
}
