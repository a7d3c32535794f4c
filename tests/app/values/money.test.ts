import { describe, expect, it } from "vitest";
import { only } from "./reading.ts";

type Row = readonly [language: string, text: string, expected: string];

/** One amount a sentence, in every language: a name of CLDR's, a bare noun, a hundredth, an amount in two parts. */
const amounts: readonly Row[] = [
  ["en", "The ferry costs 40 Norwegian kroner.", "40 NOK"],
  ["en", "A ride is 300 baht.", "300 THB"],
  ["en", "Stamps rose by 7 cents.", "0.07 USD"],
  ["en", "They charge 4 dollars and 20 cents.", "4.2 USD"],
  ["en", "Tickets are 12 dollars 80.", "12.8 USD"],
  ["en", "He owes 60 guilders.", "60 NLG"],
  ["en", "The mine made 9 MUSD.", "9000000 USD"],
  ["en", "The mine made 9 USD million.", "9000000 USD"],
  ["en", "It fetched 0.4 BTC.", "0.4 BTC"],
  ["en", "A bond of RMB 5,500.", "5500 CNY"],
  ["es", "El billete vale 90 coronas noruegas.", "90 NOK"],
  ["es", "Cuesta 7 euros con 35 céntimos.", "7.35 EUR"],
  ["es", "Pagó 800 pesetas.", "800 ESP"],
  ["fr", "Le billet coûte 90 couronnes norvégiennes.", "90 NOK"],
  ["fr", "Cela vaut 7 euros et 35 centimes.", "7.35 EUR"],
  ["fr", "Une offre de 2 millions de $ CA.", "2000000 CAD"],
  ["de", "Die Karte kostet 90 norwegische Kronen.", "90 NOK"],
  ["de", "Sie zahlten mit 90 norwegischen Kronen.", "90 NOK"],
  ["de", "Es kostet 7 Euro 35.", "7.35 EUR"],
  ["pt", "O bilhete custa 90 coroas norueguesas.", "90 NOK"],
  ["pt", "Custa 7 euros e 35 cêntimos.", "7.35 EUR"],
  ["it", "Il biglietto costa 90 corone norvegesi.", "90 NOK"],
  ["it", "Costa 7 euro e 35 centesimi.", "7.35 EUR"],
  ["it", "Una multa di Euro 1.800.", "1800 EUR"],
  ["nl", "Het kaartje kost 90 Noorse kronen.", "90 NOK"],
  ["nl", "Het kost 7 euro en 35 cent.", "7.35 EUR"],
  ["ca", "El bitllet val 90 corones noruegues.", "90 NOK"],
  ["ru", "Билет стоит 90 норвежских крон.", "90 NOK"],
  ["uk", "Квиток коштує 90 норвезьких крон.", "90 NOK"],
  ["pl", "Bilet kosztuje 90 koron norweskich.", "90 NOK"],
  ["cs", "Lístek stojí 90 norských korun.", "90 NOK"],
  ["tr", "Bilet 90 Norveç kronu.", "90 NOK"],
  ["tr", "Ekmek 12 lira 50 kuruş.", "12.5 TRY"],
  ["tr", "Tam 25 dolarlık bir hediye.", "25 USD"],
  ["ar", "ثمن التذكرة 90 كرونة نرويجية.", "90 NOK"],
  ["he", "המחיר 90 שקלים.", "90 ILS"],
  ["fa", "بهای بلیت 90 کرون نروژ است.", "90 NOK"],
  ["hi", "टिकट 90 डॉलर का है।", "90 USD"],
  ["zh", "船票要90挪威克朗。", "90 NOK"],
  ["zh", "这本书五元三角。", "5.3 CNY"],
  ["zh", "门票十美元。", "10 USD"],
  ["ja", "切符は90ノルウェー・クローネです。", "90 NOK"],
  ["ja", "値段は30円50銭だった。", "30.5 JPY"],
  ["ko", "표는 90 노르웨이 크로네다.", "90 NOK"],
  ["ko", "값은 3 달러 20 센트였다.", "3.2 USD"],
];

/** What a bare word or sign means, by the document and the language tag. */
const settled: readonly Row[] = [
  ["en", "It cost $5.", "5 USD"],
  ["en-AU", "It cost $5.", "5 AUD"],
  ["es-MX", "Costó $5.", "5 MXN"],
  ["es-MX", "Costó 5 pesos.", "5 MXN"],
  ["es-AR", "Costó 5 pesos.", "5 ARS"],
  ["es", "Costó 5 pesos.", "5 PESO"],
  ["es", "Costó 5 pesos chilenos, y antes 4 pesos.", "5 CLP | 4 CLP"],
  ["en", "Grants of 5 million Canadian dollars, of which 2 million dollars are spent.", "5000000 CAD | 2000000 CAD"],
  ["en", "Firms were fined C$5 million and $2 million.", "5000000 CAD | 2000000 USD"],
  ["zh", "售价¥50。", "50 CNY"],
  ["ja", "価格は¥50。", "50 JPY"],
  ["zh-TW", "票價50元。", "50 TWD"],
  ["zh-CN", "票价50元。", "50 CNY"],
  ["ar", "السعر 50 ريالا سعوديا و 20 ريال", "50 SAR | 20 SAR"],
  ["de", "Das Boot kostet 50 Kronen.", "50 KRONA"],
  ["de", "Das Boot kostet 50 schwedische Kronen, das Ruder 5 Kronen.", "50 SEK | 5 SEK"],
];

/** Pounds and books: what the words beside them say. */
const pounds: readonly Row[] = [
  ["en", "The dog weighs 60 pounds.", "60 [lb_av]"],
  ["en", "A fine of 60 pounds was paid.", "60 GBP"],
  ["en", "The hall cost 3 million pounds.", "3000000 GBP"],
  ["en", "A cheese of 60 pounds (27 kg).", "60 [lb_av] | 27 kg"],
  ["en-GB", "They gave 60 pounds.", "60 GBP"],
  ["fr", "Elle a écrit douze livres.", "12"],
  ["fr", "Le chien pèse soixante livres.", "60 [lb_av]"],
];

/** Words and names that only look like money. */
const none: readonly Row[] = [
  ["en", "They won 3 games.", "3"],
  ["en", "Delegates met at COP 28.", "28"],
  ["de", "Ein Motor nach Euro 6.", "6"],
  ["de", "Die Euro 2024 beginnt.", "2024"],
  ["tr", "Bu yıl 5 yeni okul açıldı.", "~this-year | 5"],
  ["ko", "모두 3원칙을 따른다.", "3"],
  ["en", "He has 3 $20 notes.", "3 | 20 USD"],
];

describe("money", () => {
  it.each([...amounts, ...settled, ...pounds, ...none])("%s: %s", (language, text, expected) => {
    expect(only(language, text)).toBe(expected);
  });
});
