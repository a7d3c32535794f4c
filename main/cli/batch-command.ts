import { createReadStream } from "node:fs";
import { err, ok, type Result } from "../../app/result.ts";
import type { BatchSettings } from "../compute/requests.ts";
import { batchLimits, createWorker, type BatchLimits, type BatchWorker } from "./batch-worker.ts";
import type { CommandTools } from "./compare-command.ts";
import { beginOutput, notWritten, reasonOf } from "./files.ts";
import type { Terminal } from "./terminal.ts";

export interface BatchRequest {
  readonly input: string;
  readonly out: string | null;
  readonly jobs: number;
  readonly lines: boolean;
}

/** Lines are sent in parcels: large enough to make the way worth while, small enough to share the work evenly. */
const parcelLines = 16;

/**
 * Compares every line of a batch, in order, on several processes. A bad line, or one whose comparison does not end, gives an error line and
 * the run goes on. It ends early, and well, when nobody reads the output any more. The error is one line for the user.
 */
export async function compareBatch(
  request: BatchRequest,
  tools: CommandTools,
  limits: BatchLimits = batchLimits,
): Promise<Result<null, string>> {
  const sink = openSink(request.out, tools.terminal);
  if (!sink.ok) return sink;
  const settings: BatchSettings = { resources: tools.places.resources, lines: request.lines, maxMillis: limits.lineMillis };
  const workers = Array.from({ length: request.jobs }, () => createWorker(tools, settings, limits));
  try {
    const ended = await run(parcelsOf(request.input), workers, sink.value, (done) => {
      tools.terminal.progress(`${String(done)} comparisons`);
    });
    return ended.ok ? sink.value.keep() : ended;
  } finally {
    tools.terminal.progress("");
    for (const worker of workers) worker.stop();
    sink.value.discard();
  }
}

/** Where the lines of output go. */
interface Sink {
  /** False: nobody reads them any more. */
  write(text: string): Result<boolean, string>;
  keep(): Result<null, string>;
  discard(): void;
}

function openSink(name: string | null, terminal: Terminal): Result<Sink, string> {
  if (name === null) return ok({ write: (text) => ok(terminal.out(text)), keep: () => ok(null), discard: () => undefined });
  const guarded = <T>(action: () => T): Result<T, string> => {
    try {
      return ok(action());
    } catch (error) {
      return err(notWritten(name, error));
    }
  };
  const begun = guarded(() => beginOutput(name));
  if (!begun.ok) return begun;
  const file = begun.value;
  return ok({
    write: (text) => guarded(() => (file.write(text), true)),
    keep: () => guarded(() => (file.keep(), null)),
    discard: () => {
      file.discard();
    },
  });
}

/** Keeps every worker busy and writes the parcels in the order in which they were read. */
async function run(
  parcels: AsyncIterable<Result<readonly string[], string>>,
  workers: readonly BatchWorker[],
  sink: Sink,
  onDone: (count: number) => void,
): Promise<Result<null, string>> {
  const waiting: Promise<readonly string[]>[] = [];
  const count = { sent: 0, done: 0 };
  const writeNext = async (): Promise<Result<boolean, string>> => {
    const lines = (await waiting.shift()) ?? [];
    count.done += lines.length;
    onDone(count.done);
    return sink.write(lines.map((line) => `${line}\n`).join(""));
  };
  for await (const parcel of parcels) {
    if (!parcel.ok) return parcel;
    const worker = workers[count.sent++ % workers.length];
    if (worker === undefined) break;
    const answer = worker.compare(parcel.value);
    answer.catch(() => undefined); // it is awaited in its turn; until then it must not count as unhandled
    waiting.push(answer);
    if (waiting.length < workers.length * 2) continue;
    const written = await writeNext();
    if (!written.ok) return written;
    if (!written.value) return ok(null);
  }
  while (waiting.length > 0) {
    const written = await writeNext();
    if (!written.ok) return written;
    if (!written.value) break;
  }
  return ok(null);
}

/** The lines of a batch that are not empty, in parcels; last of all, where reading failed, a line for the user. */
async function* parcelsOf(input: string): AsyncGenerator<Result<readonly string[], string>> {
  let parcel: string[] = [];
  try {
    for await (const line of linesOf(input === "-" ? process.stdin : createReadStream(input))) {
      if (line.trim() === "") continue;
      parcel.push(line);
      if (parcel.length < parcelLines) continue;
      yield ok(parcel);
      parcel = [];
    }
  } catch (error) {
    yield err(`${input}: ${reasonOf(error)}. Check the file and try again.`);
    return;
  }
  if (parcel.length > 0) yield ok(parcel);
}

/**
 * The lines of a UTF-8 stream, without its byte order mark. Only LF ends a line (a CR before it is white space to JSON): Node's own readline
 * also cuts at U+2028 and U+2029, which JSON allows inside a string.
 */
async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of stream) {
    const [first = "", ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split("\n");
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest + decoder.decode();
}
