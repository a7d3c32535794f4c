import type { Failure } from "../app/contract/contract.ts";
import type { Input, libraryCalls, Output } from "../app/contract/contract.ts";
import { err, type Result } from "../app/result.ts";
import type { JobOutcome } from "./children.ts";
import type { InternalCalls, InternalName, LibraryRequest } from "./library/protocol.ts";

type LibraryCallName = keyof typeof libraryCalls;

/** The library process as the main process sees it. Every answer is a Result; a dead process is a failure in words. */
export interface LibraryClient {
  /** Relays a call whose name and input have not been checked; the library checks them. */
  relay(name: string, input: unknown): Promise<Result<unknown, Failure>>;
  call<Name extends LibraryCallName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>, Failure>>;
  internal<Name extends InternalName>(name: Name, input: InternalCalls[Name][0]): Promise<Result<InternalCalls[Name][1], Failure>>;
}

const gone: Failure = {
  code: "library-unavailable",
  message: "The library stopped answering. Everything saved until now is safe on the disk. Close Variorum and open it again.",
};

/** Wraps the way requests are sent to the process. */
export function libraryClient(send: (request: LibraryRequest) => Promise<JobOutcome>): LibraryClient {
  const relay = async (name: string, input: unknown): Promise<Result<unknown, Failure>> => {
    const outcome = await send({ name, input });
    return outcome.done ? (outcome.value as Result<unknown, Failure>) : err(gone);
  };
  return {
    relay,
    call: async (name, input) => (await relay(name, input)) as Result<Output<typeof name>, Failure>,
    internal: async (name, input) => (await relay(name, input)) as Result<InternalCalls[typeof name][1], Failure>,
  };
}
