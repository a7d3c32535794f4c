import { describe, expect, it } from "vitest";
import type { SearchHit } from "../../../app/contract/contract.ts";
import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import { describeVersion, moveVersion, renameWork, restoreVersion, trashWork } from "../../../renderer/library/deeds.ts";
import { screenOfHit } from "../../../renderer/library/open.ts";
import { version, work } from "./builders.ts";

const pair = work("w", [version("a"), version("b", { relation: "translation" })]);

function hit(versionId: string | null, at: number | null): SearchHit {
  return {
    where: "text",
    workId: "w" as WorkId,
    versionId: versionId as VersionId | null,
    noteId: null,
    title: "",
    excerpt: "",
    ranges: [],
    at,
  };
}

describe("the screen of a hit", () => {
  it("is the comparison at the place found, on the side on which it stands", () => {
    expect(screenOfHit(pair, hit("b", 7))).toEqual({ name: "compare", workId: "w", a: "a", b: "b", place: { versionId: "b", at: 7 } });
    expect(screenOfHit(pair, hit("a", 7))).toEqual({ name: "compare", workId: "w", a: "a", b: "b", place: { versionId: "a", at: 7 } });
  });
  it("is the beginning for a hit in a title", () => {
    expect(screenOfHit(pair, hit(null, null))).toEqual({ name: "compare", workId: "w", a: "a", b: "b", place: null });
  });
  it("is the text itself while it is alone", () => {
    expect(screenOfHit(work("w", [version("x")]), hit("x", 7))).toEqual({ name: "read", workId: "w", versionId: "x", at: 7 });
  });
});

describe("every deed in the library", () => {
  it("has a way back that leads to what was before", () => {
    const moved = version("v", { workId: "w" as WorkId, author: "Zoe", relation: "copy", relatedTo: "o" as VersionId });
    const derived = version("d", { relation: "translation", relatedTo: moved.id });
    const deeds = [
      trashWork(pair),
      renameWork(pair, "New"),
      moveVersion(moved, null, [moved, derived]),
      restoreVersion(moved),
      describeVersion(moved, { ...moved, author: "Ida" }),
    ];
    expect(deeds.map((deed) => (deed.kind === "calls" ? deed.undo : []))).toMatchObject([
      [{ name: "works.restore", input: { workId: "w" } }],
      [{ name: "works.rename", input: { workId: "w", title: "Work w" } }],
      [
        { name: "versions.move", input: { versionId: "v", workId: "w" } },
        { name: "versions.describe", input: { versionId: "v", metadata: { relatedTo: "o" } } },
        { name: "versions.describe", input: { versionId: "d", metadata: { relatedTo: "v" } } },
      ],
      [{ name: "versions.trash", input: { versionId: "v" } }],
      [{ name: "versions.describe", input: { versionId: "v", metadata: { author: "Zoe" } } }],
    ]);
  });
});
