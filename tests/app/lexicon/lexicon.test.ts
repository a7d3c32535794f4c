import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLexicon, readLexicon, type Lexicon } from "../../../app/lexicon/lexicon.ts";
import { shelfFrom } from "../../../app/lexicon/compile.ts";
import { listsIn } from "../../../main/lexicon/shelf.ts";

const small = readLexicon([
  {
    name: "core",
    kind: "words",
    text: [
      "# a comment",
      "en\tes\tde\tru\tar\tzh\tko\ttr",
      "house\tcasa\tHaus|Häuser*\tдом\tبيت\t房子\t집\tev",
      "minister\tministro|ministra\tMinister\tминистр\tوزير\t部长\t장관\tbakan*",
      "prime minister\tprimer ministro\tPremierminister*\tпремьер*\t-\t总理\t총리\tbaşbakan*",
      "kill\tmat*\t-\tубив*\t-\t杀\t죽*\t-",
    ].join("\n"),
  },
  {
    name: "names",
    kind: "names",
    text: [
      "en\tes\tde\tru\tar\tzh\tko\ttr",
      "China|Chinese\tchin*\tchines*\tкита*\tصيني*\t中方\t중국\tÇin*",
      "The Hague\tLa Haya\tDen Haag\tГаага\t-\t海牙\t헤이그\tLahey",
    ].join("\n"),
  },
]);
const [house, minister, prime, kill] = [0, 1, 2, 3];

describe("the meanings of a word", () => {
  it.each([
    ["house", "en", [house]],
    ["HOUSE", "en-GB", [house]],
    ["houses", "en", [house]],
    ["casas", "es", [house]],
    ["Häusern", "de", [house]],
    ["домах", "ru", [house]],
    ["والبيت", "ar", [house]],
    ["房子", "zh", [house]],
    ["집에서", "ko", [house]],
    ["evlerinden", "tr", [house]],
    ["prime minister", "en", [prime]],
    ["Außenminister", "de", [minister]],
  ])("%s (%s)", (word, language, expected) => {
    expect(small.meanings(word, language)).toEqual(expected);
  });

  it("keeps accents apart where they make another word", () => {
    const czech = readLexicon([{ name: "core", kind: "words", text: "en\tcs\nman\tmuže\nsea\tmoř*" }]);
    expect(czech.meanings("může", "cs")).toEqual([]);
    expect(czech.meanings("mořem", "cs")).toEqual([1]);
    expect(czech.meanings("morem", "cs")).toEqual([]);
  });

  it("keeps Turkish letters apart, but for circumflexes and the dot of a capital", () => {
    const lists = readLexicon([{ name: "core", kind: "words", text: "en\ttr\ndeath\tölüm*\nevent\tolay*\nclimate\tiklim*\nsnow\tkâr*" }]);
    expect(lists.meanings("ölümü", "tr")).toEqual([0]);
    expect(lists.meanings("olumu", "tr")).toEqual([]);
    expect(lists.meanings("İKLİM", "tr")).toEqual([2]);
    expect(lists.meanings("kar", "tr")).toEqual([3]);
  });

  it("takes irregular English forms for their dictionary form", () => {
    const english = readLexicon([{ name: "core", kind: "words", text: "en\nfind\nfoundation" }]);
    expect(english.meanings("found", "en")).toEqual([0]);
  });

  it("lets a short stem take short endings only", () => {
    expect(small.meanings("mataron", "es")).toEqual([kill]);
    expect(small.meanings("matemáticas", "es")).toEqual([]);
  });

  it("knows nothing of other words and languages", () => {
    expect(small.meanings("xylophone", "en")).toEqual([]);
    expect(small.meanings("house", "sv")).toEqual([]);
    expect(small.meanings("-", "ar")).toEqual([]);
  });
});

describe("the longest entry at a place", () => {
  it("prefers the longer entry and ignores single characters", () => {
    expect(small.longestEntryAt("新的房子", 2, "zh")).toBe(2);
    expect(small.longestEntryAt("新的房子", 0, "zh")).toBe(0);
    expect(small.longestEntryAt("杀人", 0, "zh")).toBe(0);
  });

  it("finds names", () => {
    expect(small.longestEntryAt("在海牙的", 1, "zh")).toBe(2);
  });

  it("takes traditional characters for the simplified ones", () => {
    expect(small.longestEntryAt("總理說", 0, "zh-Hant")).toBe(2);
    expect(small.meanings("總理", "zh-Hant")).toEqual([prime]);
  });
});

describe("the key of a name", () => {
  it.each([
    ["China's", "en", "China"],
    ["chinesischen", "de", "China"],
    ["Китая", "ru", "China"],
    ["中方", "zh-Hans", "China"],
    ["중국은", "ko", "China"],
    ["Çin'in", "tr", "China"],
    ["Den Haag", "de", "The Hague"],
    ["La Haya", "es", "The Hague"],
  ])("%s (%s) has that of %s", (name, language, english) => {
    const key = small.nameKey(english, "en");
    expect(key).not.toBeNull();
    expect(small.nameKey(name, language)).toBe(key);
  });

  it("is another for another name, and null for one nobody listed", () => {
    expect(small.nameKey("China", "en")).not.toBe(small.nameKey("The Hague", "en"));
    expect(small.nameKey("Hinterobersdorf", "de")).toBeNull();
  });

  it("joins rows of different lists by an English name", () => {
    const lists = readLexicon([
      { name: "names", kind: "names", text: "en\tde\nNetherlands|Dutch\tNiederlande|niederländisch*" },
      { name: "cldr", kind: "names", text: "en\tru\nNetherlands\tНидерланды\nJapan\tЯпония" },
    ]);
    expect(lists.nameKey("Нидерландов", "ru")).toBe(lists.nameKey("niederländische", "de"));
    expect(lists.nameKey("Японии", "ru")).not.toBe(lists.nameKey("Dutch", "en"));
  });
});

describe("a lexicon with lists of the user's own", () => {
  const ready = shelfFrom([
    { name: "core", kind: "words", text: "en\tde\nbank\tBank\nhouse\tHaus|Häuser" },
    { name: "names", kind: "names", text: "en\tde\nKyiv\tKiew\nLviv\tLwiw" },
  ]);
  const own = [
    { name: "learned", kind: "words" as const, text: "en\tde\nbank\tUfer" },
    { name: "equivalences", kind: "names" as const, text: "en\tde\nLemberg\tLwiw\nBrussels Office\tBrüsseler Büro" },
  ];

  it("adds their meanings and tells the source of each", () => {
    const lexicon = openLexicon(ready, own, []);
    expect(lexicon.glosses("bank", "en", "de")).toEqual([
      { words: ["Ufer"], source: "learned" },
      { words: ["Bank"], source: "core" },
    ]);
    expect(lexicon.names).toEqual(["core", "names", "learned", "equivalences"]);
  });

  it("makes one what the user says is one, and leaves the rest", () => {
    const lexicon = openLexicon(ready, own, []);
    expect(lexicon.nameKey("Lemberg", "en")).toBe(lexicon.nameKey("Lviv", "en"));
    expect(lexicon.nameKey("Brussels Office", "en")).toBe(lexicon.nameKey("Brüsseler Büro", "de"));
    expect(lexicon.nameKey("Lviv", "en")).not.toBe(lexicon.nameKey("Kyiv", "en"));
  });

  it("makes two known names one", () => {
    const said = [{ name: "equivalences", kind: "names" as const, text: "en\tde\nKyiv\tLwiw" }];
    const lexicon = openLexicon(ready, said, []);
    expect(lexicon.nameKey("Kiew", "de")).toBe(lexicon.nameKey("Lviv", "en"));
  });

  it("looks in no source that is off", () => {
    const without = openLexicon(ready, own, ["learned", "names"]);
    expect(without.glosses("bank", "en", "de").map(({ source }) => source)).toEqual(["core"]);
    expect(without.nameKey("Kyiv", "en")).toBeNull();
    expect(without.names).toEqual(["core", "equivalences"]);
  });

  it("finds by stem what an entry of a source that is off would hide", () => {
    const lists = shelfFrom([
      { name: "core", kind: "words", text: "en\tzh\nboats\t船只" },
      { name: "more", kind: "words", text: "en\tzh\nboat\t小舟" },
    ]);
    expect(
      openLexicon(lists, [], [])
        .glosses("boats", "en", "zh")
        .map(({ source }) => source),
    ).toEqual(["core"]);
    const without = openLexicon(lists, [], ["core"]);
    expect(without.glosses("boats", "en", "zh")).toEqual([{ words: ["小舟"], source: "more" }]);
    expect([without.longestEntryAt("船只", 0, "zh"), without.longestEntryAt("小舟", 0, "zh")]).toEqual([0, 2]);
  });

  it("glosses function words as they stand, not by what they might be a form of", () => {
    const lists = readLexicon([
      { name: "core", kind: "words", text: "en\tde\ngoods\tWar*|Ware\nroad\tStraße\nover\tüber\nthe people\tdie Leute" },
    ]);
    expect(lists.meanings("war", "de")).toEqual([0]);
    expect(lists.glosses("war", "de", "en")).toEqual([]);
    expect(lists.glosses("War", "de", "en")).toEqual([]);
    expect(lists.glosses("Straßen", "de", "en")).toEqual([{ words: ["road"], source: "core" }]);
    expect(lists.glosses("Über", "de", "en")).toEqual([{ words: ["over"], source: "core" }]);
    expect(lists.glosses("die Leute", "de", "en")).toEqual([{ words: ["the people"], source: "core" }]);
  });

  it("shows the shortest of stems in a gloss", () => {
    const lists = readLexicon([{ name: "core", kind: "words", text: "en\tru\nkill\tубийств*|убив*|убил*" }]);
    expect(lists.glosses("kill", "en", "ru")).toEqual([{ words: ["убив…"], source: "core" }]);
  });

  it("shows stems in a gloss only where there is no whole word", () => {
    const lexicon = readLexicon([{ name: "core", kind: "words", text: "en\tde\nlegal\trechtlich*\nlaw\tRecht|rechtlich*" }]);
    expect(lexicon.glosses("legal", "en", "de")).toEqual([{ words: ["rechtlich…"], source: "core" }]);
    expect(lexicon.glosses("law", "en", "de")).toEqual([{ words: ["Recht"], source: "core" }]);
  });
});

describe("the glosses of a name", () => {
  const ready = shelfFrom([
    { name: "names", kind: "names", text: "en\tde\tfr\nGermany|German\tDeutschland|Deutsch\tAllemagne\nKyiv\tKiew\tKyiv" },
    { name: "cldr", kind: "names", text: "en\tde\nGermany\tDeutschland\nJapan\tJapan" },
  ]);
  const own = [{ name: "equivalences", kind: "names" as const, text: "de\tfr\nKiiw\tKyiv" }];
  const said = (off: readonly string[], name: string, language: string, into: string) =>
    openLexicon(ready, own, off)
      .glosses(name, language, into)
      .map(({ source, words }) => `${source}: ${words.join(", ")}`);

  it.each([
    [[], "Germany", "en", "de", ["names: Deutschland, Deutsch", "cldr: Deutschland"]],
    [["names"], "Germany", "en", "de", ["cldr: Deutschland"]],
    [["cldr"], "Germany", "en", "de", ["names: Deutschland, Deutsch"]],
    [["names"], "Germany", "en", "fr", []],
    [["names", "cldr"], "Germany", "en", "de", []],
    [[], "Japan", "en", "de", ["cldr: Japan"]],
    [[], "Kyiv", "en", "de", ["equivalences: Kiiw", "names: Kiew"]],
    [[], "Kiiw", "de", "fr", ["equivalences: Kyiv", "names: Kyiv"]],
    [[], "Kiiw", "de", "en", ["names: Kyiv"]],
    [["equivalences"], "Kyiv", "en", "de", ["names: Kiew"]],
    [["equivalences"], "Kiiw", "de", "fr", []],
    [["names"], "Kyiv", "fr", "de", ["equivalences: Kiiw"]],
    [["names"], "Kyiv", "en", "de", []],
  ])("without %j, %s (%s) into %s", (off, name, language, into, expected) => {
    expect(said(off, name, language, into)).toEqual(expected);
  });

  it("leave the name one in all sources", () => {
    const lexicon = openLexicon(ready, own, []);
    expect(lexicon.nameKey("Kiiw", "de")).toBe(lexicon.nameKey("Kyiv", "en"));
    expect(lexicon.meanings("Kiiw", "de")).toEqual(lexicon.meanings("Kiew", "de"));
  });
});

describe("the lists that are shipped", () => {
  const shipped = readLexicon(listsIn(join(import.meta.dirname, "../../../resources")));

  it.each([
    ["government", "en", "правительства", "ru"],
    ["said", "en", "dijo", "es"],
    ["war", "en", "战争", "zh"],
    ["Wirtschaft", "de", "economía", "es"],
    ["Gericht", "de", "裁判所", "ja"],
    ["election", "en", "الانتخابات", "ar"],
    ["hôpital", "fr", "בית חולים", "he"],
    ["polisi", "tr", "policja", "pl"],
    ["Schule", "de", "школе", "uk"],
    ["वर्ष", "hi", "سال", "fa"],
    ["경제", "ko", "economia", "it"],
    ["vláda", "cs", "govern", "ca"],
    ["oorlog", "nl", "guerra", "pt"],
  ])("give %s (%s) and %s (%s) a meaning in common", (a, codeA, b, codeB) => {
    expect(sharedMeanings(shipped, a, codeA, b, codeB)).not.toEqual([]);
  });

  it.each([
    ["government", "en", "школе", "uk"],
    ["war", "en", "paz", "es"],
    ["hospital", "en", "学校", "zh"],
    ["increase", "en", "снижение", "ru"],
    ["north", "en", "sur", "es"],
  ])("give %s (%s) and %s (%s) none", (a, codeA, b, codeB) => {
    expect(sharedMeanings(shipped, a, codeA, b, codeB)).toEqual([]);
  });

  it.each([
    ["Beijing", "en", "Pekín", "es", "北京", "zh"],
    ["Zelenskyy", "en", "Зеленского", "ru", "ゼレンスキー", "ja"],
    ["United Nations", "en", "ONU", "fr", "الأمم المتحدة", "ar"],
    ["Ukraine", "en", "Ukrajině", "cs", "우크라이나", "ko"],
    ["Germany", "en", "Niemczech", "pl", "Almanya'da", "tr"],
  ])("give one key to %s, %s %s, %s", (a, codeA, b, codeB, c, codeC) => {
    const keys = [shipped.nameKey(a, codeA), shipped.nameKey(b, codeB), shipped.nameKey(c, codeC)];
    expect(keys[0]).not.toBeNull();
    expect(new Set(keys).size).toBe(1);
  });
});

function sharedMeanings(lexicon: Lexicon, a: string, codeA: string, b: string, codeB: string): readonly number[] {
  return lexicon.meanings(a, codeA).filter((meaning) => lexicon.meanings(b, codeB).includes(meaning));
}
