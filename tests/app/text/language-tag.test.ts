import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { canonicalTag } from "../../../app/text/language-tag.ts";

describe("a language tag", () => {
  it.each([
    ["en", "en"],
    ["EN", "en"],
    ["pt-br", "pt-BR"],
    ["zh-hant", "zh-Hant"],
    ["iw", "he"],
    ["und", "und"],
  ])("%s is written %s", (written, canonical) => {
    expect(canonicalTag(written)).toBe(canonical);
  });

  it.each(["en_US", "x", "x-private", "*", "", " ", "en-", "english", "toString", "constructor", "__proto__", "en\u001b[1m", "ﬁ"])(
    "%j is none",
    (written) => {
      expect(canonicalTag(written)).toBeNull();
    },
  );

  it("never throws, and what it gives is accepted by Intl and stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,4}([-_][a-zA-Z0-9]{1,9}){0,3}$/)), (written) => {
        const tag = canonicalTag(written);
        if (tag === null) return;
        expect(canonicalTag(tag)).toBe(tag);
        expect(() => new Intl.DisplayNames([tag], { type: "language" })).not.toThrow();
      }),
    );
  });
});
