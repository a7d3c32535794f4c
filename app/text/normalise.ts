import type { Span } from "../model/span.ts";

/** A text in normal form, and the way back to the text it was made from. */
export interface Normalised {
  readonly text: string;
  readonly offsets: OffsetMap;
}

/**
 * Carries UTF-16 offsets between a raw text and its normal form. An offset inside a stretch that was rewritten goes to the start of what
 * it became, so that no grapheme is cut.
 */
export interface OffsetMap {
  toNormal(rawOffset: number): number;
  toRaw(normalOffset: number): number;
}

/** A raw stretch that reads differently in normal form; text outside of all changes is only shifted. */
interface Change {
  readonly raw: Span;
  readonly normal: Span;
}

/** A line end of any kind. U+2028 and U+2029 end a line in Unicode, NEL on mainframes, VT and FF in old word processors. */
const lineEnd = "(?:\\r\\n|[\\r\\n\\u0085\\u2028\\u2029\\v\\f])";
/** One or more line ends with nothing but plain blanks between them. Other spaces are never removed, not even on a line of their own. */
const lineEnds = new RegExp(`${lineEnd}(?:[ \\t]*${lineEnd})*`, "gu");
const oneLineEnd = new RegExp(lineEnd, "gu");
/** What no text can hold: NUL, lone surrogates and noncharacters. */
const unreadable = /\0|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/**
 * The normal form every later stage works on: NFC, `\n` line ends, at most one empty line between paragraphs, none before the first, at most
 * one line end after the last; what cannot stand in a text becomes U+FFFD. Everything else, invisible characters and kinds of spaces included, is kept. Idempotent;
 * a text already in this form comes back unchanged.
 */
export function normalise(raw: string): Normalised {
  const pieces = rewritten(raw);
  const changes: Change[] = [];
  let text = "";
  let rawEnd = 0;
  for (const piece of pieces) {
    text += raw.slice(rawEnd, piece.from);
    changes.push({ raw: { from: piece.from, to: piece.to }, normal: { from: text.length, to: text.length + piece.becomes.length } });
    text += piece.becomes;
    rawEnd = piece.to;
  }
  text += raw.slice(rawEnd);
  return { text, offsets: offsetMap(changes) };
}

/** `normalise` for callers that need no way back. */
export function normalText(raw: string): string {
  return normalise(raw).text;
}

interface Piece extends Span {
  readonly becomes: string;
}

/** The stretches of the raw text to be rewritten, in order. Each pass looks only at what the earlier ones left. */
function rewritten(raw: string): readonly Piece[] {
  const lines = matches(raw, lineEnds, (run, from) => {
    if (from === 0) return "";
    if (from + run.length === raw.length) return "\n";
    return (run.match(oneLineEnd) ?? []).length > 1 ? "\n\n" : "\n";
  });
  const bad = matches(raw, unreadable, () => "\uFFFD");
  const fixed = [...lines, ...bad].sort((x, y) => x.from - y.from);
  const composed = raw.normalize("NFC") === raw ? [] : gaps(raw, fixed).flatMap((gap) => decomposedIn(raw, gap));
  return [...fixed, ...composed].filter((piece) => raw.slice(piece.from, piece.to) !== piece.becomes).sort((x, y) => x.from - y.from);
}

function matches(raw: string, pattern: RegExp, become: (match: string, from: number) => string): readonly Piece[] {
  return [...raw.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    becomes: become(match[0], match.index),
  }));
}

function gaps(raw: string, pieces: readonly Span[]): readonly Span[] {
  const edges = [0, ...pieces.flatMap((piece) => [piece.from, piece.to]), raw.length];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    return index % 2 === 0 && to !== undefined && from < to ? [{ from, to }] : [];
  });
}

/** A character with all marks, jamo vowels and finals after it: nothing composes across the start of such a cluster in living scripts. */
const cluster = /[^\p{M}][\p{M}\u1160-\u11FF\uD7B0-\uD7FB\uFF9E\uFF9F]*|\p{M}+/gsu;

/**
 * The clusters that NFC rewrites, one piece each. Should composition reach over a cluster, which the comparison at the end would show,
 * the whole gap is one piece: right, only less exact in its offsets.
 */
function decomposedIn(raw: string, gap: Span): readonly Piece[] {
  const part = raw.slice(gap.from, gap.to);
  const whole = part.normalize("NFC");
  if (whole === part) return [];
  const clusters = [...part.matchAll(cluster)].map((match) => match[0]);
  if (clusters.map((text) => text.normalize("NFC")).join("") !== whole) return [{ ...gap, becomes: whole }];
  const pieces: Piece[] = [];
  let from = gap.from;
  for (const text of clusters) {
    const becomes = text.normalize("NFC");
    if (becomes !== text) pieces.push({ from, to: from + text.length, becomes });
    from += text.length;
  }
  return pieces;
}

function offsetMap(changes: readonly Change[]): OffsetMap {
  return {
    toNormal: (offset) => carry(changes, offset, "raw", "normal"),
    toRaw: (offset) => carry(changes, offset, "normal", "raw"),
  };
}

function carry(changes: readonly Change[], offset: number, source: "raw" | "normal", target: "raw" | "normal"): number {
  const change = lastStartingAtOrBefore(changes, offset, source);
  if (change === null) return offset;
  if (offset >= change[source].to) return change[target].to + offset - change[source].to;
  return change[target].from;
}

function lastStartingAtOrBefore(changes: readonly Change[], offset: number, source: "raw" | "normal"): Change | null {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change !== undefined && change[source].from <= offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1] ?? null;
}
