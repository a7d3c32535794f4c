import { describe, expect, it } from "vitest";
import { glossAt, glossOf } from "../../../app/lexicon/gloss.ts";
import { readLexicon } from "../../../app/lexicon/lexicon.ts";

const lexicon = readLexicon([
  {
    name: "core",
    kind: "words",
    text: [
      "en\tde\tfr\tzh",
      "minister\tMinister\tministre\t部长",
      "prime minister\tPremierminister\tpremier ministre\t总理",
      "school\tSchule\técole\t学校",
      "old\talt|alte\tvieux\t-",
    ].join("\n"),
  },
]);

/** What is found at the mark `^` of a text, as `stretch: words`. */
function found(marked: string, language: string, into = "en"): string | null {
  const at = marked.indexOf("^");
  const text = marked.replace("^", "");
  const answer = glossAt(lexicon, { text, at, language, into });
  if (answer === null) return null;
  expect(answer.word).toBe(text.slice(answer.from, answer.to));
  return `${answer.word}: ${answer.glosses.map(({ words }) => words.join(", ")).join("; ")}`;
}

describe("the gloss at a place", () => {
  it.each([
    ["Le ministre de l'^école parle.", "fr", "école: school"],
    ["Le premier mi^nistre parle.", "fr", "premier ministre: prime minister"],
    ["Le p^remier ministre parle.", "fr", "premier ministre: prime minister"],
    ["Die alte ^Schule.", "de", "Schule: school"],
    ["Der Außen^minister sprach.", "de", "Außenminister: minister"],
    ["他是学^校的学生", "zh", "学校: school"],
    ["总^理说", "zh", "总理: prime minister"],
  ])("%s (%s)", (marked, language, expected) => {
    expect(found(marked, language)).toBe(expected);
  });

  it.each([
    ["between words", "La porte ^- école", "fr"],
    ["on an unknown word", "La por^te", "fr"],
    ["at the end", "école^", "fr"],
    ["in an empty text", "^", "fr"],
  ])("is nothing %s", (_where, marked, language) => {
    expect(found(marked, language)).toBeNull();
  });

  it("is the same far inside a long text", () => {
    expect(found(`${"La porte est ouverte. ".repeat(200)}Une éc^ole${" et encore une porte".repeat(200)}`, "fr")).toBe("école: school");
  });

  it("does not take a phrase that is found by its last word alone", () => {
    expect(found("Der a^lte Außenminister", "de")).toBe("alte: old");
  });
});

describe("the gloss of a word", () => {
  it("names its source", () => {
    expect(glossOf(lexicon, { word: "Schulen", language: "de", into: "fr" })).toEqual({
      word: "Schulen",
      from: 0,
      to: 7,
      glosses: [{ words: ["école"], source: "core" }],
    });
  });

  it("is nothing for an unknown word", () => {
    expect(glossOf(lexicon, { word: "porte", language: "fr", into: "en" })).toBeNull();
  });
});
