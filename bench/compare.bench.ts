// How long a whole comparison takes, in one process, by length.
import { join } from "node:path";
import type { ComparisonJob } from "../main/compute/job.ts";
import { runComparison } from "../main/compute/run.ts";
import { longText } from "../tests/doubles/long-text.ts";
import { millisOf, printRow } from "./measure.ts";

const side = (count: number, shift: number): ComparisonJob["a"] => ({
  text: longText(count, shift),
  language: "en",
  title: "",
  blocks: null,
  segments: null,
});

for (const [sentences, runs] of [
  [50, 7],
  [300, 5],
  [2_000, 3],
  [10_000, 1],
] as const) {
  const job: ComparisonJob = {
    a: side(sentences, 0),
    b: side(sentences, 3),
    pins: [],
    corrections: [],
    lines: false,
    resources: join(import.meta.dirname, "..", "resources"),
    wordLists: [],
    sourcesOff: [],
    maxMillis: 600_000,
  };
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await millisOf(() => runComparison(job, () => undefined)));
  printRow(`${String(sentences)} sentences against ${String(sentences)}, one language`, times);
}
