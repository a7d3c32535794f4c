import { useEffect, useState } from "react";
import type { Failure, JobProgress } from "../../app/contract/contract.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Judgement, Note } from "../../app/model/note.ts";
import type { Work } from "../../app/model/work.ts";
import { useBridge, type Bridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";

/** How far the comparison of a pair has come. */
export type Run =
  | { readonly state: "running"; readonly stage: JobProgress["stage"] | null; readonly done: number }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "ready"; readonly comparison: Comparison };

export interface RunHandle {
  readonly run: Run;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Attempt {
  readonly jobId: string;
  readonly run: Run;
}

function firstAttempt(): Attempt {
  return { jobId: crypto.randomUUID(), run: { state: "running", stage: null, done: 0 } };
}

/** Compares a pair in the background. Leaving the screen cancels it. */
export function useRun(workId: WorkId, a: VersionId, b: VersionId): RunHandle {
  const bridge = useBridge();
  const [{ jobId, run }, setAttempt] = useState(firstAttempt);
  useEffect(() => {
    let settled = false;
    const put = (next: Run): void => {
      setAttempt((before) => (before.jobId === jobId ? { jobId, run: next } : before));
    };
    const stop = bridge.on("job.progress", (progress) => {
      if (progress.jobId === jobId && !settled) put({ state: "running", stage: progress.stage, done: progress.done });
    });
    const start = async (): Promise<void> => {
      // Remembered as the pair this work was last opened with; a failure to do so must not keep the reader from reading.
      void bridge.call("comparisons.open", { workId, witnesses: [a, b], base: a });
      const answer = await bridge.call("comparison.run", { jobId, versionA: a, versionB: b });
      settled = true;
      put(answer.ok ? { state: "ready", comparison: answer.value } : { state: "failed", failure: answer.error });
    };
    void start();
    return () => {
      stop();
      if (!settled) void bridge.call("jobs.cancel", { jobId });
    };
  }, [bridge, jobId, workId, a, b]);
  return {
    run,
    cancel: () => void bridge.call("jobs.cancel", { jobId }),
    again: () => {
      setAttempt(firstAttempt());
    },
  };
}

export interface Kept {
  readonly work: Work | null;
  readonly judgements: readonly Judgement[];
  readonly notes: readonly Note[];
  readonly failure: Failure | null;
  /** Reads everything again, after a change made here. */
  readonly refresh: () => void;
}

/** What the library holds about the pair; read again when something changes. */
export function useKept(workId: WorkId, a: VersionId, b: VersionId): Kept {
  const bridge = useBridge();
  const { revision } = useApp();
  const [asked, setAsked] = useState(0);
  const [kept, setKept] = useState<Omit<Kept, "refresh">>({ work: null, judgements: [], notes: [], failure: null });
  useEffect(() => {
    let current = true;
    void readKept(bridge, workId, a, b).then((found) => {
      if (current) setKept(found);
    });
    return () => {
      current = false;
    };
  }, [bridge, workId, a, b, revision, asked]);
  const refresh = (): void => {
    setAsked((before) => before + 1);
  };
  return { ...kept, refresh };
}

/** Judgements come the way round that is asked for, whichever way round they were made. */
async function readKept(bridge: Bridge, workId: WorkId, a: VersionId, b: VersionId): Promise<Omit<Kept, "refresh">> {
  const [work, judgements, notes] = await Promise.all([
    bridge.call("works.get", { workId }),
    bridge.call("judgements.list", { versionA: a, versionB: b }),
    bridge.call("notes.list", { workId, trashed: false }),
  ]);
  const failed = [work, judgements, notes].find((answer) => !answer.ok);
  return {
    work: work.ok ? work.value : null,
    judgements: judgements.ok ? judgements.value : [],
    notes: notes.ok ? notes.value : [],
    failure: failed === undefined ? null : failed.error,
  };
}
