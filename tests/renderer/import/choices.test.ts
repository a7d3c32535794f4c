import { describe, expect, it } from "vitest";
import { encodingChoices, encodingLabel } from "../../../renderer/import/encodings.ts";
import { languageChoices } from "../../../renderer/import/languages.ts";

describe("languages to choose from", () => {
  it("have their own names and that of the interface, once each", () => {
    const choices = languageChoices("und", "en");
    const name = (tag: string) => choices.find((choice) => choice.tag === tag)?.name;
    expect([name("en"), name("de"), name("ca")]).toEqual(["English", "Deutsch (German)", "català (Catalan)"]);
    expect(new Set(choices.map((choice) => choice.tag)).size).toBe(choices.length);
    expect(choices.some((choice) => choice.tag === "und")).toBe(false);
  });
  it("hold a rarer tag that is already in use", () => {
    expect(languageChoices("zh-Hant", "en")[0]).toEqual({ tag: "zh-Hant", name: "繁體中文 (Traditional Chinese)" });
  });
});

describe("encodings to choose from", () => {
  it("put those that fit before all others, each once", () => {
    const { likely, rest } = encodingChoices("windows-1252", ["ISO-8859-15", "windows-1252", "utf-8"]);
    expect(likely).toEqual(["windows-1252", "iso-8859-15", "utf-8"]);
    expect(rest.filter((name) => likely.includes(name))).toEqual([]);
    expect(rest).toContain("gb18030");
  });
  it("can all be read by the platform", () => {
    const { rest } = encodingChoices("", []);
    expect(rest.map((name) => new TextDecoder(name).encoding)).toEqual(rest);
  });
  it("are written as usual", () => {
    expect(["utf-8", "windows-1252", "shift_jis", "gb18030"].map(encodingLabel)).toEqual(["UTF-8", "Windows-1252", "Shift_JIS", "GB18030"]);
  });
});
