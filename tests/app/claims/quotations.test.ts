import fc from "fast-check";
import { expect, test } from "vitest";
import { findings, lexiconOf } from "./passages.ts";
import { findQuotations } from "../../../app/claims/read-quotations.ts";

function quoted(text: string): readonly string[] {
  return findQuotations(text).map((span) => text.slice(span.from, span.to));
}

test.each([
  ["English", "He said “we left early” and went.", ["we left early"]],
  ["typewriter", 'He said "we left early," and went.', ["we left early"]],
  ["German", "Er sagte: „Wir gingen früh“, und ging.", ["Wir gingen früh"]],
  ["German book", "Er sagte: »Wir gingen früh«, und ging.", ["Wir gingen früh"]],
  ["French", "Il dit : « Nous partons tôt » et partit.", ["Nous partons tôt"]],
  ["single French", "Il dit ‹ partons › puis rien.", ["partons"]],
  ["Chinese", "他说：“我们走得早。”然后离开了。", ["我们走得早。"]],
  ["Japanese", "彼は「早く出た」と言った。", ["早く出た"]],
  ["Japanese, nested", "彼は「『早く』と聞いた」と言った。", ["『早く』と聞いた"]],
  ["Swedish", "Han sade ”vi gick tidigt” och gick.", ["vi gick tidigt"]],
  ["British", "He said ‘we didn’t leave early’ and went.", ["we didn’t leave early"]],
  ["British, typewriter", "He said 'we didn't leave' and went.", ["we didn't leave"]],
  ["nested", "She said “he told me ‘never again’ twice” later.", ["he told me ‘never again’ twice"]],
  ["two", "“One thing” and “another thing”", ["One thing", "another thing"]],
])("finds quotations in %s marks", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ["apostrophes", "The workers' rights and the ’90s, it's all there."],
  ["an unclosed mark inside a paragraph", 'He bought a 19" screen and left'],
  ["marks around nothing", "An empty “ ” pair"],
  ["feet and inches", "He is 6'2 tall, she's 5'8."],
])("takes %s for no quotation", (_, text) => {
  expect(quoted(text)).toEqual([]);
});

test("lets a quotation that opens a paragraph and goes on in the next end with the paragraph", () => {
  expect(quoted("“We came early.\n“We left late.”")).toEqual(["We came early.", "We left late."]);
});

test("quotations are ordered, disjoint, inside the text and never cross a line", () => {
  const text = fc
    .array(fc.constantFrom("“", "”", '"', "'", "«", "»", "„", "「", "」", "a", "b ", " ", "\n", ","), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (sample) => {
      let end = 0;
      for (const span of findQuotations(sample)) {
        expect(span.from).toBeGreaterThanOrEqual(end);
        expect(span.to).toBeGreaterThan(span.from);
        expect(sample.slice(span.from, span.to)).not.toContain("\n");
        end = span.to;
      }
      expect(end).toBeLessThanOrEqual(sample.length);
    }),
  );
});

const cut = (a: readonly [string, string], b: readonly [string, string], rows: readonly string[] = []): readonly string[] =>
  findings(a, b, lexiconOf(rows)).filter((line) => line.startsWith("quotation"));

test("a quotation that lost a clause in translation was shortened", () => {
  expect(
    cut(
      ["es", "«No vamos a cerrar el taller este invierno: las máquinas están pagadas y cualquiera puede verlas», dijo ante la puerta."],
      ["en", "“We are not going to close the workshop,” she said in front of the door to everybody who stood there."],
    ),
  ).toEqual([expect.stringContaining("quotation differs")]);
});

test("a short quotation of other words was changed", () => {
  const rows = ["surrender = ergeben", "negotiate = verhandeln"];
  expect(cut(["en", "“We shall negotiate,” he said."], ["de", "„Wir werden uns ergeben“, sagte er."], rows)).toEqual([
    "quotation differs: We shall negotiate | Wir werden uns ergeben",
  ]);
  expect(cut(["en", "“We shall negotiate,” he said."], ["de", "„Wir werden verhandeln“, sagte er."], rows)).toEqual([]);
});

test("a passage all in marks and a quotation inside a sentence are not two forms of one", () => {
  expect(
    cut(
      ["en", "“The gates, which the people of the old town call the Two Brothers, are forty metres wide and were built in iron.”"],
      ["fr", "Les portes, appelées « les Deux Frères », font quarante mètres de large et sont en fer."],
    ).filter((line) => line.includes("differs")),
  ).toEqual([]);
});
