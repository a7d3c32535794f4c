import type { FindingId } from "../../app/model/finding.ts";
import type { NoteId } from "../../app/model/ids.ts";
import type { NoteTarget } from "../../app/model/note.ts";
import type { KindFilter, Placed, Tab } from "./listed.ts";
import type { Side } from "./places.ts";

/** A note being written: a new one on its target, or a kept one. */
export interface NoteDraft {
  readonly noteId: NoteId | null;
  readonly target: NoteTarget;
  /** The words it stands on, to be shown above the field. */
  readonly quotes: readonly { readonly side: Side; readonly text: string }[];
  readonly body: string;
}

export interface CompareState {
  readonly row: number;
  /** False until the reader went anywhere: the text then stands at its beginning. */
  readonly chosen: boolean;
  readonly finding: FindingId | null;
  /** The pane that single keys and a note without a selection mean. */
  readonly side: Side;
  readonly tab: Tab;
  readonly kind: KindFilter;
  readonly draft: NoteDraft | null;
}

export type CompareAction =
  | { readonly do: "show-finding"; readonly entry: Placed }
  | { readonly do: "show-row"; readonly row: number; readonly finding: FindingId | null }
  | { readonly do: "other-side" }
  | { readonly do: "set-side"; readonly side: Side }
  | { readonly do: "set-tab"; readonly tab: Tab }
  | { readonly do: "set-kind"; readonly kind: KindFilter }
  | { readonly do: "write-note"; readonly draft: NoteDraft }
  | { readonly do: "close-note" };

/** What the screen starts with: the first row, or the place it was asked to show. */
export function startAt(row: number, finding: FindingId | null): CompareState {
  return { row, chosen: false, finding, side: "a", tab: "all", kind: { by: "every" }, draft: null };
}

export function reduce(state: CompareState, action: CompareAction): CompareState {
  switch (action.do) {
    case "show-finding":
      return { ...state, chosen: true, row: action.entry.row, finding: action.entry.finding.id };
    case "show-row":
      return { ...state, chosen: true, row: action.row, finding: action.finding };
    case "other-side":
      return { ...state, side: state.side === "a" ? "b" : "a" };
    case "set-side":
      return { ...state, side: action.side };
    case "set-tab":
      return { ...state, tab: action.tab };
    case "set-kind":
      return { ...state, kind: action.kind, tab: "all" };
    case "write-note":
      return { ...state, draft: action.draft };
    case "close-note":
      return { ...state, draft: null };
  }
}
