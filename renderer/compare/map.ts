import type { Comparison } from "../../app/model/comparison.ts";
import type { Cell, Row } from "./rows.ts";
import type { Side } from "./places.ts";

/** A row on the map, in pixels from the top. */
export interface MapRow {
  readonly top: number;
  readonly height: number;
}

export interface MapGeometry {
  readonly rows: readonly MapRow[];
  /** SVG path data of each track: one rectangle a row, or a joined one where rows are too thin to be told apart. */
  readonly tracks: Readonly<Record<Side, string>>;
  /** The same for the ticks: where something was found, by side, and where a sentence moved, on either side. */
  readonly ticks: Readonly<Record<Side | "moved", string>>;
}

const margin = 6;
const widestGap = 3;
/** Of a tick, where rows are high enough; in long texts ticks get as thin as their rows, but stay to be seen. */
export const tickHeight = 4;
const leastTickHeight = 1;
/** A line of text is not shorter than this many characters, so that a headline can be seen. */
const leastLength = 40;

/** Where everything stands on a map of this height: rows in proportion to the longer of their two texts. */
export function mapGeometry(
  comparison: Comparison,
  rows: readonly Row[],
  rowsWithFindings: ReadonlySet<number>,
  height: number,
): MapGeometry {
  const lengths = rows.map((row) => Math.max(leastLength, lengthOf(comparison, row.a, "a"), lengthOf(comparison, row.b, "b")));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const gap = Math.min(widestGap, (height - 2 * margin) / Math.max(1, rows.length) / 4);
  const room = Math.max(0, height - 2 * margin - gap * Math.max(0, rows.length - 1));
  let top = margin;
  const places = lengths.map((length) => {
    const place = { top, height: (length / Math.max(1, total)) * room };
    top += place.height + gap;
    return place;
  });
  return {
    rows: places,
    tracks: { a: trackOf(rows, places, "a"), b: trackOf(rows, places, "b") },
    ticks: ticksOf(rows, places, rowsWithFindings),
  };
}

/** The row under a point of the map: the last one that begins above it. */
export function rowAt(geometry: MapGeometry, y: number): number {
  const found = geometry.rows.findLastIndex((row) => row.top <= y);
  return Math.max(0, found);
}

function lengthOf(comparison: Comparison, cell: Cell, side: Side): number {
  if (cell.kind !== "text") return 0;
  const first = comparison[side].segments[cell.segments[0] ?? 0];
  const last = comparison[side].segments[cell.segments.at(-1) ?? 0];
  return first === undefined || last === undefined ? 0 : last.to - first.from;
}

const trackStart: Readonly<Record<Side, number>> = { a: 3, b: 11 };
const trackWidth = 6;
const thinnest = 1.5;

function trackOf(rows: readonly Row[], places: readonly MapRow[], side: Side): string {
  const bars: { from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const place = places[index];
    if (place === undefined || row[side].kind !== "text") return;
    const last = bars.at(-1);
    // Thinner than a pixel and a half the gaps would only flicker.
    if (last !== undefined && place.height < thinnest && place.top - last.to < thinnest) last.to = place.top + place.height;
    else bars.push({ from: place.top, to: place.top + place.height });
  });
  return bars.map(({ from, to }) => bar(side, from, to)).join("");
}

function ticksOf(rows: readonly Row[], places: readonly MapRow[], rowsWithFindings: ReadonlySet<number>): MapGeometry["ticks"] {
  const ticks = { a: "", b: "", moved: "" };
  rows.forEach((row, index) => {
    const place = places[index];
    const found = rowsWithFindings.has(index);
    if (place === undefined || (!found && row.part === "whole")) return;
    const height = Math.min(tickHeight, Math.max(leastTickHeight, place.height));
    const top = place.top + place.height / 2 - height / 2;
    for (const side of ["a", "b"] as const) {
      if (row[side].kind === "text") ticks[found ? side : "moved"] += bar(side, top, top + height);
    }
  });
  return ticks;
}

function bar(side: Side, from: number, to: number): string {
  const width = String(trackWidth);
  return `M${String(trackStart[side])} ${from.toFixed(2)}h${width}V${to.toFixed(2)}h-${width}z`;
}
