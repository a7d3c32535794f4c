import { expect, test } from "vitest";
import { claimsOf, findings, lexiconOf, side } from "./passages.ts";

test.each([
  ["en", "The mayor said the bridge would close.", ["says mayor: mayor … said"]],
  ["en", "According to the harbour police, nobody was hurt.", ["according-to harbour police: harbour police … According to"]],
  ["en", "“We are ready,” said the captain.", ["says captain: captain … said"]],
  ["en", "The river is said to rise.", []],
  ["es", "Según la policía, no hubo heridos.", ["according-to policía: policía … Según"]],
  ["es", "El alcalde dijo que cerrarán el puente.", ["says alcalde: alcalde … dijo"]],
  ["fr", "Selon la police, personne n'a été blessé.", ["according-to police: police … Selon"]],
  ["de", "Laut Polizei wurde niemand verletzt.", ["according-to Polizei: Polizei … Laut"]],
  ["zh", "警方说，没有人受伤。", ["says 警方: 警方 … 说"]],
])("reads the source of %s “%s”", (language, text, expected) => {
  expect(claimsOf(side(language, text), "attribution")).toEqual(expected);
});

const lexicon = lexiconOf(["police = policía = polizei = 警方", "army = ejército = armee", "government = gobierno = regierung"]);

test("two sources that no word list joins are a difference", () => {
  expect(
    findings(["en", "According to the police, five people fell ill."], ["es", "Según el ejército, cinco personas enfermaron."], lexicon),
  ).toContain("attribution differs: police | ejército");
});

test.each([
  ["es", "Según la policía, cinco personas enfermaron."],
  ["de", "Laut Polizei erkrankten fünf Menschen."],
  ["zh", "警方说，五人患病。"],
])("one source in %s is quiet", (language, text) => {
  expect(
    findings(["en", "According to the police, five people fell ill."], [language, text], lexicon).filter((line) =>
      line.startsWith("attribution"),
    ),
  ).toEqual([]);
});

test("a pronoun is no source", () => {
  expect(claimsOf(side("en", "She said the bridge would close."), "attribution")).toEqual([]);
});

test.each([
  [
    ["en", "The captain denied that the ship was late."],
    ["es", "El capitán dijo que el barco llegaba tarde."],
  ],
  [
    ["de", "Der Kapitän bestritt das Gespräch."],
    ["en", "The captain said it was a talk."],
  ],
] as const)("a verb of denying against one of saying is a difference: %j, %j", (a, b) => {
  expect(findings(a, b).filter((line) => line.startsWith("attribution differs"))).toHaveLength(1);
});

test("a denial told as saying that it was not so is quiet", () => {
  expect(
    findings(["en", "The captain denied that the ship was late."], ["es", "El capitán dijo que el barco no llegaba tarde."]).filter(
      (line) => line.startsWith("attribution differs"),
    ),
  ).toEqual([]);
});

test("a source dropped together with its verb is missing", () => {
  expect(
    findings(["en", "The dam will hold for another year, said Oscar Trent."], ["fr", "Le barrage tiendra encore un an."]).filter((line) =>
      line.startsWith("attribution"),
    ),
  ).toEqual(["attribution only-a: Oscar Trent |"]);
});

test("what can speak for nobody is no other source", () => {
  const words = lexiconOf(["meeting = reunión", "family = familia"]);
  expect(
    findings(["en", "After the meeting said goodbye the guests."], ["es", "La familia dijo adiós."], words).filter((line) =>
      line.includes("attribution differs"),
    ),
  ).toEqual([]);
});
