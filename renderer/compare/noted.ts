import type { Comparison } from "../../app/model/comparison.ts";
import type { VersionId } from "../../app/model/ids.ts";
import type { Note, Passage } from "../../app/model/note.ts";
import type { PassageSelector } from "../../app/model/selector.ts";
import type { Span } from "../../app/model/span.ts";
import { segmentAt, type Side } from "./places.ts";
import type { Layout } from "./rows.ts";

/** A note with its place among the rows; `row` is null for a note on a version, on the work, or on another pair. */
export interface NotePlace {
  readonly note: Note;
  readonly spans: Readonly<Record<Side, readonly Span[]>>;
  readonly row: number | null;
  readonly number: string;
}

/** Notes in the order of reading; those without a place in this pair come last. */
export function placeNotes(
  notes: readonly Note[],
  comparison: Comparison,
  layout: Layout,
  versions: Readonly<Record<Side, VersionId>>,
): readonly NotePlace[] {
  return notes
    .filter((note) => note.trashedAt === null)
    .map((note): NotePlace => {
      const passages = passagesOf(note);
      const spansIn = (side: Side): readonly Span[] =>
        passages
          .filter(({ versionId }) => versionId === versions[side])
          .flatMap(({ selector }) => spanOf(comparison[side].text, selector) ?? []);
      const spans = { a: spansIn("a"), b: spansIn("b") };
      const side: Side = spans.a.length > 0 ? "a" : "b";
      const first = spans[side][0];
      if (first === undefined) return { note, spans, row: null, number: "" };
      const segment = Math.max(0, segmentAt(comparison[side].segments, first.from));
      return { note, spans, row: layout.rowOfSegment[side][segment] ?? null, number: String(layout.numbers[side][segment] ?? "") };
    })
    .sort(
      (x, y) => (x.row ?? Number.POSITIVE_INFINITY) - (y.row ?? Number.POSITIVE_INFINITY) || (x.note.createdAt < y.note.createdAt ? -1 : 1),
    );
}

function passagesOf({ target }: Note): readonly Passage[] {
  switch (target.on) {
    case "work":
    case "version":
      return [];
    case "passage":
      return [target.passage];
    case "pair":
      return [target.a, target.b];
    case "finding": {
      const { versionA, versionB, a, b } = target.finding;
      return [...a.map((selector) => ({ versionId: versionA, selector })), ...b.map((selector) => ({ versionId: versionB, selector }))];
    }
  }
}

/** A version never changes, so the position holds; if its words do not stand there, the quote must stand in the text exactly once. */
function spanOf(text: string, { quote, position }: PassageSelector): Span | null {
  if (text.slice(position.start, position.end) === quote.exact) return { from: position.start, to: position.end };
  const from = quote.exact === "" ? -1 : text.indexOf(quote.exact);
  return from === -1 || text.includes(quote.exact, from + 1) ? null : { from, to: from + quote.exact.length };
}
