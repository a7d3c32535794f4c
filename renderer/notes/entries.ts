import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Note, NoteTarget } from "../../app/model/note.ts";
import type { Work } from "../../app/model/work.ts";
import { versionRows, type VersionRow } from "../library/rows.ts";

/** Words a note stands on, with the version they are quoted from; `row` is null while that version is in the trash. */
export interface Quote {
  readonly versionId: VersionId;
  readonly row: VersionRow | null;
  readonly exact: string;
  readonly at: number;
}

export interface NoteEntry {
  readonly note: Note;
  readonly work: Work;
  readonly quotes: readonly Quote[];
  /** The version a note on a whole version is about. */
  readonly about: VersionRow | null;
}

/** Where a note leads; `other` is set when it stands on two versions. */
export interface NotePlace {
  readonly versionId: VersionId;
  readonly other: VersionId | null;
  readonly at: number | null;
}

/** Notes with what they stand on, last changed first. Notes of works that are not listed, because they are in the trash, are left out. */
export function noteEntries(notes: readonly Note[], works: readonly Work[]): readonly NoteEntry[] {
  const byId = new Map(works.map((work) => [work.id, { work, rows: versionRows(work.versions) }]));
  return [...notes]
    .sort((x, y) => (x.changedAt < y.changedAt ? 1 : x.changedAt > y.changedAt ? -1 : 0))
    .flatMap((note) => {
      const found = byId.get(note.workId);
      if (found === undefined) return [];
      const quotes = quotesOf(note.target).map((quote) => ({ ...quote, row: rowOf(found.rows, quote.versionId) }));
      const about = note.target.on === "version" ? rowOf(found.rows, note.target.versionId) : null;
      return [{ note, work: found.work, quotes, about }];
    });
}

function rowOf(rows: readonly VersionRow[], versionId: VersionId): VersionRow | null {
  return rows.find(({ version }) => version.id === versionId) ?? null;
}

function quotesOf(target: NoteTarget): readonly Omit<Quote, "row">[] {
  switch (target.on) {
    case "work":
    case "version":
      return [];
    case "passage":
    case "pair":
      return (target.on === "passage" ? [target.passage] : [target.a, target.b]).map(({ versionId, selector }) => ({
        versionId,
        exact: selector.quote.exact,
        at: selector.position.start,
      }));
    case "finding": {
      const { versionA, versionB, a, b } = target.finding;
      const quote = (versionId: VersionId) => (selector: (typeof a)[number]) => ({
        versionId,
        exact: selector.quote.exact,
        at: selector.position.start,
      });
      return [...a.map(quote(versionA)), ...b.map(quote(versionB))];
    }
  }
}

/** The entries of one work, or of all, in whose body, quotes or title every word of `text` occurs, whatever its case and accents. */
export function filterEntries(entries: readonly NoteEntry[], workId: WorkId | null, text: string): readonly NoteEntry[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (workId !== null && entry.work.id !== workId) return false;
    const all = fold([entry.note.body, entry.work.title, ...entry.quotes.map((quote) => quote.exact)].join("\n"));
    return words.every((word) => all.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Where the note stands: its first quote, with the version of another quote beside it; null for a note on the work. */
export function placeOf(entry: NoteEntry): NotePlace | null {
  const { target } = entry.note;
  if (target.on === "work") return null;
  if (target.on === "version") return { versionId: target.versionId, other: null, at: null };
  if (target.on === "finding") {
    const { versionA, versionB } = target.finding;
    const first = entry.quotes[0];
    return first?.versionId === versionB
      ? { versionId: versionB, other: versionA, at: first.at }
      : { versionId: versionA, other: versionB, at: first?.at ?? null };
  }
  const [first, second] = entry.quotes;
  if (first === undefined) return null;
  return { versionId: first.versionId, other: second?.versionId ?? null, at: first.at };
}
