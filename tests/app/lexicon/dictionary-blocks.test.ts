import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, isWantedIn, rowsIn, wantedBy } from "../../../app/lexicon/dictionary-blocks.ts";
import { readLexicon } from "../../../app/lexicon/lexicon.ts";

const rows = [
  "Fährverbindung\tferry link",
  "Fähre\tferry",
  "Werft\tshipyard|dockyard",
  "auf See\tat sea",
  "Größe\tsize",
  "gehen\tgo|walk",
  "stoppen\tstop",
];
const blocks = blocksOf(["de\ten", ...rows].join("\n"));

/** The German or English words of the rows that a text may need. */
function wantedRows(text: string, language: "de" | "en"): readonly string[] {
  const wanted = wantedBy(text, language);
  return blocks
    .filter((block) => block.language === language && wanted.prefixes.has(block.prefix))
    .flatMap(({ lines }) => [...rowsIn(lines, wanted)])
    .map((row) => row.split("\t")[0] ?? "");
}

describe("the rows a text may need", () => {
  it.each([
    ["Die Fähren fahren wieder.", "de", ["Fähre"]],
    ["Er ist auf hoher See.", "de", ["auf See"]],
    ["in voller GRÖẞE", "de", ["Größe"]],
    ["They went by ferry.", "en", ["Fährverbindung", "Fähre", "gehen"]],
    ["It stopped.", "en", ["stoppen"]],
    ["", "en", []],
  ] as const)("“%s” (%s)", (text, language, expected) => {
    expect([...wantedRows(text, language)].sort()).toEqual([...expected].sort());
  });

  it("can be told for the other side", () => {
    const wanted = wantedBy("Two dockyards.", "en");
    expect(isWantedIn("Werft\tshipyard|dockyard", 1, wanted)).toBe(true);
    expect(isWantedIn("Größe\tsize", 1, wanted)).toBe(false);
    expect(isWantedIn("Größe", 1, wanted)).toBe(false);
  });

  it("in Chinese have their first two characters in the text", () => {
    const chinese = blocksOf("zh\ten\n轮渡\tferry\n轮胎\ttyre");
    const wanted = wantedBy("轮渡停航", "zh");
    const found = chinese
      .filter((block) => block.language === "zh" && wanted.prefixes.has(block.prefix))
      .flatMap(({ lines }) => [...rowsIn(lines, wanted)]);
    expect(found).toEqual(["轮渡\tferry"]);
  });
});

describe("leaving out the other rows", () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    es: ["casa", "casas", "negociación", "negociaciones", "hablar", "habló", "el", "sur"],
    ru: ["переговоры", "переговоров", "переговорами", "город", "города", "на", "дом", "дома"],
    ar: ["البيت", "بيت", "وبيت", "مدينة", "المدن", "من"],
    ko: ["집", "집에서", "정부", "정부는", "가다"],
    tr: ["ev", "evler", "evlerinden", "şehir", "şehirde"],
    en: ["go", "went", "study", "stopped", "stop", "children", "child", "houses"],
    ja: ["会議", "会議室", "走る", "を"],
  };

  it("changes no meaning of any word of the text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(words)), fc.nat(), fc.nat(), (language, x, y) => {
        const list = words[language] ?? [];
        const entry = list[x % list.length] ?? "";
        const word = list[y % list.length] ?? "";
        const text = `${language}\txx\n${entry}\tthing`;
        const isKnown = readLexicon([{ name: "d", kind: "words", text }]).meanings(word, language).length > 0;
        const wanted = wantedBy(word, language);
        const kept = blocksOf(text).filter((block) => block.language === language && wanted.prefixes.has(block.prefix)).flatMap(({ lines }) => [...rowsIn(lines, wanted)]); // prettier-ignore
        if (isKnown) expect(kept).toEqual([`${entry}\tthing`]);
      }),
      { numRuns: 500 },
    );
  });
});
