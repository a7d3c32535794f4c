import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Input, libraryCalls, Output } from "../../../app/contract/contract.ts";
import { blocksOf } from "../../../app/lexicon/dictionary-blocks.ts";
import type { PinId, VersionId } from "../../../app/model/ids.ts";
import type { LearnedPair, UserDictionary } from "../../../app/model/words.ts";
import { openLibrary, type Library } from "../../../main/library/library.ts";
import type { InternalCalls, InternalName } from "../../../main/library/protocol.ts";
import { newVersion, selector, temporaryFolder } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let library: Library;
let bugs: string[];
beforeEach(() => {
  temporary = temporaryFolder();
  bugs = [];
  const lists = join(temporary.folder, "resources", "lexicon");
  mkdirSync(lists, { recursive: true });
  writeFileSync(join(lists, "core.tsv"), "en\tes\nboat\tbarco\nred\troj*\nold\tviej*");
  writeFileSync(join(lists, "names.tsv"), "en\tes\nLisbon\tLisboa");
  open();
});
afterEach(() => {
  library.close();
  temporary.remove();
  expect(bugs).toEqual([]);
});

function open(): void {
  library = openLibrary(
    join(temporary.folder, "library"),
    (where, error) => bugs.push(`${where} ${String(error)}`),
    join(temporary.folder, "resources"),
  );
}

async function ask<Name extends keyof typeof libraryCalls>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await library.answer({ name, input });
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value as Output<Name>;
}

async function internal<Name extends InternalName>(name: Name, input: InternalCalls[Name][0]): Promise<InternalCalls[Name][1]> {
  const answer = await library.answer({ name, input });
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value as InternalCalls[Name][1];
}

const english = "The red buoy is old. The old boat passed the pier. The buoys are red.";
const spanish = "La boya roja es vieja. El viejo barco pasó el muelle. Las boyas son rojas.";

async function twoVersions(): Promise<{ readonly en: VersionId; readonly es: VersionId }> {
  const en = await internal("internal.add-version", newVersion(english, { language: "en-GB", title: "The buoy" }));
  const es = await internal("internal.add-version", newVersion(spanish, { language: "es" }, en.workId));
  return { en: en.id, es: es.id };
}

type Pair = Awaited<ReturnType<typeof twoVersions>>;

async function pin({ en, es }: Pair, a: string, b: string): Promise<PinId> {
  const kept = await ask("pins.put", { versionA: es, versionB: en, a: [selector(spanish, b)], b: [selector(english, a)] });
  return kept.id;
}

const pinBuoy = (pair: Pair) => pin(pair, "The red buoy is old.", "La boya roja es vieja.");
const pinBuoys = (pair: Pair) => pin(pair, "The buoys are red.", "Las boyas son rojas.");

async function learned(state: LearnedPair["state"] = "active", query = ""): Promise<readonly LearnedPair[]> {
  return (await ask("learned.list", { query, state, from: 0, count: 100 })).rows;
}

const written = (pairs: readonly LearnedPair[]) => pairs.map(({ wordA, wordB, beads }) => `${wordA} = ${wordB} (${String(beads)})`);

async function onlyPair(): Promise<LearnedPair> {
  const [pair] = await learned();
  if (pair === undefined) throw new Error("nothing was learned");
  return pair;
}

describe("learned pairs", () => {
  it("come and go with the pins, whichever way round these were made", async () => {
    const pair = await twoVersions();
    expect(await learned()).toEqual([]);
    const first = await pinBuoy(pair);
    expect(await onlyPair()).toMatchObject({ languageA: "en", wordA: "buoy", languageB: "es", wordB: "boya", beads: 1, edited: false });
    await pinBuoys(pair);
    expect(written(await learned())).toEqual(["buoy = boya (2)"]);
    await ask("pins.remove", { pinId: first });
    expect(await learned()).toMatchObject([{ beads: 1 }]);
  });

  it("go with their last pin and come back with it", async () => {
    const pair = await twoVersions();
    const pinId = await pinBuoy(pair);
    expect(await learned()).toHaveLength(1);
    await ask("pins.remove", { pinId });
    expect(await learned()).toEqual([]);
    await pinBuoy(pair);
    expect(written(await learned())).toEqual(["buoy = boya (1)"]);
  });

  it("are learned anew when a version turns out to be in another language", async () => {
    const pair = await twoVersions();
    await pinBuoy(pair);
    expect(await learned()).toHaveLength(1);
    await ask("versions.describe", { versionId: pair.es, metadata: { language: "gl" } });
    expect(await learned()).toEqual([]);
  });

  it("tell from which beads they are", async () => {
    const pair = await twoVersions();
    const pinId = await pinBuoy(pair);
    const why = await ask("learned.why", { pairId: (await onlyPair()).id });
    expect(why).toMatchObject([
      {
        pinId,
        workTitle: "The buoy",
        versionA: pair.en,
        versionB: pair.es,
        textA: "The red buoy is old.",
        textB: "La boya roja es vieja.",
      },
    ]);
  });

  it("once deleted never come back, in no other form either, until they are restored", async () => {
    const pair = await twoVersions();
    const pinId = await pinBuoy(pair);
    const { id } = await onlyPair();
    expect(await ask("learned.delete", { pairId: id })).toMatchObject({ state: "deleted" });
    await pinBuoys(pair);
    expect(await learned()).toEqual([]);
    expect(written(await learned("deleted"))).toEqual(["buoy = boya (2)"]);
    await ask("pins.remove", { pinId });
    await pinBuoy(pair);
    expect(await learned()).toEqual([]);
    expect(await ask("learned.restore", { pairId: id })).toMatchObject({ state: "active", beads: 2 });
  });

  it("stay as they were put right, also when their pins go", async () => {
    const pair = await twoVersions();
    const pinId = await pinBuoy(pair);
    const { id } = await onlyPair();
    expect(await ask("learned.edit", { pairId: id, wordA: " navigation buoy ", wordB: "boya" })).toMatchObject({
      wordA: "navigation buoy",
      edited: true,
    });
    await pinBuoys(pair);
    expect(written(await learned())).toEqual(["navigation buoy = boya (2)"]);
    await ask("pins.remove", { pinId });
    await ask("pins.list", { versionA: pair.en, versionB: pair.es }).then((pins) =>
      Promise.all(pins.map((each) => ask("pins.remove", { pinId: each.id }))),
    );
    expect(written(await learned())).toEqual(["navigation buoy = boya (0)"]);
    // Taking the edit back makes it an ordinary pair again.
    expect(await ask("learned.edit", { pairId: id, wordA: "buoy", wordB: "boya" })).toMatchObject({ edited: false });
  });

  it("that were restored stay without pins", async () => {
    const pinId = await pinBuoy(await twoVersions());
    const { id } = await onlyPair();
    await ask("learned.delete", { pairId: id });
    await ask("pins.remove", { pinId });
    await ask("learned.restore", { pairId: id });
    expect(written(await learned())).toEqual(["buoy = boya (0)"]);
  });

  it("whose deleting was taken back are kept no more than before", async () => {
    const pinId = await pinBuoy(await twoVersions());
    const { id, kept } = await onlyPair();
    expect(kept).toBe(false);
    await ask("learned.delete", { pairId: id });
    expect(await ask("learned.restore", { pairId: id, kept })).toMatchObject({ state: "active", kept: false, beads: 1 });
    expect(written(await learned())).toEqual(["buoy = boya (1)"]);
    await ask("pins.remove", { pinId });
    expect(await learned()).toEqual([]);
  });

  it("whose deleting was taken back after their last pin went go as well", async () => {
    const pinId = await pinBuoy(await twoVersions());
    const { id, kept } = await onlyPair();
    await ask("learned.delete", { pairId: id });
    await ask("pins.remove", { pinId });
    expect(written(await learned("deleted"))).toEqual(["buoy = boya (0)"]);
    await ask("learned.restore", { pairId: id, kept });
    expect(await learned()).toEqual([]);
  });

  it("are still there when the library is opened again, and are found by a part of a word", async () => {
    await pinBuoy(await twoVersions());
    await learned();
    library.close();
    open();
    expect(written(await learned("active", "BÓY"))).toEqual(["buoy = boya (1)"]);
    expect(await learned("active", "muelle")).toEqual([]);
    expect(await ask("learned.list", { query: "", state: "active", from: 1, count: 10 })).toEqual({ total: 1, rows: [] });
  });

  it.each(["", "a|b", "a\tb", "- ", "#a", "a*"])("refuse “%s” as a word", async (wordA) => {
    await pinBuoy(await twoVersions());
    const answer = await library.answer({ name: "learned.edit", input: { pairId: (await onlyPair()).id, wordA, wordB: "boya" } });
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });
});

async function addDictionary(rows: string, languages: readonly string[] = ["en", "es"]): Promise<UserDictionary> {
  const text = `${languages.join("\t")}\n${rows}`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  return internal("internal.add-dictionary", {
    name: "Harbour words",
    fileName: "harbour.tsv",
    format: "tsv",
    languages,
    entries: rows.split("\n").length,
    skipped: 0,
    sha256,
    text,
    blocks: blocksOf(text),
  });
}

describe("dictionaries", () => {
  it("go to the trash and come back, with all their words", async () => {
    const added = await addDictionary("pier\tmuelle\nanchor\tancla");
    expect(await internal("internal.find-dictionary", { sha256: added.sha256 })).toEqual(added);
    const gloss = () => ask("words.gloss", { word: "piers", language: "en", into: "es" });
    expect(await gloss()).toMatchObject({
      glosses: [{ words: ["muelle"], source: `dictionary:${added.id}`, sourceName: "Harbour words" }],
    });
    await ask("dictionaries.trash", { dictionaryId: added.id });
    expect(await gloss()).toBeNull();
    expect(await internal("internal.find-dictionary", { sha256: added.sha256 })).toBeNull();
    expect(await ask("dictionaries.list", { trashed: true })).toMatchObject([{ id: added.id }]);
    await ask("dictionaries.restore", { dictionaryId: added.id });
    expect(await gloss()).not.toBeNull();
    expect(await ask("dictionaries.rename", { dictionaryId: added.id, name: "Sea words" })).toEqual({ ...added, name: "Sea words" });
  });

  it("cannot be changed in their words or where they came from", async () => {
    const { id } = await addDictionary("pier\tmuelle");
    library.close();
    const { default: Sqlite } = await import("better-sqlite3");
    const database = new Sqlite(join(temporary.folder, "library", "library.db"));
    expect(() => database.exec("UPDATE dictionary_texts SET text = ''")).toThrow(/never change/);
    expect(() => database.exec(`UPDATE dictionaries SET sha256 = upper(sha256) WHERE id = '${id}'`)).toThrow(/never changes/);
    database.close();
    open();
  });
});

describe("the words a comparison gets", () => {
  async function lists(): Promise<Readonly<Record<string, string>>> {
    const { en, es } = await state.pair;
    const words = await internal("internal.word-lists", { versionA: es, versionB: en });
    return Object.fromEntries(words.lists.map(({ name, kind, text }) => [`${name} ${kind}`, text]));
  }
  const state: { pair: Promise<Pair> } = { pair: Promise.resolve({ en: "" as VersionId, es: "" as VersionId }) };
  beforeEach(() => {
    state.pair = twoVersions();
  });

  it("are the library's own of both languages, and of dictionaries the rows that have a word in each text", async () => {
    await pinBuoy(await state.pair);
    await ask("equivalences.add", { names: [{ language: "en", name: "Cape Finisterre" }, { language: "es-ES", name: "Fisterra" }, { language: "es", name: "Finisterre" }] }); // prettier-ignore
    const { id } = await addDictionary("pier\tmuelle\nanchor\tancla\npier\tmalecón");
    await addDictionary("Pier\tMole", ["de", "it"]);
    expect(await lists()).toEqual({
      "learned words": "en\tes\nbuoy\tboya",
      "equivalences names": "en\tes\nCape Finisterre\tFisterra|Finisterre",
      [`dictionary:${id} words`]: "en\tes\npier\tmuelle",
    });
  });

  it("lack the sources that are switched off, which are named", async () => {
    const { id } = await addDictionary("pier\tmuelle");
    await pinBuoy(await state.pair);
    await learned();
    const { en, es } = await state.pair;
    for (const source of ["core", "learned", `dictionary:${id}`]) await ask("words.switch", { source, on: false });
    expect(await internal("internal.word-lists", { versionA: en, versionB: es })).toEqual({
      lists: [],
      off: ["core", `dictionary:${id}`, "learned"],
    });
    await ask("words.switch", { source: "learned", on: true });
    expect(Object.keys(await lists())).toEqual(["learned words"]);
  });
});

describe("the sources of words", () => {
  it("are those of the program and of the library, with their languages and numbers of entries", async () => {
    const pair = await twoVersions();
    await pinBuoy(pair);
    const { id } = await addDictionary("pier\tmuelle\nanchor\tancla");
    const sources = await ask("words.switch", { source: "names", on: false });
    expect(sources.map(({ id: source, entries, on }) => [source, entries, on])).toEqual([
      ["core", 3, true],
      ["names", 1, false],
      ["cldr", 0, true],
      ["learned", 1, true],
      ["equivalences", 0, true],
      [`dictionary:${id}`, 2, true],
    ]);
    expect(sources.find(({ kind }) => kind === "dictionary")).toMatchObject({ name: "Harbour words", languages: ["en", "es"] });
  });

  it("that are not there cannot be switched", async () => {
    expect(await library.answer({ name: "words.switch", input: { source: "dictionary:none", on: false } })).toMatchObject({ ok: false, error: { code: "not-found" } }); // prettier-ignore
  });
});

describe("equivalences", () => {
  const names = [
    { language: "en", name: "Cape Finisterre" },
    { language: "es", name: "Cabo Fisterra" },
  ];
  const list = (deleted: boolean, query = "") => ask("equivalences.list", { query, deleted, from: 0, count: 10 });

  it("are added, edited, deleted and restored", async () => {
    const added = await ask("equivalences.add", { names });
    const edited = [...names, { language: "gl", name: "Cabo Fisterra" }];
    expect(await ask("equivalences.edit", { equivalenceId: added.id, names: edited })).toMatchObject({ id: added.id, names: edited });
    await ask("equivalences.delete", { equivalenceId: added.id });
    expect([(await list(false)).total, (await list(true)).rows[0]?.names]).toEqual([0, edited]);
    await ask("equivalences.restore", { equivalenceId: added.id });
    expect((await list(false, "fisterra")).total).toBe(1);
    expect((await list(false, "ortegal")).total).toBe(0);
  });

  it("need two names", async () => {
    expect(await library.answer({ name: "equivalences.add", input: { names: names.slice(0, 1) } })).toMatchObject({ ok: false, error: { code: "bad-request" } }); // prettier-ignore
  });
});

describe("the gloss", () => {
  it("comes from the program's lists and the library's, with its place in the text", async () => {
    await pinBuoy(await twoVersions());
    const at = (text: string) => ask("words.gloss", { text: text.replace("^", ""), at: text.indexOf("^"), language: "es", into: "en" });
    expect(await at("El ba^rco pasa")).toEqual({
      word: "barco",
      from: 3,
      to: 8,
      glosses: [{ words: ["boat"], source: "core", sourceName: "" }],
    });
    expect(await at("Las bo^yas")).toMatchObject({ glosses: [{ words: ["buoy"], source: "learned" }] });
    expect(await at("El m^uelle")).toBeNull();
    await ask("words.switch", { source: "learned", on: false });
    expect(await at("Las bo^yas")).toBeNull();
  });
});
