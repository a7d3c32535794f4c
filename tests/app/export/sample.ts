import type { Comparison } from "../../../app/model/comparison.ts";
import type { FindingId } from "../../../app/model/finding.ts";
import type { Segment } from "../../../app/model/segment.ts";

/** A comparison of two one-sentence texts with one finding over the whole of both, for what the writers do with awkward text. */
export function sample(textA: string, textB: string, title = "Title"): Comparison {
  const segments = (text: string): readonly Segment[] =>
    text === "" ? [] : [{ from: 0, to: text.length, kind: "sentence", paragraph: 0 }];
  const witness = (text: string, lang: string) => ({ lang, title, text, blocks: [], segments: segments(text) });
  return {
    schema: "variorum.comparison/1",
    engine: { version: "0.0.1", options: { lines: false }, lexicons: ["core"] },
    a: witness(textA, "en"),
    b: witness(textB, "es"),
    beads: [{ a: textA === "" ? [] : [0], b: textB === "" ? [] : [0], confidence: 0.987654321, moved: false }],
    findings: [
      {
        id: "number-a0-1-b0-1" as FindingId,
        category: "number",
        verdict: "differs",
        a: [{ from: 0, to: textA.length }],
        b: [{ from: 0, to: textB.length }],
        valueA: "3",
        valueB: "5",
        rule: "number.value",
        confidence: 0.9,
        summary: `The number differs: ${textA} in A, ${textB} in B.`,
      },
    ],
    variants: [],
    coverage: {
      checked: ["number"],
      notChecked: [{ category: "modality", why: "no cues for ca" }],
      agrees: 0,
      differs: 1,
      onlyA: 0,
      onlyB: 0,
      unsure: 0,
    },
    exact: true,
  };
}
