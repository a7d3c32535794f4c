import { describe, expect, it } from "vitest";
import { names } from "./reading.ts";

const rows: readonly (readonly [language: string, text: string, expected: string])[] = [
  ["en", "The mayor, Anna Holm, met Prime Minister Jens Vik in Oslo.", "Anna Holm | Jens Vik | Oslo"],
  ["en", "Both Chinese and Russian ships left Peru on Monday.", "Peru"],
  ["en", "Later the NATO council and the University of Ghent agreed.", "NATO | University of Ghent"],
  ["en", "We saw them.", ""],
  ["es", "La ministra Rosa Díaz habló con Omar al Sadr en Quito.", "Rosa Díaz | Omar al Sadr | Quito"],
  ["es", "Los vecinos de Estados Unidos y Perú.", "Estados Unidos | Perú"],
  ["fr", "Le président Paul Morel s'est rendu en Ukraine avec l'OTAN.", "Paul Morel | Ukraine | OTAN"],
  ["de", "Die Regierung sprach mit Präsident Karl Weber über die Ukraine.", "Karl Weber | Ukraine"],
  ["de", "Der Hund frisst das Brot im Garten.", ""],
  ["ru", "Президент России Иван Петров прилетел в Минск.", "России | Иван Петров | Минск"],
  ["zh", "法国总统让·莫雷尔在中国会见了记者。", "法国 | 让·莫雷尔 | 中国"],
  ["ja", "ロシアのイワン・ペトロフ大統領は中国へ。", "ロシア | イワン・ペトロフ | 中国"],
  ["ar", "وصل الوفد من روسيا والصين.", "روسيا | الصين"],
];

describe("names", () => {
  it.each(rows)("%s: %s", (language, text, expected) => {
    expect(names(language, text)).toBe(expected);
  });
});
