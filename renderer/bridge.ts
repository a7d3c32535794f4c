import { createContext, useContext } from "react";
import type { CallName, EventName, Events, Failure, Input, Output } from "../app/contract/contract.ts";
import { bug, type Result } from "../app/result.ts";

/** What the preload exposes: untyped, because nothing but names and plain data crosses. */
export interface RawBridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Returns a function that ends the subscription. */
  on(name: string, listener: (value: unknown) => void): () => void;
}

/** The same, typed by the contract. Failures come back as values; a rejected promise is a bug. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>, Failure>>;
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void): () => void;
}

/** The other side answers by the same contract, so its types are taken for granted here and nowhere else. */
export function typedBridge(raw: RawBridge): Bridge {
  return {
    call: <Name extends CallName>(name: Name, input: Input<Name>) => raw.call(name, input) as Promise<Result<Output<Name>, Failure>>,
    on: (name, listener) =>
      raw.on(name, (value) => {
        listener(value as Parameters<typeof listener>[0]);
      }),
  };
}

export const BridgeContext = createContext<Bridge | null>(null);

/** The bridge of the window; in tests a double. */
export function useBridge(): Bridge {
  return useContext(BridgeContext) ?? bug("no bridge around this component");
}
