import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conceptsOf, wordsOf } from "../../../app/lexicon/rows.ts";

const folder = new URL("../../../resources/lexicon/", import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".tsv"))
  .map((file) => ({
    name: file.replace(".tsv", ""),
    kind: file.includes("names") ? ("names" as const) : ("words" as const),
    text: readFileSync(new URL(file, folder), "utf8"),
  }));
const codes = ["en", "es", "fr", "de", "pt", "it", "nl", "ca", "ru", "uk", "pl", "cs", "tr", "ar", "he", "fa", "hi", "zh", "ja", "ko"];
const concepts = conceptsOf(files);
/** What we wrote; the rows made from the CLDR may say the same again. */
const written = concepts.filter((concept) => !concept.file.startsWith("cldr-"));

/** Letters a word of the language may hold besides the Latin ones of foreign names and abbreviations. */
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
};
const latin = /\p{Script=Latin}/u;

function place(concept: { readonly file: string; readonly line: number }): string {
  return `${concept.file}.tsv:${String(concept.line)}`;
}

describe("the word lists", () => {
  it("name the twenty languages in the head of every file", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const head = file.text.split("\n").find((line) => line !== "" && !line.startsWith("#"));
      expect(head?.split("\t"), file.name).toEqual(codes);
    }
  });

  it("hold enough meanings and names", () => {
    expect(written.filter((concept) => concept.kind === "words").length).toBeGreaterThan(2_000);
    expect(concepts.filter((concept) => concept.kind === "names").length).toBeGreaterThan(2_000);
  });

  it("have a cell for every language, marked where it is empty", () => {
    const wrong = concepts.filter((concept) => concept.cells.length !== codes.length || concept.cells.some((cell) => cell.trim() === ""));
    expect(wrong.map(place)).toEqual([]);
  });

  it("are in NFC with plain apostrophes, clean cells and stars only at the end", () => {
    const wrong = concepts.flatMap((concept) =>
      concept.cells
        .flatMap((cell) => cell.split("|"))
        .filter((word) => word !== word.normalize("NFC") || /^\s|\s$|\s\s|’|\*.|^\*?$|[\t"“”«»](?!["\p{L}])/u.test(word))
        .map((word) => `${place(concept)} ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it("repeat no word within a cell", () => {
    const wrong = concepts.flatMap((concept) =>
      codes.flatMap((code) => {
        const words = wordsOf(concept, code).map((word) => word.toLowerCase());
        return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${place(concept)} ${code} ${word}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("state no meaning twice", () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const concept of written) {
      const key = wordsOf(concept, "en").join("|").toLowerCase();
      const before = seen.get(key);
      if (before !== undefined) repeated.push(`${place(concept)} = ${before}: ${key}`);
      seen.set(key, place(concept));
    }
    expect(repeated).toEqual([]);
  });

  it("are written in the script of their column", () => {
    const wrong = concepts.flatMap((concept) =>
      codes.flatMap((code) => {
        const script = scripts[code] ?? latin;
        return wordsOf(concept, code)
          .filter((word) =>
            [...word.matchAll(/\p{L}/gu)].some(([letter]) => !script.test(letter) && !(latin.test(letter) || letter === "々")),
          )
          .map((word) => `${place(concept)} ${code} ${word}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("mix no Latin letters into a word of another alphabet", () => {
    const wrong = concepts.flatMap((concept) =>
      ["ru", "uk", "ar", "fa", "hi"].flatMap((code) =>
        wordsOf(concept, code)
          .filter((word) => word.split(/[\s-]/u).some((part) => latin.test(part) && scripts[code]?.test(part) === true))
          .map((word) => `${place(concept)} ${code} ${word}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
