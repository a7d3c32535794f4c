import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageCodes, languageOf } from "../../../app/languages/languages.ts";
import { readValues } from "../../../app/values/read.ts";
import { unitSymbols } from "../../../app/values/unit-words.ts";
import { documentOf, only } from "./reading.ts";

type Row = readonly [language: string, text: string, expected: string];

/** Ordinary words that are spelled like the symbol of a unit. */
const words: readonly Row[] = [
  ["it", "Nel 2012 ha scritto un libro.", "2012"],
  ["it", "Nel 2012 l'orto era vuoto.", "2012"],
  ["it", "I 12 mi aspettano.", "12"],
  ["es", "En 2017 ha vendido la finca.", "2017"],
  ["es", "El grupo de 5 ha llegado tarde.", "5"],
  ["es", "El 12 ha de volver.", "12"],
  ["ca", "El grup de 5 ha plogut.", "5"],
  ["tr", "Sokakta 12 ev yandı.", "12"],
  ["fr", "Les 12 m'ont répondu, les 14 l'ont vu, les 15 t'ont suivi.", "12 | 14 | 15"],
  ["uk", "Діти знайшли 12 м'ячів.", "12"],
];

/** The same letters where only a unit can stand, and symbols of capitals. */
const units: readonly Row[] = [
  ["es", "Ardieron 40 ha de pinar y 3,5 ha sembradas.", "40 har | 3.5 har"],
  ["es", "La finca mide 40 ha.", "40 har"],
  ["it", "Il bosco copre 1.200 ha protetti (o 30 ha).", "1200 har | 30 har"],
  ["ca", "Van cremar 40 ha de bosc.", "40 har"],
  ["fr", "Le champ fait 12 m de long et 3 ha plantés.", "12 m | 3 har"],
  ["tr", "Bu 5 km'lik yolda 12 eV ölçüldü.", "5 km | 12 eV"],
  ["en", "A 50 MW plant sold 10 kWh at 400 Pa and 5 GHz.", "50 MW | 10 kWh | 400 Pa | 5 GHz"],
  ["ru", "Станция на 12 МВт дала 5 кВт·ч.", "12 MW | 5 kWh"],
  ["en", "SOLD: 20 KWH AND 30 KG.", "20 kWh | 30 kg"],
];

describe("symbols of units", () => {
  it.each([...words, ...units])("%s: %s", (language, text, expected) => {
    expect(only(language, text)).toBe(expected);
  });
});

/** Of two letters and more: single letters in these lists are what an apostrophe cuts off. */
const shared = languageCodes.flatMap((code) => {
  const functionWords = new Set(languageOf(code)?.functionWords);
  return unitSymbols.filter(([symbol]) => symbol.length > 1 && functionWords.has(symbol)).map(([symbol]) => [code, symbol] as const);
});

describe("a function word after a figure", () => {
  it("is spelled like a symbol in some languages", () => {
    expect(shared).toContainEqual(["es", "ha"]);
    expect(shared).toContainEqual(["it", "mi"]);
  });

  const read = (language: string, text: string) => readValues(documentOf(language, text)).filter((value) => value.kind === "quantity");
  const ordinary = ["parlato", "cantado", "trobat", "mluvil", "spano"];

  it("is not read as a unit before an ordinary word", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shared),
        fc.integer({ min: 2, max: 9999 }),
        fc.constantFrom(...ordinary),
        ([language, symbol], figure, next) => {
          expect(read(language, `${String(figure)} ${symbol} ${next}`)).toEqual([]);
        },
      ),
    );
  });

  it("is never a unit after a bare year", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shared),
        fc.integer({ min: 1900, max: 2099 }),
        fc.constantFrom(".", " de bosc", ", e"),
        ([language, symbol], year, rest) => {
          expect(read(language, `${String(year)} ${symbol}${rest}`)).toEqual([]);
        },
      ),
    );
  });
});
