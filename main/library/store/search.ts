import type { SearchHit } from "../../../app/contract/contract.ts";
import type { NoteId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Span } from "../../../app/model/span.ts";
import type { Store } from "./store.ts";

const maxHits = 200;
const excerptBefore = 48;
const excerptLength = 180;
/** A trigram index finds nothing shorter; shorter queries (two Chinese characters, say) read every text. */
const shortestIndexed = 3;

/** Finds a phrase in titles, texts and notes, without regard to case and accents. Works in the trash are not searched. */
export function searchAll(store: Store, query: string): readonly SearchHit[] {
  const phrase = query.normalize("NFC").trim();
  if (phrase === "") return [];
  return [...inTitles(store, phrase), ...inTexts(store, phrase), ...inNotes(store, phrase)].slice(0, maxHits);
}

interface TitleRow {
  readonly id: WorkId;
  readonly title: string;
}

function inTitles(store: Store, phrase: string): readonly SearchHit[] {
  const rows = store.database.prepare<[], TitleRow>("SELECT id, title FROM works WHERE trashed_at IS NULL ORDER BY changed_at DESC").all();
  return rows.flatMap((row): readonly SearchHit[] => {
    const ranges = rangesOf(row.title, phrase);
    if (ranges.length === 0) return [];
    return [{ where: "work", workId: row.id, versionId: null, noteId: null, title: row.title, excerpt: row.title, ranges, at: null }];
  });
}

interface TextRow {
  readonly version_id: VersionId;
  readonly work_id: WorkId;
  readonly title: string;
  readonly text: string;
}

function inTexts(store: Store, phrase: string): readonly SearchHit[] {
  const select = `
    SELECT versions.id AS version_id, versions.work_id, coalesce(nullif(versions.title, ''), works.title) AS title, version_texts.text
    FROM versions JOIN works ON works.id = versions.work_id JOIN version_texts ON version_texts.version_id = versions.id
    WHERE versions.trashed_at IS NULL AND works.trashed_at IS NULL`;
  const rows = isIndexed(phrase)
    ? store.database
        .prepare<[string, number], TextRow>(
          `${select} AND versions.id IN (SELECT version_id FROM version_search WHERE body MATCH ?) ORDER BY works.changed_at DESC, versions.added_at LIMIT ?`,
        )
        .all(quoted(phrase), maxHits)
    : store.database.prepare<[], TextRow>(`${select} ORDER BY works.changed_at DESC, versions.added_at`).all();
  return rows.flatMap((row): readonly SearchHit[] => {
    const [first] = rangesOf(row.text, phrase);
    if (!first) return [];
    const { excerpt, ranges } = excerptAround(row.text, first, phrase);
    return [
      { where: "text", workId: row.work_id, versionId: row.version_id, noteId: null, title: row.title, excerpt, ranges, at: first.from },
    ];
  });
}

interface NoteRow {
  readonly id: NoteId;
  readonly work_id: WorkId;
  readonly title: string;
  readonly body: string;
}

function inNotes(store: Store, phrase: string): readonly SearchHit[] {
  const select = `SELECT notes.id, notes.work_id, works.title, notes.body FROM notes JOIN works ON works.id = notes.work_id
    WHERE notes.trashed_at IS NULL AND works.trashed_at IS NULL`;
  const rows = isIndexed(phrase)
    ? store.database
        .prepare<[string], NoteRow>(
          `${select} AND notes.id IN (SELECT note_id FROM note_search WHERE body MATCH ?) ORDER BY notes.changed_at DESC`,
        )
        .all(quoted(phrase))
    : store.database.prepare<[], NoteRow>(`${select} ORDER BY notes.changed_at DESC`).all();
  return rows.flatMap((row): readonly SearchHit[] => {
    const [first] = rangesOf(row.body, phrase);
    if (!first) return [];
    const { excerpt, ranges } = excerptAround(row.body, first, phrase);
    return [{ where: "note", workId: row.work_id, versionId: null, noteId: row.id, title: row.title, excerpt, ranges, at: null }];
  });
}

function isIndexed(phrase: string): boolean {
  return [...phrase].length >= shortestIndexed;
}

/** An FTS5 string: everything in it is taken literally. */
function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

/** All places of `phrase` in `text`, by folded characters; offsets are those of `text` itself. */
export function rangesOf(text: string, phrase: string): readonly Span[] {
  const haystack = foldWithOffsets(text);
  const needle = foldWithOffsets(phrase).folded;
  const ranges: Span[] = [];
  if (needle === "") return ranges;
  for (let at = haystack.folded.indexOf(needle); at >= 0; at = haystack.folded.indexOf(needle, at + needle.length)) {
    ranges.push({ from: haystack.offsets[at] ?? 0, to: haystack.offsets[at + needle.length] ?? text.length });
  }
  return ranges;
}

/** Lower case without accents; `offsets[i]` is where the character behind the folded unit `i` begins in `text`. */
function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    folded += plain;
    at += character.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
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
