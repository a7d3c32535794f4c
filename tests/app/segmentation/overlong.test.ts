import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOverlong, longestSentence } from "../../../app/segmentation/overlong.ts";

function pieces(text: string): readonly string[] {
  return cutOverlong(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));
}

describe("stretches longer than any sentence", () => {
  it("shorter ones stay whole", () => {
    const text = "word ".repeat(400).trim();
    expect(pieces(text)).toEqual([text]);
  });

  it("are cut after a comma where there is one, else between words", () => {
    const [first] = pieces(`${"word ".repeat(350)}pause, ${"more ".repeat(400)}`.trim());
    expect(first?.endsWith("pause,")).toBe(true);
    for (const piece of pieces("word ".repeat(2_000).trim())) expect(piece).toMatch(/^word( word)*$/);
  });

  it("never cut a character in two, and leave out nothing but white space", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("字", "👩‍👩‍👧", "é", "a", " "), { minLength: 2_000, maxLength: 4_000 }), (parts) => {
        const text = parts.join("").trim();
        const cut = pieces(text);
        expect(cut.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const piece of cut) {
          expect(piece.length).toBeLessThanOrEqual(longestSentence);
          expect(piece.startsWith("\u200d") || piece.startsWith("\u0301")).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});
