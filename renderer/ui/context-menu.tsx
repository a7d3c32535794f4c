import { useEffect, useLayoutEffect, useRef, type ReactElement } from "react";
import { createPortal } from "react-dom";
import { useDialogHandlers } from "../commands.ts";
import { classes } from "./classes.ts";
import { focusFirst, moveInMenu, type MenuItem } from "./menu.tsx";
import styles from "./menu.module.css";
import own from "./context-menu.module.css";

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps {
  readonly at: Point;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Also called after a choice; the focus goes back to where it was. */
  readonly onClose: () => void;
}

/**
 * A list of choices at a point, moved inwards where it would leave the window. Arrow keys move, Enter chooses, Escape closes. To be placed
 * beside a list and not inside it: its keys would reach the list too.
 */
export function ContextMenu({ at, label, items, onClose }: ContextMenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useFocusReturn();
  useDialogHandlers({ "step.back": onClose });
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${String(Math.max(8, Math.min(at.x, window.innerWidth - width - 8)))}px`;
    element.style.top = `${String(Math.max(8, Math.min(at.y, window.innerHeight - height - 8)))}px`;
    focusFirst(element);
  }, [at]);
  useEffect(() => {
    const leave = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) onClose();
    };
    document.addEventListener("pointerdown", leave);
    window.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", leave);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);
  return createPortal(
    <div
      ref={menu}
      className={classes(styles["popover"], own["menu"])}
      role="menu"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Tab") onClose();
        moveInMenu(event);
      }}
    >
      {items.map((item) =>
        item.kind === "divider" ? (
          <div key={item.key} className={styles["divider"]} role="separator" />
        ) : (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            className={styles["item"]}
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.onChoose();
            }}
          >
            <span className={styles["label"]}>{item.label}</span>
          </button>
        ),
      )}
    </div>,
    // Inside the landmark, so that a screen reader does not meet it beside the page.
    document.querySelector("main") ?? document.body,
  );
}

/** Gives the focus back to the element that had it before, if that is still there. */
function useFocusReturn(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
