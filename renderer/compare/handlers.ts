import type { RefObject } from "react";
import type { Handlers, ScreenHandlers } from "../commands.ts";
import type { AppState } from "../state/app-context.ts";
import type { ColumnsHandle } from "./columns.tsx";
import { stepFrom, type Listed, type Placed } from "./listed.ts";
import { stepBeside } from "./noise.ts";
import type { Side } from "./places.ts";
import type { Layout } from "./rows.ts";
import type { CompareAction, CompareState } from "./state.ts";
import type { Decisions } from "./use-decisions.ts";
import type { Sides } from "./use-sides.ts";

interface HandlerParts {
  readonly app: AppState;
  readonly state: CompareState;
  readonly dispatch: (action: CompareAction) => void;
  readonly layout: Layout;
  readonly listed: Listed;
  readonly columns: RefObject<ColumnsHandle | null>;
  readonly sides: Sides;
  readonly decisions: Decisions;
  readonly showFinding: (entry: Placed) => void;
  readonly showRow: (row: number, side: Side | null) => void;
  readonly swap: () => void;
}

/** The code of the screen's commands. */
export function compareHandlers(parts: HandlerParts): ScreenHandlers<"compare"> {
  const { app, state, dispatch, decisions } = parts;
  const { settings, change } = app;
  const onward: Pick<Handlers<"compare">, "finding.next" | "finding.previous" | "finding.first" | "finding.last"> = {
    "finding.next": () => {
      goTo(parts, stepFrom(parts.listed.shown, state.finding, state.row, 1));
    },
    "finding.previous": () => {
      goTo(parts, stepFrom(parts.listed.shown, state.finding, state.row, -1));
    },
    "finding.first": () => {
      goTo(parts, parts.listed.shown[0] ?? null);
    },
    "finding.last": () => {
      goTo(parts, parts.listed.shown.at(-1) ?? null);
    },
  };
  return {
    ...onward,
    "sentence.next": () => {
      parts.showRow(Math.min(parts.layout.rows.length - 1, state.row + 1), null);
    },
    "sentence.previous": () => {
      parts.showRow(Math.max(0, state.row - 1), null);
    },
    "pane.other": () => {
      dispatch({ do: "other-side" });
      parts.columns.current?.focus(state.side === "a" ? "b" : "a");
    },
    "sides.swap": parts.swap,
    "marks.toggle": () => {
      change({ marks: !settings.marks });
    },
    "noise.more": () => {
      change({ noise: stepBeside(settings.noise, 1) });
    },
    "noise.less": () => {
      change({ noise: stepBeside(settings.noise, -1) });
    },
    "lock.toggle": () => {
      change({ scrollLock: !settings.scrollLock });
    },
    "rail.toggle": parts.sides.toggleRail,
    "panel.toggle": parts.sides.togglePanel,
    "note.write": decisions.writeNote,
    "judge.error": () => decisions.judge("error"),
    "judge.intended": () => decisions.judge("style"),
    "judge.dismiss": () => decisions.judge("not-a-difference"),
    "step.back": () => {
      if (state.draft === null) return parts.sides.uncover();
      dispatch({ do: "close-note" });
      return undefined;
    },
  };
}

function goTo(parts: HandlerParts, entry: Placed | null): void {
  if (entry !== null) parts.showFinding(entry);
}
