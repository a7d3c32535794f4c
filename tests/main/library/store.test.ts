import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Input } from "../../../app/contract/contract.ts";
import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import type { NoteTarget } from "../../../app/model/note.ts";
import { lastComparison, openComparison } from "../../../main/library/store/comparisons.ts";
import {
  listCorrections,
  listJudgements,
  listPins,
  putCorrection,
  putJudgement,
  putPin,
  removeJudgement,
} from "../../../main/library/store/decisions.ts";
import { createNote, findNote, listNotes, setNoteTrashed, writeNote } from "../../../main/library/store/notes.ts";
import { rangesOf } from "../../../main/library/store/fold.ts";
import { searchAll } from "../../../main/library/store/search.ts";
import { getSettings, setSettings } from "../../../main/library/store/settings.ts";
import type { Store } from "../../../main/library/store/store.ts";
import {
  addVersion,
  describeVersion,
  findByBytes,
  getVersion,
  moveVersion,
  setVersionTrashed,
} from "../../../main/library/store/versions.ts";
import { getWork, listWorks, overview, setWorkTrashed } from "../../../main/library/store/works.ts";
import { newVersion, selector, temporaryFolder, temporaryStore } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  temporary = temporaryFolder();
  store = temporaryStore(temporary.folder);
});
afterEach(() => {
  store.database.close();
  temporary.remove();
});

const spanish = "La presa costará 400 millones de euros. El ministro lo niega.";
const english = "The dam will cost 400 million euros. The minister denies it.";

function twoVersions(): { readonly workId: WorkId; readonly a: VersionId; readonly b: VersionId } {
  const a = addVersion(store, newVersion(spanish, { title: "La presa", language: "es" }));
  const b = addVersion(store, newVersion(english, { language: "en", relation: "translation", relatedTo: a.id }, a.workId));
  return { workId: a.workId, a: a.id, b: b.id };
}

describe("versions", () => {
  it("come back with text, bytes and hash as they were kept", () => {
    const version = newVersion(spanish, { title: "La presa", language: "es" });
    const kept = addVersion(store, version);
    expect(getVersion(store, kept.id)).toMatchObject({ text: spanish, title: "La presa", language: "es", sha256: version.parsed.sha256 });
    expect(store.database.prepare("SELECT bytes FROM originals WHERE sha256 = ?").pluck().get(kept.sha256)).toEqual(
      Buffer.from(version.bytes),
    );
    expect(listWorks(store, false)).toMatchObject([{ title: "La presa", opening: spanish, versions: [{ id: kept.id }] }]);
  });

  it("cannot be changed in text, bytes or hash", () => {
    twoVersions();
    expect(() => store.database.exec("UPDATE version_texts SET text = 'forged'")).toThrow(/never changes/);
    expect(() => store.database.exec("UPDATE originals SET bytes = x'00'")).toThrow(/never change/);
    expect(() => store.database.exec("UPDATE versions SET sha256 = lower(sha256)")).toThrow(/never changes/);
  });

  it("are recognised by their bytes until they are in the trash", () => {
    const version = newVersion(spanish);
    const kept = addVersion(store, version);
    expect(findByBytes(store, version.parsed.sha256)?.id).toBe(kept.id);
    setVersionTrashed(store, kept.id, true);
    expect(findByBytes(store, version.parsed.sha256)).toBeNull();
  });

  it("may be described anew without touching the text", () => {
    const { a } = twoVersions();
    describeVersion(store, a, { publisher: "El Correo", language: "es-MX" });
    expect(getVersion(store, a)).toMatchObject({ publisher: "El Correo", language: "es-MX", title: "La presa", text: spanish });
  });

  it("move to a work of their own and lose relations that would cross works", () => {
    const { workId, a, b } = twoVersions();
    moveVersion(store, a, null);
    expect(getWork(store, workId)?.versions.map((version) => version.id)).toEqual([b]);
    expect(getVersion(store, b)?.relatedTo).toBeNull();
    expect(overview(store, "x")).toMatchObject({ works: 2, versions: 2, languages: 2 });
  });

  it("an empty library counts nothing", () => {
    expect(overview(store, "x")).toEqual({ works: 0, versions: 0, notes: 0, languages: 0, trashedWorks: 0, folder: "x" });
  });
});

describe("comparisons", () => {
  it("keep the order of the witnesses and the base, and are found again", () => {
    const { workId, a, b } = twoVersions();
    const c = addVersion(store, newVersion("第三", { language: "zh" }, workId)).id;
    const opened = openComparison(store, { workId, witnesses: [c, a, b], base: a });
    openComparison(store, { workId, witnesses: [a, b], base: a });
    expect(openComparison(store, { workId, witnesses: [c, a, b], base: a }).id).toBe(opened.id);
    expect(lastComparison(store, workId)).toMatchObject({ witnesses: [c, a, b], base: a });
    setVersionTrashed(store, c, true);
    expect(lastComparison(store, workId)).toMatchObject({ witnesses: [a, b] });
  });
});

describe("decisions", () => {
  it("pins belong to the pair, whichever way round it stands", () => {
    const { a, b } = twoVersions();
    const forth = { a: [selector(spanish, "El ministro lo niega.")], b: [selector(english, "The minister denies it.")] };
    const first = putPin(store, { versionA: a, versionB: b, ...forth });
    const second = putPin(store, { versionA: b, versionB: a, a: [selector(english, "The dam")], b: [selector(spanish, "La presa")] });
    const turned = (pin: typeof first): typeof first => ({
      id: pin.id,
      versionA: pin.versionB,
      versionB: pin.versionA,
      a: pin.b,
      b: pin.a,
    });
    expect(listPins(store, a, b)).toEqual([first, turned(second)]);
    expect(listPins(store, b, a)).toEqual([turned(first), second]);
    expect(first).toMatchObject({ versionA: a, ...forth });
    expect(second).toMatchObject({ versionA: b });
  });

  it("corrections stay on their text when the sides are swapped", () => {
    const { a, b } = twoVersions();
    const place = selector(spanish, "El ministro");
    const first = putCorrection(store, { versionA: a, versionB: b, side: "a", action: "split", place });
    const second = putCorrection(store, { versionA: b, versionB: a, side: "b", action: "merge", place });
    expect(listCorrections(store, a, b)).toEqual([first, { ...second, versionA: a, versionB: b, side: "a" }]);
    expect(listCorrections(store, b, a)).toEqual([{ ...first, versionA: b, versionB: a, side: "b" }, second]);
  });

  it("a judgement on the swapped pair is one of the same finding, with its sides turned", () => {
    const { a, b } = twoVersions();
    const place = [selector(spanish, "El ministro lo niega.")];
    const omitted = { versionA: a, versionB: b, category: "omission" as const, a: place, b: [], valueA: "x", valueB: null };
    const added = { versionA: b, versionB: a, category: "addition" as const, a: [], b: place, valueA: null, valueB: "x" };
    const first = putJudgement(store, { finding: omitted, kind: "error", reason: "" });
    expect(first.finding).toEqual(omitted);
    expect(listJudgements(store, b, a)).toEqual([{ ...first, finding: added }]);
    const second = putJudgement(store, { finding: added, kind: "ask", reason: "" });
    expect(second).toMatchObject({ id: first.id, finding: added });
    expect(listJudgements(store, a, b)).toEqual([{ ...second, finding: omitted }]);
  });

  it("a second judgement of the same finding replaces the first", () => {
    const { a, b } = twoVersions();
    const finding = {
      versionA: a,
      versionB: b,
      category: "money" as const,
      a: [selector(spanish, "400 millones de euros")],
      b: [],
      valueA: "400000000 EUR",
      valueB: null,
    };
    const first = putJudgement(store, { finding, kind: "error", reason: "" });
    const second = putJudgement(store, { finding, kind: "ask", reason: "see the budget" });
    expect(second.id).toBe(first.id);
    expect(listJudgements(store, a, b)).toEqual([second]);
    removeJudgement(store, second.id);
    expect(listJudgements(store, a, b)).toEqual([]);
  });
});

describe("notes", () => {
  it("keep every earlier wording, go to the trash and come back", () => {
    const { workId, a } = twoVersions();
    const id = createNote(store, {
      workId,
      target: { on: "passage", passage: { versionId: a, selector: selector(spanish, "400 millones") } },
      body: "one",
    });
    writeNote(store, id, "two");
    writeNote(store, id, "two");
    writeNote(store, id, "three");
    expect(store.database.prepare("SELECT body FROM note_revisions ORDER BY revision").pluck().all()).toEqual(["one", "two"]);
    setNoteTrashed(store, id, true);
    expect(listNotes(store, workId, false)).toEqual([]);
    expect(listNotes(store, null, true)).toHaveLength(1);
    setNoteTrashed(store, id, false);
    expect(findNote(store, id)).toMatchObject({ body: "three", trashedAt: null });
  });

  it("go with the version they are about when it moves, those on a pair with the last of its versions", () => {
    const { workId, a, b } = twoVersions();
    const c = addVersion(store, newVersion("La presa costará más.", {}, workId)).id;
    const onA = { versionId: a, selector: selector(spanish, "400 millones") };
    const onB = { versionId: b, selector: selector(english, "400 million") };
    const finding = { versionA: a, versionB: b, category: "money" as const, a: [onA.selector], b: [], valueA: null, valueB: null };
    const written: readonly (readonly [body: string, target: NoteTarget])[] = [
      ["work", { on: "work", workId }],
      ["version", { on: "version", versionId: a }],
      ["passage", { on: "passage", passage: onA }],
      ["other", { on: "passage", passage: onB }],
      ["pair", { on: "pair", a: onA, b: onB }],
      ["finding", { on: "finding", finding }],
    ];
    for (const [body, target] of written) createNote(store, { workId, target: target as Input<"notes.create">["target"], body });
    const bodies = (of: WorkId | undefined) => (of === undefined ? [] : listNotes(store, of, false).map((note) => note.body));
    moveVersion(store, a, null);
    expect(bodies(getVersion(store, a)?.workId)).toEqual(["version", "passage"]);
    expect(bodies(workId)).toEqual(["work", "other", "pair", "finding"]);
    moveVersion(store, b, null);
    expect(bodies(getVersion(store, b)?.workId)).toEqual(["other", "pair", "finding"]);
    expect(bodies(getVersion(store, c)?.workId)).toEqual(["work"]);
  });

  it("of a trashed work are not listed among all notes, but are still there", () => {
    const { workId } = twoVersions();
    createNote(store, { workId, target: { on: "work", workId }, body: "kept" });
    setWorkTrashed(store, workId, true);
    expect(listNotes(store, null, false)).toEqual([]);
    expect(listNotes(store, workId, false)).toHaveLength(1);
  });
});

describe("settings", () => {
  it("begin with the defaults and keep what was changed", () => {
    expect(getSettings(store)).toMatchObject({ theme: "system", noise: "typography", welcomed: false });
    setSettings(store, { theme: "dark" });
    store.database.prepare("INSERT INTO settings VALUES ('noise', '\"thunder\"')").run();
    expect(getSettings(store)).toMatchObject({ theme: "dark", noise: "typography" });
  });
});

describe("search", () => {
  it.each([
    ["without case and accents", "COSTARA", "400 millones"],
    ["inside words", "inistr", "ministr"],
    ["literally, whatever FTS would make of it", 'euros. El "', ""],
  ])("finds %s", (_what, query, inExcerpt) => {
    twoVersions();
    const hits = searchAll(store, query).filter((hit) => hit.where === "text");
    if (inExcerpt === "") expect(hits).toEqual([]);
    else expect(hits.map((hit) => hit.excerpt).join()).toContain(inExcerpt);
  });

  it("finds two Chinese characters and says where", () => {
    const text = "水库将于秋季放空，工程耗资四亿欧元。";
    const kept = addVersion(store, newVersion(text, { language: "zh" }));
    const [hit] = searchAll(store, "耗资");
    expect(hit).toMatchObject({ where: "text", versionId: kept.id, at: text.indexOf("耗资") });
    expect(hit?.ranges.map((range) => hit.excerpt.slice(range.from, range.to))).toEqual(["耗资"]);
  });

  it("finds titles and notes, and nothing in the trash", () => {
    const { workId } = twoVersions();
    createNote(store, { workId, target: { on: "work", workId }, body: "Ask the press office about the dam" });
    expect(searchAll(store, "presa").map((hit) => hit.where)).toEqual(["work", "text"]);
    expect(searchAll(store, "press office").map((hit) => hit.where)).toEqual(["note"]);
    setWorkTrashed(store, workId, true);
    expect(searchAll(store, "pres")).toEqual([]);
  });

  it.each([
    ["dam", "indexed"],
    ["zq", "unindexed"],
  ])("for “%s” (%s) reads no more texts than it may show", (query) => {
    const kept = addVersion(store, newVersion("The dam: zq."));
    for (let more = 0; more < 249; more++) addVersion(store, newVersion(`The dam ${String(more)}: zq.`, {}, kept.workId));
    const read = { texts: 0 };
    const database = {
      prepare: (sql: string) => {
        const statement = store.database.prepare(sql);
        if (!sql.includes("SELECT text ")) return statement;
        return { pluck: () => ({ get: (id: string) => (read.texts++, statement.pluck().get(id)) }) };
      },
    };
    expect(searchAll({ ...store, database: database as unknown as Store["database"] }, query)).toHaveLength(200);
    expect(read.texts).toBe(200);
  });

  it("gives offsets of the text itself where folding changes lengths", () => {
    const text = "İstanbul’da ﬁnans — Straße";
    for (const word of ["istanbul", "straße", "nans"]) {
      const [range] = rangesOf(text, word);
      expect(text.slice(range?.from, range?.to).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()).toContain(word);
    }
  });

  it("answers the hot queries from an index", () => {
    const plan = (sql: string, ...values: readonly unknown[]): string =>
      JSON.stringify(store.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values));
    expect(plan("SELECT * FROM versions WHERE work_id = ? ORDER BY added_at", "x")).toContain("versions_by_work");
    expect(plan("SELECT * FROM versions WHERE sha256 = ?", "x")).toContain("versions_by_bytes");
    expect(plan("SELECT * FROM pins WHERE version_a = ? AND version_b = ?", "x", "y")).toContain("pins_by_pair");
    expect(plan("SELECT * FROM notes WHERE work_id = ? ORDER BY created_at", "x")).toContain("notes_by_work");
  });
});
