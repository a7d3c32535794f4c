import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Value } from "../../../app/model/claim.ts";
import { agreement, mayBeUnwritten } from "../../../app/values/agree.ts";
import { readValues } from "../../../app/values/read.ts";
import { documentOf, only } from "./reading.ts";

function valueOf(written: string): Value {
  const colon = written.indexOf(":");
  const found = readValues(documentOf(written.slice(0, colon), written.slice(colon + 1)));
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`not one value: ${written}`);
  return first;
}

/** Lines `language: text`, all saying the same. */
const equalities: Readonly<Record<string, readonly string[]>> = {
  "400000000000 USD": [
    "es:400.000 millones de dólares",
    "en:400,000 million dollars",
    "en:$400 billion",
    "en:US$400bn",
    "de:400 Mrd. Dollar",
    "fr:400 milliards de dollars",
    "it:400 miliardi di dollari",
    "pt:400 mil milhões de dólares",
    "pt:US$ 400 bilhões",
    "nl:400 miljard dollar",
    "ru:400 миллиардов долларов",
    "uk:400 мільярдів доларів",
    "zh:4000亿美元",
    "ja:4000億ドル",
    "ko:4천억 달러",
    "ar:٤٠٠ مليار دولار",
    "ca:400.000 milions de dòlars",
  ],
  "15": [
    "en:fifteen apples",
    "es:quince manzanas",
    "fr:quinze pommes",
    "de:fünfzehn Äpfel",
    "pt:quinze maçãs",
    "it:quindici mele",
    "ru:пятнадцать яблок",
    "zh:十五个苹果",
  ],
  "XXXX-02-04": [
    "en:February 4",
    "en:4 February",
    "es:el 4 de febrero",
    "fr:le 4 février",
    "de:am 4. Februar",
    "ru:4 февраля",
    "zh:2月4日",
    "ja:2月4日",
    "it:il 4 febbraio",
  ],
  "2024-03-12": [
    "en:2024-03-12",
    "en:3/12/2024",
    "en-GB:12/03/2024",
    "de:12.03.2024",
    "es:12/03/2024",
    "zh:２０２４年３月１２日",
    "ar:١٢ مارس ٢٠٢٤",
  ],
  "50%": [
    "en:50 percent",
    "es:50 por ciento",
    "fr:50 pour cent",
    "de:50 Prozent",
    "pt:50 por cento",
    "it:50 per cento",
    "ru:50 процентов",
    "zh:百分之五十",
  ],
  ">100000": [
    "en:more than 100,000 birds",
    "es:más de 100.000 aves",
    "fr:plus de 100 000 oiseaux",
    "de:mehr als 100.000 Vögel",
    "ru:более 100 000 птиц",
    "zh:超过10万只鸟",
  ],
  "18XX": [
    "en:the 19th century",
    "en:the nineteenth century",
    "es:el siglo XIX",
    "fr:le XIXe siècle",
    "de:das 19. Jahrhundert",
    "ru:XIX век",
    "zh:19世纪",
    "it:il XIX secolo",
  ],
  "198X": [
    "en:the 1980s",
    "en:the eighties",
    "es:los años ochenta",
    "fr:les années quatre-vingts",
    "de:die Achtzigerjahre",
    "ru:восьмидесятые годы",
    "zh:20世纪80年代",
  ],
  "0.6666666667": ["en:two thirds", "es:dos tercios", "fr:deux tiers", "de:zwei Drittel", "pt:dois terços", "it:due terzi", "zh:三分之二"],
};

describe.each(Object.entries(equalities))("written %s", (normal, wordings) => {
  it.each(wordings)("%s", (wording) => {
    const colon = wording.indexOf(":");
    expect(only(wording.slice(0, colon), wording.slice(colon + 1))).toBe(normal);
  });
});

const pairs: readonly (readonly [string, string, string])[] = [
  ["en:15.5 miles", "en:25 km", "same"],
  ["en:14,400 ft", "de:4400 Meter", "same"],
  ["en:50 °F", "fr:10 °C", "same"],
  ["en:half a kilometre", "es:500 metros", "same"],
  ["en:200 mm", "en:20 cm", "same"],
  ["en:a decade", "de:zehn Jahre", "same"],
  ["en:35 miles", "en:90 kilometres", "different"],
  ["en:about 350,000 birds", "en:349,800 birds", "compatible"],
  ["en:hundreds of birds", "en:430 birds", "compatible"],
  ["en:thousands of birds", "en:tens of thousands of birds", "different"],
  ["en:more than 200 birds", "en:fewer than 200 birds", "different"],
  ["en:more than 200 birds", "en:at least 200 birds", "same"],
  ["en:more than 200 birds", "en:215 birds", "compatible"],
  ["en:more than 200 birds", "en:2150 birds", "different"],
  ["en:3 to 5 birds", "en:3 birds", "different"],
  ["en:5 dollars", "en:5 euros", "different"],
  ["en:5 dollars", "en:5 kg", "unrelated"],
  ["en:aged 34", "en:34 years", "compatible"],
  ["en:in 2019", "en:March 12, 2019", "compatible"],
  ["en:in 2018", "en:March 12, 2019", "different"],
  ["en:the 1990s", "en:in 1994", "compatible"],
  ["en:on Friday", "en:on Thursday", "different"],
  ["en:at 6:30", "en:at 6:30 p.m.", "compatible"],
  ["en:at 6:30 p.m.", "de:um 18.30 Uhr", "same"],
  ["en:the end of 2028", "en:in 2028", "compatible"],
  ["en:the end of 2028", "en:early 2028", "different"],
  ["en:last week", "es:la semana pasada", "same"],
  ["en:last week", "es:el año pasado", "different"],
  ["en:met Zelensky", "en:met Zelenskyy", "same"],
  ["en:met Vladimir Putin", "en:met Putin", "compatible"],
  ["en:from Ukraine", "zh:乌克兰", "same"],
  ["en:from Ukraine", "ru:из России", "different"],
];

describe("agreement", () => {
  it.each(pairs)("%s and %s: %s", (a, b, expected) => {
    expect(agreement(valueOf(a), valueOf(b))).toBe(expected);
    expect(agreement(valueOf(b), valueOf(a))).toBe(expected);
  });

  it("knows what an article can stand for", () => {
    expect(mayBeUnwritten(valueOf("en:24 hours"))).toBe(true);
    expect(mayBeUnwritten(valueOf("en:25 hours"))).toBe(false);
  });
});

const languages = ["en", "es", "fr", "de", "pt", "it", "ru", "zh", "ar", "ja", "nl", "ko", "und", "sv"];
const scraps = fc.constantFrom(
  ..."12 1.200 1,5 400,000 million Mrd. millones y et und and of de 4000亿美元 百分之五 三 半 $ € % km °C – - . , ( ) \n March mars 12.03.2024 18:30 h Uhr half two thirds siglo XIX 1990s años 90 more than más de über 超过 以上 Putin The NATO von Boeing 737 F-16 خمسة و عشرون ٤٠٠ 数万 años двести тысяч 🙂 é".split(
    " ",
  ),
);
const texts = fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join(" "));

describe("laws", () => {
  it("values are ordered, disjoint, in range and not empty", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.oneof(texts, fc.string({ unit: "grapheme" })), (language, text) => {
        let end = 0;
        for (const value of readValues(documentOf(language, text))) {
          expect(value.from).toBeGreaterThanOrEqual(end);
          expect(value.to).toBeGreaterThan(value.from);
          expect(text.slice(value.from, value.to).trim()).not.toBe("");
          end = value.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("agreement is symmetric, and a value agrees with itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), texts, (language, text) => {
        const values = readValues(documentOf(language, text)).slice(0, 12);
        for (const a of values) {
          expect(agreement(a, a)).toBe("same");
          for (const b of values) expect(agreement(a, b)).toBe(agreement(b, a));
        }
      }),
      { numRuns: 200 },
    );
  });
});
