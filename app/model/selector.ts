/** W3C Web Annotation TextQuoteSelector: the quoted words with 32 or more characters on both sides where the text has them. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector, in UTF-16 units of the version's normalised text. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** A passage of one immutable version, described twice so that it can be found again in another. */
export interface PassageSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** How a passage was found again. Numbers and names must match exactly, else the anchor is doubtful. */
export type AnchorState = "exact" | "shifted" | "doubtful" | "lost";
