import { join } from "node:path";
import type { Failure, Input, JobProgress, Output } from "../../app/contract/contract.ts";
import type { Version } from "../../app/model/work.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { runOnce, type JobFailure, type StartChild } from "../children.ts";
import type { ComparisonJob, SideInput } from "../compute/job.ts";
import type { ComputeRequest } from "../compute/requests.ts";
import type { Jobs } from "../jobs.ts";
import type { LibraryClient } from "../library-client.ts";
import type { Log } from "../log.ts";
import type { Places } from "../paths.ts";

/** After this long the stages stop early and the comparison says that it is not exact. */
const maxMillis = 120_000;
/** A process that has not answered by then is stuck and is killed. */
const killAfterMillis = 300_000;

interface Tools {
  readonly library: LibraryClient;
  readonly start: StartChild;
  readonly places: Places;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly onProgress: (progress: JobProgress) => void;
}

/** How far a job is when a stage begins; measured shares of the whole on articles of 100 sentences. */
const shareBefore: Readonly<Record<string, number>> = { segment: 0.05, values: 0.1, align: 0.3, variants: 0.6, claims: 0.75 };

/** Compares two kept versions in a process of its own. The comparison is not stored: it is derived. Can be cancelled from its first moment. */
export function runComparisonOf(tools: Tools, input: Input<"comparison.run">): Promise<Result<Output<"comparison.run">, Failure>> {
  return tools.jobs.run(input.jobId, async (signal) => {
    const job = await jobFor(tools, input);
    if (!job.ok) return job;
    const onProgress = (stage: unknown): void => {
      tools.onProgress({ jobId: input.jobId, stage: stage as JobProgress["stage"], done: shareBefore[String(stage)] ?? 0 });
    };
    const request: ComputeRequest = { kind: "comparison", job: job.value };
    const entry = join(tools.places.entries, "compute.cjs");
    const outcome = await runOnce(tools.start, entry, request, { onProgress, signal, maxMillis: killAfterMillis });
    return outcome.done ? ok(outcome.value as Output<"comparison.run">) : err(failureOf(outcome.failure, tools.log));
  });
}

/** Everything the compute process needs, read from the library. */
async function jobFor(
  { library, places }: Tools,
  { versionA, versionB }: Input<"comparison.run">,
): Promise<Result<ComparisonJob, Failure>> {
  const a = await library.call("versions.get", { versionId: versionA });
  if (!a.ok) return a;
  const b = await library.call("versions.get", { versionId: versionB });
  if (!b.ok) return b;
  const pins = await library.call("pins.list", { versionA, versionB });
  if (!pins.ok) return pins;
  const corrections = await library.call("corrections.list", { versionA, versionB });
  if (!corrections.ok) return corrections;
  const words = await library.internal("internal.word-lists", { versionA, versionB });
  if (!words.ok) return words;
  return ok({
    a: sideOf(a.value),
    b: sideOf(b.value),
    pins: pins.value,
    corrections: corrections.value,
    lines: false,
    resources: places.resources,
    wordLists: words.value.lists,
    sourcesOff: words.value.off,
    maxMillis,
  });
}

function sideOf(version: Version): SideInput {
  const { text, language, title, blocks, publishedAt } = version;
  return { text, language, title, published: publishedAt, blocks, segments: null };
}

function failureOf(failure: JobFailure, log: Log): Failure {
  switch (failure.why) {
    case "cancelled":
      return { code: "cancelled", message: "The comparison was cancelled. Nothing was changed." };
    case "timeout":
      return { code: "internal", message: "The comparison took too long and was stopped. Both versions are kept; try shorter ones." };
    case "died":
      log("compute", new Error(`the compute process ended with ${String(failure.code)}`));
      return { code: "internal", message: "The comparison stopped unexpectedly. Both versions are kept; try again." };
    case "bug":
      log("compute", failure.stack);
      return { code: "internal", message: "The comparison failed inside Variorum. Both versions are kept; the log has the details." };
  }
}
