import { useEffect } from "react";

/** Lines of a list in the library carry `data-line`; the one that Tab reaches has a tab index of 0. */
const reachable = "main [data-line][tabindex='0'], main [data-line]";

/** Puts the focus on the line of the list in view that Tab would reach; false when there is none. */
export function focusFirstLine(): boolean {
  const line = document.querySelector<HTMLElement>(reachable);
  line?.focus();
  return line !== null;
}

/** While nothing has the focus, an arrow key enters the list. */
export function useArrowEntry(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const free = document.activeElement === null || document.activeElement === document.body;
      if (!free || (event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.altKey || event.ctrlKey || event.metaKey) return;
      if (focusFirstLine()) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, []);
}

/** Moves the focus among the lines of a plain list with the arrow keys, Home and End. */
export function moveAmongLines(event: { readonly key: string; readonly currentTarget: HTMLElement; preventDefault: () => void }): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const place = lines.findIndex((line) => line === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: lines.length - 1 };
  const next = steps[event.key];
  if (place === -1 || next === undefined) return;
  event.preventDefault();
  lines[next]?.focus();
}
