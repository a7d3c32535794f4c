import type { CallName, Failure, Input } from "../../app/contract/contract.ts";
import type { FindingReference, JudgementKind } from "../../app/model/note.ts";
import { ok, type Result } from "../../app/result.ts";
import type { Bridge } from "../bridge.ts";
import { sameReference } from "./references.ts";

/** A call as data. */
export type Request = { readonly [Name in CallName]: { readonly name: Name; readonly input: Input<Name> } }[CallName];

/** Something the user did, as data, so that it can be taken back and done again. `label` names it in words for the menu. */
export type Deed =
  | { readonly kind: "calls"; readonly label: string; readonly undo: readonly Request[]; readonly redo: readonly Request[] }
  | {
      readonly kind: "judge";
      readonly label: string;
      readonly finding: FindingReference;
      readonly before: JudgementKind | null;
      readonly after: JudgementKind | null;
    };

export interface UndoStack {
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

const maxDeeds = 200;

export const nothingDone: UndoStack = { done: [], undone: [] };

/** Remembers a deed that was done just now; what had been undone can no longer be done again. */
export function remember(stack: UndoStack, deed: Deed): UndoStack {
  return { done: [...stack.done, deed].slice(-maxDeeds), undone: [] };
}

export function afterUndo(stack: UndoStack): UndoStack {
  const deed = stack.done.at(-1);
  return deed === undefined ? stack : { done: stack.done.slice(0, -1), undone: [...stack.undone, deed] };
}

export function afterRedo(stack: UndoStack): UndoStack {
  const deed = stack.undone.at(-1);
  return deed === undefined ? stack : { done: [...stack.done, deed], undone: stack.undone.slice(0, -1) };
}

/** Does a deed or takes it back. Stops at the first failure and returns it. */
export async function perform(bridge: Bridge, deed: Deed, direction: "undo" | "redo"): Promise<Result<null, Failure>> {
  if (deed.kind === "judge") return judge(bridge, deed.finding, direction === "undo" ? deed.before : deed.after);
  for (const request of deed[direction]) {
    const answer = await bridge.call(request.name, request.input);
    if (!answer.ok) return answer;
  }
  return ok(null);
}

/** A judgement is looked for by what it is about and not by its id, which is another one after each time it was taken back. */
async function judge(bridge: Bridge, finding: FindingReference, kind: JudgementKind | null): Promise<Result<null, Failure>> {
  if (kind !== null) {
    const put = await bridge.call("judgements.put", { finding: clone(finding), kind, reason: "" });
    return put.ok ? ok(null) : put;
  }
  const { versionA, versionB } = finding;
  const kept = await bridge.call("judgements.list", { versionA, versionB });
  if (!kept.ok) return kept;
  for (const judgement of kept.value.filter((one) => sameReference(one.finding, finding))) {
    const removed = await bridge.call("judgements.remove", { judgementId: judgement.id });
    if (!removed.ok) return removed;
  }
  return ok(null);
}

/** The contract's input types are mutable, because zod infers them so. */
function clone(finding: FindingReference): Input<"judgements.put">["finding"] {
  return { ...finding, a: [...finding.a], b: [...finding.b] };
}
