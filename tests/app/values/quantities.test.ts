import { describe, expect, it } from "vitest";
import { agreement } from "../../../app/values/agree.ts";
import { readValues } from "../../../app/values/read.ts";
import { documentOf, figures, only } from "./reading.ts";

type Row = readonly [language: string, text: string, expected: string];

/** A unit in a case or number of its own, a speed, a temperature, in every language. */
const units: readonly Row[] = [
  ["en", "The well is 40 fathoms deep.", "40 [fth_i]"],
  ["en", "A disk of 500 gigabytes on a 300 Mb line.", "500 GBy | 300 Mbit"],
  ["en", "She is 5 ft 7 in tall.", "67 [in_i]"],
  ["en", "A parcel of 3 pounds and 4 ounces.", "52 [oz_av]"],
  ["en", "They walked for 2 hours and 20 minutes.", "140 min"],
  ["en", "It took two years and a half.", "2.5 a"],
  ["en", "It froze at 20 deg. F and boiled at 98 celsius.", "20 [degF] | 98 Cel"],
  ["en", "The load is 20 (kg).", "20 kg"],
  ["es", "El viento sopló a 80 kilómetros por hora y 35 grados centígrados.", "80 km/h | 35 Cel"],
  ["es", "Esperó dos años y medio.", "2.5 a"],
  ["es", "Tiene 37º C de fiebre.", "37 Cel"],
  ["fr", "Le vent souffle à 80 kilomètres à l'heure par 35 degrés Celsius.", "80 km/h | 35 Cel"],
  ["de", "Der Wind wehte mit 80 Kilometern pro Stunde bei 35 Grad Celsius.", "80 km/h | 35 Cel"],
  ["pt", "O vento soprou a 80 quilômetros por hora, com 35 graus Celsius.", "80 km/h | 35 Cel"],
  ["it", "Il vento soffiava a 80 chilometri all'ora con 35 gradi Celsius.", "80 km/h | 35 Cel"],
  ["nl", "De wind was 80 km/u bij 35 graden Celsius.", "80 km/h | 35 Cel"],
  ["ca", "El vent bufava a 80 quilòmetres per hora.", "80 km/h"],
  ["ru", "Ветер дул со скоростью 80 километров в час над 70 гектарами леса.", "80 km/h | 70 har"],
  ["uk", "Вітер дув зі швидкістю 80 кілометрів на годину, до стіни 69 сантиметрами менше.", "80 km/h | 69 cm"],
  ["pl", "Wiatr wiał 80 kilometrów na godzinę.", "80 km/h"],
  ["cs", "Nádrž pojme 55 000 barelů.", "55000 [bbl_us]"],
  ["tr", "Rüzgâr saatte 80 kilometre hızla esti.", "80 km/h"],
  ["tr", "Depoda 30 metrik tonluk yer var.", "30 t"],
  ["ar", "المسافة 80 كيلومتر.", "80 km"],
  ["he", 'המרחק 80 ק"מ.', "80 km"],
  ["fa", "عمق آن 6 اینچ است.", "6 [in_i]"],
  ["hi", "हवा 80 किलोमीटर प्रति घंटे की थी।", "80 km/h"],
  ["hi", "ऊँचाई 30 फ़ुट है।", "30 [ft_i]"],
  ["zh", "风速每小时80公里，气温摄氏35度。", "80 km/h | 35 Cel"],
  ["zh", "米袋重2.3千克，电站一百千瓦。", "2.3 kg | 100 kW"],
  ["zh", "他走了两年半。", "2.5 a"],
  ["ja", "風は時速80キロ、気温は摂氏35度。", "80 km/h | 35 Cel"],
  ["ja", "三十坪の家。", "30 坪"],
  ["ko", "바람은 시속 80킬로미터, 기온은 섭씨 35도.", "80 km/h | 35 Cel"],
  ["ko", "밭은 660 제곱 미터다.", "660 m2"],
];

/** Letters after a number that are the beginning of another word, and words that are units elsewhere. */
const none: readonly Row[] = [
  ["tr", "Bugün 4 maç oynandı.", "~today | 4"],
  ["tr", "Üç görüşme yapıldı.", "3"],
  ["tr", "Kurulda 5 milli oyuncu var.", "5"],
  ["ko", "올해 3분기에", "~this-year | 3"],
  ["ru", "Гол на 14 минуте.", "14 min"],
  ["zh", "2024两会开幕。", "2024"],
];

describe("quantities", () => {
  it.each([...units, ...none])("%s: %s", (language, text, expected) => {
    expect(only(language, text)).toBe(expected);
  });

  it.each([
    ["tr", "Kule 30 metrelik bir yapı.", "30 metrelik = 30 m"],
    ["ko", "강은 30킬로미터를 흐른다.", "30킬로미터 = 30 km"],
    ["en", "It cooled to 20 degrees Fahrenheit overnight.", "20 degrees Fahrenheit = 20 [degF]"],
    ["ja", "昨夜は華氏 40度だった。", "昨夜 = ~last-night | 華氏 40度 = 40 [degF]"],
  ])("%s spans the whole phrase: %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});

describe("conversions", () => {
  const verdict = (a: string, b: string) => {
    const [left, right] = [a, b].map((text) => readValues(documentOf("en", `It was ${text}.`))[0]);
    if (left === undefined || right === undefined) throw new Error(`not read: ${a} or ${b}`);
    return agreement(left, right);
  };

  it.each([
    ["62.1 miles", "100 km"],
    ["43 miles", "70 km"],
    ["12 mph", "19 km/h"],
    ["14,400 ft", "4,400 m"],
    ["5 ft 11 in", "180 cm"],
    ["98.6 degrees Fahrenheit", "37 degrees Celsius"],
    ["90 minutes", "1.5 hours"],
  ])("%s is %s", (a, b) => {
    expect(verdict(a, b)).toBe("same");
    expect(verdict(b, a)).toBe("same");
  });

  it.each([["5,000 ft", "1,500 m"]])("%s may have been rounded to %s", (a, b) => {
    expect(verdict(a, b)).toBe("compatible");
  });

  it.each([
    ["62.1 miles", "109 km"],
    ["43 miles", "60 km"],
    ["86 degrees Fahrenheit", "33 degrees Celsius"],
    ["6 feet", "6 metres"],
  ])("%s is not %s", (a, b) => {
    expect(verdict(a, b)).toBe("different");
  });
});
