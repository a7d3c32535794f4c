import { join } from "node:path";
import { startService, type JobFailure, type JobOutcome, type Service } from "../children.ts";
import { unfinishedLine } from "../compute/batch.ts";
import type { BatchSettings, ComputeRequest } from "../compute/requests.ts";
import type { CommandTools } from "./compare-command.ts";

/** When a process that compares is taken for stuck. */
export interface BatchLimits {
  /** What one line may take; the stages of a comparison then end by themselves, with `exact: false`. */
  readonly lineMillis: number;
  /** What is granted beyond, before the process is killed; and to a new process until it answers. */
  readonly marginMillis: number;
}

export const batchLimits: BatchLimits = { lineMillis: 60_000, marginMillis: 20_000 };

/** Compares parcels of lines, one after another, in a process that is replaced when it is stuck or dies. */
export interface BatchWorker {
  /** As many lines as were given, in their order; a line that its process did not survive gets an error line. Rejects after `stop`. */
  compare(lines: readonly string[]): Promise<readonly string[]>;
  stop(): void;
}

/** A worker; its process is started with the first parcel. */
export function createWorker(tools: CommandTools, settings: BatchSettings, limits: BatchLimits): BatchWorker {
  const state: { service: Service | null; stopped: boolean; last: Promise<unknown> } = {
    service: null,
    stopped: false,
    last: Promise.resolve(),
  };
  const replace = (): void => {
    state.service?.stop();
    state.service = null;
  };
  const attempt = async (lines: readonly string[]): Promise<JobOutcome> => {
    if (state.stopped) throw new Error("the worker was stopped");
    const service = (state.service ??= await startedService(tools, settings, limits));
    const outcome = await inTime(service, { kind: "lines", lines, settings }, limits);
    if (!outcome.done) replace();
    return outcome;
  };
  const compareLines = async (lines: readonly string[]): Promise<readonly string[]> => {
    const outcome = await attempt(lines);
    if (outcome.done) return outcome.value as readonly string[];
    const [line] = lines;
    if (line === undefined) return [];
    if (lines.length === 1) return [unfinishedLine(line, words[outcome.failure.why])];
    // Which of them it was is not known: one by one, only that one is lost.
    const answers: string[] = [];
    for (const each of lines) answers.push(...(await compareLines([each])));
    return answers;
  };
  return {
    compare: (lines) => {
      const answer = state.last.then(() => compareLines(lines));
      state.last = answer.catch(() => undefined);
      return answer;
    },
    stop: () => {
      state.stopped = true;
      replace();
    },
  };
}

const words: Readonly<Record<JobFailure["why"], string>> = {
  timeout: "the comparison took too long and was ended",
  died: "the comparing process ended unexpectedly; the line may need more memory than there is",
  bug: "the comparison failed inside Variorum; please report it with this line",
  cancelled: "the comparison was cancelled",
};

/** A process that has answered once: one that cannot start at all is no fault of the lines. */
async function startedService({ start, places }: CommandTools, settings: BatchSettings, limits: BatchLimits): Promise<Service> {
  const service = startService(
    start,
    join(places.entries, "compute.cjs"),
    [],
    () => undefined,
    () => undefined, // its open call fails, and the worker starts another
  );
  const outcome = await inTime(service, { kind: "lines", lines: [], settings }, limits);
  if (outcome.done) return service;
  service.stop();
  throw new Error("the comparing process could not be started");
}

function inTime(service: Service, request: ComputeRequest, { lineMillis, marginMillis }: BatchLimits): Promise<JobOutcome> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      resolve({ done: false, failure: { why: "timeout" } });
    };
    // Two timers: when this process itself was held up, by a slow reader of its output, the answer may lie ready as the first one ends.
    const timers = [
      setTimeout(() => {
        timers.push(setTimeout(giveUp, marginMillis));
      }, lineMillis),
    ];
    service
      .call(request)
      .finally(() => {
        timers.forEach(clearTimeout);
      })
      .then(resolve, reject);
  });
}
