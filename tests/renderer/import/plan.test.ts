import { describe, expect, it } from "vitest";
import type { VersionId } from "../../../app/model/ids.ts";
import { hasBadDate, partOutcomes, proposePlans, redecoded, renamedDraft, type Plan } from "../../../renderer/import/plan.ts";
import { version, work } from "../library/builders.ts";
import { draft } from "./builders.ts";

/** `d1>new original` … : where a plan goes, what it is, and of what. */
function told(plan: Plan): string {
  const place = plan.place.in === "new" ? "new" : plan.place.in === "work" ? plan.place.workId : plan.place.draftId;
  const source = plan.source === null ? "" : ` of ${plan.source.kind === "draft" ? plan.source.draftId : plan.source.versionId}`;
  return `${plan.keep ? "" : "skip "}${plan.draft.draftId}>${place} ${plan.metadata.relation}${source}`;
}

describe("a proposal", () => {
  it("founds a work on the first file and sets the others against it by language", () => {
    const plans = proposePlans([draft("d1"), draft("d2", { language: "en" }), draft("d3", { language: "es-MX" })], null);
    expect(plans.map(told)).toEqual(["d1>new original", "d2>d1 translation of d1", "d3>d1 revision of d1"]);
  });
  it("goes into the work in view, against its base", () => {
    const inView = work("w", [version("t", { language: "en", relation: "translation" }), version("o", { language: "es" })]);
    expect(proposePlans([draft("d1", { language: "en" }), draft("d2")], inView).map(told)).toEqual([
      "d1>w translation of o",
      "d2>w revision of o",
    ]);
  });
  it("skips what is already kept, and does not found a work on it", () => {
    const same = draft("d1", {}, { sameAs: version("kept") });
    expect(proposePlans([same, draft("d2"), draft("d3")], null).map(told)).toEqual([
      "skip d1>d2 revision of d2",
      "d2>new original",
      "d3>d2 revision of d2",
    ]);
    expect(proposePlans([same], null).map(told)).toEqual(["skip d1>new original"]);
  });
  it("keeps a relation that the source itself declares", () => {
    const declared = draft("d1", { relation: "copy", relatedTo: "v9" as VersionId });
    expect(proposePlans([declared], null).map(told)).toEqual(["d1>new copy of v9"]);
  });
  it("is made of the files that could be read", () => {
    const failure = { code: "bad-file", message: "This file is empty." } as const;
    const { drafts, refused } = partOutcomes([
      { read: false, fileName: "b.txt", failure },
      { read: true, draft: draft("d1") },
    ]);
    expect([drafts.map((each) => each.draftId), refused]).toEqual([["d1"], [{ fileName: "b.txt", message: "This file is empty." }]]);
  });
});

describe("a fresh reading in another encoding", () => {
  const [plan] = proposePlans([draft("d1", { title: "Caf\u00c3\u00a9", author: "Z\u00c3\u00bc" })], null);
  it("replaces what came from the old one and leaves what was typed", () => {
    if (plan === undefined) throw new Error("one plan");
    const typed = { ...plan, metadata: { ...plan.metadata, author: "Zoe" } };
    const after = redecoded(typed, draft("d1b", { title: "Café", author: "Zü" }, { encoding: "utf-8" }));
    expect([after.draft.draftId, after.metadata.title, after.metadata.author]).toEqual(["d1b", "Café", "Zoe"]);
  });
  it("is followed by those that name the draft", () => {
    const plans = proposePlans([draft("d1"), draft("d2", { language: "en" })], null);
    expect(renamedDraft(plans, "d1", "x").map(told)).toEqual(["d1>new original", "d2>x translation of x"]);
  });
});

describe("a date that is none", () => {
  it("stands in the way only of what will be kept", () => {
    const [plan] = proposePlans([draft("d1", { publishedAt: "3 May" })], null);
    if (plan === undefined) throw new Error("one plan");
    expect([hasBadDate(plan), hasBadDate({ ...plan, keep: false })]).toEqual([true, false]);
  });
});
