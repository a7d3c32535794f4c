import type { Value } from "../model/claim.ts";
import { primaryLanguage, type Document } from "../model/document.ts";
import type { Segment } from "../model/segment.ts";

/** What the aligner is given of one version. */
export interface AlignmentSide {
  readonly document: Document;
  readonly segments: readonly Segment[];
  /** Figures, moments and names, by place; may be empty: then digits and words have to do. */
  readonly values: readonly Value[];
}

/** True when both sides are in one language. */
export function sameLanguage(a: AlignmentSide, b: AlignmentSide): boolean {
  return primaryLanguage(a.document.language) === primaryLanguage(b.document.language);
}
