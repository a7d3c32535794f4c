import { Worker } from "node:worker_threads";

/**
 * The far end of main/children.ts: a child process answers jobs that arrive as messages. The same entry file runs under Electron's
 * `utilityProcess` (messages on `process.parentPort`) and under a forked Node (messages on `process` itself).
 */
export type FromParent = { readonly kind: "run"; readonly job: number; readonly input: unknown };
export type FromChild =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly job: number; readonly value: unknown }
  | { readonly kind: "done"; readonly job: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly job: number; readonly stack: string }
  | { readonly kind: "event"; readonly value: unknown };

type Handler = (input: unknown, report: (value: unknown) => void) => unknown;

/** Answers every job with what `handler` returns (or the promise it returns resolves to). Returns a function that sends an event. */
export function serve(handler: Handler): (value: unknown) => void {
  const send = connect((message) => {
    void answer(message, handler, send);
  });
  send({ kind: "ready" });
  return (value) => {
    send({ kind: "event", value });
  };
}

async function answer(message: FromParent, handler: Handler, send: (message: FromChild) => void): Promise<void> {
  const { job, input } = message;
  try {
    const value = await handler(input, (progress) => {
      send({ kind: "progress", job, value: progress });
    });
    send({ kind: "done", job, value });
  } catch (error) {
    send({ kind: "failed", job, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Electron's message port of a utility process; typed here because Node's own types do not know it. */
interface ParentPort {
  on(event: "message", listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

function connect(receive: (message: FromParent) => void): (message: FromChild) => void {
  const port = (process as unknown as { readonly parentPort?: ParentPort | null }).parentPort;
  if (port) {
    port.on("message", (event) => {
      receive(event.data as FromParent);
    });
    return (message) => {
      port.postMessage(message);
    };
  }
  process.on("message", (message) => {
    receive(message as FromParent);
  });
  process.on("disconnect", () => process.exit(0)); // never outlive the app
  watchParent();
  return (message) => {
    process.send?.(message);
  };
}

/**
 * A child in the middle of a long computation hears nothing: a thread beside it sees that the app is gone and ends it. Only for a forked
 * Node; Electron ends its utility processes itself.
 */
function watchParent(): void {
  const source = `
    const parent = process.ppid;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 500);`;
  new Worker(source, { eval: true }).unref();
}
