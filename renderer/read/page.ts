import type { Block, BlockKind } from "../../app/model/document.ts";
import type { VersionId } from "../../app/model/ids.ts";
import type { Note } from "../../app/model/note.ts";
import type { PassageSelector } from "../../app/model/selector.ts";
import type { Span } from "../../app/model/span.ts";
import type { Version } from "../../app/model/work.ts";

/** A note with its place in the version on the page; `span` is null for a note on the whole version or work, or when the words are gone. */
export interface PlacedNote {
  readonly note: Note;
  /** From 1, in reading order. */
  readonly number: number;
  readonly span: Span | null;
}

/** A stretch of a paragraph; `notes` are the numbers of the notes that lie on it, `ends` those whose passage ends with it. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly notes: readonly number[];
  readonly ends: readonly number[];
}

export interface Paragraph {
  readonly kind: BlockKind;
  readonly from: number;
  readonly stretches: readonly Stretch[];
}

/** The notes that belong beside this version, those on a passage by their place, those on the whole before them. */
export function placeNotes(notes: readonly Note[], version: Version): readonly PlacedNote[] {
  const placed = notes.flatMap((note) => {
    const selectors = selectorsIn(note, version.id);
    if (selectors === null || note.trashedAt !== null) return [];
    const [selector] = selectors;
    return [{ note, span: selector === undefined ? null : spanIn(version.text, selector) }];
  });
  const ordered = placed.sort((x, y) => (x.span?.from ?? -1) - (y.span?.from ?? -1) || (x.note.createdAt < y.note.createdAt ? -1 : 1));
  return ordered.map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** The passages of a note in one version: empty for a note on all of it or on its work, null for a note that is elsewhere. */
function selectorsIn(note: Note, versionId: VersionId): readonly PassageSelector[] | null {
  const { target } = note;
  switch (target.on) {
    case "work":
      return [];
    case "version":
      return target.versionId === versionId ? [] : null;
    case "passage":
      return target.passage.versionId === versionId ? [target.passage.selector] : null;
    case "pair":
      return [target.a, target.b].find((passage) => passage.versionId === versionId) === undefined
        ? null
        : [target.a, target.b].filter((passage) => passage.versionId === versionId).map((passage) => passage.selector);
    case "finding":
      if (target.finding.versionA === versionId) return target.finding.a;
      return target.finding.versionB === versionId ? target.finding.b : null;
  }
}

/**
 * A version never changes, so the position holds; should the quoted words not stand there, they are looked for, and found only when they
 * stand in the text once.
 */
function spanIn(text: string, selector: PassageSelector): Span | null {
  const { start, end } = selector.position;
  const { exact } = selector.quote;
  if (text.slice(start, end) === exact) return { from: start, to: end };
  const from = exact === "" ? -1 : text.indexOf(exact);
  return from === -1 || text.includes(exact, from + 1) ? null : { from, to: from + exact.length };
}

/** The paragraphs of a version, cut where notes begin and end. A version without blocks is cut at its empty lines. */
export function paragraphsOf(version: Pick<Version, "text" | "blocks">, notes: readonly PlacedNote[]): readonly Paragraph[] {
  const blocks = version.blocks.length > 0 ? version.blocks : plainBlocks(version.text);
  return blocks.map((block) => ({ kind: block.kind, from: block.from, stretches: stretchesOf(version.text, block, notes) }));
}

function stretchesOf(text: string, block: Block, notes: readonly PlacedNote[]): readonly Stretch[] {
  const inside = notes.flatMap(({ number, span }) => {
    const cut = span === null ? null : { number, from: Math.max(span.from, block.from), to: Math.min(span.to, block.to), end: span.to };
    return cut !== null && cut.from < cut.to ? [cut] : [];
  });
  const cuts = [...new Set([block.from, block.to, ...inside.flatMap(({ from, to }) => [from, to])])].sort((x, y) => x - y);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? block.to;
    const over = inside.filter((note) => note.from <= from && note.to >= to);
    return {
      from,
      text: text.slice(from, to),
      notes: over.map(({ number }) => number),
      ends: over.filter(({ end }) => end === to).map(({ number }) => number),
    };
  });
}

function plainBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    blocks.push({ kind: "paragraph", from: match.index, to: match.index + match[0].length });
  }
  return blocks;
}

/** Tops for notes in the margin: each as near to its wish as the one above allows, `gap` pixels apart, never above it. */
export function stackNotes(wishes: readonly { readonly top: number; readonly height: number }[], gap: number): readonly number[] {
  let free = 0;
  return wishes.map(({ top, height }) => {
    const at = Math.max(top, free);
    free = at + height + gap;
    return at;
  });
}
