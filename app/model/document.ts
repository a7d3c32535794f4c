import type { Span } from "./span.ts";

/** A BCP 47 tag such as `en`, `es-MX` or `zh-Hant`; `und` when the language could not be told. */
export type LanguageTag = string;

/** What a block of text is for its reader. `title`, `deck` and `byline` stand at the head of an article. */
export type BlockKind = "title" | "deck" | "byline" | "heading" | "paragraph" | "caption" | "list-item" | "notice";

/** One paragraph-like stretch of a document. Blocks are ordered, disjoint, and leave out only the `\n` between them. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * A text as every later stage sees it: NFC, `\n` line ends, `\n\n` between paragraphs, blocks over it.
 * Everything below a document refers to its text by span; no stage copies text.
 */
export interface Document {
  readonly language: LanguageTag;
  /** The title as metadata; an empty string when there is none. The headline may stand in the text too, as a `title` block. */
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The day of publication, from which relative dates count: `2024-03-12`, `2024-03` or `2024`. Left out when unknown. */
  readonly published?: string;
}

/** The primary language of a tag: `zh` of `zh-Hant`. */
export function primaryLanguage(tag: LanguageTag): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
