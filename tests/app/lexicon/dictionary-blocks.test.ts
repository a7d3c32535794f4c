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

describe("entries of several parts", () => {
  it.each([
    ["fr", "rendez-vous", "Le rendez-vous est pris."],
    ["fr", "aujourd'hui", "Rien aujourd’hui."],
    ["fr", "l'eau", "Il boit de l’eau."],
    ["en", "e-mail", "Two e-mails came."],
    ["en", "U.S.", "the U.S. navy"],
    ["en", "G7", "the G7 meets"],
    ["en", "&", "Sons & Daughters"],
    ["en", "go*", "going home"],
    ["uk", "комп'ютер", "за комп’ютером"],
    ["de", "Minister", "Der Außenminister kam."],
    ["de", "Minister für Verkehr", "Der Landesminister für Verkehr kam."],
    ["de", "Rat für Tat", "Der Landrat für Tat kam."],
    ["nl", "markt", "De vismarkten sluiten."],
    ["he", "ארגונים", "ארגון"],
  ])("%s: “%s” is wanted by “%s”", (language, entry, text) => {
    expect(keptOf(language, entry, text)).toEqual([`${entry}\tthing`]);
  });

  it.each([
    ["fr", "rendez-vous", "Vous êtes ici."],
    ["es", "la casa", "la mesa"],
    ["de", "auf See", "auf Land"],
    ["en", "-", "a ferry - a boat"],
  ])("%s: “%s” is not wanted by “%s”", (language, entry, text) => {
    expect(keptOf(language, entry, text)).toEqual([]);
  });
});

/** The rows that are left for a text of a dictionary with one row. */
function keptOf(language: string, entry: string, text: string): readonly string[] {
  const wanted = wantedBy(text, language);
  return blocksOf(`${language}\txx\n${entry}\tthing`)
    .filter((block) => block.language === language && wanted.prefixes.has(block.prefix))
    .flatMap(({ lines }) => [...rowsIn(lines, wanted)]);
}

describe("leaving out the other rows", () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    es: ["casa", "casas", "negociación", "negociaciones", "hablar", "habló", "el", "sur"],
    ru: ["переговоры", "переговоров", "переговорами", "город", "города", "на", "дом", "дома"],
    ar: ["البيت", "بيت", "وبيت", "مدينة", "المدن", "من"],
    ko: ["집", "집에서", "정부", "정부는", "가다"],
    tr: ["ev", "evler", "evlerinden", "şehir", "şehirde"],
    en: ["go", "went", "study", "stopped", "stop", "children", "child", "houses"],
    ja: ["会議", "会議室", "走る", "を"],
    de: ["Haus", "Häuser", "Minister", "Ministern", "außen", "Rat", "auf", "in", "See", "Markt", "Märkten"],
    nl: ["markt", "vis", "zee", "minister", "rijk", "en"],
    fr: ["l", "aujourd", "hui", "eau", "rendez", "vous", "maisons", "maison", "or"],
    uk: ["комп", "ютер", "ютера", "здоров", "я", "ю", "ім", "місто", "міста"],
    he: ["ארגון", "ארגונים", "בית", "הבית", "של"],
    cs: ["dům", "nedům", "města", "město", "e", "mail"],
  };
  const compounding = new Set(["de", "nl"]);
  const endingOf: Readonly<Record<string, string>> = {
    en: "s",
    de: "en",
    nl: "en",
    uk: "ом",
    ru: "ами",
    he: "ים",
    tr: "lerinden",
    es: "es",
    fr: "s",
  };

  it("changes no meaning of any word of the text", () => {
    const anyWord = (list: readonly string[]) => fc.constantFrom(...list);
    /** Words joined by spaces, hyphens, apostrophes and dots; a compound in the languages that write such. */
    const written = (language: string) =>
      fc
        .array(
          fc.tuple(anyWord(words[language] ?? []), fc.constantFrom(" ", "-", "'", "’", ".", ...(compounding.has(language) ? [""] : []))),
          {
            minLength: 1,
            maxLength: 3,
          },
        )
        .map((parts) => parts.map(([word, joint], at) => (at === parts.length - 1 ? word : word + joint)).join(""));
    const cases = fc
      .constantFrom(...Object.keys(words))
      .chain((language) => fc.tuple(fc.constant(language), written(language), fc.boolean(), written(language), written(language)));
    let known = 0;
    fc.assert(
      fc.property(cases, fc.boolean(), ([language, entry, open, other, around], same) => {
        const row = open ? `${entry}*` : entry;
        const word = same ? entry + (endingOf[language] ?? "") : other;
        const list = readLexicon([{ name: "d", kind: "words", text: `${language}\txx\n${row}\tthing` }]);
        if (list.meanings(word, language).length === 0) return;
        known++;
        expect(keptOf(language, row, `${around} ${word} ${around}`)).toEqual([`${row}\tthing`]);
      }),
      { numRuns: 3000 },
    );
    expect(known).toBeGreaterThan(500);
  });
});
