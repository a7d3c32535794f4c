import type { Block, Document } from "../../app/model/document.ts";
import { textOf } from "../../app/model/span.ts";
import { nothingSaid, type Content } from "./content.ts";
import { isNotice } from "./notices.ts";

/** A plain text says nothing of itself; its paragraphs are told from its lines when the document is made. */
export function readText(text: string): Content {
  return { ...nothingSaid, text, blocks: null };
}

const byline = /^(?:by|por|par|von|di|door|av|af|от|автор|текст|文|作者|記者|记者|بقلم|كتب)[\s:：]\s*\p{L}/iu;
/** The head of an article is over after that many blocks. */
const headLength = 4;

/** Names the blocks of a structureless text that are recognised by their words: notices anywhere, a byline in the head. */
export function withHeadAndNotices(document: Document): Document {
  const blocks = document.blocks.map((block, index): Block => {
    if (block.kind !== "paragraph" && block.kind !== "heading") return block;
    const text = textOf(document.text, block);
    if (isNotice(text)) return { ...block, kind: "notice" };
    const short = text.length <= 90 && !/[.!?。]$/.test(text);
    return short && index > 0 && index < headLength && byline.test(text) ? { ...block, kind: "byline" } : block;
  });
  return { ...document, blocks };
}
