import type { Block, Document } from "../../app/model/document.ts";
import { textOf } from "../../app/model/span.ts";
import { lettersIn } from "./blocks.ts";
import { nothingSaid, type Content } from "./content.ts";
import { isNotice } from "./notices.ts";

/** A plain text says nothing of itself; its paragraphs are told from its lines when the document is made. */
export function readText(text: string): Content {
  return { ...nothingSaid, text, blocks: null };
}

const byline = /^(?:by|por|par|von|di|door|av|af|от|автор|текст|文|作者|記者|记者|بقلم|كتب)[\s:：]\s*\p{L}/iu;
/** The head of an article is over after that many blocks. */
const headLength = 4;

/** A line under the headline of at least this many letters is a deck; a shorter one is more likely the first heading. */
const leastDeck = 40;
const leastDeckHan = 15;

/** Names the blocks of a structureless text that are recognised by their words or place: notices anywhere, deck and byline in the head. */
export function withHeadAndNotices(document: Document): Document {
  const blocks = document.blocks.map((block, index): Block => {
    if (block.kind !== "paragraph" && block.kind !== "heading") return block;
    const text = textOf(document.text, block);
    if (isNotice(text)) return { ...block, kind: "notice" };
    if (index === 0 || index >= headLength) return block;
    if (isByline(text)) return { ...block, kind: "byline" };
    const behindTitle = index === 1 && document.blocks[0]?.kind === "title";
    return behindTitle && !isSentence(text) && isLongEnough(text) ? { ...block, kind: "deck" } : block;
  });
  return { ...document, blocks };
}

function isByline(text: string): boolean {
  return text.length <= 90 && !/[.!?。]$/.test(text) && byline.test(text);
}

function isSentence(text: string): boolean {
  return /[.!?…。！？؟][\p{Pe}\p{Pf}"'”’»]*$/u.test(text);
}

function isLongEnough(text: string): boolean {
  return lettersIn(text, leastDeck) >= (/\p{Script=Han}/u.test(text) ? leastDeckHan : leastDeck);
}
