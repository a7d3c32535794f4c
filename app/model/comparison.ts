import type { Bead } from "./alignment.ts";
import type { Category } from "./claim.ts";
import type { Block, LanguageTag } from "./document.ts";
import type { Finding } from "./finding.ts";
import type { Segment } from "./segment.ts";
import type { Variant } from "./variant.ts";

/** One version as it stands in a comparison. */
export interface Witness {
  readonly lang: LanguageTag;
  readonly title: string;
  /** Normalised text; all spans of the comparison refer to it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

export interface NotChecked {
  readonly category: Category;
  readonly why: string;
}

/** What a silence means: which categories were checked for this pair, and how many claims agreed, differed or stayed unsure. */
export interface Coverage {
  readonly checked: readonly Category[];
  readonly notChecked: readonly NotChecked[];
  readonly agrees: number;
  readonly differs: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly unsure: number;
}

/** The comparison of two versions: plain data, cloned over IPC and printed as JSON. Same input, options and engine give the same bytes. */
export interface Comparison {
  readonly schema: "variorum.comparison/1";
  readonly engine: EngineStamp;
  readonly a: Witness;
  readonly b: Witness;
  readonly beads: readonly Bead[];
  readonly findings: readonly Finding[];
  readonly variants: readonly Variant[];
  readonly coverage: Coverage;
  /** False when a budget cut the work short. */
  readonly exact: boolean;
}

export interface EngineStamp {
  readonly version: string;
  readonly options: CompareOptions;
  readonly lexicons: readonly string[];
}

export interface CompareOptions {
  /** Every line is one segment; no sentence splitting. */
  readonly lines: boolean;
}
