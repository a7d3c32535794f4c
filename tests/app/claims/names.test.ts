import { expect, test } from "vitest";
import { findings, lexiconOf } from "./passages.ts";

const lexicon = lexiconOf([], {
  ottawa: ["Ottawa", "渥太华"],
  canberra: ["Canberra", "堪培拉"],
  beijing: ["Beijing", "Pekín", "北京", "بكين"],
  london: ["London", "Londres", "لندن"],
});

function names(a: readonly [string, string], b: readonly [string, string]): readonly string[] {
  return findings(a, b, lexicon).filter((line) => line.startsWith("name"));
}

test.each([
  [
    ["en", "They met in Beijing on Friday."],
    ["es", "Se reunieron en Pekín el viernes."],
  ],
  [
    ["en", "They met in Beijing on Friday."],
    ["zh", "他们周五在北京会面。"],
  ],
  [
    ["en", "They met in Beijing on Friday."],
    ["ar", "التقوا في بكين يوم الجمعة."],
  ],
  [
    ["en", "They met Olena Kovalenko there."],
    ["ru", "Там они встретили Олену Коваленко."],
  ],
  [
    ["en", "They met Olena Kovalenko there."],
    ["en", "They met Kovalenko there."],
  ],
  [
    ["en", "They met José Muñoz there."],
    ["en", "They met Jose Munoz there."],
  ],
] as const)("one name in two forms is quiet: %j, %j", (a, b) => {
  expect(names(a, b)).toEqual([]);
});

test.each([
  [["en", "They met in Ottawa on Friday."], ["es", "Se reunieron en Canberra el viernes."], "name differs: Ottawa | Canberra"],
  [["en", "They met in Ottawa on Friday."], ["zh", "他们周五在堪培拉会面。"], "name differs: Ottawa | 堪培拉"],
  [["en", "It was Martin Hadley who left."], ["es", "Fue Martin Badley quien se marchó."], "name differs: Martin Hadley | Martin Badley"],
  [["en", "The train to Leeds was late."], ["en", "The train to Hull was late."], "name differs: Leeds | Hull"],
] as const)("two names at one place differ: %j, %j", (a, b, expected) => {
  expect(names(a, b)).toEqual([expected]);
});

test.each([
  [["es", "Allí habló Elena Zubiri con calma."], ["en", "There Elena Markham spoke calmly."], "name differs: Elena Zubiri | Elena Markham"],
  [["pl", "W styczniu przyszedł Adam Wolnicki."], ["en", "In January came Oscar Trent."], "name differs: Adam Wolnicki | Oscar Trent"],
  [["ru", "В январе пришёл Степан Громов."], ["en", "In January came Oscar Trent."], "name differs: Степан Громов | Oscar Trent"],
] as const)("two people at one place differ across languages: %j, %j", (a, b, expected) => {
  expect(names(a, b)).toEqual([expected]);
});

test.each([
  [
    ["cs", "Přišla Marta Hellerová a mlčela."],
    ["en", "Marta Heller came and was silent."],
  ],
  [
    ["ru", "В январе пришёл Степан Громов."],
    ["en", "In January came Stepan Gromov."],
  ],
  [
    ["pt", "Mora em Nova Escócia há anos."],
    ["en", "He has lived in Nova Scotia for years."],
  ],
] as const)("one name inflected, transcribed or translated is quiet: %j, %j", (a, b) => {
  expect(names(a, b)).toEqual([]);
});

test("a name of things whose words have been translated names nobody", () => {
  const words = lexiconOf(["north = norte", "bay = bahía"]);
  expect(findings(["es", "La Bahía Norte quedó cerrada."], ["en", "The North Bay was closed."], words)).toEqual([]);
});

test("the more general of two known names may stand for the other", () => {
  const places = lexiconOf([], { europe: ["Europe", "Europa"], "eastern europe": ["Eastern Europe", "东欧"] });
  expect(findings(["en", "They travelled through Europe."], ["zh", "他们走遍了东欧。"], places)).toEqual([]);
});

test("known names that open a sentence or stand in a compound are read", () => {
  const people = lexiconOf([], { solberg: ["Solberg", "Сольберг"], tanaka: ["Tanaka", "田中"], nato: ["NATO"], un: ["UN"] });
  expect(findings(["de", "Solberg kam spät."], ["en", "Tanaka came late."], people)).toEqual(["name differs: Solberg | Tanaka"]);
  expect(findings(["de", "Sie traf den NATO-Chef."], ["en", "She met the UN chief."], people)).toEqual(["name differs: NATO | UN"]);
});
