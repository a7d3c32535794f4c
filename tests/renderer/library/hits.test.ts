import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchHit } from "../../../app/contract/contract.ts";
import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import { groupHits, openingOfHit, piecesOf } from "../../../renderer/library/hits.ts";
import { version, work } from "./builders.ts";

function drawn(excerpt: string, ranges: readonly (readonly [number, number])[]): string {
  return piecesOf(
    excerpt,
    ranges.map(([from, to]) => ({ from, to })),
  )
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join("");
}

function hit(workId: string, versionId: string | null, given: Partial<SearchHit> = {}): SearchHit {
  return {
    where: "text",
    workId: workId as WorkId,
    versionId: versionId as VersionId | null,
    noteId: null,
    title: "",
    excerpt: "",
    ranges: [],
    at: 5,
    ...given,
  };
}

describe("pieces of an excerpt", () => {
  it("mark the ranges, also touching, overlapping, unordered and too long ones", () => {
    expect(drawn("the old bridge", [[4, 7]])).toBe("the [old] bridge");
    expect(
      drawn("the old bridge", [
        [8, 99],
        [0, 3],
        [2, 5],
      ]),
    ).toBe("[the][ o]ld [bridge]");
  });
  it("joined are the excerpt", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (excerpt, ranges) => {
        expect(
          piecesOf(
            excerpt,
            ranges.map(([from, to]) => ({ from, to })),
          )
            .map((piece) => piece.text)
            .join(""),
        ).toBe(excerpt);
      }),
    );
  });
});

describe("hits", () => {
  const works = [work("w", [version("a"), version("b", { relation: "translation" })]), work("s", [version("x")])];
  it("stand under their works in the order of the answer, without those of vanished works", () => {
    const groups = groupHits([hit("s", "x"), hit("w", "b"), hit("gone", "q"), hit("s", null)], works);
    expect(groups.map((group) => [group.workId, group.rows.map((row) => row.version?.sigil ?? "-").join("")])).toEqual([
      ["s", "A-"],
      ["w", "B"],
    ]);
  });
  it("open beside the base, the base beside the latest, and a lone version to be read", () => {
    const [pair, single] = works;
    if (pair === undefined || single === undefined) throw new Error("two works");
    expect(openingOfHit(pair, hit("w", "b"))).toEqual({ screen: "compare", base: "a", other: "b" });
    expect(openingOfHit(pair, hit("w", "a"))).toEqual({ screen: "compare", base: "a", other: "b" });
    expect(openingOfHit(pair, hit("w", null))).toEqual({ screen: "compare", base: "a", other: "b" });
    expect(openingOfHit(single, hit("s", "x"))).toEqual({ screen: "read", versionId: "x" });
    expect(openingOfHit(work("e", []), hit("e", null))).toBeNull();
  });
});
