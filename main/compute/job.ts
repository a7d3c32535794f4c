import type { LexiconFile } from "../../app/lexicon/concept.ts";
import type { Block, LanguageTag } from "../../app/model/document.ts";
import type { PassageSelector } from "../../app/model/selector.ts";
import type { Segment } from "../../app/model/segment.ts";

/** One side of a comparison as it is sent to the compute process. */
export interface SideInput {
  readonly text: string;
  /** Null: the language is detected. */
  readonly language: LanguageTag | null;
  readonly title: string;
  /** The day of publication, from which `yesterday` counts: `2024-03-12`, `2024-03`; left out or empty when unknown. */
  readonly published?: string;
  /** Null: blocks are read from the text. */
  readonly blocks: readonly Block[] | null;
  /** Given segments, for lines and aligned corpora; spans of `text`, which is then taken as it is. */
  readonly segments: readonly Segment[] | null;
}

/** A bead confirmed by the user, by selectors on both sides. */
export interface PinInput {
  readonly a: readonly PassageSelector[];
  readonly b: readonly PassageSelector[];
}

/** A sentence boundary put right by hand. */
export interface CorrectionInput {
  readonly side: "a" | "b";
  readonly action: "split" | "merge";
  readonly place: PassageSelector;
}

export interface ComparisonJob {
  readonly a: SideInput;
  readonly b: SideInput;
  readonly pins: readonly PinInput[];
  readonly corrections: readonly CorrectionInput[];
  readonly lines: boolean;
  /** Folder of resources, with `lexicon/` in it. */
  readonly resources: string;
  /** The user's own word lists; none on the command line. */
  readonly wordLists: readonly LexiconFile[];
  /** The sources of words that are not looked in, by the names of their lists. */
  readonly sourcesOff: readonly string[];
  /** After so many milliseconds of work the stages stop early and the comparison says `exact: false`. */
  readonly maxMillis: number;
}
