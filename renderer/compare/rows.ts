import { uncertainBelow, type Bead } from "../../app/model/alignment.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { BlockKind } from "../../app/model/document.ts";
import type { Finding } from "../../app/model/finding.ts";
import { beadOfFinding, beadsBySegment, segmentAt, sentenceNumbers, type Side } from "./places.ts";

/** What a side of a row shows: sentences, or why there are none. `number` is the sentence number of the place the words went to. */
export type Cell =
  | { readonly kind: "text"; readonly segments: readonly number[] }
  | { readonly kind: "absent" }
  | { readonly kind: "elsewhere"; readonly how: "moved" | "told" | "condensed"; readonly number: string; readonly row: number };

export type RowLook = "headline" | "deck" | "byline" | "heading" | "caption" | "text";

/** A bead as the reader meets it. A moved bead makes two rows: one at its place in A, one at its place in B. */
export interface Row {
  readonly bead: number;
  readonly part: "whole" | "a" | "b";
  readonly a: Cell;
  readonly b: Cell;
  readonly look: RowLook;
  /** A paragraph of the body begins here, on either side. */
  readonly paragraph: boolean;
  readonly uncertain: boolean;
}

/** What of a comparison does not change while it is read. */
export interface Layout {
  readonly rows: readonly Row[];
  /** Row of each bead; for a moved bead its row in A. */
  readonly rowOfBead: readonly number[];
  readonly rowOfSegment: Readonly<Record<Side, readonly number[]>>;
  readonly numbers: Readonly<Record<Side, readonly (number | null)[]>>;
}

/** The rows of a comparison, in the order of A; what stands only in B, or moved, by its place in B. */
export function layoutOf(comparison: Comparison): Layout {
  const numbers = { a: sentenceNumbers(comparison.a), b: sentenceNumbers(comparison.b) };
  const drafts = orderedParts(comparison.beads);
  const rowOfBead = new Array<number>(comparison.beads.length).fill(-1);
  const rowOfSegment = { a: numbers.a.map(() => -1), b: numbers.b.map(() => -1) };
  drafts.forEach(({ bead, part }, row) => {
    if (part !== "b") rowOfBead[bead] = row;
    for (const side of ["a", "b"] as const) {
      if (part === "whole" || part === side) for (const segment of comparison.beads[bead]?.[side] ?? []) rowOfSegment[side][segment] = row;
    }
  });
  const gone = goneElsewhere(comparison);
  const context = { comparison, numbers, rowOfSegment, gone };
  const seen: Seen = { a: -1, b: -1 };
  const rows = drafts.map((draft) => rowOf(draft, context, seen));
  return { rows, rowOfBead, rowOfSegment, numbers };
}

interface Part {
  readonly bead: number;
  readonly part: Row["part"];
}

/** Beads in order, with the B half of each moved bead put where its sentences stand in B. */
function orderedParts(beads: readonly Bead[]): readonly Part[] {
  const halves = beads
    .map((bead, index) => ({ bead: index, at: bead.b[0] ?? -1, split: bead.moved && bead.a.length > 0 && bead.b.length > 0 }))
    .filter(({ split }) => split)
    .sort((x, y) => x.at - y.at);
  const parts: Part[] = [];
  let next = 0;
  const flush = (before: number): void => {
    for (let half = halves[next]; half !== undefined && half.at < before; half = halves[next]) {
      parts.push({ bead: half.bead, part: "b" });
      next += 1;
    }
  };
  beads.forEach((bead, index) => {
    const split = bead.moved && bead.a.length > 0 && bead.b.length > 0;
    const first = bead.b[0];
    if (!split && first !== undefined) flush(first);
    parts.push({ bead: index, part: split ? "a" : "whole" });
  });
  flush(Number.POSITIVE_INFINITY);
  return parts;
}

interface RowContext {
  readonly comparison: Comparison;
  readonly numbers: Layout["numbers"];
  readonly rowOfSegment: Layout["rowOfSegment"];
  readonly gone: ReadonlyMap<number, Gone>;
}

/** The last paragraph shown on each side. */
interface Seen {
  a: number;
  b: number;
}

function rowOf({ bead: index, part }: Part, context: RowContext, seen: Seen): Row {
  const { comparison } = context;
  const bead: Bead = comparison.beads[index] ?? { a: [], b: [], confidence: 1, moved: false };
  const cell = (side: Side): Cell => {
    const own = bead[side];
    if (part !== "whole" && part !== side) return { kind: "elsewhere", how: "moved", ...placeOf(side, own[0] ?? 0, context) };
    if (own.length > 0) return { kind: "text", segments: own };
    const gone = context.gone.get(index);
    return gone === undefined ? { kind: "absent" } : { kind: "elsewhere", how: gone.how, ...placeOf(side, gone.segment, context) };
  };
  const a = cell("a");
  const b = cell("b");
  const look = lookOf(comparison, a, b);
  const begins = beginsParagraph(comparison, a, b, seen);
  return {
    bead: index,
    part,
    a,
    b,
    look,
    paragraph: begins && !isHead(look),
    uncertain: part === "whole" && bead.a.length > 0 && bead.b.length > 0 && bead.confidence < uncertainBelow,
  };
}

function placeOf(side: Side, segment: number, { numbers, rowOfSegment }: RowContext): { number: string; row: number } {
  return { number: String(numbers[side][segment] ?? ""), row: rowOfSegment[side][segment] ?? -1 };
}

interface Gone {
  readonly how: "told" | "condensed";
  /** In the other version. */
  readonly segment: number;
}

/** Beads without a counterpart whose words the claims found in another place, by bead. */
function goneElsewhere(comparison: Comparison): ReadonlyMap<number, Gone> {
  const beads = { a: beadsBySegment(comparison, "a"), b: beadsBySegment(comparison, "b") };
  const found = new Map<number, Gone>();
  for (const finding of comparison.findings) {
    const gone = goneOf(finding, comparison);
    const bead = gone === null ? -1 : beadOfFinding(finding, comparison, beads);
    if (gone !== null && bead !== -1) found.set(bead, gone);
  }
  return found;
}

function goneOf(finding: Finding, comparison: Comparison): Gone | null {
  const span = finding.elsewhere?.spans[0];
  if (finding.elsewhere === undefined || finding.elsewhere.status === "absent" || span === undefined) return null;
  const other = comparison[finding.category === "omission" ? "b" : "a"];
  const how = finding.elsewhere.status === "condensed" ? "condensed" : "told";
  return { how, segment: Math.max(0, segmentAt(other.segments, span.from)) };
}

const looks: Readonly<Record<BlockKind, RowLook>> = {
  title: "headline",
  deck: "deck",
  byline: "byline",
  heading: "heading",
  caption: "caption",
  paragraph: "text",
  "list-item": "text",
  notice: "text",
};

/** Headline, deck and byline belong together and stand close. */
function isHead(look: RowLook): boolean {
  return look === "headline" || look === "deck" || look === "byline";
}

/** As A has it, else as B has it. */
function lookOf(comparison: Comparison, a: Cell, b: Cell): RowLook {
  const [cell, witness] = a.kind === "text" ? [a, comparison.a] : [b, comparison.b];
  const segment = cell.kind === "text" ? witness.segments[cell.segments[0] ?? 0] : undefined;
  if (segment === undefined) return "text";
  if (segment.kind === "title") return "headline";
  return looks[witness.blocks[segment.paragraph]?.kind ?? "paragraph"];
}

function beginsParagraph(comparison: Comparison, a: Cell, b: Cell, seen: Seen): boolean {
  const first = (cell: Cell, side: Side): boolean => {
    if (cell.kind !== "text") return false;
    const paragraphs = cell.segments.map((segment) => comparison[side].segments[segment]?.paragraph ?? 0);
    const begins = (paragraphs[0] ?? 0) > seen[side];
    seen[side] = Math.max(seen[side], ...paragraphs);
    return begins;
  };
  const inA = first(a, "a");
  const inB = first(b, "b");
  return a.kind === "text" ? inA : inB;
}
