import { expect, test } from "vitest";
import { coverageOf } from "../../../app/comparison/coverage.ts";

test("a language without cues is named for the kinds that need them", () => {
  const { notChecked, checked } = coverageOf("en", "xx", []);
  expect(notChecked.filter(({ category }) => category !== "wording")).toEqual([
    { category: "negation", why: "no cues for xx" },
    { category: "modality", why: "no cues for xx" },
    { category: "attribution", why: "no cues for xx" },
  ]);
  expect(checked).toContain("number");
  expect(checked).not.toContain("negation");
});

test("wording is checked in one language only", () => {
  expect(coverageOf("en-GB", "en-US", []).checked).toContain("wording");
  expect(coverageOf("en", "es", []).notChecked).toEqual([{ category: "wording", why: "only checked between versions in one language" }]);
});
