import type { Comparison } from "../../app/model/comparison.ts";
import type { Cell, Row } from "./rows.ts";
import type { Side } from "./places.ts";

/** A row on the map, in pixels from the top. */
export interface MapRow {
  readonly top: number;
  readonly height: number;
}

export interface MapTick {
  readonly side: Side;
  readonly row: number;
  readonly top: number;
  readonly look: "differs" | "moved";
}

export interface MapGeometry {
  readonly rows: readonly MapRow[];
  /** SVG path data of each track: one rectangle a row, or a joined one where rows are too thin to be told apart. */
  readonly tracks: Readonly<Record<Side, string>>;
  readonly ticks: readonly MapTick[];
}

const margin = 6;
const widestGap = 3;
export const tickHeight = 4;
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
export const trackWidth = 6;
const thinnest = 1.5;

function trackOf(rows: readonly Row[], places: readonly MapRow[], side: Side): string {
  const x = trackStart[side];
  const bars: { from: number; to: number }[] = [];
  rows.forEach((row, index) => {
    const place = places[index];
    if (place === undefined || row[side].kind !== "text") return;
    const last = bars.at(-1);
    // Thinner than a pixel and a half the gaps would only flicker.
    if (last !== undefined && place.height < thinnest && place.top - last.to < thinnest) last.to = place.top + place.height;
    else bars.push({ from: place.top, to: place.top + place.height });
  });
  return bars
    .map(({ from, to }) => `M${String(x)} ${from.toFixed(2)}h${String(trackWidth)}V${to.toFixed(2)}h-${String(trackWidth)}z`)
    .join("");
}

function ticksOf(rows: readonly Row[], places: readonly MapRow[], rowsWithFindings: ReadonlySet<number>): readonly MapTick[] {
  return rows.flatMap((row, index): readonly MapTick[] => {
    const place = places[index];
    if (place === undefined || (!rowsWithFindings.has(index) && row.part === "whole")) return [];
    const top = place.top + place.height / 2 - tickHeight / 2;
    const look = rowsWithFindings.has(index) ? "differs" : "moved";
    return (["a", "b"] as const).filter((side) => row[side].kind === "text").map((side) => ({ side, row: index, top, look }));
  });
}

export function tickStart(side: Side): number {
  return trackStart[side];
}
