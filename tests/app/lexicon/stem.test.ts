import { expect, test } from "vitest";
import { stemsOf } from "../../../app/lexicon/stem.ts";

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
