import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparisonId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { StoredComparison } from "../../../app/model/work.ts";
import {
  lineAfter,
  lineKey,
  linesOf,
  openByDefault,
  openingOfVersion,
  openingOfWork,
  sigilAt,
  sortWorks,
  versionName,
  versionRows,
  workRow,
} from "../../../renderer/library/rows.ts";
import { version, work } from "./builders.ts";

describe("sigils", () => {
  it("run from A to Z and on with two letters", () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(sigilAt)).toEqual(["A", "B", "Z", "AA", "AB", "AZ", "BA"]);
  });
  it("are never the same for two places", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000), { minLength: 2 }), (places) => {
        expect(new Set(places.map(sigilAt)).size).toBe(places.length);
      }),
    );
  });
});

describe("versions of a work", () => {
  const original = version("o", { addedAt: "2024-05-02T00:00:00Z" });
  const early = version("t", { addedAt: "2024-05-01T00:00:00Z", relation: "translation", relatedTo: original.id, language: "en" });
  const late = version("r", { addedAt: "2024-05-03T00:00:00Z", relation: "revision", relatedTo: early.id, language: "en" });

  it("lead with the original, although a translation was added before it", () => {
    const drawn = versionRows([late, early, original]).map(
      (row) => `${row.sigil}${".".repeat(row.depth)}${row.version.id}<${row.relatedSigil ?? ""}`,
    );
    expect(drawn).toEqual(["Ao<", "B.t<A", "C..r<B"]);
  });
  it("leave out what lies in the trash, and then nothing descends from it", () => {
    const rows = versionRows([original, { ...early, trashedAt: "2024-06-01T00:00:00Z" }, late]);
    expect(rows.map((row) => [row.version.id, row.depth, row.relatedSigil])).toEqual([
      ["o", 0, null],
      ["r", 0, null],
    ]);
  });
  it("survive a ring of sources", () => {
    const one = version("1", { relation: "copy", relatedTo: "2" as VersionId });
    const two = version("2", { relation: "copy", relatedTo: "1" as VersionId });
    expect(versionRows([one, two]).map((row) => row.depth)).toEqual([0, 0]);
  });
  it("name each language once", () => {
    expect(workRow(work("w", [original, early, late])).languages).toEqual(["es", "en"]);
  });
  it("go by their publisher, then their title, then their file", () => {
    expect(versionName(version("v", { publisher: " ", title: "Tide", fileName: "a.txt" }))).toBe("Tide");
    expect(versionName(version("v", { publisher: "", title: "", fileName: "a.txt" }))).toBe("a.txt");
  });
});

describe("order and folding", () => {
  const works = Array.from({ length: 12 }, (_, index) =>
    work(`w${String(index)}`, [version(`v${String(index)}`)], {
      title: `Work ${String(index)}`,
      changedAt: `2024-05-${String(10 + index)}T00:00:00Z`,
    }),
  );
  it("puts the last change first, or titles by number and letter", () => {
    expect(sortWorks(works, "changed", "en")[0]?.id).toBe("w11");
    expect(
      sortWorks([...works].reverse(), "title", "en")
        .map((each) => each.id)
        .slice(0, 3),
    ).toEqual(["w0", "w1", "w2"]);
  });
  it("opens all of a few works and the three latest of many", () => {
    expect([...openByDefault(works.slice(0, 3))]).toEqual(["w0", "w1", "w2"]);
    expect([...openByDefault(works)].sort()).toEqual(["w10", "w11", "w9"]);
  });
  it("walks works and the versions of open works, and stops at the ends", () => {
    const lines = linesOf(works.slice(0, 2).map(workRow), (workId) => workId === "w0");
    expect(lines.map(lineKey)).toEqual(["w0", "v0", "w1"]);
    const after = (from: string | null, step: number) => {
      const line = lineAfter(lines, from, step);
      return line === null ? null : lineKey(line);
    };
    expect([after("w0", 1), after("w1", 1), after("w0", -1), after("gone", 1), after("w1", -99)]).toEqual(["v0", "w1", "w0", "w0", "w0"]);
    expect(lineAfter([], null, 1)).toBeNull();
  });
});

describe("what opens", () => {
  const rows = versionRows([version("a"), version("b", { relation: "copy" }), version("c", { relation: "copy" })]);
  const last = (base: string, other: string): StoredComparison => ({
    id: "k" as ComparisonId,
    workId: "w" as WorkId,
    base: base as VersionId,
    witnesses: [base as VersionId, other as VersionId],
    openedAt: "2024-05-01T00:00:00Z",
  });
  it("is the last comparison, as long as both versions are kept", () => {
    expect(openingOfWork(rows, last("b", "a"))).toEqual({ screen: "compare", base: "b", other: "a" });
    expect(openingOfWork(rows, last("a", "gone"))).toEqual({ screen: "compare", base: "a", other: "c" });
    expect(openingOfWork(rows, last("gone", "b"))).toEqual({ screen: "compare", base: "a", other: "c" });
  });
  it("is the version itself while it is alone, and nothing for an empty work", () => {
    expect(openingOfWork(rows.slice(0, 1), null)).toEqual({ screen: "read", versionId: "a" });
    expect(openingOfWork([], null)).toBeNull();
  });
  it("sets a version against the base and reads the base", () => {
    expect(openingOfVersion(rows, "b" as VersionId)).toEqual({ screen: "compare", base: "a", other: "b" });
    expect(openingOfVersion(rows, "a" as VersionId)).toEqual({ screen: "read", versionId: "a" });
  });
});
