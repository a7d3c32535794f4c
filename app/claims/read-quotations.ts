import type { AlignmentSide } from "../alignment/side.ts";
import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { segmentFinder } from "./place.ts";

/** The closing marks that may end a quotation opened by a mark. */
const closings: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "｢": "｣",
  "”": "”",
  '"': '"',
  "＂": "＂",
  "‘": "’‘",
  "‚": "‘’",
  "’": "’",
  "'": "'",
};

const apostrophes = "'’‘";

/** The quotations of a text: what stands between the marks, without them; the outermost of nested ones. */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let at = 0;
  for (const paragraph of text.split("\n")) {
    for (const span of inParagraph(paragraph)) quotations.push({ from: at + span.from, to: at + span.to });
    at += paragraph.length + 1;
  }
  return quotations;
}

/** A quotation never runs on beyond its paragraph: an unclosed mark ends there when the paragraph began with it, and counts for nothing otherwise. */
function inParagraph(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; index++) {
    const close = closingOf(text, index);
    if (close === null) continue;
    const span = trimmed(text, index + 1, close);
    if (span !== null) spans.push(span);
    index = close;
  }
  return spans;
}

function closingOf(text: string, open: number): number | null {
  const mark = text[open] ?? "";
  const ends = closings[mark];
  if (ends === undefined || !opensHere(text, open)) return null;
  if (text.startsWith('""', open)) return doubledClosing(text, open);
  let depth = 0;
  for (let index = open + 1; index < text.length; index++) {
    const letter = text[index] ?? "";
    if (ends.includes(letter) && closesHere(text, index)) {
      if (depth === 0) return index;
      depth--;
    } else if (letter === mark && !ends.includes(mark)) depth++;
  }
  return /^\s*$/u.test(text.slice(0, open)) && !apostrophes.includes(mark) ? text.length : null;
}

/** `""so""`: marks doubled by a program that meant to protect them. */
function doubledClosing(text: string, open: number): number | null {
  const close = text.indexOf('""', open + 2);
  return close > open + 2 ? close + 1 : null;
}

/** A mark that is the same at both ends, or an apostrophe, opens only after a space or punctuation and before a letter. */
function opensHere(text: string, index: number): boolean {
  const mark = text[index] ?? "";
  const before = text[index - 1] ?? " ";
  const after = text[index + 1] ?? " ";
  if (mark === "»" || mark === "›" || mark === "”" || apostrophes.includes(mark))
    return !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}¿¡]/u.test(after);
  return true;
}

function closesHere(text: string, index: number): boolean {
  if (text[index] === '"')
    return text[index + 1] !== '"' && text[index - 1] !== '"' && !/^\s"[\p{L}\p{N}]/u.test(text.slice(index - 1, index + 2));
  if (!apostrophes.includes(text[index] ?? "")) return true;
  return /\S/u.test(text[index - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? " ");
}

function trimmed(text: string, from: number, to: number): Span | null {
  const inner = text.slice(from, to);
  const body = inner.replace(/^[\s"]+/u, "");
  const start = from + inner.length - body.length;
  const end = start + body.replace(/[\s,，"]+$/u, "").length;
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { from: start, to: end } : null;
}

/** The quotations of a version as claims; one that runs over several sentences belongs to the segment in which it begins. */
export function quotationClaims(side: AlignmentSide): readonly Claim[] {
  const segmentAt = segmentFinder(side.segments);
  return findQuotations(side.document.text).flatMap((span) => {
    const segment = segmentAt(span.from);
    return segment === null
      ? []
      : [
          {
            category: "quotation",
            spans: [span],
            segment,
            value: side.document.text.slice(span.from, span.to).replace(/\s+/g, " "),
            read: null,
          },
        ];
  });
}
