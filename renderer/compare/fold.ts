/** What of the compare screen stands beside the text at a width, and whether the two texts still do. */
export interface Fold {
  /** Narrower, the rail is a strip that opens over the text. */
  readonly rail: boolean;
  /** Narrower, the findings open over the text. */
  readonly panel: boolean;
  /** False: each sentence of the second version stands under its counterpart. */
  readonly columns: boolean;
}

/** 45 characters of the reading face, as a multiple of its size: 369 pixels at 18. */
const columnPerSize = 20.4;
const strip = 44;
const rail = 208;
const panel = 304;
/** From `widePanelFrom` on, as in tokens.css. */
const widePanel = 352;
const widePanelFrom = 1440;
/** Padding, gutters, badges, map and hairlines between and around two columns. */
const aroundColumns = 186;

/** Folds so that a column keeps its 45 characters: first the rail, then the findings, then the columns. The type is never made smaller. */
export function foldAt(width: number, readingSize: number): Fold {
  const columns = 2 * columnPerSize * readingSize + aroundColumns;
  const beside = width >= widePanelFrom ? widePanel : panel;
  return {
    rail: width >= columns + rail + beside,
    panel: width >= columns + strip + beside,
    columns: width >= columns + strip,
  };
}
