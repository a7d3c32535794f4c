import { describe, expect, test } from "vitest";
import { claimsOf, findings, lexiconOf, side } from "./passages.ts";

function negations(language: string, text: string): readonly string[] {
  return claimsOf(side(language, text), "negation").filter((claim) => claim.startsWith("not:"));
}

test.each([
  ["en", "The bridge was not closed.", ["not: not"]],
  ["en", "They didn't close it.", ["not: didn't"]],
  ["en", "It is not only old but wide.", []],
  ["en", "She did not arrive until May.", []],
  ["en", "A non-smoker lives here.", []],
  ["es", "No vino nadie a la fiesta.", ["not: No"]],
  ["es", "Nadie vino a la fiesta.", ["not: Nadie"]],
  ["fr", "Il n'a jamais vu la mer.", ["not: jamais"]],
  ["fr", "Ce n'est pas la mer.", ["not: pas"]],
  ["de", "Das Haus ist nicht alt.", ["not: nicht"]],
  ["de", "Das Haus ist noch alt.", []],
  ["zh", "他没有去北京。", ["not: 没有"]],
  ["ru", "Он не приехал.", ["not: не"]],
  ["ru", "Никто не приехал.", ["not: не"]],
  ["ar", "لم يصل القطار.", ["not: لم"]],
])("reads the negation of %s “%s”", (language, text, expected) => {
  expect(negations(language, text)).toEqual(expected);
});

describe("in one language", () => {
  test("a negative word on one side only is a difference with its opposite", () => {
    expect(findings(["en", "The school was not hit by the mud."], ["en", "The school was also hit by the mud."])).toEqual([
      "negation differs: not hit | also hit",
    ]);
  });

  test("a prefix that turns a word round is a difference", () => {
    expect(findings(["en", "The answer was clear to all."], ["en", "The answer was unclear to all."])).toEqual([
      "negation differs: clear | unclear",
    ]);
  });

  test("not with a negative prefix means the plain word", () => {
    expect(findings(["en", "That is relevant here."], ["en", "That is not irrelevant here."])).toEqual([]);
  });

  test("an implied negation answers a plain one without alarm", () => {
    expect(
      findings(["en", "He denied it had begun."], ["en", "He said it had not begun."]).filter((line) => line.includes("differs")),
    ).toEqual([]);
  });
});

describe("across languages", () => {
  const lexicon = lexiconOf(["approved = aprobado = genehmigt", "council = consejo = rat", "plan = plan"]);

  test("a negative word that nothing answers is a difference with the opposite phrase", () => {
    expect(findings(["en", "The council has not yet approved it."], ["es", "El consejo ya lo ha aprobado."], lexicon)).toEqual([
      "negation differs: not yet approved | lo ha aprobado",
    ]);
  });

  test.each([
    ["es", "El consejo no lo ha aprobado nunca."],
    ["de", "Der Rat hat es nicht genehmigt."],
    ["fr", "Le conseil ne l'a pas approuvé."],
    ["zh", "委员会还没有批准。"],
    ["ru", "Совет его не одобрил."],
    ["ar", "لم يوافق المجلس عليه."],
  ])("the same negation in %s is quiet", (language, text) => {
    expect(
      findings(["en", "The council has not approved it."], [language, text], lexicon).filter((line) => line.startsWith("negation")),
    ).toEqual([]);
  });
});
