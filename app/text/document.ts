import { primaryLanguage, type Block, type Document, type LanguageTag } from "../model/document.ts";
import { lengthOf, textOf, type Span } from "../model/span.ts";
import { guessBlocks } from "./block-guess.ts";
import { trimmed } from "./edges.ts";
import { detectLanguage } from "./language.ts";
import { normalise, type Normalised } from "./normalise.ts";

/** What is known of a text beforehand; what is missing is found out. Spans of blocks refer to the raw text. */
export interface Given {
  readonly language?: LanguageTag;
  readonly title?: string;
  readonly blocks?: readonly Block[];
  /** The day of publication: `2024-03-12`; more after the day (a time of day) is left out. */
  readonly published?: string;
}

/**
 * A document from any text: normalised, its language told, its paragraphs found. Given blocks win over guessed ones; text that they leave
 * out is never lost, it becomes paragraphs. Without a given title the headline found in the text is the title.
 */
export function documentFrom(raw: string, given: Given): Document {
  const normalised = normalise(raw);
  const text = normalised.text;
  const blocks = given.blocks === undefined ? guessBlocks(text, given.title ?? "") : carried(normalised, given.blocks);
  const language = given.language === undefined || primaryLanguage(given.language) === "" ? detectLanguage(text) : given.language;
  const published = dayOf(given.published);
  const document = { language, title: given.title ?? headline(text, blocks), text, blocks };
  return published === null ? document : { ...document, published };
}

/** The date at the beginning of an ISO 8601 date and time, whole or in part; null when none stands there. */
export function dayOf(written: string | undefined): string | null {
  return /^\d{4}(?:-\d\d){0,2}(?!\d)/.exec(written ?? "")?.[0] ?? null;
}

function headline(text: string, blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === "title");
  return title === undefined ? "" : textOf(text, title).replace(/\s+/gu, " ");
}

/** Given blocks in normal offsets, in order, without overlaps; what stands between them becomes paragraphs. */
function carried(normalised: Normalised, given: readonly Block[]): readonly Block[] {
  const { text, offsets } = normalised;
  const blocks: Block[] = [];
  let end = 0;
  for (const block of [...given].sort((x, y) => x.from - y.from)) {
    const from = Math.max(end, offsets.toNormal(block.from));
    const span = trimmed(text, { from, to: Math.max(from, offsets.toNormal(block.to)) });
    if (lengthOf(span) === 0) continue;
    blocks.push(...paragraphsBetween(text, { from: end, to: span.from }), { ...span, kind: block.kind });
    end = span.to;
  }
  return [...blocks, ...paragraphsBetween(text, { from: end, to: text.length })];
}

function paragraphsBetween(text: string, gap: Span): readonly Block[] {
  const span = trimmed(text, gap);
  return lengthOf(span) === 0 ? [] : [{ ...span, kind: "paragraph" }];
}
