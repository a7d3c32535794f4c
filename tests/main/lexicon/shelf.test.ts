import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLexicon } from "../../../app/lexicon/lexicon.ts";
import { compileInto, listsIn, shelfIn } from "../../../main/lexicon/shelf.ts";

let resources = "";
beforeEach(() => {
  resources = mkdtempSync(join(tmpdir(), "variorum-lists-"));
  mkdirSync(join(resources, "lexicon"));
  writeFileSync(join(resources, "lexicon", "home.tsv"), "en\tde\nhouse\tHaus\n");
  writeFileSync(join(resources, "lexicon", "names.tsv"), "en\tde\nRome\tRom\n");
  writeFileSync(join(resources, "lexicon", "cldr-names.tsv"), "en\tde\nMilan\tMailand\n");
});
afterEach(() => {
  rmSync(resources, { recursive: true });
});

function german(word: string): readonly string[] {
  return openLexicon(shelfIn(resources), [], [])
    .glosses(word, "en", "de")
    .flatMap(({ words }) => words);
}

describe("the built-in lists", () => {
  it("are told apart by their file names: our words, our names, then what was made", () => {
    expect(listsIn(resources).map(({ name, kind }) => `${name} ${kind}`)).toEqual(["core words", "names names", "cldr names"]);
  });

  it("answer alike compiled and not", () => {
    const before = ["house", "Rome", "Milan"].map(german);
    compileInto(resources);
    expect(["house", "Rome", "Milan"].map(german)).toEqual(before);
    expect(before).toEqual([["Haus"], ["Rom"], ["Mailand"]]);
  });

  it("are read anew when a list is younger than the compiled ones", () => {
    compileInto(resources);
    const list = join(resources, "lexicon", "home.tsv");
    writeFileSync(list, "en\tde\nhouse\tGebäude\n");
    const later = new Date(Date.now() + 60_000);
    utimesSync(list, later, later);
    expect(german("house")).toEqual(["Gebäude"]);
  });

  it("need no lists beside the compiled ones", () => {
    compileInto(resources);
    rmSync(join(resources, "lexicon"), { recursive: true });
    expect(german("house")).toEqual(["Haus"]);
  });

  it("leave nothing half made behind", () => {
    compileInto(resources);
    compileInto(resources);
    expect(readdirSync(resources).sort()).toEqual(["compiled", "lexicon"]);
    expect(existsSync(join(resources, "compiled", "sources.json"))).toBe(true);
  });
});
