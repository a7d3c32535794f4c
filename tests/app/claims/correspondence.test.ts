import { expect, test } from "vitest";
import { correspondence } from "../../../app/claims/correspondence.ts";
import { wordsIn } from "../../../app/claims/words.ts";
import { emptyLexicon, type Lexicon } from "../../../app/lexicon/lexicon.ts";
import { lexiconOf } from "./passages.ts";

function opposite(a: string, phrase: string, b: string, sameLanguage: boolean, lexicon: Lexicon = emptyLexicon): string {
  const one = (text: string) => ({
    document: { language: "en", title: "", text, blocks: [] },
    words: wordsIn(text, { from: 0, to: text.length }),
    from: 0,
    to: text.length,
  });
  const from = a.indexOf(phrase);
  const span = correspondence(one(a), one(b), sameLanguage, lexicon).inB({ from, to: from + phrase.length });
  return b.slice(span.from, span.to);
}

test("in one language, gives the words in the same gap", () => {
  expect(opposite("The bridge was not damaged by ice", "not", "The bridge was also damaged by ice", true)).toBe("also");
});

test("in one language, gives the next common word where the gap is empty", () => {
  expect(opposite("It was reportedly heavy rain", "reportedly", "It was heavy rain", true)).toBe("was heavy");
});

test("across languages, gives the words around the nearest one with a shared meaning", () => {
  const lexicon = lexiconOf(["approved = aprobado", "council = consejo"]);
  expect(opposite("The council has not yet approved the plan", "not yet", "El consejo ya ha aprobado el plan", false, lexicon)).toBe(
    "ya ha aprobado",
  );
});

test("falls back on the place in proportion, inside the punctuation", () => {
  expect(opposite("aa bb cc dd ee ff", "ff", "uu vv ww, xx yy zz", false)).toBe("xx yy zz");
});
