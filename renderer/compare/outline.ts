import type { Comparison } from "../../app/model/comparison.ts";
import { textOf } from "../../app/model/span.ts";
import type { Row } from "./rows.ts";

/** A heading of A, or of B where A has none, with the findings until the next one. */
export interface OutlineEntry {
  readonly row: number;
  readonly text: string;
  readonly lang: string;
  readonly findings: number;
  readonly current: boolean;
}

/** The headline and the headings; the one whose part holds the current row is current. */
export function outlineOf(
  comparison: Comparison,
  rows: readonly Row[],
  rowsWithFindings: readonly number[],
  currentRow: number,
): readonly OutlineEntry[] {
  const heads = rows.flatMap((row, index) => (row.look === "headline" || row.look === "heading" ? [index] : []));
  return heads.map((row, place) => {
    const end = heads[place + 1] ?? rows.length;
    const inside = (index: number): boolean => index >= row && index < end;
    return { row, ...titleOf(comparison, rows[row]), findings: rowsWithFindings.filter(inside).length, current: inside(currentRow) };
  });
}

function titleOf(comparison: Comparison, row: Row | undefined): { readonly text: string; readonly lang: string } {
  const side = row?.a.kind === "text" ? "a" : "b";
  const cell = row?.[side];
  const segment = cell?.kind === "text" ? comparison[side].segments[cell.segments[0] ?? -1] : undefined;
  const { text, lang } = comparison[side];
  return { text: segment === undefined ? "" : textOf(text, segment).replace(/\s+/gu, " "), lang };
}
