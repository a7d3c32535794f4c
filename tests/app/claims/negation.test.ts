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

  const mill = lexiconOf(["mayor = alcalde = bürgermeister = 市长", "mill = molino = mühle = 磨坊"]);
  const alarms = (...args: Parameters<typeof findings>): readonly string[] =>
    findings(...args).filter((line) => line.startsWith("negation differs"));

  test.each([
    [
      ["es", "El alcalde no se opone al molino."],
      ["zh", "市长并不反对磨坊。"],
    ],
    [
      ["de", "Der Bürgermeister lehnt die Mühle nicht ab."],
      ["en", "The mayor does not oppose the mill."],
    ],
    [
      ["es", "Esperó para no cortar el paso."],
      ["zh", "他等着，以免堵住路。"],
    ],
    [
      ["en", "They waited so as not to block the road."],
      ["fr", "Ils ont attendu afin de ne pas bloquer la route."],
    ],
    [
      ["en", "She works for Doctors Without Borders in the port."],
      ["es", "Trabaja para Médicos Mundi en el puerto."],
    ],
    [
      ["ko", "문이 열려 있지 않습니다. 열쇠가 없습니다."],
      ["en", "The door is not open. There is no key."],
    ],
  ] as const)("a negation made in another way is quiet: %j, %j", (a, b) => {
    expect(alarms(a, b, mill)).toEqual([]);
  });

  test("a negation of what implies one is a difference where the other side only implies it", () => {
    expect(alarms(["es", "El alcalde no se opone al molino."], ["en", "The mayor opposes the mill."], mill)).toHaveLength(1);
  });

  test("what implies a negation on both sides answers itself and no negation beside it", () => {
    expect(
      alarms(
        ["en", "The unlicensed boats were not invited by the mayor."],
        ["de", "Die unlizenzierten Boote hat der Bürgermeister eingeladen."],
        mill,
      ),
    ).toHaveLength(1);
  });
});

test("a negation told with the contrary word is at most doubtful in one language", () => {
  expect(
    findings(["en", "The road is not easy."], ["en", "The road is difficult."]).filter((line) => line.includes("negation differs")),
  ).toEqual([]);
});

test("a word that begins like a negative one is none", () => {
  expect(
    findings(["en", "The flow rose at night."], ["en", "The inflow rose at night."]).filter((line) => line.startsWith("negation")),
  ).toEqual([]);
});
