import { expect, test } from "vitest";
import { findCues } from "../../../app/claims/cues.ts";

function found(text: string, phrases: readonly string[]): readonly string[] {
  return findCues(text, phrases, { from: 0, to: text.length }).map((span) => text.slice(span.from, span.to));
}

test("finds whole words only, in any case", () => {
  expect(found("No one knows; NO, not now. Nothing.", ["no", "not"])).toEqual(["No", "NO", "not"]);
});

test("takes the longest phrase where several fit", () => {
  expect(found("It is not only cheap but not safe", ["not", "not only"])).toEqual(["not only", "not"]);
});

test("finds a contraction inside its word, with either apostrophe", () => {
  expect(found("She didn't, he doesn’t.", ["n't"])).toEqual(["n't", "n’t"]);
});

test("finds an elided word before its noun", () => {
  expect(found("Il n’a pas d'argent", ["n'", "pas"])).toEqual(["n’", "pas"]);
});

test("lets a star stand for any ending", () => {
  expect(found("Она отрицала и отрицает", ["отрица*"])).toEqual(["отрицала", "отрицает"]);
});

test("finds substrings in scripts without spaces", () => {
  expect(found("他没有去，也不会去。", ["没有", "不"])).toEqual(["没有", "不"]);
});

test("sees through the Arabic conjunction written onto a word", () => {
  expect(found("وقال الوزير ولم يذهب", ["لم"])).toEqual(["ولم"]);
});

test("finds nothing for an empty list", () => {
  expect(found("anything", [])).toEqual([]);
});

test("takes marks of expressions in a cue literally", () => {
  expect(found("i. e. (sic) i.e.", ["i.e", "(sic)"])).toEqual(["(sic)", "i.e"]);
});

test("lets a star in front stand for any beginning", () => {
  expect(found("Köprü kapatılabilir, görüşebilirler.", ["*abilir*", "*ebilir*"])).toEqual(["abilir", "ebilirler"]);
});

test("finds stems of one syllable", () => {
  expect(found("힘이 없습니다", ["없*"])).toEqual(["없습니다"]);
});
