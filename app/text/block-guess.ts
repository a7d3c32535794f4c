import type { Block, BlockKind } from "../model/document.ts";
import { textOf, type Span } from "../model/span.ts";
import { splitSpan } from "./edges.ts";
import { foldKey } from "./fold.ts";

/** An empty line, or one that only looks empty, parts paragraphs. */
const emptyLine = /\n\s*\n/gu;
const lineEnd = /\n/gu;
const listMark = /^(?:[-*•▪◦‣·●○■□]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/u;
/** Ends a sentence, closing marks and notes aside. */
const finished = /[\p{Sentence_Terminal}…:;][\p{Pe}\p{Pf}"'”’»“‘*\s\d[\]]*$/u;
/** Wider than any line that a mail or news system wraps, in columns; a Chinese character takes two. */
const wrapColumns = 100;
/** A headline is rarely longer than this, in columns. */
const headingColumns = 140;

/** Paragraphs, headings and list items of a text in normal form. `title` is what is known as its title: a first block saying the same is the title. */
export function guessBlocks(text: string, title: string): readonly Block[] {
  const spans = splitSpan(text, { from: 0, to: text.length }, emptyLine).flatMap((chunk) => linesOfChunk(text, chunk));
  return spans.map((span, index) => ({ ...span, kind: kindOf(text, spans, index, title) }));
}

/** A chunk between empty lines is one paragraph, unless its lines are paragraphs or list items themselves. */
function linesOfChunk(text: string, chunk: Span): readonly Span[] {
  const lines = splitSpan(text, chunk, lineEnd);
  if (lines.length < 2) return lines;
  if (lines.filter((line) => isListItem(text, line)).length >= 2) return listItems(text, lines);
  return linesAreParagraphs(lines.map((line) => textOf(text, line))) ? lines : [chunk];
}

/** Each list mark begins an item; the lines after it belong to it. */
function listItems(text: string, lines: readonly Span[]): readonly Span[] {
  const items: Span[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last === undefined || isListItem(text, line)) items.push(line);
    else items.splice(-1, 1, { from: last.from, to: line.to });
  }
  return items;
}

/**
 * Wrapped lines have nearly one width and break off in the middle of sentences; paragraphs of one line are long, or end their sentences.
 * Verse has short unfinished lines and stays together.
 */
function linesAreParagraphs(lines: readonly string[]): boolean {
  const widths = lines.map(columns).sort((x, y) => x - y);
  const median = widths[widths.length >> 1] ?? 0;
  if (median > wrapColumns) return true;
  const body = lines.slice(0, -1);
  const complete = body.filter((line) => finished.test(line)).length;
  if (complete >= body.length * 0.75) return true;
  const [first, ...rest] = lines;
  return (
    first !== undefined &&
    !finished.test(first) &&
    rest.some((line) => columns(line) > wrapColumns) &&
    rest.every((line) => finished.test(line))
  );
}

function kindOf(text: string, spans: readonly Span[], index: number, title: string): BlockKind {
  const span = spans[index];
  if (span === undefined) return "paragraph";
  const words = textOf(text, span);
  if (index === 0 && title !== "" && foldKey(words).trim() === foldKey(title).trim()) return "title";
  if (isItemAmongItems(text, spans, index)) return "list-item";
  if (!isHeadingLike(words) || !isFollowedByLonger(text, spans, index)) return "paragraph";
  return index === 0 ? "title" : "heading";
}

function isHeadingLike(words: string): boolean {
  return (
    !words.includes("\n") &&
    columns(words) <= headingColumns &&
    /\p{L}/u.test(words) &&
    !finished.test(words) &&
    !/^\s*[-–—«“"„]/u.test(words)
  );
}

/**
 * Soon after a heading comes a longer, finished paragraph: a list of names has no headings. Before it a deck, a byline or the caption of a
 * picture may stand.
 */
function isFollowedByLonger(text: string, spans: readonly Span[], index: number): boolean {
  const own = spans[index];
  if (own === undefined) return false;
  return spans.slice(index + 1, index + 5).some((span) => {
    const words = textOf(text, span);
    return !isHeadingLike(words) && finished.test(words) && columns(words) > columns(textOf(text, own));
  });
}

function isItemAmongItems(text: string, spans: readonly Span[], index: number): boolean {
  const isItem = (at: number): boolean => {
    const span = spans[at];
    return span !== undefined && isListItem(text, span);
  };
  return isItem(index) && (isItem(index - 1) || isItem(index + 1));
}

function isListItem(text: string, span: Span): boolean {
  return listMark.test(text.slice(span.from, Math.min(span.to, span.from + 12)));
}

function columns(text: string): number {
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0;
  return text.length + wide;
}
