import type { Comparison } from "../model/comparison.ts";
import { escapeMarkup } from "./markup.ts";
import { segmentsText } from "./plain.ts";

/** A translation memory, TMX 1.4b: one unit for each bead with both sides. Well-formed for any text. */
export function toTmx(comparison: Comparison): string {
  const { a, b, beads, engine } = comparison;
  const units = beads.flatMap((bead, index) =>
    bead.a.length === 0 || bead.b.length === 0
      ? []
      : [
          `    <tu tuid="${String(index + 1)}">\n${variant(a.lang, segmentsText(a, bead.a))}${variant(b.lang, segmentsText(b, bead.b))}    </tu>\n`,
        ],
  );
  const header = `  <header creationtool="Variorum" creationtoolversion="${escapeMarkup(engine.version)}" segtype="sentence" o-tmf="variorum" adminlang="en" srclang="${escapeMarkup(a.lang)}" datatype="plaintext"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n  <body>\n${units.join("")}  </body>\n</tmx>\n`;
}

function variant(language: string, text: string): string {
  return `      <tuv xml:lang="${escapeMarkup(language)}"><seg>${escapeMarkup(text)}</seg></tuv>\n`;
}
