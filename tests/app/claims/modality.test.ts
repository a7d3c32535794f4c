import { expect, test } from "vitest";
import { findings } from "./passages.ts";

function modality(...args: Parameters<typeof findings>): readonly string[] {
  return findings(...args).filter((line) => line.startsWith("modality"));
}

test("a hedge dropped in a revision is a difference", () => {
  expect(modality(["en", "It was reportedly the coldest night of the year."], ["en", "It was the coldest night of the year."])).toEqual([
    "modality differs: reportedly | the coldest",
  ]);
});

test("a doubt against an assurance is a difference in any pair of languages", () => {
  expect(modality(["en", "A suspected leak was found."], ["fr", "Une fuite a été confirmée."])).toEqual([
    "modality differs: suspected | confirmée",
  ]);
});

test("what others report, told as a fact, is a difference across languages", () => {
  expect(modality(["en", "He reportedly left the town."], ["de", "Er hat die Stadt verlassen."])).toHaveLength(1);
});

test.each([
  [
    ["en", "It may rain later."],
    ["es", "Puede que llueva más tarde."],
  ],
  [
    ["en", "He allegedly left."],
    ["de", "Er soll gegangen sein."],
  ],
  [
    ["en", "He allegedly left."],
    ["zh", "据称他已离开。"],
  ],
  [
    ["en", "She must leave soon."],
    ["fr", "Elle doit partir bientôt."],
  ],
  [
    ["en", "On 4 May the shop opened."],
    ["es", "El 4 de mayo abrió la tienda."],
  ],
  [
    ["en", "The work is scheduled for June."],
    ["ru", "Работы намечены на июнь."],
  ],
] as const)("says nothing of hedges alike: %j, %j", (a, b) => {
  expect(modality(a, b).filter((line) => line.includes("differs"))).toEqual([]);
});

test("one and the same hedge said twice answers a single one", () => {
  expect(
    modality(["es", "Habría huido, según se dice."], ["en", "He reportedly fled."]).filter((line) => line.includes("differs")),
  ).toEqual([]);
});

test.each([
  [["es", "El taller podría cerrar en otoño."], ["en", "The workshop will close in autumn."], "modality differs: podría | will close"],
  [["fr", "Le pont sera fermé."], ["en", "The bridge may be closed."], null],
  [["en", "If confirmed, it is a record."], ["es", "Es un récord."], null],
] as const)("a possibility against a plain statement is a difference across languages: %j, %j", (a, b, expected) => {
  const found = modality(a, b);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("modality differs");
  if (expected !== null) expect(found[0]).toBe(expected);
});

test.each([
  [
    ["tr", "Köprü kapatılabilir."],
    ["en", "The bridge may be closed."],
  ],
  [
    ["en", "If confirmed, it is a record."],
    ["de", "Falls bestätigt, ist es ein Rekord."],
  ],
  [
    ["en", "If confirmed, it is a record."],
    ["zh", "如果属实，这是一项纪录。"],
  ],
  [
    ["en", "He could only wait."],
    ["de", "Er wartete nur."],
  ],
] as const)("a possibility said in another way is quiet: %j, %j", (a, b) => {
  expect(modality(a, b).filter((line) => line.includes("differs"))).toEqual([]);
});
