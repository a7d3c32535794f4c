import { describe, expect, it } from "vitest";
import { confidenceKey, sentenceParts, shownValue, valueText } from "../../../renderer/compare/values.ts";

describe("shownValue", () => {
  it.each([
    ["400000000000 USD", "400\u202f000\u202f000\u202f000 USD"],
    ["2300", "2300"],
    [">=100000", "≥ 100\u202f000"],
    ["~350000", "≈ 350\u202f000"],
    ["3..5", "3 – 5"],
    ["1234567.25", "1\u202f234\u202f567.25"],
    ["0.123456", "0.123456"],
  ])("writes %s as %s", (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });

  it("writes measures in words", () => {
    expect(valueText("quantity", "6 mo")).toMatch(/6 months/);
  });
});

describe("sentenceParts", () => {
  it("calls the witnesses by their letters, but leaves quoted words alone", () => {
    const parts = sentenceParts("The name differs: “Plan A” in A, “Plan B” in B.", "C", "A");
    expect(parts.map(({ text }) => text).join("")).toBe("The name differs: “Plan A” in C, “Plan B” in A.");
    expect(parts.filter(({ foreign }) => foreign).map(({ text }) => text)).toEqual(["“Plan A”", "“Plan B”"]);
  });
});

describe("confidenceKey", () => {
  it("puts numbers into four words", () => {
    expect([0.95, 0.7, 0.5, 0.3].map(confidenceKey)).toEqual([
      "confidence.sure",
      "confidence.likely",
      "confidence.perhaps",
      "confidence.weak",
    ]);
  });
});
