import { fork } from "node:child_process";
import type { FromChild, FromParent } from "./child-port.ts";

/** A running child: what is needed of Electron's `utilityProcess` and of a forked Node alike. */
export interface ChildHandle {
  send(message: FromParent): void;
  onMessage(listener: (message: FromChild) => void): void;
  /** Hears the end once, also that of a child that could not be started. */
  onExit(listener: (code: number) => void): void;
  /** Asks the child to end when it has finished what it is doing. */
  end(): void;
  /** Ends it now. */
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
      end: () => child.kill(),
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
      // A child that is ending has no channel any more; its end is told by onExit.
      send: (message) => child.connected && child.send(message),
      onMessage: (listener) => child.on("message", (message) => { listener(message as FromChild); }), // prettier-ignore
      onExit: (listener) => {
        const ended = new Promise<number>((resolve) => {
          child.once("exit", (code) => { resolve(code ?? 1); }); // prettier-ignore
          child.once("error", () => { resolve(notStarted); }); // prettier-ignore
        });
        void ended.then(listener);
      },
      end: () => {
        if (child.connected) child.disconnect();
      },
      kill: () => child.kill("SIGKILL"),
    };
  };
}

/** What a shell answers for a program that does not exist. */
const notStarted = 127;

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
  /** Takes no more calls, lets the open ones finish, and ends the child; kills it when that takes too long. */
  close(): Promise<void>;
  /** Ends the child now; open calls fail. */
  stop(): void;
}

const closeMillis = 5_000;

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
  const gone = latch();
  const drained = latch();
  const settle = (job: number, outcome: JobOutcome): void => {
    waiting.get(job)?.(outcome);
    waiting.delete(job);
    if (state.ended && waiting.size === 0) drained.open();
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
    gone.open();
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
    close: async () => {
      state.ended = true;
      const timer = setTimeout(() => {
        child.kill();
      }, closeMillis);
      if (waiting.size > 0) await drained.opened;
      child.end();
      await gone.opened;
      clearTimeout(timer);
    },
    stop: () => {
      state.ended = true;
      child.kill();
    },
  };
}

/** A promise that is kept from outside. */
function latch(): { readonly opened: Promise<void>; readonly open: () => void } {
  const state: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    state.open = resolve;
  });
  return {
    opened,
    open: () => {
      state.open();
    },
  };
}
