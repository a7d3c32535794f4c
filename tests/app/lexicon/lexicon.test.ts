import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLexicon, type Lexicon } from "../../../app/lexicon/lexicon.ts";

const small = readLexicon([
  {
    name: "core",
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
    const czech = readLexicon([{ name: "core", text: "en\tcs\nman\tmuže\nsea\tmoř*" }]);
    expect(czech.meanings("může", "cs")).toEqual([]);
    expect(czech.meanings("mořem", "cs")).toEqual([1]);
    expect(czech.meanings("morem", "cs")).toEqual([]);
  });

  it("takes irregular English forms for their dictionary form", () => {
    const english = readLexicon([{ name: "core", text: "en\nfind\nfoundation" }]);
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

  it("finds the names of countries", () => {
    expect(small.longestEntryAt("在俄罗斯", 1, "zh")).toBe(3);
  });
});

describe("the key of a name", () => {
  it.each([
    ["China", "en", "CN"],
    ["China's", "en", "CN"],
    ["chinesischen", "de", "CN"],
    ["Китая", "ru", "CN"],
    ["中国", "zh-Hans", "CN"],
    ["중국은", "ko", "CN"],
    ["Çin'in", "tr", "CN"],
    ["The Hague", "en", "the hague"],
    ["Den Haag", "de", "the hague"],
    ["los Estados Unidos", "es", "US"],
    ["Соединенные Штаты", "ru", "US"],
    ["Россией", "ru", "RU"],
  ])("%s (%s) is %s", (name, language, key) => {
    expect(small.nameKey(name, language)).toBe(key);
  });

  it("is null for a name nobody listed", () => {
    expect(small.nameKey("Hinterobersdorf", "de")).toBeNull();
  });
});

describe("the lists that are shipped", () => {
  const folder = new URL("../../../resources/lexicon/", import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .map((file) => ({ name: file.replace(".tsv", ""), text: readFileSync(new URL(file, folder), "utf8") }));
  const shipped = readLexicon(files);

  it("load quickly", () => {
    const before = performance.now();
    readLexicon(files);
    expect(performance.now() - before).toBeLessThan(150);
  });

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
