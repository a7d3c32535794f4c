import { describe, expect, it } from "vitest";
import type { Value } from "../../../app/model/claim.ts";
import { agreement } from "../../../app/values/agree.ts";
import { readValues } from "../../../app/values/read.ts";
import { documentOf, only } from "./reading.ts";

/** `The rate rose by 3 percentage points` in every language. */
const points: readonly (readonly [language: string, text: string])[] = [
  ["en", "The rate rose by 3 percentage points."],
  ["en", "A 3-percentage-point rise."],
  ["en", "The rate rose by 3 pp."],
  ["en", "The rate rose by 3 percent points."],
  ["es", "La tasa subió 3 puntos porcentuales."],
  ["fr", "Le taux a gagné 3 points de pourcentage."],
  ["de", "Die Quote stieg um 3 Prozentpunkte."],
  ["de", "Die Quote stieg um drei Prozentpunkten."],
  ["it", "Il tasso è salito di 3 punti percentuali."],
  ["pt", "A taxa subiu 3 pontos percentuais."],
  ["pt", "A taxa subiu 3 p.p."],
  ["ca", "La taxa va pujar 3 punts percentuals."],
  ["nl", "Het tarief steeg met 3 procentpunten."],
  ["ru", "Ставка выросла на 3 процентных пункта."],
  ["ru", "Ставка выросла на 3 п. п."],
  ["uk", "Ставка зросла на 3 відсоткові пункти."],
  ["pl", "Stopa wzrosła o 3 punkty procentowe."],
  ["pl", "Stopa wzrosła o 3 p.p."],
  ["cs", "Sazba vzrostla o 3 procentní body."],
  ["tr", "Oran 3 yüzde puan arttı."],
  ["ar", "ارتفع المعدل 3 نقاط مئوية."],
  ["he", "השיעור עלה ב-3 נקודות אחוז."],
  ["fa", "نرخ ۳ واحد درصد بالا رفت."],
  ["hi", "दर 3 प्रतिशत अंक बढ़ी।"],
  ["zh", "利率上升3个百分点。"],
  ["zh", "利率上升三個百分點。"],
  ["ja", "金利は3パーセントポイント上がった。"],
  ["ja", "金利は3%ポイント上がった。"],
  ["ko", "금리가 3퍼센트포인트 올랐다."],
  ["ko", "금리가 3%p 올랐다."],
];

/** A share stays one. */
const shares: readonly (readonly [language: string, text: string])[] = [
  ["en", "The price rose by 3 per cent."],
  ["de", "Der Preis stieg um 3 Prozent; er zahlt 3-prozentige Zinsen."],
  ["ru", "Ставка выросла на 3 процента."],
  ["pl", "Stopa wzrosła o 3 procent."],
  ["tr", "Oran yüzde 3 arttı."],
  ["zh", "利率上升百分之三。"],
  ["ko", "금리가 3% 올랐다."],
];

function valueOf(language: string, text: string): Value {
  const [value] = readValues(documentOf(language, text)).filter((found) => found.kind !== "name");
  if (value === undefined) throw new Error(`no value: ${text}`);
  return value;
}

describe("percentage points", () => {
  it.each(points)("%s: %s", (language, text) => {
    expect(only(language, text)).toBe("3 pp");
  });

  it.each(shares)("%s: %s", (language, text) => {
    expect(only(language, text)).toMatch(/^3%/);
  });

  it("have ranges and bounds", () => {
    expect(only("en", "It fell by 2 to 3 percentage points.")).toBe("2..3 pp");
    expect(only("es", "Cayó más de 1,5 puntos porcentuales.")).toBe(">1.5 pp");
  });

  it.each(points)("differ from percent (%s: %s)", (language, text) => {
    expect(agreement(valueOf(language, text), valueOf("en", "The rate rose by 3 %."))).toBe("different");
    expect(agreement(valueOf("en", "The rate rose by 3 %."), valueOf(language, text))).toBe("different");
  });

  it("are the same in two languages, and differ by their number", () => {
    const german = valueOf("de", "Die Quote stieg um 3 Prozentpunkte.");
    expect(agreement(german, valueOf("zh", "利率上升3个百分点。"))).toBe("same");
    expect(agreement(german, valueOf("zh", "利率上升4个百分点。"))).toBe("different");
  });

  it.each([
    ["en", "The rate rose by 3 points."],
    ["fr", "Le taux a gagné 3 points."],
    ["tr", "Oran 3 puan arttı."],
    ["ja", "金利は3ポイント上がった。"],
    ["ko", "금리가 3포인트 올랐다."],
  ])("may be meant by bare points (%s: %s)", (language, text) => {
    expect(agreement(valueOf(language, text), valueOf("en", "The rate rose by 3 percentage points."))).toBe("compatible");
    expect(agreement(valueOf(language, text), valueOf("en", "The rate rose by 3 %."))).toBe("compatible");
  });

  it("are no share of a whole", () => {
    expect(agreement(valueOf("en", "It fell by half."), valueOf("en", "It fell by 50 percentage points."))).not.toBe("same");
    expect(agreement(valueOf("en", "Two thirds left."), valueOf("en", "It fell by 67 percentage points."))).toBe("unrelated");
  });
});
