import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../app/model/comparison.ts";
import type { VersionId } from "../../../app/model/ids.ts";
import { mirrored, type FindingReference } from "../../../app/model/note.ts";
import { recognise, referenceOf } from "../../../renderer/compare/judged.ts";
import { sameReference } from "../../../renderer/state/references.ts";
import { spanishEnglish } from "../../doubles/comparison-fixtures.ts";

const es = "es" as VersionId;
const en = "en" as VersionId;

function reference(id: string): FindingReference {
  const finding = spanishEnglish.findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return referenceOf(finding, spanishEnglish, es, en);
}

function recognisedIn(references: readonly FindingReference[], comparison: Comparison, versionA = es) {
  const { byFinding, lost } = recognise(references, (one) => one, comparison, versionA);
  return { found: [...byFinding.keys()], lost: lost.length };
}

describe("recognise", () => {
  it("knows a finding again after recomputing, also when its phrase grew", () => {
    const findings = spanishEnglish.findings.map((finding) =>
      finding.id === "money"
        ? { ...finding, id: "other" as typeof finding.id, a: finding.a.map(({ from, to }) => ({ from: from - 3, to })) }
        : finding,
    );
    expect(recognisedIn([reference("money")], { ...spanishEnglish, findings })).toEqual({ found: ["other"], lost: 0 });
  });

  it("keeps apart two findings of one category", () => {
    expect(recognisedIn([reference("rides"), reference("sources")], spanishEnglish).found).toEqual(["rides", "sources"]);
  });

  it("does not take another value for the same finding, and loses nothing", () => {
    const findings = spanishEnglish.findings.map((finding) => (finding.id === "money" ? { ...finding, valueB: "1 EUR" } : finding));
    expect(recognisedIn([reference("money")], { ...spanishEnglish, findings })).toEqual({ found: [], lost: 1 });
  });

  it("knows a finding again when the sides were swapped since", () => {
    expect(recognisedIn([mirrored(reference("omit")), mirrored(reference("money"))], spanishEnglish)).toEqual({
      found: ["omit", "money"],
      lost: 0,
    });
  });
});

describe("mirrored", () => {
  it("is its own inverse and swaps omission and addition", () => {
    expect(mirrored(reference("omit")).category).toBe("addition");
    expect(mirrored(mirrored(reference("omit")))).toEqual(reference("omit"));
  });
});

describe("sameReference", () => {
  it("looks at words, places and values", () => {
    expect(sameReference(reference("money"), reference("money"))).toBe(true);
    expect(sameReference(reference("money"), reference("date"))).toBe(false);
    expect(sameReference(reference("money"), { ...reference("money"), valueA: null })).toBe(false);
  });
});
