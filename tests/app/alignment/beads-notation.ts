import type { AlignmentSide } from "../../../app/alignment/align.ts";
import type { Alignment, Bead, PinnedBead } from "../../../app/model/alignment.ts";
import type { LanguageTag } from "../../../app/model/document.ts";
import type { Segment } from "../../../app/model/segment.ts";

/** A side of the given sentences; `paragraphs` says how many sentences each paragraph has (one paragraph by default). */
export function sideOf(
  language: LanguageTag,
  sentences: readonly string[],
  paragraphs: readonly number[] = [sentences.length],
): AlignmentSide {
  let text = "";
  const segments: Segment[] = [];
  const blocks: { from: number; to: number; kind: "paragraph" }[] = [];
  let next = 0;
  paragraphs.forEach((count, paragraph) => {
    if (paragraph > 0) text += "\n\n";
    const start = text.length;
    sentences.slice(next, next + count).forEach((sentence, place) => {
      if (place > 0) text += " ";
      segments.push({ from: text.length, to: text.length + sentence.length, kind: "sentence", paragraph });
      text += sentence;
    });
    blocks.push({ from: start, to: text.length, kind: "paragraph" });
    next += count;
  });
  return { document: { language, title: "", text, blocks }, segments, values: [] };
}

/** Beads in notation: `A1 A2 | B1`, counted from one, a comma between beads, a `*` before a moved one. */
export function written(alignment: Alignment): string {
  return alignment.beads.map(writtenBead).join(", ");
}

function writtenBead(bead: Bead): string {
  const a = bead.a.map((index) => `A${String(index + 1)}`).join(" ");
  const b = bead.b.map((index) => `B${String(index + 1)}`).join(" ");
  return `${bead.moved ? "* " : ""}${`${a} | ${b}`.trim()}`;
}

/** A pin in the same notation. */
export function pin(text: string): PinnedBead {
  const side = (letter: string): readonly number[] =>
    [...text.matchAll(new RegExp(`${letter}(\\d+)`, "g"))].map((match) => Number(match[1]) - 1);
  return { a: side("A"), b: side("B") };
}
