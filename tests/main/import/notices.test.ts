import { describe, expect, test } from "vitest";
import { isNotice } from "../../../main/import/notices.ts";

describe("notices", () => {
  test.each([
    "Correction: the mayor's name is Ortega.",
    "Correction, March 12: The mayor's name is Ortega.",
    "CLARIFICATION — The figure refers to 2023.",
    "Editor’s note: This piece was shortened.",
    "(Update: the bridge is open again.)",
    "An earlier version of this article misstated the length of the bridge.",
    "This story has been updated with a comment by the mayor.",
    "Corrección: la alcaldesa se llama Ortega.",
    "Fe de errores: el puente mide 300 metros.",
    "Una versión anterior de este artículo daba una cifra equivocada.",
    "Rectificatif : le pont mesure 300 mètres.",
    "In einer früheren Version stand, die Brücke sei 30 Meter lang.",
    "Korrektur: Die Brücke ist 300 Meter lang.",
    "Correção: a ponte tem 300 metros.",
    "Errata corrige: il ponte misura 300 metri.",
    "Исправление: длина моста 300 метров.",
    "تصحيح: طول الجسر ٣٠٠ متر.",
    "更正：桥长300米。",
    "【訂正】橋の長さは300メートルです。",
    "本文已更新。",
    "정정: 다리의 길이는 300미터입니다.",
  ])("%s", (text) => {
    expect(isNotice(text)).toBe(true);
  });

  test.each([
    "The correction of the river took three years.",
    "Corrections officers went on strike on Monday.",
    "Updates to the software will follow in spring.",
    "Updated: 12 March 2024, 09:30",
    "Una versión más larga se publicará mañana.",
    "更新世の地層が見つかった。",
    "Brücke: Korrektur der Pläne",
  ])("not: %s", (text) => {
    expect(isNotice(text)).toBe(false);
  });
});
