import { serve } from "../child-port.ts";
import { changeWatch } from "./changes.ts";
import { openLibrary } from "./library.ts";
import type { LibraryEvent, LibraryRequest } from "./protocol.ts";

/** better-sqlite3 does not refuse an older runtime: it crashes. */
const neededNodeApi = 10;
/** How often another process's writes (the command line's) are looked for. */
const watchMillis = 1_000;
/** Once asked to end, the process waits until no message has come and no answer was owed for so long. */
const quietMillis = 50;

if (Number(process.versions["napi"] ?? 0) < neededNodeApi) {
  throw new Error(`The library needs Node-API ${String(neededNodeApi)}; this runtime has ${String(process.versions["napi"])}.`);
}
const [, , folder, resources] = process.argv;
if (folder === undefined) throw new Error("The library process was started without a folder.");

const library = openLibrary(folder, logBug, resources);
// Also when the app is gone: a lost channel ends the process by process.exit, which comes by here.
process.on("exit", () => {
  library.close();
});

const work = { begun: 0, done: 0 };
const tell = serve(async (input) => {
  work.begun++;
  try {
    const answer = await library.answer(input as LibraryRequest);
    lookForChanges();
    return answer;
  } finally {
    work.done++;
  }
});
const lookForChanges = changeWatch(
  () => library.changeMark(),
  () => {
    tell({ kind: "changed", at: new Date().toISOString() } satisfies LibraryEvent);
  },
  (error) => {
    logBug("changes", error);
  },
);
setInterval(lookForChanges, watchMillis).unref();

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, finish);

/** Answers what has been asked, then ends. */
function finish(): void {
  const { begun } = work;
  setTimeout(() => {
    if (work.begun === begun && work.done === begun) process.exit(0);
    finish();
  }, quietMillis);
}

function logBug(where: string, error: unknown): void {
  process.stderr.write(`library ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
