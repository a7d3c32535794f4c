import type { Failure } from "../../app/contract/contract.ts";
import type { WorkId } from "../../app/model/ids.ts";
import type { VersionMetadata, VersionSummary } from "../../app/model/work.ts";
import type { Result } from "../../app/result.ts";
import type { Plan } from "./plan.ts";

export interface CommitInput {
  readonly draftId: string;
  readonly metadata: VersionMetadata;
  readonly workId: WorkId | null;
}
export type Commit = (input: CommitInput) => Promise<Result<VersionSummary, Failure>>;

export interface Kept {
  /** By draft id, in the order in which they were kept. */
  readonly kept: ReadonlyMap<string, VersionSummary>;
  /** By draft id, so that the dialog can show the sentence at its file. */
  readonly failed: readonly { readonly draftId: string; readonly fileName: string; readonly message: string }[];
}

/**
 * Keeps the drafts one after the other; a failure leaves the others untouched. A draft founded on another one is kept after it and joins
 * its work; if that one was left out or failed, the first of those that wanted to join it founds the work instead. `onDone` counts.
 */
export async function keepAll(plans: readonly Plan[], commit: Commit, onDone: (done: number) => void): Promise<Kept> {
  const wanted = inOrder(plans.filter((plan) => plan.keep));
  const kept = new Map<string, VersionSummary>();
  const founded = new Map<string, WorkId>();
  const failed: { draftId: string; fileName: string; message: string }[] = [];
  let done = 0;
  for (const plan of wanted) {
    const { draftId, fileName } = plan.draft;
    const founder = plan.place.in === "batch" ? plan.place.draftId : draftId;
    const workId = plan.place.in === "work" ? plan.place.workId : (founded.get(founder) ?? null);
    const answer = await commit({ draftId, workId, metadata: { ...plan.metadata, ...derivation(plan, kept) } });
    if (answer.ok) {
      kept.set(draftId, answer.value);
      if (plan.place.in !== "work") founded.set(founder, answer.value.workId);
    } else failed.push({ draftId, fileName, message: answer.error.message });
    done += 1;
    onDone(done);
  }
  return { kept, failed };
}

/** The plans that were not kept, with what they named by draft now named as it is kept: its work and its version. */
export function remaining(plans: readonly Plan[], kept: ReadonlyMap<string, VersionSummary>): readonly Plan[] {
  return plans
    .filter((plan) => !kept.has(plan.draft.draftId))
    .map((plan) => {
      const founder = plan.place.in === "batch" ? kept.get(plan.place.draftId) : undefined;
      const source = plan.source?.kind === "draft" ? kept.get(plan.source.draftId) : undefined;
      return {
        ...plan,
        place: founder === undefined ? plan.place : { in: "work", workId: founder.workId },
        source: source === undefined ? plan.source : { kind: "version", versionId: source.id },
      };
    });
}

/** Founders first, so that what joins them finds their work and can name them as its source; otherwise as listed. */
function inOrder(plans: readonly Plan[]): readonly Plan[] {
  const founders = plans.filter((plan) => plan.place.in !== "batch");
  return [...founders, ...plans.filter((plan) => plan.place.in === "batch")];
}

/** A source that was not kept cannot be named: the relation stays, "of what" is unknown. */
function derivation(plan: Plan, kept: ReadonlyMap<string, VersionSummary>): Pick<VersionMetadata, "relatedTo"> {
  if (plan.metadata.relation === "original" || plan.source === null) return { relatedTo: null };
  if (plan.source.kind === "version") return { relatedTo: plan.source.versionId };
  return { relatedTo: kept.get(plan.source.draftId)?.id ?? null };
}
