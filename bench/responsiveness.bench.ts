// How soon a note is saved while 10,000 sentences are being compared, and how soon cancelling ends it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOnce, startForked, startService, type StartChild } from "../main/children.ts";
import type { ComparisonJob } from "../main/compute/job.ts";
import { libraryClient } from "../main/library-client.ts";
import { newVersion, selector } from "../tests/doubles/library.ts";
import { longText } from "../tests/doubles/long-text.ts";
import { millisOf, printRow } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const start = startForked(process.execPath);
const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
const nothing = (): void => undefined;
const service = startService(start, join(root, "main", "library", "process.ts"), [folder], nothing, nothing);
const library = libraryClient((request) => service.call(request));
const text = "The dam will cost 400 million euros.";
const kept = await library.internal("internal.add-version", newVersion(text));
if (!kept.ok) throw new Error(kept.error.message);
const { workId, id: versionId } = kept.value;

const side = (shift: number): ComparisonJob["a"] => ({
  text: longText(10_000, shift),
  language: "en",
  title: "",
  blocks: null,
  segments: null,
});
const job: ComparisonJob = {
  a: side(0),
  b: side(3),
  pins: [],
  corrections: [],
  lines: false,
  resources: join(root, "resources"),
  wordLists: [],
  sourcesOff: [],
  maxMillis: 600_000,
};

const saves: number[] = [];
const cancels: number[] = [];
for (let round = 0; round < 5; round++) {
  const controller = new AbortController();
  const aligning = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<undefined>();
  const watched: StartChild = (entry, args) => {
    const child = start(entry, args);
    child.onExit(() => {
      ended.resolve(undefined);
    });
    return child;
  };
  const running = runOnce(
    watched,
    join(root, "main", "compute", "process.ts"),
    { kind: "comparison", job },
    {
      signal: controller.signal,
      onProgress: (stage) => {
        if (stage === "align") aligning.resolve(undefined);
      },
    },
  );
  await aligning.promise;
  for (let note = 0; note < 10; note++) {
    const target = { on: "passage", passage: { versionId, selector: selector(text, "400 million") } } as const;
    saves.push(await millisOf(() => library.call("notes.create", { workId, target, body: `Note ${String(note)}` })));
  }
  cancels.push(
    await millisOf(async () => {
      controller.abort();
      await running;
      await ended.promise;
    }),
  );
}
printRow("a note saved while 10,000 sentences are compared (aim 100 ms)", saves);
printRow("a comparison of 10,000 sentences ended by cancelling (aim 300 ms)", cancels);
service.stop();
rmSync(folder, { recursive: true, force: true });
