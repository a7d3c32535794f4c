import { useEffect, useState } from "react";
import type { CallName, Input, Output } from "../../app/contract/contract.ts";
import { useBridge } from "../bridge.ts";

/** What a call has answered so far. The last value stays while it is asked again, and when that fails. */
export interface Answer<T> {
  readonly value: T | null;
  readonly failure: string | null;
}

const unanswered = { value: null, failure: null, question: "" };

/**
 * Asks a call that only reads, anew whenever its input or `revision` changes; an answer that comes after a newer question is dropped.
 * With another input the old value is gone at once, with another revision it stays until the new one is there.
 */
export function useAnswer<Name extends CallName>(name: Name, input: Input<Name>, revision: number): Answer<Output<Name>> {
  const bridge = useBridge();
  const [state, setState] = useState<Answer<Output<Name>> & { readonly question: string }>(unanswered);
  const question = `${name} ${JSON.stringify(input)}`;
  useEffect(() => {
    let wanted = true;
    const asked = JSON.parse(question.slice(name.length + 1)) as Input<Name>;
    void bridge.call(name, asked).then((answer) => {
      if (!wanted) return;
      setState((before) =>
        answer.ok
          ? { value: answer.value, failure: null, question }
          : { value: before.question === question ? before.value : null, failure: answer.error.message, question },
      );
    });
    return () => {
      wanted = false;
    };
  }, [bridge, name, question, revision]);
  return state.question === question ? state : unanswered;
}
