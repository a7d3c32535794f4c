import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unlimited } from "../../../app/model/budget.ts";
import { textOf } from "../../../app/model/span.ts";
import { segment } from "../../../app/segmentation/segment.ts";
import { documentFrom } from "../../../app/text/document.ts";
import { noiseOf } from "../../../app/variants/noise.ts";
import { wordKindsOf } from "../../../app/variants/word-kinds.ts";
import { passageOf, replacementsOf, variantsOf, type Passage, type VariantSide } from "../../../app/variants/words.ts";

function passage(text: string): Passage {
  return { text, stretches: [{ from: 0, to: text.length }] };
}

/** `one [two/twi] three`: the text of A with every replacement shown. */
function notation(a: string, b: string, language: string): string {
  let shown = "";
  let end = 0;
  for (const one of replacementsOf(passage(a), passage(b), wordKindsOf(language))) {
    shown += `${a.slice(end, one.a.from)}[${textOf(a, one.a)}/${textOf(b, one.b)}]`;
    end = one.a.to;
  }
  return shown + a.slice(end);
}

function sideOf(notated: string, side: 1 | 2): string {
  return notated.replace(/\[([^\]/]*)\/([^\]/]*)\]/gu, `$${String(side)}`);
}

describe("word differences", () => {
  it.each([
    ["en", "one [two/twi] three"],
    ["en", "one [very /]big dog"],
    ["en", "one big dog[/ barked]"],
    ["en", "[The/A] dog barked"],
    ["en", "He saw [the cat, /]the dog and left"],
    ["en", "He [said/told us], in short, that it [was/is] over"],
    ["en", '[“/"]Fine[”/"], he said'],
    ["en", "[café/cafe] [/the ]end"],
    ["en", "one [/ ]two"],
    ["fr", "l'[homme/ami] part"],
    ["zh", "委员会[明天/昨天]开会"],
    ["ar", "وصل [الوزير/الرئيس] أمس"],
    ["hi", "[पुल/पुलि] पुराना"],
  ])("%s: %s", (language, notated) => {
    expect(notation(sideOf(notated, 1), sideOf(notated, 2), language)).toBe(notated);
  });

  it("joins what an accidental small word parts", () => {
    const a = "Reporters gathered quickly outside of the old building yesterday evening.";
    const b = "Three dozen correspondents of the local press waited for hours.";
    expect(replacementsOf(passage(a), passage(b), wordKindsOf("en"))).toHaveLength(1);
  });

  it("gives one difference for texts too far apart to search", () => {
    const a = Array.from({ length: 2000 }, (_, index) => `x${String(index)}`).join(" ");
    const b = Array.from({ length: 2000 }, (_, index) => `y${String(index)}`).join(" ");
    expect(replacementsOf(passage(a), passage(b), wordKindsOf("en"))).toEqual([
      { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } },
    ]);
  });

  const parts = fc.constantFrom(
    ...[
      "the ",
      "cat ",
      "Cat ",
      "dog",
      ", ",
      ". ",
      " ",
      "\u00A0",
      "\n\n",
      "“",
      '"',
      "e\u0301",
      "é",
      "字",
      "词语",
      "👩‍👩‍👧",
      "\u0301",
      "كتاب",
      "\u0600",
      "5",
      "-",
    ],
  );
  const texts = fc.array(parts, { maxLength: 30 }).map((list) => list.join(""));

  it("applied to A give B, in order, on grapheme edges", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom("en", "zh", "fr"), (a, b, language) => {
        const edges = (text: string): ReadonlySet<number> =>
          new Set([text.length, ...[...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)].map((part) => part.index)]);
        const edgesA = edges(a);
        const edgesB = edges(b);
        let made = "";
        let end = 0;
        for (const one of replacementsOf(passage(a), passage(b), wordKindsOf(language))) {
          expect(one.a.from).toBeGreaterThanOrEqual(end);
          for (const at of [one.a.from, one.a.to]) expect(edgesA.has(at)).toBe(true);
          for (const at of [one.b.from, one.b.to]) expect(edgesB.has(at)).toBe(true);
          expect(textOf(a, one.a)).not.toBe(textOf(b, one.b));
          made += a.slice(end, one.a.from) + textOf(b, one.b);
          end = one.a.to;
        }
        expect(made + a.slice(end)).toBe(b);
      }),
      { numRuns: 400 },
    );
  });
});

describe("noise", () => {
  it.each([
    [" ", "\n\n", "layout"],
    ["", " ", "layout"],
    ["\u00A0", " ", "typography"],
    ["“", '"', "typography"],
    ["—", " – ", "typography"],
    ["", ",", "typography"],
    ["...", "…", "typography"],
    ["The", "the", "spelling"],
    ["café", "cafe", "spelling"],
    ["colour", "color", "spelling"],
    ["organised", "organized", "spelling"],
    ["centre", "center", "spelling"],
    ["e-mail", "email", "spelling"],
    ["any more", "anymore", "spelling"],
    ["recieved", "received", "spelling"],
    ["the", "a", "function-words"],
    ["of the town", "of town", "function-words"],
    ["big and red", "red and big", "order"],
    ["two", "three", "content"],
    ["million", "billion", "content"],
    ["increase", "increased", "content"],
    ["contract", "contrast", "content"],
    ["four", "for", "content"],
    ["", "not ", "content"],
    ["may", "will", "content"],
    ["Martina", "Martinha", "content"],
    ["1,5", "15", "content"],
    [".", "?", "content"],
    ["€", "$", "content"],
  ] as const)("%j against %j is %s", (a, b, noise) => {
    expect(noiseOf({ a, b, nextToDigit: false }, wordKindsOf("en"))).toBe(noise);
    expect(noiseOf({ a: b, b: a, nextToDigit: false }, wordKindsOf("en"))).toBe(noise);
  });

  it("takes a dash next to a digit for a sign", () => {
    expect(noiseOf({ a: "-", b: "", nextToDigit: true }, wordKindsOf("en"))).toBe("content");
  });
});

function side(text: string, language: string): VariantSide {
  const document = documentFrom(text, { language });
  return { document, segments: segment(document, { lines: false }) };
}

describe("variantsOf", () => {
  const bead = (a: readonly number[], b: readonly number[]) => ({ a, b, confidence: 1, moved: false });

  it("says in which bead a variant stands, and leaves out beads with one side", () => {
    const a = side("It rained. The dam held. Nobody came.", "en");
    const b = side("It rained. The wall held.", "en");
    const variants = variantsOf(a, b, [bead([0], [0]), bead([1], [1]), bead([2], [])], unlimited);
    expect(variants).toEqual([{ bead: 1, a: [{ from: 15, to: 18 }], b: [{ from: 15, to: 19 }], noise: "content" }]);
  });

  it("calls a phrase moved inside a bead a matter of order", () => {
    const a = side("Yesterday in Leeds the council approved the long disputed plan.", "en");
    const b = side("The council approved the long disputed plan yesterday in Leeds.", "en");
    expect(variantsOf(a, b, [bead([0], [0])], unlimited).filter((one) => one.noise === "content")).toEqual([]);
  });

  it("compares segments that are not neighbours without the text between them", () => {
    const a = side("It rained. Nobody came. The dam held.", "en");
    const b = side("It rained. The dam held.", "en");
    expect(passageOf(a, [0, 2]).stretches).toHaveLength(2);
    expect(variantsOf(a, b, [bead([0, 2], [0, 1])], unlimited).every((one) => one.noise === "layout")).toBe(true);
  });

  it("says nothing of different languages, and stops when the budget is spent", () => {
    const a = side("It rained.", "en");
    const b = side("It snowed.", "en-GB");
    expect(variantsOf(a, side("Llovió.", "es"), [bead([0], [0])], unlimited)).toEqual([]);
    expect(variantsOf(a, b, [bead([0], [0])], unlimited)).toHaveLength(1);
    expect(variantsOf(a, b, [bead([0], [0])], { spent: () => true })).toEqual([]);
  });
});
