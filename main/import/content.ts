import type { Block } from "../../app/model/document.ts";
import type { LeftOut } from "../../app/model/work.ts";

/** What every format gives: the text, and what the source says of itself. Empty strings where it says nothing. */
export interface Content {
  readonly text: string;
  /** Null where the format has no structure of its own: paragraphs and headline are then told from the text. */
  readonly blocks: readonly Block[] | null;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedAt: string;
  /** The declared language; empty when none is. */
  readonly language: string;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
}

export const nothingSaid = {
  title: "",
  author: "",
  publisher: "",
  url: "",
  publishedAt: "",
  language: "",
  leftOut: [],
  warnings: [],
} as const;
