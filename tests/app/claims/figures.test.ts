import { expect, test } from "vitest";
import { findings } from "./passages.ts";

function alarms(a: readonly [string, string], b: readonly [string, string]): readonly string[] {
  return findings(a, b).filter((line) => !line.includes("unsure"));
}

test.each([
  [
    ["en", "The dam cost £3.4 million in 2011."],
    ["es", "La presa costó 3,4 millones de libras en 2011."],
  ],
  [
    ["en", "They sold 2,500 tickets."],
    ["de", "Sie verkauften 2.500 Karten."],
  ],
  [
    ["en", "They sold 2,500 tickets."],
    ["zh", "他们卖出了2500张票。"],
  ],
  [
    ["en", "It took two years."],
    ["fr", "Il a fallu deux ans."],
  ],
  [
    ["en", "A fifth of the boats sank."],
    ["es", "El 20 % de los barcos se hundió."],
  ],
  [
    ["en", "It rained on 9 April."],
    ["ru", "9 апреля шёл дождь."],
  ],
  [
    ["en", "One boat sank."],
    ["fr", "Le bateau a coulé."],
  ],
] as const)("one value in two forms is quiet: %j, %j", (a, b) => {
  expect(alarms(a, b)).toEqual([]);
});

test.each([
  [["en", "They sold 2,500 tickets."], ["fr", "Ils ont vendu 3 500 billets."], "number differs: 2,500 | 3 500"],
  [
    ["en", "The dam cost £3.4 million."],
    ["es", "La presa costó 4,3 millones de libras."],
    "money differs: £3.4 million | 4,3 millones de libras",
  ],
  [["en", "It rained on 9 April."], ["de", "Am 19. April regnete es."], "date differs: 9 April | 19. April"],
  [["en", "Some 12 % of them left."], ["zh", "约20%的人离开了。"], "percent differs: 12 % | 20%"],
] as const)("two values at one place differ: %j, %j", (a, b, expected) => {
  const found = alarms(a, b);
  expect(found).toHaveLength(1);
  expect(found[0]?.split(":")[0]).toBe(expected.split(":")[0]);
});

test("a figure in digits without any counterpart stands alone", () => {
  expect(alarms(["en", "The 340 workers went home."], ["es", "Los trabajadores se fueron a casa."])).toEqual(["number only-a: 340 |"]);
});

test.each([
  [
    ["en", "The path is 25 km (15.5 miles) long."],
    ["de", "Der Weg ist 25 km lang."],
  ],
  [
    ["id", "Sebanyak 3,1 juta orang datang."],
    ["en", "Some 3.1 million people came."],
  ],
] as const)("a measure repeated in brackets and a scale that cannot be read are quiet: %j, %j", (a, b) => {
  expect(alarms(a, b)).toEqual([]);
});

test.each([
  [["en", "The post is six miles away."], ["en", "The post is 9656 miles away."], "quantity differs"],
  [["en", "It was the 27th attempt."], ["en", "It was the 24th attempt."], "number differs"],
  [["en", "A man aged 34 came."], ["zh", "一名43岁的男子来了。"], "quantity differs"],
] as const)("ordinals, measures in words and ages without a unit differ: %j, %j", (a, b, expected) => {
  expect(alarms(a, b).map((line) => line.split(":")[0])).toEqual([expected]);
});
