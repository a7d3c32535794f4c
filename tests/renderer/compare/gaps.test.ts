import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../app/model/comparison.ts";
import type { Variant } from "../../../app/model/variant.ts";
import { gapsIn } from "../../../renderer/compare/gaps.ts";
import { spanishEnglish } from "../../doubles/comparison-fixtures.ts";

/** One bead of two sentences; `{}` are the variants, `{one/two}` with what stands on each side. */
function pair(notation: string): Comparison {
  const variants: Variant[] = [];
  let [a, b] = ["", ""];
  for (const [index, piece] of notation.split(/[{}]/).entries()) {
    const [left = "", right = ""] = index % 2 === 0 ? [piece, piece] : piece.split("/");
    if (index % 2 === 1) {
      const spans = (text: string, words: string) => (words === "" ? [] : [{ from: text.length, to: text.length + words.length }]);
      variants.push({ bead: 0, a: spans(a, left), b: spans(b, right), noise: "content" });
    }
    a += left;
    b += right;
  }
  const witness = (text: string) => ({
    ...spanishEnglish.a,
    text,
    segments: spanishEnglish.a.segments.slice(0, 1).map((one) => ({ ...one, from: 0, to: text.length })),
  });
  return {
    ...spanishEnglish,
    a: witness(a),
    b: witness(b),
    beads: [{ a: [0], b: [0], confidence: 1, moved: false }],
    findings: [],
    variants,
  };
}

/** The text of a side with `^` where words of the other are missing. */
function shown(comparison: Comparison, side: "a" | "b"): string {
  const { text } = comparison[side];
  return gapsIn(comparison, side).reduceRight((all, { at }) => `${all.slice(0, at)}^${all.slice(at)}`, text);
}

describe("gapsIn", () => {
  it("stands where the words of the other side would stand", () => {
    const cut = pair("It costs 3 million{, says the bank,/} in autumn.");
    expect(shown(cut, "b")).toBe("It costs 3 million^ in autumn.");
    expect(shown(cut, "a")).toBe(cut.a.text);
  });

  it("counts past words that differ, on either side and at both ends", () => {
    const many = pair("{Yesterday /}the {big/huge} dam {/almost }broke{, sadly/}.");
    expect(shown(many, "b")).toBe("^the huge dam almost broke^.");
    expect(shown(many, "a")).toBe("Yesterday the big dam ^broke, sadly.");
  });

  it("is not drawn where the texts do not fit the variants", () => {
    const cut = pair("It costs 3 million{, says the bank,/} in autumn.");
    expect(gapsIn({ ...cut, b: { ...cut.b, text: "Another sentence altogether stands here." } }, "b")).toEqual([]);
  });
});
