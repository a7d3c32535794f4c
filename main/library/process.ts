import { serve } from "../child-port.ts";
import { openLibrary } from "./library.ts";
import type { LibraryEvent, LibraryRequest } from "./protocol.ts";

/** better-sqlite3 does not refuse an older runtime: it crashes. */
const neededNodeApi = 10;
/** How often another process's writes (the command line's) are looked for. */
const watchMillis = 1_000;

if (Number(process.versions["napi"] ?? 0) < neededNodeApi) {
  throw new Error(`The library needs Node-API ${String(neededNodeApi)}; this runtime has ${String(process.versions["napi"])}.`);
}
const folder = process.argv[2];
if (folder === undefined) throw new Error("The library process was started without a folder.");

const library = openLibrary(folder, (where, error) => {
  process.stderr.write(`library ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
});
const seen = { mark: library.changeMark() };
const tell = serve(async (input) => {
  const answer = await library.answer(input as LibraryRequest);
  tellChanges();
  return answer;
});
setInterval(tellChanges, watchMillis).unref();

function tellChanges(): void {
  const mark = library.changeMark();
  if (mark === seen.mark) return;
  seen.mark = mark;
  tell({ kind: "changed", at: new Date().toISOString() } satisfies LibraryEvent);
}
