import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingId } from "../../../app/model/finding.ts";
import { marksBySegment, runsOf, type Mark, type MarkKind, type MarkOptions } from "../../../renderer/compare/marks.ts";
import { hiddenAt, type NoiseStep } from "../../../renderer/compare/noise.ts";
import { frenchRevision, spanishEnglish } from "../../doubles/comparison-fixtures.ts";

const letters: Readonly<Record<MarkKind, string>> = { differs: "d", whole: "w", moved: "m", note: "n", same: "s", gap: "^", quiet: "q" };

/** Runs as `plain[d:marked]`, a gap as `[^]`. */
function written(text: string, marks: readonly Mark[]): string {
  return runsOf(text, { from: 0, to: text.length }, marks)
    .map((run) => {
      const kinds = run.kinds
        .map((kind) => letters[kind])
        .sort()
        .join("");
      if (kinds === "^") return "[^]";
      const words = text.slice(run.from, run.to);
      return kinds === "" ? words : `[${kinds}:${words}]`;
    })
    .join("");
}

function mark(from: number, to: number, kind: MarkKind, finding: string | null = null): Mark {
  return { from, to, kind, finding: finding as FindingId | null };
}

describe("runsOf", () => {
  it("cuts where marks begin and end, also where they overlap", () => {
    expect(written("one two three", [])).toBe("one two three");
    expect(written("one two three", [mark(4, 7, "differs")])).toBe("one [d:two] three");
    expect(written("one two three", [mark(0, 7, "differs"), mark(4, 13, "note")])).toBe("[d:one ][dn:two][n: three]");
    expect(written("one two three", [mark(0, 13, "moved"), mark(4, 7, "differs")])).toBe("[m:one ][dm:two][m: three]");
  });

  it("puts a gap between two runs without taking words", () => {
    expect(written("up, she said", [mark(2, 2, "gap")])).toBe("up[^], she said");
    expect(written("up", [mark(0, 0, "gap")])).toBe("[^]up");
    expect(written("up", [mark(2, 2, "gap")])).toBe("up[^]");
  });

  it("means the innermost finding with a click", () => {
    const runs = runsOf("one two three", { from: 0, to: 13 }, [mark(0, 13, "differs", "outer"), mark(4, 7, "differs", "inner")]);
    expect(runs.map((run) => run.finding)).toEqual(["outer", "inner", "outer"]);
  });

  it("keeps graphemes whole", () => {
    const family = "👨‍👩‍👧";
    expect(written(`a${family}b`, [mark(2, 4, "differs")])).toBe(`a[d:${family}]b`);
    expect(written("cafe\u0301 noir", [mark(0, 4, "differs")])).toBe("[d:cafe\u0301] noir");
  });

  it("keeps joined words whole, because a letter drawn apart changes its shape", () => {
    expect(written("مليون يورو", [mark(2, 4, "differs")])).toBe("[d:مليون] يورو");
  });

  it("gives back the whole text, whatever the marks", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([x, y]) => ({ from: Math.min(x, y), to: Math.max(x, y) }));
    const kinds = fc.constantFrom<MarkKind>("differs", "note", "moved", "same");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), fc.array(fc.tuple(span, kinds)), (text, given) => {
        const marks = given.map(([{ from, to }, kind]) => mark(from, to, from === to ? "gap" : kind));
        const runs = runsOf(text, { from: 0, to: text.length }, marks);
        expect(runs.map((run) => text.slice(run.from, run.to)).join("")).toBe(text);
        for (const run of runs) expect(/^[\uDC00-\uDFFF]/.test(text.slice(run.from, run.to))).toBe(false);
      }),
    );
  });
});

function options(given: Partial<MarkOptions>): MarkOptions {
  return { hidden: hiddenAt("typography"), marks: true, current: null, notes: { a: [], b: [] }, ...given };
}

describe("marksBySegment", () => {
  const kindsIn = (side: "a" | "b", given: Partial<MarkOptions>): ReadonlySet<MarkKind> =>
    new Set(
      marksBySegment(spanishEnglish, side, options(given))
        .flat()
        .map(({ kind }) => kind)
        .filter((kind) => kind !== "quiet"),
    );

  it("marks differences, moves, whole sentences and gaps, but not what agrees", () => {
    expect(kindsIn("a", {})).toEqual(new Set(["differs", "moved", "whole"]));
    expect(kindsIn("b", {})).toEqual(new Set(["differs", "moved", "whole", "gap"]));
  });

  it("cuts the text at the same places whatever is shown, so that no line breaks anew", () => {
    const cuts = (given: Partial<MarkOptions>): unknown =>
      marksBySegment(spanishEnglish, "a", options(given)).map((marks, index) => {
        const segment = spanishEnglish.a.segments[index];
        return (
          segment &&
          runsOf(spanishEnglish.a.text, segment, marks)
            .filter(({ from, to }) => from < to)
            .map(({ from }) => from)
        );
      });
    expect(cuts({ marks: false })).toEqual(cuts({}));
    expect(cuts({ hidden: hiddenAt("everything"), current: "same" as FindingId })).toEqual(cuts({ hidden: hiddenAt("claims-only") }));
  });

  it("marks what agrees when it is current or nothing is hidden", () => {
    expect(kindsIn("a", { current: "same" as FindingId })).toContain("same");
    expect(kindsIn("a", { hidden: hiddenAt("everything") })).toContain("same");
  });

  it("leaves only notes when marks are off", () => {
    expect(kindsIn("a", { marks: false, notes: { a: [{ from: 0, to: 5 }], b: [] } })).toEqual(new Set(["note"]));
  });

  it("marks wording by the step of the noise control", () => {
    const count = (step: NoiseStep): number =>
      marksBySegment(frenchRevision, "a", options({ hidden: hiddenAt(step) }))
        .flat()
        .filter(({ finding, kind }) => finding === null && kind !== "quiet").length;
    expect(count("everything")).toBe(5);
    expect(count("typography")).toBe(3);
    expect(count("function-words")).toBe(2);
    expect(count("claims-only")).toBe(0);
  });
});
