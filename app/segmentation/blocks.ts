import type { BlockKind } from "../model/document.ts";
import type { SegmentKind } from "../model/segment.ts";

/** What the segments of a block are, and whether the block is one segment as a whole: a headline of two sentences is one headline. */
export interface BlockRule {
  readonly kind: SegmentKind;
  readonly whole: boolean;
}

const rules: Readonly<Record<BlockKind, BlockRule>> = {
  title: { kind: "title", whole: true },
  deck: { kind: "sentence", whole: false },
  byline: { kind: "sentence", whole: true },
  heading: { kind: "heading", whole: true },
  paragraph: { kind: "sentence", whole: false },
  caption: { kind: "caption", whole: false },
  "list-item": { kind: "list-item", whole: false },
  notice: { kind: "sentence", whole: false },
};

/** The rule for a kind of block. */
export function ruleFor(kind: BlockKind): BlockRule {
  return rules[kind];
}
