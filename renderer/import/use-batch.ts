import { useState } from "react";
import type { VersionSummary, Work } from "../../app/model/work.ts";
import type { Bridge } from "../bridge.ts";
import { keepAll, remaining, type Commit } from "./keep.ts";
import { proposePlans, redecoded, related, renamedDraft, type Plan } from "./plan.ts";
import type { ImportDraft } from "../../app/contract/contract.ts";

/** The drafts of one import on their way into the library. */
export interface Batch {
  readonly plans: readonly Plan[];
  /** Sentences by draft id: why one could not be decoded anew or kept. */
  readonly faults: ReadonlyMap<string, string>;
  /** How many of how many were tried, while keeping runs. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly kept: readonly VersionSummary[];
  /** The works to choose from; those founded by this batch are among them once it has been kept in part. */
  readonly works: readonly Work[];
  change(draftId: string, change: (plan: Plan) => Plan): void;
  /** Puts a plan in another place, with the relation that place suggests. */
  move(draftId: string, place: Plan["place"]): void;
  decode(draftId: string, encoding: string): void;
  /** Keeps what is wanted. What was kept leaves the list; comes back with everything kept so far and how many failed now. */
  keep(): Promise<{ readonly kept: readonly VersionSummary[]; readonly failed: number }>;
  /** Gives up every draft that was not kept. */
  discard(): void;
}

export function useBatch(bridge: Bridge, drafts: readonly ImportDraft[], inView: Work | null, listed: readonly Work[]): Batch {
  const [plans, setPlans] = useState(() => proposePlans(drafts, inView));
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [progress, setProgress] = useState<Batch["progress"]>(null);
  const [works, setWorks] = useState(listed);
  const [kept, setKept] = useState<readonly VersionSummary[]>([]);
  const change = (draftId: string, to: (plan: Plan) => Plan): void => {
    setPlans((before) => before.map((plan) => (plan.draft.draftId === draftId ? to(plan) : plan)));
  };
  return {
    plans,
    faults,
    progress,
    kept,
    works,
    change,
    move: (draftId, place) => {
      const work = place.in === "work" ? (works.find(({ id }) => id === place.workId) ?? null) : null;
      change(draftId, (plan) =>
        related(
          { ...plan, place },
          plans.map(({ draft }) => draft),
          work,
        ),
      );
    },
    decode: (draftId, encoding) => {
      void bridge.call("import.decode", { jobId: crypto.randomUUID(), draftId, encoding }).then((answer) => {
        const outcome = answer.ok ? answer.value : null;
        if (outcome?.read === true) {
          const { draft } = outcome;
          setPlans((before) =>
            renamedDraft(before, draftId, draft.draftId).map((plan) => (plan.draft.draftId === draftId ? redecoded(plan, draft) : plan)),
          );
          setFaults((before) => without(before, draftId));
          return;
        }
        const message = outcome?.read === false ? outcome.failure.message : answer.ok ? "" : answer.error.message;
        setFaults((before) => new Map(before).set(draftId, message));
      });
    },
    keep: async () => {
      const all = plans.filter((plan) => plan.keep).length;
      setProgress({ done: 0, all });
      const commit: Commit = ({ draftId, metadata, workId }) =>
        bridge.call("import.commit", { draftId, metadata: { ...metadata }, workId });
      const result = await keepAll(plans, commit, (done) => {
        setProgress({ done, all });
      });
      const everKept = [...kept, ...result.kept.values()];
      const known = result.failed.length === 0 ? null : await bridge.call("works.list", { trashed: false });
      if (known?.ok === true) setWorks(known.value);
      setPlans((before) => remaining(before, result.kept));
      setFaults(new Map(result.failed.map(({ draftId, message }) => [draftId, message])));
      setKept(everKept);
      setProgress(null);
      return { kept: everKept, failed: result.failed.length };
    },
    discard: () => {
      const draftIds = plans.map(({ draft }) => draft.draftId);
      if (draftIds.length > 0) void bridge.call("import.discard", { draftIds });
    },
  };
}

function without(faults: ReadonlyMap<string, string>, draftId: string): ReadonlyMap<string, string> {
  return new Map([...faults].filter(([id]) => id !== draftId));
}
