import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VersionSummary } from "../../../app/model/work.ts";
import { openLibrary, type Library } from "../../../main/library/library.ts";
import type { NewVersion } from "../../../main/library/protocol.ts";
import { newVersion, selector, temporaryFolder } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let library: Library;
let bugs: string[];
beforeEach(() => {
  temporary = temporaryFolder();
  bugs = [];
  library = openLibrary(temporary.folder, (where) => bugs.push(where));
});
afterEach(() => {
  library.close();
  temporary.remove();
  expect(bugs).toEqual([]);
});

const text = "The mill stands.";

async function add(version: NewVersion): Promise<VersionSummary> {
  const kept = await library.answer({ name: "internal.add-version", input: version });
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value as VersionSummary;
}

/** The code of the failure and how its sentence begins; "" for a call that was answered. */
async function refusal(name: string, input: unknown): Promise<string> {
  const answer = await library.answer({ name, input });
  return answer.ok ? "" : `${answer.error.code}: ${answer.error.message}`;
}

describe("a relation", () => {
  it("is refused to the version itself, to another work's, and to none", async () => {
    const a = await add(newVersion(text));
    const b = await add(newVersion("El molino.", {}, a.workId));
    const other = await add(newVersion("The weir is gone."));
    const relate = (relatedTo: unknown) => refusal("versions.describe", { versionId: b.id, metadata: { relatedTo } });
    for (const to of [b.id, other.id, "nothing"]) expect(await relate(to)).toMatch(/^bad-request: A version can be made only from another/);
    expect([await relate(a.id), await relate(null)]).toEqual(["", ""]);
  });

  it("is refused so for a new version too", async () => {
    const a = await add(newVersion(text));
    const adding = (relatedTo: string | null, workId: VersionSummary["workId"] | null) =>
      refusal("internal.add-version", newVersion("El molino.", { relatedTo: relatedTo as VersionSummary["id"] | null }, workId));
    expect(await adding("nothing", a.workId)).toMatch(/^bad-request/);
    expect(await adding(a.id, null)).toMatch(/^bad-request/);
    expect(await adding(a.id, a.workId)).toBe("");
  });
});

describe("a note", () => {
  it("is refused on versions that are not there and on those of another work", async () => {
    const a = await add(newVersion(text));
    const other = await add(newVersion("The weir is gone."));
    const passage = (versionId: string) => ({ versionId, selector: selector(text, "mill") });
    const write = (target: unknown) => refusal("notes.create", { workId: a.workId, target, body: "?" });
    expect(await write({ on: "version", versionId: "nothing" })).toMatch(/^not-found/);
    expect(await write({ on: "passage", passage: passage(other.id) })).toMatch(/^bad-request: A note can be written only on/);
    expect(await write({ on: "pair", a: passage(a.id), b: passage(other.id) })).toMatch(/^bad-request/);
    expect(await write({ on: "work", workId: other.workId })).toMatch(/^bad-request/);
    expect(await write({ on: "passage", passage: passage(a.id) })).toBe("");
  });
});

describe("the contract", () => {
  it("refuses a search for NUL and a comparison of a version with itself", async () => {
    const a = await add(newVersion(text));
    expect(await refusal("search.all", { query: "mill\0stands" })).toMatch(/^bad-request/);
    expect(await refusal("comparisons.open", { workId: a.workId, witnesses: [a.id, a.id], base: a.id })).toMatch(/^bad-request/);
  });
});
