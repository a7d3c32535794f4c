import { expect, test } from "vitest";
import { wordKey } from "../../../app/lexicon/keys.ts";
import { stemsOf, withoutProclitic } from "../../../app/lexicon/stem.ts";

test.each([
  ["ארגונים", "ארגון"],
  ["סיימה", "סיים"],
  ["מסמכים", "מסמך"],
  ["כספים", "כסף"],
  ["קיבוצים", "קיבוץ"],
])("the Hebrew word %s is cut to %s, whose last letter has its final form", (word, stem) => {
  expect(stemsOf(word, "he")).toContain(stem);
});

test("what an ending leaves of a short Hebrew word gets no final letter", () => {
  expect(stemsOf("שמים", "he")).not.toContain("שם");
});

test.each([
  ["fa", "درخت‌هایی", "درخت"],
  ["fa", "درختی", "درخت"],
  ["tr", "kızlarını", "kız"],
])("an ending whose letters are folded in the key is cut (%s %s)", (language, word, stem) => {
  expect(stemsOf(wordKey(word, language), language)).toContain(wordKey(stem, language));
});

test("a Persian prefix is cut although its letters are folded in the key", () => {
  expect(withoutProclitic(wordKey("می‌خندد", "fa"), "fa")).toContain(wordKey("خندد", "fa"));
});
