import { useState, useSyncExternalStore } from "react";
import { useApp } from "../state/app-context.ts";
import { foldAt } from "./fold.ts";

/** Beside the text, over it, or not shown. */
export type Place = "beside" | "over" | "hidden";

/** The parts at the two sides of the text: shown as the reader chose where there is room, else over the text when asked for. */
export interface Sides {
  /** False: the window is too narrow for two columns. */
  readonly columns: boolean;
  readonly rail: Place;
  readonly panel: Place;
  readonly toggleRail: () => void;
  readonly togglePanel: () => void;
  readonly showPanel: () => void;
  /** Takes away what lies over the text; false when nothing does. */
  readonly uncover: () => boolean;
}

/** While a note is being written the findings stay, whatever the window does: the words in the editor must not be lost. */
export function useSides(writing: boolean): Sides {
  const { settings, change } = useApp();
  const [over, setOver] = useState<"rail" | "panel" | null>(null);
  const fold = foldAt(useWidth(), settings.readingSize);
  const placeOf = (part: "rail" | "panel"): Place => {
    const wanted = (fold[part] ? settings[part] : over === part) || (writing && part === "panel");
    return wanted ? (fold[part] ? "beside" : "over") : "hidden";
  };
  const toggle = (part: "rail" | "panel"): void => {
    if (fold[part]) change({ [part]: !settings[part] });
    else setOver(over === part ? null : part);
  };
  return {
    columns: fold.columns,
    rail: placeOf("rail"),
    panel: placeOf("panel"),
    toggleRail: () => {
      toggle("rail");
    },
    togglePanel: () => {
      toggle("panel");
    },
    showPanel: () => {
      if (placeOf("panel") === "hidden") toggle("panel");
    },
    uncover: () => {
      const covered = placeOf("rail") === "over" || placeOf("panel") === "over";
      setOver(null);
      return covered;
    },
  };
}

function useWidth(): number {
  return useSyncExternalStore(watchSize, () => window.innerWidth);
}

function watchSize(changed: () => void): () => void {
  window.addEventListener("resize", changed);
  return () => {
    window.removeEventListener("resize", changed);
  };
}
