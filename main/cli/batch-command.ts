import { createReadStream, createWriteStream, renameSync, rmSync, type WriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { err, ok, type Result } from "../../app/result.ts";
import { startService, type Service } from "../children.ts";
import type { BatchSettings, ComputeRequest } from "../compute/requests.ts";
import type { CommandTools } from "./compare-command.ts";
import { reasonOf } from "./files.ts";

export interface BatchRequest {
  readonly input: string;
  readonly out: string | null;
  readonly jobs: number;
  readonly lines: boolean;
}

/** Lines are sent in parcels: large enough to make the way worth while, small enough to share the work evenly. */
const parcelLines = 16;
const maxMillisPerLine = 60_000;

/** Compares every line of a batch, in order, on several processes. A bad line gives an error line and the run goes on. */
export async function compareBatch(request: BatchRequest, tools: CommandTools): Promise<Result<null, string>> {
  const services = Array.from({ length: request.jobs }, () => startWorker(tools));
  const part = request.out === null ? null : `${request.out}.part`;
  const output = part === null ? process.stdout : createWriteStream(part);
  const settings: BatchSettings = { resources: tools.places.resources, lines: request.lines, maxMillis: maxMillisPerLine };
  try {
    await run(parcelsOf(request.input), services, output, settings, (done) => {
      tools.terminal.progress(`${String(done)} comparisons`);
    });
    if (part !== null && request.out !== null) {
      await closed(output as WriteStream);
      renameSync(part, request.out);
    }
    return ok(null);
  } catch (error) {
    if (part !== null) rmSync(part, { force: true });
    return err(`${request.input}: ${reasonOf(error)}. Nothing was written; check the file and try again.`);
  } finally {
    tools.terminal.progress("");
    for (const service of services) service.stop();
  }
}

function startWorker({ start, places }: CommandTools): Service {
  return startService(
    start,
    join(places.entries, "compute.cjs"),
    [],
    () => undefined,
    () => undefined, // its open calls fail, which ends the run with a line
  );
}

/** Keeps every worker busy and writes the parcels in the order in which they were read. */
async function run(
  parcels: AsyncGenerator<readonly string[]>,
  services: readonly Service[],
  output: NodeJS.WritableStream,
  settings: BatchSettings,
  onDone: (count: number) => void,
): Promise<void> {
  const waiting: Promise<readonly string[]>[] = [];
  const count = { sent: 0, done: 0 };
  const writeNext = async (): Promise<void> => {
    const lines = (await waiting.shift()) ?? [];
    count.done += lines.length;
    onDone(count.done);
    if (!output.write(lines.map((line) => `${line}\n`).join(""))) await once(output, "drain");
  };
  for await (const lines of parcels) {
    const service = services[count.sent++ % services.length];
    if (service === undefined) break;
    const answer = ask(service, { kind: "lines", lines, settings });
    answer.catch(() => undefined); // it is awaited in its turn; until then it must not count as unhandled
    waiting.push(answer);
    if (waiting.length >= services.length * 2) await writeNext();
  }
  while (waiting.length > 0) await writeNext();
}

async function ask(service: Service, request: ComputeRequest): Promise<readonly string[]> {
  const outcome = await service.call(request);
  if (outcome.done) return outcome.value as readonly string[];
  throw new Error(outcome.failure.why === "bug" ? outcome.failure.stack : "a compute process stopped unexpectedly");
}

async function* parcelsOf(input: string): AsyncGenerator<readonly string[]> {
  const stream = input === "-" ? process.stdin : createReadStream(input);
  if (input !== "-") await once(stream, "open");
  let parcel: string[] = [];
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    parcel.push(line);
    if (parcel.length < parcelLines) continue;
    yield parcel;
    parcel = [];
  }
  if (parcel.length > 0) yield parcel;
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, "close");
}
