import { languageOf } from "../languages/languages.ts";
import type { Block, Document } from "../model/document.ts";
import type { Segment } from "../model/segment.ts";
import { splitSpan } from "../text/edges.ts";
import { ruleFor } from "./blocks.ts";
import { cutOverlong } from "./overlong.ts";
import { sentencesIn } from "./sentences.ts";

export interface SegmentOptions {
  /** Every line is one segment, empty lines are none; no sentence splitting. */
  readonly lines: boolean;
}

/** The segments of a document: ordered, disjoint, trimmed; together they hold every character that is not white space. */
export function segment(document: Document, options: SegmentOptions): readonly Segment[] {
  return options.lines ? linesOf(document) : document.blocks.flatMap((block, index) => segmentsOfBlock(document, block, index));
}

function segmentsOfBlock(document: Document, block: Block, paragraph: number): readonly Segment[] {
  const { kind, whole } = ruleFor(block.kind);
  const sentences = whole ? [{ from: block.from, to: block.to }] : sentencesIn(document.text, block, languageOf(document.language));
  return sentences.flatMap((span) => cutOverlong(document.text, span)).map((span) => ({ ...span, kind, paragraph }));
}

/** Lines are taken over the whole text, so that guessed blocks never cut or join them; each belongs to the block it begins in. */
function linesOf(document: Document): readonly Segment[] {
  const lines = splitSpan(document.text, { from: 0, to: document.text.length }, /\n/gu);
  let paragraph = 0;
  return lines.map((line) => {
    while (paragraph + 1 < document.blocks.length && line.from >= (document.blocks[paragraph + 1]?.from ?? 0)) paragraph += 1;
    const block = document.blocks[paragraph];
    return { ...line, kind: block === undefined ? "sentence" : ruleFor(block.kind).kind, paragraph };
  });
}
