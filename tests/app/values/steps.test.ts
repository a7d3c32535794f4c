import { describe, expect, it } from "vitest";
import { figures } from "./reading.ts";

type Row = readonly [language: string, text: string, expected: string];

/** How far something moved, and where it got to: two values. */
const steps: readonly Row[] = [
  ["en", "The debt grew by 3 billion to 8 billion dollars.", "3 billion = 3000000000 | 8 billion dollars = 8000000000 USD"],
  ["en", "Rents rose by $3 million to $8 million.", "$3 million = 3000000 USD | $8 million = 8000000 USD"],
  ["en", "Rents rose by about 3 million to 8 million.", "about 3 million = ~3000000 | 8 million = 8000000"],
  ["en", "Stocks fell by two million to nine million.", "two million = 2000000 | nine million = 9000000"],
  ["en", "Stocks rose 3 million to 8 million.", "3 million = 3000000 | 8 million = 8000000"],
  ["de", "Die Schuld stieg um 3 Milliarden auf 8 Milliarden Euro.", "3 Milliarden = 3000000000 | 8 Milliarden Euro = 8000000000 EUR"],
  ["es", "La deuda creció en 3 millones hasta 8 millones de euros.", "3 millones = 3000000 | 8 millones de euros = 8000000 EUR"],
  ["es", "La cuota bajó un 3 por ciento hasta el 8 por ciento.", "3 por ciento = 3% | 8 por ciento = 8%"],
  ["pt", "A dívida cresceu em 3 milhões até 8 milhões de euros.", "3 milhões = 3000000 | 8 milhões de euros = 8000000 EUR"],
  ["fr", "La dette a augmenté de 3 millions à 8 millions d'euros.", "3 millions = 3000000 | 8 millions d'euros = 8000000 EUR"],
  ["it", "Il debito è aumentato di 3 milioni fino a 8 milioni di euro.", "3 milioni = 3000000 | 8 milioni di euro = 8000000 EUR"],
  ["ca", "El deute va créixer en 3 milions fins a 8 milions d'euros.", "3 milions = 3000000 | 8 milions d'euros = 8000000 EUR"],
  ["nl", "De schuld groeide met 3 miljoen tot 8 miljoen euro.", "3 miljoen = 3000000 | 8 miljoen euro = 8000000 EUR"],
  ["ru", "Долг вырос на 3 миллиона до 8 миллионов долларов.", "3 миллиона = 3000000 | 8 миллионов долларов = 8000000 USD"],
  ["uk", "Борг зріс на 3 мільйони до 8 мільйонів доларів.", "3 мільйони = 3000000 | 8 мільйонів доларів = 8000000 USD"],
  ["pl", "Dług wzrósł o 3 miliony do 8 milionów dolarów.", "3 miliony = 3000000 | 8 milionów dolarów = 8000000 USD"],
  ["cs", "Dluh vzrostl o 3 miliony do 8 milionů dolarů.", "3 miliony = 3000000 | 8 milionů dolarů = 8000000 USD"],
  ["ar", "ارتفع الدين بمقدار 3 مليون إلى 8 مليون دولار.", "3 مليون = 3000000 | 8 مليون دولار = 8000000 USD"],
  ["zh", "债务增加了30亿美元至80亿美元。", "30亿美元 = 3000000000 USD | 80亿美元 = 8000000000 USD"],
  ["ja", "債務は30億ドル増えて80億ドルになった。", "30億ドル = 3000000000 USD | 80億ドル = 8000000000 USD"],
  ["ru", "Доля упала с 8% до 3%.", "8% = 8% | 3% = 3%"],
];

/** The ends of a range, though each may carry its own unit or scale. */
const ranges: readonly Row[] = [
  ["en", "The bridge costs $12 million to $14 million.", "$12 million to $14 million = 12000000..14000000 USD"],
  ["en", "It fell by 5 to 10 percent.", "5 to 10 percent = 5..10%"],
  ["en", "It fell by between 5 percent and 10 percent.", "between 5 percent and 10 percent = 5..10%"],
  ["en", "It grew by 2 million – 3 million.", "2 million – 3 million = 2000000..3000000"],
  ["de", "Es wuchs um 2 Prozent bis 4 Prozent.", "2 Prozent bis 4 Prozent = 2..4%"],
  ["fr", "Une hausse de 5 à 10 pour cent.", "de 5 à 10 pour cent = 5..10%"],
  ["nl", "Het groeide met 5 tot 10 procent.", "5 tot 10 procent = 5..10%"],
  ["pl", "Wzrost o 5 do 10 procent.", "5 do 10 procent = 5..10%"],
  ["ru", "Пришло от 5 до 10 миллионов человек.", "от 5 до 10 миллионов = 5000000..10000000"],
  ["zh", "这里住着20万到30万人。", "20万到30万 = 200000..300000"],
  ["zh", "产量增长5%至10%。", "5%至10% = 5..10%"],
  ["ja", "水分は5%から10%です。", "5%から10% = 5..10%"],
];

/** Points and the percents they led to. */
const points: readonly (readonly [language: string, text: string, last: string])[] = [
  ["en", "Turnout fell by 0.4 percentage points to 6.1 percent.", "6.1 percent = 6.1%"],
  ["de", "Die Beteiligung fiel um 0,4 Prozentpunkte auf 6,1 Prozent.", "6,1 Prozent = 6.1%"],
  ["es", "La cuota cayó 0,4 puntos porcentuales hasta el 6,1 por ciento.", "6,1 por ciento = 6.1%"],
  ["it", "La quota è calata di 0,4 punti percentuali fino a 6,1 per cento.", "6,1 per cento = 6.1%"],
  ["ru", "Доля снизилась на 0,4 процентного пункта до 6,1 процента.", "6,1 процента = 6.1%"],
  ["nl", "Het aandeel daalde met 0,4 procentpunt tot 6,1 procent.", "6,1 procent = 6.1%"],
  ["pl", "Udział spadł o 0,4 punktu procentowego do 6,1 procent.", "6,1 procent = 6.1%"],
  ["zh", "比例下降0.4个百分点至6.1%。", "6.1% = 6.1%"],
];

describe("a step and where it led", () => {
  it.each(points)("in points: %s %s", (language, text, last) => {
    expect(figures(language, text).split(" | ")).toEqual([expect.stringMatching(/ = 0\.4/), last]);
  });

  it.each(steps)("%s %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});

describe("a range", () => {
  it.each(ranges)("%s %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});
