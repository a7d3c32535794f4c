import { describe, expect, it } from "vitest";
import type { VersionId, WorkId } from "../../../app/model/ids.ts";
import { err, ok } from "../../../app/result.ts";
import { keepAll, remaining, type Commit, type CommitInput } from "../../../renderer/import/keep.ts";
import { proposePlans } from "../../../renderer/import/plan.ts";
import { version } from "../library/builders.ts";
import { draft } from "./builders.ts";

/** A library that founds works w1, w2 …, keeps a draft d1 as version v-d1, and refuses the drafts named. */
function library(refuses: readonly string[]): { readonly commit: Commit; readonly asked: CommitInput[] } {
  const asked: CommitInput[] = [];
  const commit: Commit = (input) => {
    asked.push(input);
    if (refuses.includes(input.draftId)) return Promise.resolve(err({ code: "disk", message: "The disk is full." }));
    const workId = input.workId ?? (`w${String(asked.length)}` as WorkId);
    return Promise.resolve(ok(version(`v-${input.draftId}`, { workId })));
  };
  return { commit, asked };
}

const batch = () => proposePlans([draft("d1"), draft("d2", { language: "en" }), draft("d3", { language: "fr" })], null);

describe("keeping a batch", () => {
  it("puts all into the work of the first and names it as their source", async () => {
    const { commit, asked } = library([]);
    const counted: number[] = [];
    const { kept, failed } = await keepAll(batch(), commit, (done) => counted.push(done));
    expect([...kept.values()].map((each) => each.workId)).toEqual(["w1", "w1", "w1"]);
    expect(asked.map((input) => input.metadata.relatedTo)).toEqual([null, "v-d1", "v-d1"]);
    expect([failed, counted]).toEqual([[], [1, 2, 3]]);
  });
  it("goes on when one fails: the next founds the work, its source is unknown", async () => {
    const { commit, asked } = library(["d1"]);
    const { kept, failed } = await keepAll(batch(), commit, () => undefined);
    expect([...kept.values()].map((each) => [each.id, each.workId])).toEqual([
      ["v-d2", "w2"],
      ["v-d3", "w2"],
    ]);
    expect(asked.map((input) => input.metadata.relatedTo)).toEqual([null, null, null]);
    expect(failed).toEqual([{ draftId: "d1", fileName: "d1.txt", message: "The disk is full." }]);
  });
  it("does not ask for what is left out", async () => {
    const { commit, asked } = library([]);
    const plans = batch().map((plan) => ({ ...plan, keep: plan.draft.draftId === "d3" }));
    await keepAll(plans, commit, () => undefined);
    expect(asked.map((input) => [input.draftId, input.workId])).toEqual([["d3", null]]);
  });
  it("founds first, whatever the order of the files", async () => {
    const { commit, asked } = library([]);
    await keepAll([...batch()].reverse(), commit, () => undefined);
    expect(asked.map((input) => input.draftId)).toEqual(["d1", "d3", "d2"]);
  });
  it("makes an original relate to nothing and a derived version to the one chosen", async () => {
    const { commit, asked } = library([]);
    const [plan] = batch();
    if (plan === undefined) throw new Error("three plans");
    const chosen = { ...plan, source: { kind: "version", versionId: "v7" as VersionId } } as const;
    await keepAll([chosen, { ...chosen, metadata: { ...chosen.metadata, relation: "copy" } }], commit, () => undefined);
    expect(asked.map((input) => input.metadata.relatedTo)).toEqual([null, "v7"]);
  });
  it("leaves the rest in the work that was founded, of the version that was kept", async () => {
    const { commit } = library(["d3"]);
    const plans = batch();
    const { kept } = await keepAll(plans, commit, () => undefined);
    expect(remaining(plans, kept).map((plan) => [plan.draft.draftId, plan.place, plan.source])).toEqual([
      ["d3", { in: "work", workId: "w1" }, { kind: "version", versionId: "v-d1" }],
    ]);
  });
});
