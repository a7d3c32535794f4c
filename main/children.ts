import { fork } from "node:child_process";
import type { FromChild, FromParent } from "./child-port.ts";

/** A running child: what is needed of Electron's `utilityProcess` and of a forked Node alike. */
export interface ChildHandle {
  send(message: FromParent): void;
  onMessage(listener: (message: FromChild) => void): void;
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

/** Starts a child process from a built entry file. */
export type StartChild = (entry: string, args: readonly string[]) => ChildHandle;

/** Structure of Electron's module that is needed here; passed in so that the command line never loads Electron. */
export interface UtilityProcessModule {
  fork(
    entry: string,
    args: string[],
    options: { serviceName: string; stdio: "inherit" },
  ): {
    postMessage(message: unknown): void;
    on(event: "message", listener: (message: unknown) => void): unknown;
    on(event: "exit", listener: (code: number) => void): unknown;
    kill(): boolean;
  };
}

/** Starts children as Electron utility processes; for a runtime with Node-API 10 or later. */
export function startUtility(utilityProcess: UtilityProcessModule): StartChild {
  return (entry, args) => {
    const child = utilityProcess.fork(entry, [...args], { serviceName: "variorum", stdio: "inherit" });
    return {
      send: (message) => {
        child.postMessage(message);
      },
      onMessage: (listener) => child.on("message", (message) => { listener(message as FromChild); }), // prettier-ignore
      onExit: (listener) => child.on("exit", listener),
      kill: () => child.kill(),
    };
  };
}

/** Starts children as plain Node processes, on the given Node. */
export function startForked(execPath: string): StartChild {
  return (entry, args) => {
    const child = fork(entry, [...args], {
      execPath,
      execArgv: [],
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    return {
      send: (message) => child.send(message),
      onMessage: (listener) => child.on("message", (message) => { listener(message as FromChild); }), // prettier-ignore
      onExit: (listener) => child.on("exit", (code) => { listener(code ?? 1); }), // prettier-ignore
      kill: () => child.kill("SIGKILL"),
    };
  };
}

/** How a job on a child ended without a value. */
export type JobFailure =
  | { readonly why: "cancelled" }
  | { readonly why: "timeout" }
  | { readonly why: "died"; readonly code: number }
  | { readonly why: "bug"; readonly stack: string };

export type JobOutcome = { readonly done: true; readonly value: unknown } | { readonly done: false; readonly failure: JobFailure };

export interface JobOptions {
  readonly onProgress?: (value: unknown) => void;
  /** Aborting kills the child at once. */
  readonly signal?: AbortSignal;
  /** The child is killed when it has not answered by then. */
  readonly maxMillis?: number;
}

/** Runs one job in a child of its own, which is ended afterwards whatever happens. */
export function runOnce(start: StartChild, entry: string, input: unknown, options: JobOptions = {}): Promise<JobOutcome> {
  return new Promise((resolve) => {
    if (options.signal?.aborted === true) {
      resolve({ done: false, failure: { why: "cancelled" } });
      return;
    }
    const child = start(entry, []);
    const timer = options.maxMillis === undefined ? null : setTimeout(giveUp, options.maxMillis);
    const cancel = (): void => {
      finish({ done: false, failure: { why: "cancelled" } });
    };
    function giveUp(): void {
      finish({ done: false, failure: { why: "timeout" } });
    }
    const finish = (outcome: JobOutcome): void => {
      if (timer) clearTimeout(timer);
      options.signal?.removeEventListener("abort", cancel);
      child.kill();
      resolve(outcome);
    };
    options.signal?.addEventListener("abort", cancel);
    child.onExit((code) => {
      finish({ done: false, failure: { why: "died", code } });
    });
    child.onMessage((message) => {
      switch (message.kind) {
        case "ready":
          child.send({ kind: "run", job: 0, input });
          break;
        case "progress":
          options.onProgress?.(message.value);
          break;
        case "done":
          finish({ done: true, value: message.value });
          break;
        case "failed":
          finish({ done: false, failure: { why: "bug", stack: message.stack } });
          break;
        case "event":
          break;
      }
    });
  });
}

/** A child that lives as long as the app and answers many calls, in the order in which it finishes them. */
export interface Service {
  call(input: unknown): Promise<JobOutcome>;
  stop(): void;
}

/** Starts a service. `onEvent` hears what the child tells unasked; `onDied` is called when it ends by itself, after its open calls failed. */
export function startService(
  start: StartChild,
  entry: string,
  args: readonly string[],
  onEvent: (value: unknown) => void,
  onDied: (code: number) => void,
): Service {
  const waiting = new Map<number, (outcome: JobOutcome) => void>();
  const unsent: FromParent[] = [];
  const state = { ready: false, ended: false, next: 1 };
  const child = start(entry, args);
  const settle = (job: number, outcome: JobOutcome): void => {
    waiting.get(job)?.(outcome);
    waiting.delete(job);
  };
  child.onMessage((message) => {
    if (message.kind === "ready") {
      state.ready = true;
      for (const each of unsent.splice(0)) child.send(each);
    } else if (message.kind === "event") onEvent(message.value);
    else if (message.kind === "done") settle(message.job, { done: true, value: message.value });
    else if (message.kind === "failed") settle(message.job, { done: false, failure: { why: "bug", stack: message.stack } });
  });
  child.onExit((code) => {
    const wasStopped = state.ended;
    state.ended = true;
    for (const job of [...waiting.keys()]) settle(job, { done: false, failure: { why: "died", code } });
    if (!wasStopped) onDied(code);
  });
  return {
    call: (input) =>
      new Promise((resolve) => {
        if (state.ended) {
          resolve({ done: false, failure: { why: "died", code: 0 } });
          return;
        }
        const job = state.next++;
        waiting.set(job, resolve);
        const message: FromParent = { kind: "run", job, input };
        if (state.ready) child.send(message);
        else unsent.push(message);
      }),
    stop: () => {
      state.ended = true;
      child.kill();
    },
  };
}
