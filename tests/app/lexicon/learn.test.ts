import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnPairs, mostBeads, readBead, type ConfirmedBead, type KnownPair, type ReadBead } from "../../../app/lexicon/learn.ts";
import { readLexicon } from "../../../app/lexicon/lexicon.ts";

const lexicon = readLexicon([
  { name: "core", kind: "words", text: "en\tes\tru\nboat\tbarco\tлодка\nred\troj*\tкрасн*\nold\tviej*\tстар*\nsee\tver|ve\tвидит" },
  { name: "names", kind: "names", text: "en\tes\tru\nLisbon\tLisboa\tЛиссабон" },
]);

/** `English | Spanish` lines as confirmed beads, with the pairs that are learned written `a = b (beads)`. */
function learned(lines: readonly string[], known: readonly string[] = []): readonly string[] {
  return proposals(lines, known).map(
    ({ wordA, wordB, beads, id }) => `${wordA} = ${wordB} (${beads.join(" ")})${id === null ? "" : ` is ${id}`}`,
  );
}

function proposals(lines: readonly string[], known: readonly string[] = []) {
  const pairs = known.map((pair) => ({ id: pair, wordA: pair.split("=")[0] ?? "", wordB: pair.split("=")[1] ?? "" }));
  return learn(beadsOf(lines), "en", "es", pairs);
}

function learn(beads: readonly ConfirmedBead<string>[], languageA: string, languageB: string, known: readonly KnownPair<string>[] = []) {
  const languages = { languageA, languageB };
  return learnPairs(
    beads.map((bead) => readBead(bead, languages, lexicon)),
    languages,
    known,
  );
}

function beadsOf(lines: readonly string[]): readonly ConfirmedBead<string>[] {
  return lines.map((line, index) => {
    const [a = "", b = ""] = line.split(" | ");
    return { id: String(index + 1), a, b };
  });
}

describe("a pair is learned", () => {
  it("from one bead, when it is all that is left on both sides", () => {
    expect(learned(["We saw the red boat and the buoy. | Vimos el barco rojo y la boya."], [])).toEqual([]);
    expect(learned(["The red boat and the buoy | El barco rojo y la boya"])).toEqual(["buoy = boya (1)"]);
  });

  it("not where two words are left on a side", () => {
    expect(learned(["The old buoy and the pier | La vieja boya y el muelle"])).toEqual([]);
  });

  it("over several beads, when each is the other's best partner", () => {
    const lines = [
      "The buoy and the pier | La boya y el muelle",
      "The buoy and the anchor | La boya y el ancla",
      "The rope and the pier | La cuerda y el muelle",
      "The rope and the anchor | La cuerda y el ancla",
    ];
    expect(learned(lines)).toEqual(["buoy = boya (1 2)", "pier = muelle (1 3)", "anchor = ancla (2 4)", "rope = cuerda (3 4)"]);
  });

  it("not where two words always come together: nothing tells which is which", () => {
    expect(learned(Array.from({ length: 6 }, () => "The buoy and the pier | La boya y el muelle"))).toEqual([]);
  });

  it("not where a word stands mostly without the other", () => {
    const lines = [
      "The red buoy | La roja boya",
      "The buoy and the pier | El muelle y el ancla",
      "The buoy and the rope | La cuerda y el faro",
    ];
    expect(learned(lines)).toEqual([]);
  });

  it("counting the forms of a word as one", () => {
    const lines = ["The red buoy | La roja boya", "The old buoys | Las viejas boyas", "The old buoy | La vieja boya"];
    expect(learned(lines)).toEqual(["buoy = boya (1 2 3)"]);
  });

  it("from content words only: no function words, figures, known names or words with a counterpart", () => {
    expect(learned(["In Lisbon there were 14 boats | En Lisboa había 14 barcos"])).toEqual([]);
    expect(learned(["The boat and the radio | El barco y la radio"])).toEqual([]);
  });

  it("in scripts of their own", () => {
    const beads = [{ id: "1", a: "The old boat and the lighthouse", b: "Старая лодка и маяк" }];
    const [pair] = learn(beads, "en", "ru");
    expect(pair).toMatchObject({ wordA: "lighthouse", wordB: "маяк" });
  });

  it("nothing is learned in a language whose function words are not known", () => {
    const beads = [{ id: "1", a: "The lighthouse", b: "Itsasargia" }];
    expect(learn(beads, "en", "eu")).toEqual([]);
  });
});

describe("what learning may cost is bounded", () => {
  const languages = { languageA: "en", languageB: "es" };
  /** A word that no other is a form of. */
  const word = (first: string, index: number): string =>
    `${first}${[...String(index)].map((digit) => "bcdfghjklm".charAt(Number(digit))).join("")}x`;
  /** So many words on each side, none of them in any other bead. */
  const bead = (index: number, words: number): ReadBead<string> => ({
    id: String(index),
    a: Array.from({ length: words }, (_, at) => word("mo", 100 * index + at)),
    b: Array.from({ length: words }, (_, at) => word("ta", 100 * index + at)),
  });
  const single = (id: string): ReadBead<string> => ({ id, a: ["buoy"], b: ["boya"] });

  it("with as many beads as are used and as many words as are counted", () => {
    const beads = [...Array.from({ length: mostBeads - 1 }, (_, index) => bead(index, 12)), single("last")];
    const before = performance.now();
    expect(learnPairs(beads, languages, [])).toEqual([{ id: null, wordA: "buoy", wordB: "boya", beads: ["last"] }]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it("by the newest beads: what only older ones show is not learned", () => {
    const newer = Array.from({ length: mostBeads - 1 }, (_, index) => bead(index, 2));
    expect(learnPairs([single("first"), ...newer], languages, [])).toHaveLength(1);
    expect(learnPairs([single("first"), ...newer, bead(mostBeads, 2)], languages, [])).toEqual([]);
  });

  it("by beads with few unknown words: in others nothing is paired, though all of it counts", () => {
    const among = (id: string, index: number, others: number): ReadBead<string> => {
      const { a, b } = bead(index, others);
      return { id, a: ["buoy", ...a], b: ["boya", ...b] };
    };
    const both = (others: number) =>
      learnPairs([among("1", 1, others), among("2", 2, others), bead(3, 1), bead(4, 1), bead(5, 1)], languages, []);
    expect(both(11).map(({ wordA }) => wordA)).toContain("buoy");
    expect(both(12).map(({ wordA }) => wordA)).not.toContain("buoy");
  });
});

describe("a pair that is known", () => {
  it("is proposed as that pair, in whatever form it stands now", () => {
    expect(learned(["The old buoys | Las viejas boyas"], ["buoy=boya"])).toEqual(["buoys = boyas (1) is buoy=boya"]);
  });

  it("the first of two rows of one pair counts", () => {
    expect(learned(["The old buoys | Las viejas boyas"], ["buoy=boya", "buoys=boyas"])).toEqual(["buoys = boyas (1) is buoy=boya"]);
  });
});

describe("learning obeys", () => {
  const english = fc.constantFrom("buoy", "pier", "anchor", "rope", "boat", "red", "lighthouse", "buoys", "ropes");
  const spanish = fc.constantFrom("boya", "muelle", "ancla", "cuerda", "barco", "rojo", "faro", "boyas", "cuerdas");
  const line = fc
    .tuple(fc.uniqueArray(english, { minLength: 1, maxLength: 4 }), fc.uniqueArray(spanish, { minLength: 1, maxLength: 4 }))
    .map(([a, b]) => `The ${a.join(" and ")} | El ${b.join(" y ")}`);
  const lines = fc.array(line, { maxLength: 12 });

  it("each bead that is named holds both words in some form, and each pair is proposed once", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const found = proposals(given);
        expect(new Set(found.map(({ wordA, wordB }) => `${wordA} ${wordB}`)).size).toBe(found.length);
        for (const { wordA, wordB, beads } of found) {
          for (const bead of beads) {
            const [a, b] = (given[Number(bead) - 1] ?? "").split(" | ");
            expect(a).toContain(wordA.replace(/s$/, ""));
            expect(b).toContain(wordB.replace(/s$/, ""));
          }
        }
      }),
    );
  });

  it("the sides may be turned round", () => {
    const turned = (given: readonly string[]) =>
      learn(
        beadsOf(given).map(({ id, a, b }) => ({ id, a: b, b: a })),
        "es",
        "en",
      );
    fc.assert(
      fc.property(lines, (given) => {
        const here = proposals(given).map(({ wordA, wordB }) => `${wordA} ${wordB}`);
        const there = turned(given).map(({ wordA, wordB }) => `${wordB} ${wordA}`);
        expect(there.sort()).toEqual(here.sort());
      }),
    );
  });

  it("what was learned from some beads is recognised when more come: no pair is proposed as new that is known", () => {
    fc.assert(
      fc.property(lines, lines, (some, more) => {
        const known = proposals(some).map(({ wordA, wordB }) => `${wordA}=${wordB}`);
        const roots = (pair: string): string => pair.replace(/s\b/g, "");
        const fresh = proposals([...some, ...more], known).filter(({ id }) => id === null);
        for (const { wordA, wordB } of fresh) expect(known.map(roots)).not.toContain(roots(`${wordA}=${wordB}`));
      }),
    );
  });
});
