import type { Span } from "./span.ts";

export type SegmentKind = "title" | "heading" | "sentence" | "caption" | "list-item";

/** The smallest unit that is aligned, usually a sentence. Segments are ordered, disjoint, and leave out only white space. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Zero-based index of the paragraph (block) the segment stands in. */
  readonly paragraph: number;
}
