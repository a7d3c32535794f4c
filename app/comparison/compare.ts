import { align } from "../alignment/align.ts";
import type { AlignmentSide } from "../alignment/side.ts";
import { extract } from "../claims/extract.ts";
import { match } from "../claims/match.ts";
import { wordingFindings } from "../claims/wording.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PinnedBead } from "../model/alignment.ts";
import type { Budget } from "../model/budget.ts";
import type { CompareOptions, Comparison, Witness } from "../model/comparison.ts";
import type { Document } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Segment } from "../model/segment.ts";
import type { Variant } from "../model/variant.ts";
import { segment } from "../segmentation/segment.ts";
import { readValues } from "../values/read.ts";
import { variantsOf } from "../variants/words.ts";
import { coverageOf } from "./coverage.ts";
import { explain } from "./explain.ts";

/** One version, with its segments when they are given. */
export interface CompareInput {
  readonly document: Document;
  readonly segments: readonly Segment[] | null;
}

export type JobStage = "segment" | "values" | "align" | "variants" | "claims";

export interface CompareTools {
  readonly options: CompareOptions;
  readonly lexicon: Lexicon;
  readonly pins: readonly PinnedBead[];
  readonly budget: Budget;
  /** Called as each stage begins. */
  readonly onStage: (stage: JobStage) => void;
  readonly engineVersion: string;
}

/** Compares two versions. The same input, options and engine give the same value; `exact` is false when the budget cut a stage short. */
export function compare(a: CompareInput, b: CompareInput, tools: CompareTools): Comparison {
  const { lexicon, budget, options, pins } = tools;
  tools.onStage("segment");
  const segmentsA = a.segments ?? segment(a.document, options);
  const segmentsB = b.segments ?? segment(b.document, options);
  tools.onStage("values");
  const sideA: AlignmentSide = { document: a.document, segments: segmentsA, values: readValues(a.document) };
  const sideB: AlignmentSide = { document: b.document, segments: segmentsB, values: readValues(b.document) };
  tools.onStage("align");
  const alignment = align(sideA, sideB, { lexicon, pins, budget });
  tools.onStage("variants");
  const variants = variantsOf(sideA, sideB, alignment.beads, budget);
  tools.onStage("claims");
  const claimsBegan = !budget.spent();
  const findings = claimsBegan ? findingsOf(sideA, sideB, alignment.beads, variants, lexicon) : [];
  return {
    schema: "variorum.comparison/1",
    engine: { version: tools.engineVersion, options, lexicons: lexicon.names },
    a: witnessOf(sideA),
    b: witnessOf(sideB),
    beads: alignment.beads,
    findings,
    variants,
    coverage: coverageOf(a.document.language, b.document.language, findings),
    exact: alignment.exact && claimsBegan && !budget.spent(),
  };
}

function findingsOf(
  a: AlignmentSide,
  b: AlignmentSide,
  beads: Comparison["beads"],
  variants: readonly Variant[],
  lexicon: Lexicon,
): readonly Finding[] {
  const sideA = { ...a, claims: extract(a, lexicon) };
  const sideB = { ...b, claims: extract(b, lexicon) };
  const typed = match(sideA, sideB, beads, lexicon);
  const found = [...typed, ...wordingFindings(sideA, sideB, variants, typed, lexicon)];
  return found.map((finding) => ({ ...finding, summary: explain(finding, a.document.text, b.document.text) }));
}

function witnessOf({ document, segments }: AlignmentSide): Witness {
  return { lang: document.language, title: document.title, text: document.text, blocks: document.blocks, segments };
}
