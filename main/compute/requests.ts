import type { ComparisonJob } from "./job.ts";

/** What the compute process can be asked: one comparison as a value, or lines of a batch as lines of output. */
export type ComputeRequest =
  | { readonly kind: "comparison"; readonly job: ComparisonJob }
  | { readonly kind: "lines"; readonly lines: readonly string[]; readonly settings: BatchSettings };

export interface BatchSettings {
  /** Folder of resources, with `lexicon/` in it. */
  readonly resources: string;
  /** Every line of a `text` is one segment. */
  readonly lines: boolean;
  readonly maxMillis: number;
}
