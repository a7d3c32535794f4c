import { describe, expect, test } from "vitest";
import { align, type AlignmentSide } from "../../../app/alignment/align.ts";
import { emptyLexicon, type Lexicon } from "../../../app/lexicon/lexicon.ts";
import type { PinnedBead } from "../../../app/model/alignment.ts";
import { unlimited } from "../../../app/model/budget.ts";
import { pin, sideOf, written } from "./beads-notation.ts";

const english = [
  "The harbour board of Lindhaven voted on Monday to close the old ferry pier.",
  "Engineers had found 14 cracks in the concrete pillars since January.",
  "Repairs would cost 3.2 million crowns, the treasurer Ada Brunholt said.",
  "Fishing boats may use the northern quay until 2031.",
  "The museum ship Gudrun will be towed to Arvik next week.",
  "Residents have collected 2,400 signatures against the plan.",
];

const german = [
  "Die Hafenverwaltung von Lindhaven beschloss am Montag, den alten Fähranleger zu schließen.",
  "Ingenieure hatten seit Januar 14 Risse in den Betonpfeilern gefunden.",
  "Die Reparatur würde 3,2 Millionen Kronen kosten, sagte Kämmerin Ada Brunholt.",
  "Fischerboote dürfen den nördlichen Kai bis 2031 nutzen.",
  "Das Museumsschiff Gudrun wird nächste Woche nach Arvik geschleppt.",
  "Anwohner haben 2.400 Unterschriften gegen den Plan gesammelt.",
];

function beads(a: AlignmentSide, b: AlignmentSide, pins: readonly PinnedBead[] = [], lexicon: Lexicon = emptyLexicon): string {
  return written(align(a, b, { lexicon, pins, budget: unlimited }));
}

/** The sentence of a list by its number in the notation. */
const pick = (sentences: readonly string[], ...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => sentences[number - 1] ?? "");

describe("a translation", () => {
  test("goes sentence by sentence", () => {
    expect(beads(sideOf("en", english), sideOf("de", german))).toBe("A1 | B1, A2 | B2, A3 | B3, A4 | B4, A5 | B5, A6 | B6");
  });

  test("leaves a sentence out", () => {
    expect(beads(sideOf("en", english), sideOf("de", pick(german, 1, 2, 4, 5, 6)))).toBe(
      "A1 | B1, A2 | B2, A3 |, A4 | B3, A5 | B4, A6 | B5",
    );
  });

  test("adds a sentence", () => {
    expect(beads(sideOf("en", pick(english, 1, 2, 3, 5, 6)), sideOf("de", german))).toBe(
      "A1 | B1, A2 | B2, A3 | B3, | B4, A4 | B5, A5 | B6",
    );
  });

  test("makes one sentence of two", () => {
    const merged = [
      german[0] ?? "",
      `${(german[1] ?? "").slice(0, -1)}, und die Reparatur würde 3,2 Millionen Kronen kosten, sagte Ada Brunholt.`,
    ];
    expect(beads(sideOf("en", english), sideOf("de", [...merged, ...pick(german, 4, 5, 6)]))).toBe(
      "A1 | B1, A2 A3 | B2, A4 | B3, A5 | B4, A6 | B5",
    );
  });

  test("makes two sentences of one", () => {
    const split = ["Die Reparatur würde 3,2 Millionen Kronen kosten.", "Das sagte die Kämmerin Ada Brunholt."];
    const b = [...pick(german, 1, 2), ...split, ...pick(german, 4, 5, 6)];
    expect(beads(sideOf("en", english), sideOf("de", b))).toBe("A1 | B1, A2 | B2, A3 | B3 B4, A4 | B5, A5 | B6, A6 | B7");
  });

  test("moves a sentence to another place", () => {
    expect(beads(sideOf("en", english), sideOf("de", pick(german, 5, 1, 2, 3, 4, 6)))).toBe(
      "A1 | B2, A2 | B3, A3 | B4, A4 | B5, * A5 | B1, A6 | B6",
    );
  });

  test("is told by names in another script", () => {
    const russian = ["Ада Брунхольт подписала договор.", "Корабль «Гудрун» остался.", "Лодки ушли в Арвик."];
    const source = ["Boats left for Arvik.", "Ada Brunholt signed the contract.", "The ship Gudrun stayed."];
    expect(beads(sideOf("en", source), sideOf("ru", pick(russian, 3, 1, 2)))).toBe("A1 | B1, A2 | B2, A3 | B3");
  });

  test("is told by meanings that only the lexicon knows", () => {
    const meanings: Readonly<Record<string, number>> = {
      dog: 1,
      koira: 1,
      house: 2,
      talo: 2,
      snow: 3,
      lumi: 3,
      river: 4,
      joki: 4,
      bread: 5,
      leipä: 5,
    };
    const lexicon: Lexicon = { ...emptyLexicon, meanings: (word) => [meanings[word] ?? []].flat() };
    const a = sideOf("en", ["The dog house", "The snow river", "The bread here"]);
    const b = sideOf("fi", ["Lumi joki on", "Leipä on tässä"]);
    expect(beads(a, b, [], lexicon)).toBe("A1 |, A2 | B1, A3 | B2");
  });
});

describe("a revision", () => {
  test("keeps reworded sentences together and finds the new one", () => {
    const revised = [
      "The harbour board of Lindhaven decided on Monday to shut the old ferry pier for good.",
      "Since January engineers have found 14 cracks in its concrete pillars.",
      "The mayor was not available for comment.",
      "Repairs would cost 3.5 million crowns, treasurer Ada Brunholt said.",
      ...pick(english, 4, 5, 6),
    ];
    expect(beads(sideOf("en", english), sideOf("en", revised))).toBe("A1 | B1, A2 | B2, | B3, A3 | B4, A4 | B5, A5 | B6, A6 | B7");
  });

  test("shows a paragraph that changed its place as moved", () => {
    const a = sideOf("en", english, [2, 2, 2]);
    const b = sideOf("en", pick(english, 3, 4, 5, 6, 1, 2), [2, 2, 2]);
    expect(beads(a, b)).toBe("* A1 | B5, * A2 | B6, A3 | B1, A4 | B2, A5 | B3, A6 | B4");
  });
});

describe("pins", () => {
  test("are kept against all evidence, and the rest stays", () => {
    expect(beads(sideOf("en", english), sideOf("de", german), [pin("A2 | B3")])).toBe(
      "A1 | B1, | B2, A2 | B3, A3 |, A4 | B4, A5 | B5, A6 | B6",
    );
  });

  test("with an empty side keep a segment without partner", () => {
    expect(beads(sideOf("en", english), sideOf("de", german), [pin("A4 |"), pin("| B4")])).toBe(
      "A1 | B1, A2 | B2, A3 | B3, A4 |, | B4, A5 | B5, A6 | B6",
    );
  });

  test("out of order are moved beads", () => {
    expect(beads(sideOf("en", english), sideOf("de", german), [pin("A1 | B6")])).toContain("* A1 | B6");
  });

  test("that name what does not exist, or what another pin holds, are passed over", () => {
    const pins = [pin("A1 | B1"), pin("A1 | B2"), pin("A9 | B3"), { a: [0.5], b: [1] }];
    expect(beads(sideOf("en", english), sideOf("de", german), pins)).toBe("A1 | B1, A2 | B2, A3 | B3, A4 | B4, A5 | B5, A6 | B6");
  });
});

describe("confidence", () => {
  const confidences = (a: AlignmentSide, b: AlignmentSide): readonly number[] =>
    align(a, b, { lexicon: emptyLexicon, pins: [], budget: unlimited }).beads.map((bead) => bead.confidence);

  test("is nearly full for the same text", () => {
    for (const confidence of confidences(sideOf("en", english), sideOf("en", english))) expect(confidence).toBeGreaterThan(0.9);
  });

  test("is low for texts that have nothing to do with each other, and few sentences are joined", () => {
    const other = [
      "Bake the dough slowly until its crust turns golden.",
      "Violins should rest in a dry room.",
      "My grandmother never liked thunderstorms.",
      "Photosynthesis requires light, water and air.",
      "Chess players think many moves ahead of time.",
    ];
    const alignment = align(sideOf("en", english), sideOf("en", other), { lexicon: emptyLexicon, pins: [], budget: unlimited });
    expect(alignment.beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0).length).toBeLessThanOrEqual(2);
    for (const bead of alignment.beads) expect(bead.confidence).toBeLessThan(0.6);
  });
});

describe("edges", () => {
  test("an empty side leaves every segment alone", () => {
    expect(beads(sideOf("en", pick(english, 1, 2)), sideOf("de", []))).toBe("A1 |, A2 |");
    expect(beads(sideOf("en", []), sideOf("de", pick(german, 1, 2)))).toBe("| B1, | B2");
    expect(beads(sideOf("en", []), sideOf("de", []))).toBe("");
  });

  test("a spent budget still gives every segment a place and says so", () => {
    const alignment = align(sideOf("en", english), sideOf("de", pick(german, 1, 2, 3, 4)), {
      lexicon: emptyLexicon,
      pins: [],
      budget: { spent: () => true },
    });
    expect(alignment.exact).toBe(false);
    expect(alignment.beads.flatMap((bead) => bead.a)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(alignment.beads.flatMap((bead) => bead.b)).toEqual([0, 1, 2, 3]);
  });

  test("a budget spent half-way does too", () => {
    let calls = 0;
    const budget = { spent: () => ++calls > 4 };
    const alignment = align(sideOf("en", english), sideOf("de", german), { lexicon: emptyLexicon, pins: [pin("A3 | B3")], budget });
    expect(alignment.exact).toBe(false);
    expect(written(alignment)).toContain("A3 | B3");
    expect(alignment.beads.flatMap((bead) => bead.b).sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
