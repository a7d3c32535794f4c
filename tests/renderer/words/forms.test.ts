import { describe, expect, it } from "vitest";
import { err, ok } from "../../../app/result.ts";
import { keepInput, languageFault, proposedAnswers } from "../../../renderer/words/draft.ts";
import { draftsOf, faultOf, writtenNames } from "../../../renderer/words/names.ts";
import { readingOf } from "../../../renderer/words/use-dictionary-reading.ts";
import { isWord, languagesText, namesText, piecesAround, sourceAbout, sourceTitle } from "../../../renderer/words/written.ts";
import { dictionaryDraft, source } from "./builders.ts";

describe("a dictionary before it is kept", () => {
  it("is kept with the name and languages a person gave", () => {
    const draft = dictionaryDraft(["es", null]);
    const answers = proposedAnswers(draft);
    expect(answers).toEqual({ name: "trams", languages: ["es", ""] });
    expect(keepInput(draft, answers)).toBeNull();
    expect(keepInput(draft, { name: " Trams ", languages: ["es", "ca"] })).toEqual({
      draftId: "draft",
      name: "Trams",
      languages: ["es", "ca"],
    });
    expect(keepInput(draft, { name: " ", languages: ["es", "ca"] })).toBeNull();
  });

  it("needs another language for each column, whatever the region", () => {
    const answers = { name: "x", languages: ["zh-Hant", "en", "zh"] };
    expect([0, 1, 2].map((column) => languageFault(answers, column) === null)).toEqual([true, true, false]);
    expect(keepInput(dictionaryDraft([null, null, null]), answers)).toBeNull();
    expect(languageFault({ name: "x", languages: ["", ""] }, 1)).toBeNull();
  });

  it("says why it could not be read, and nothing when it was not wanted", () => {
    const failure = { code: "bad-file", message: "“x” is no dictionary. Nothing was kept." } as const;
    expect(readingOf(ok(null))).toEqual({ state: "nothing" });
    expect(readingOf(ok({ read: false, fileName: "x", failure }))).toEqual({ state: "failed", message: failure.message });
    expect(readingOf(err(failure))).toEqual({ state: "failed", message: failure.message });
    expect(readingOf(ok({ read: false, fileName: "x", failure: { code: "cancelled", message: "" } }))).toEqual({ state: "nothing" });
    const draft = dictionaryDraft(["es", "en"]);
    expect(readingOf(ok({ read: true, draft }))).toEqual({ state: "read", draft });
  });
});

describe("names that are the same", () => {
  const lines = (...names: readonly (readonly [string, string])[]) => draftsOf(names.map(([language, name]) => ({ language, name })));

  it("begins with two empty lines, and leaves empty ones out", () => {
    expect(draftsOf([])).toHaveLength(2);
    expect(writtenNames(lines(["it", " Vipiteno "], ["", "  "], ["de", "Sterzing"]))).toEqual([
      { language: "it", name: "Vipiteno" },
      { language: "de", name: "Sterzing" },
    ]);
  });

  it("needs two of them, with their languages, and each once", () => {
    expect(faultOf(lines(["it", "Vipiteno"], ["de", "Sterzing"]))).toBeNull();
    expect(faultOf(lines(["en", "Kiev"], ["en", "Kyiv"]))).toBeNull();
    expect(faultOf(lines(["it", "Vipiteno"], ["de", ""]))).toMatch(/two names/);
    expect(faultOf(lines(["it", "Vipiteno"], ["", "Sterzing"]))).toMatch(/two names/);
    expect(faultOf(lines(["it", "Vipiteno"], ["de", "Ster|zing"]))).toMatch(/no \|/);
    expect(faultOf(lines(["en", "Kyiv"], ["en-GB", "kyiv"]))).toMatch(/twice/);
  });
});

describe("words in the interface", () => {
  it("tells words from what means something else in a list", () => {
    expect(["tram", "tranvía eléctrico", "有轨电车", "ترام"].filter(isWord)).toHaveLength(4);
    expect(["", " ", "#tram", "-tram", "tram*", "a|b", "a\tb", "x".repeat(201)].filter(isWord)).toEqual([]);
  });

  it("marks a word in a sentence without regard to case, and nothing where it is inflected", () => {
    expect(piecesAround("Trams stop. A tram waits.", "tram")).toEqual([
      { text: "Tram", found: true },
      { text: "s stop. A tram waits.", found: false },
    ]);
    expect(piecesAround("电车停了。", "停")).toEqual([
      { text: "电车", found: false },
      { text: "停", found: true },
      { text: "了。", found: false },
    ]);
    expect(piecesAround("Gefahren.", "fuhr")).toEqual([{ text: "Gefahren.", found: false }]);
    // A capital İ is two letters in lower case: no place is better than a wrong one.
    expect(piecesAround("İzmir tramvay", "tramvay")).toEqual([{ text: "İzmir tramvay", found: false }]);
  });

  it("names sources, languages and names", () => {
    expect(sourceTitle(source("cldr"))).toBe("Unicode CLDR");
    expect(sourceTitle(source("dictionary:d", { kind: "dictionary", name: "Boats" }))).toBe("Boats");
    expect(sourceTitle(source("equivalences", { kind: "equivalences" }))).toBe("Your names");
    const about = ["core", "names", "cldr"].map((id) => sourceAbout(source(id)));
    expect(new Set([...about, sourceAbout(source("dictionary:d", { kind: "dictionary" }))]).size).toBe(4);
    expect(languagesText(["zh", "ar", "es"])).toBe("Arabic, Chinese, Spanish");
    expect(namesText([{ language: "en", name: "Kyiv" }, { language: "uk", name: "Київ" }])).toBe("“Kyiv” = “Київ”"); // prettier-ignore
  });
});
