import type { SearchHit } from "../../../app/contract/contract.ts";
import type { NoteId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Span } from "../../../app/model/span.ts";
import { rangesOf } from "./fold.ts";
import type { Store } from "./store.ts";

const maxHits = 200;
const excerptBefore = 48;
const excerptLength = 180;
/** A trigram index finds nothing shorter; shorter queries (two Chinese characters, say) read the texts themselves. */
const shortestIndexed = 3;
/**
 * How many characters of texts and notes one search reads, about a quarter of a second: the library process answers nothing else meanwhile.
 * Only short queries come near it, in libraries of more than two thousand articles; what was changed last is read first.
 */
const maxCharacters = 20_000_000;

/** Finds a phrase in titles, texts and notes, without regard to case and accents. Works in the trash are not searched. */
export function searchAll(store: Store, query: string): readonly SearchHit[] {
  const phrase = query.normalize("NFC").trim();
  if (phrase === "") return [];
  const hits = inTitles(store, phrase).slice(0, maxHits);
  const read = { characters: 0 };
  for (const passage of [...textsWith(store, phrase), ...notesWith(store, phrase)]) {
    if (hits.length >= maxHits || read.characters >= maxCharacters) break;
    const text = passage.read();
    read.characters += text.length;
    const hit = hitIn(passage, text, phrase);
    if (hit) hits.push(hit);
  }
  return hits;
}

interface TitleRow {
  readonly id: WorkId;
  readonly title: string;
}

function inTitles(store: Store, phrase: string): SearchHit[] {
  const rows = store.database.prepare<[], TitleRow>("SELECT id, title FROM works WHERE trashed_at IS NULL ORDER BY changed_at DESC").all();
  return rows.flatMap((row): readonly SearchHit[] => {
    const ranges = rangesOf(row.title, phrase);
    if (ranges.length === 0) return [];
    return [{ where: "work", workId: row.id, versionId: null, noteId: null, title: row.title, excerpt: row.title, ranges, at: null }];
  });
}

/** A text or a note that may hold the phrase. Its words are read one by one, when its turn comes. */
interface Passage {
  readonly workId: WorkId;
  readonly versionId: VersionId | null;
  readonly noteId: NoteId | null;
  readonly title: string;
  readonly read: () => string;
}

/** Rows of the query, all of them or those that the index names for the phrase. */
function candidates<Row>(store: Store, phrase: string, sql: { readonly select: string; readonly indexed: string; readonly order: string }) {
  if (!isIndexed(phrase)) return store.database.prepare<[], Row>(`${sql.select} ${sql.order}`).all();
  return store.database.prepare<[string], Row>(`${sql.select} ${sql.indexed} ${sql.order}`).all(quoted(phrase));
}

/** The title and the ids only: SQLite would otherwise carry every text through the sorting. */
function textsWith(store: Store, phrase: string): readonly Passage[] {
  const rows = candidates<{ readonly id: VersionId; readonly work_id: WorkId; readonly title: string }>(store, phrase, {
    select: `SELECT versions.id, versions.work_id, coalesce(nullif(versions.title, ''), works.title) AS title
      FROM versions JOIN works ON works.id = versions.work_id WHERE versions.trashed_at IS NULL AND works.trashed_at IS NULL`,
    indexed: "AND versions.id IN (SELECT version_id FROM version_search WHERE body MATCH ?)",
    order: "ORDER BY works.changed_at DESC, versions.added_at",
  });
  const text = store.database.prepare<[string], string>("SELECT text FROM version_texts WHERE version_id = ?").pluck();
  return rows.map(({ id, work_id: workId, title }) => ({ workId, versionId: id, noteId: null, title, read: () => text.get(id) ?? "" }));
}

function notesWith(store: Store, phrase: string): readonly Passage[] {
  const rows = candidates<{ readonly id: NoteId; readonly work_id: WorkId; readonly title: string }>(store, phrase, {
    select: `SELECT notes.id, notes.work_id, works.title FROM notes JOIN works ON works.id = notes.work_id
      WHERE notes.trashed_at IS NULL AND works.trashed_at IS NULL`,
    indexed: "AND notes.id IN (SELECT note_id FROM note_search WHERE body MATCH ?)",
    order: "ORDER BY notes.changed_at DESC",
  });
  const body = store.database.prepare<[string], string>("SELECT body FROM notes WHERE id = ?").pluck();
  return rows.map(({ id, work_id: workId, title }) => ({ workId, versionId: null, noteId: id, title, read: () => body.get(id) ?? "" }));
}

function hitIn({ workId, versionId, noteId, title }: Passage, text: string, phrase: string): SearchHit | null {
  const [first] = rangesOf(text, phrase, 1);
  if (!first) return null;
  const { excerpt, ranges } = excerptAround(text, first, phrase);
  const where = noteId === null ? "text" : "note";
  return { where, workId, versionId, noteId, title, excerpt, ranges, at: noteId === null ? first.from : null };
}

function isIndexed(phrase: string): boolean {
  return [...phrase].length >= shortestIndexed;
}

/** An FTS5 string: everything in it is taken literally. */
function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

/** One line around the first match, cut at word boundaries where there are any, with the matches inside it. */
function excerptAround(text: string, first: Span, phrase: string): { readonly excerpt: string; readonly ranges: readonly Span[] } {
  const start = Math.max(0, first.from - excerptBefore);
  const from = start === 0 ? 0 : boundaryAfter(text, start, first.from);
  const end = Math.min(text.length, Math.max(first.to, from + excerptLength));
  const to = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
  const body = text.slice(from, to).replace(/\s/g, " ");
  const excerpt = `${from > 0 ? "…" : ""}${body}${to < text.length ? "…" : ""}`;
  return { excerpt, ranges: rangesOf(excerpt, phrase) };
}

function boundaryAfter(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).search(/\s/);
  const from = space < 0 ? start : start + space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(from)) ? from + 1 : from;
}
