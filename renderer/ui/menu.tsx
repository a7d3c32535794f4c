import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { useDialogHandlers } from "../commands.ts";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import { Chevron, Icon } from "./icons.tsx";
import styles from "./menu.module.css";

export type MenuItem =
  | {
      readonly kind: "choice";
      readonly key: string;
      readonly label: ReactNode;
      /** A few words or a count at the end of the line. */
      readonly more?: ReactNode;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  | { readonly kind: "divider"; readonly key: string };

interface MenuProps {
  /** What the button shows; `label` names it where that is not words enough. */
  readonly button: ReactNode;
  readonly label?: string;
  readonly items: readonly MenuItem[];
  readonly look?: "plain" | "line";
  readonly small?: boolean;
  readonly align?: "start" | "end";
  /** False for a button that is an icon. */
  readonly chevron?: boolean;
  /** True when one of the items stands chosen: they are then radio items. */
  readonly choosing?: boolean;
  readonly className?: string | undefined;
}

/** A button that opens a list of choices. Arrow keys move, Enter chooses, Escape closes and gives the focus back. */
export function Menu({ items, choosing = false, align = "start", ...trigger }: MenuProps): ReactElement {
  const popover = usePopover();
  const choose = (item: MenuItem): void => {
    popover.close();
    if (item.kind === "choice") item.onChoose();
  };
  return (
    <span className={styles["anchor"]} ref={popover.anchor}>
      <Trigger {...trigger} popover={popover} haspopup="menu" />
      {popover.open && (
        <div
          className={classes(styles["popover"], styles[popover.room.side ?? align], popover.room.above && styles["above"])}
          style={{ maxHeight: popover.room.height }}
          role="menu"
          id={popover.id}
          onKeyDown={moveInMenu}
          ref={focusFirst}
        >
          {items.map((item) =>
            item.kind === "divider" ? (
              <div key={item.key} className={styles["divider"]} role="separator" />
            ) : (
              <button
                key={item.key}
                type="button"
                className={styles["item"]}
                role={choosing ? "menuitemradio" : "menuitem"}
                aria-checked={choosing ? item.checked === true : undefined}
                disabled={item.disabled}
                tabIndex={-1}
                onClick={() => {
                  choose(item);
                }}
              >
                {choosing && <span className={styles["tick"]}>{item.checked === true && <Icon name="check" size={12} />}</span>}
                <span className={styles["label"]}>{item.label}</span>
                {item.more !== undefined && <span className={styles["more"]}>{item.more}</span>}
              </button>
            ),
          )}
        </div>
      )}
    </span>
  );
}

interface PopoverProps extends Omit<MenuProps, "items" | "choosing" | "align"> {
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/** A button that opens some lines of text or controls. */
export function Popover({ children, align = "start", ...trigger }: PopoverProps): ReactElement {
  const popover = usePopover();
  return (
    <span className={styles["anchor"]} ref={popover.anchor}>
      <Trigger {...trigger} popover={popover} haspopup="dialog" />
      {popover.open && (
        <div
          className={classes(styles["popover"], styles["text"], styles[popover.room.side ?? align], popover.room.above && styles["above"])}
          style={{ maxHeight: popover.room.height }}
          role="dialog"
          aria-label={trigger.label}
          id={popover.id}
        >
          {children}
        </div>
      )}
    </span>
  );
}

interface TriggerProps extends Omit<MenuProps, "items" | "choosing" | "align"> {
  readonly popover: PopoverState;
  readonly haspopup: "menu" | "dialog";
}

function Trigger({
  button,
  label,
  look = "plain",
  small = false,
  chevron = true,
  className,
  popover,
  haspopup,
}: TriggerProps): ReactElement {
  return (
    <Button
      look={look}
      small={small}
      className={className}
      aria-haspopup={haspopup}
      aria-expanded={popover.open}
      aria-controls={popover.open ? popover.id : undefined}
      aria-label={label}
      title={chevron ? undefined : label}
      ref={popover.trigger}
      onClick={popover.toggle}
    >
      {button}
      {chevron && <Chevron />}
    </Button>
  );
}

/** Where there is more room for what opens, and how much. */
interface Room {
  readonly above: boolean;
  readonly height: number;
  /** The edge of the button to begin at, where only one leaves room; null leaves it to the menu. */
  readonly side: "start" | "end" | null;
}

/** Less than this below the button, and it opens above if there is more. */
const comfortable = 260;
/** As wide as a menu gets. */
const widest = 420;
const distance = 12;

function roomAround(button: HTMLElement | null): Room {
  if (button === null) return { above: false, height: comfortable, side: null };
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const below = window.innerHeight - bottom - distance;
  const above = below < comfortable && top - distance > below;
  const fits = { start: left + widest < window.innerWidth, end: right > widest };
  const side = fits.start === fits.end ? null : fits.start ? "start" : "end";
  return { above, height: above ? top - distance : below, side };
}

interface PopoverState {
  readonly open: boolean;
  readonly room: Room;
  readonly id: string;
  readonly anchor: React.RefObject<HTMLSpanElement | null>;
  readonly trigger: React.RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  readonly close: () => void;
}

function usePopover(): PopoverState {
  const [open, setOpen] = useState(false);
  const [room, setRoom] = useState<Room>({ above: false, height: comfortable, side: null });
  const anchor = useRef<HTMLSpanElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  useDialogHandlers({
    "step.back": () => {
      if (open) close();
      return open;
    },
  });
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && anchor.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);
  return {
    open,
    room,
    id,
    anchor,
    trigger,
    close,
    toggle: () => {
      setRoom(roomAround(trigger.current));
      setOpen((before) => !before);
    },
  };
}

/** On opening, the chosen item takes the focus, else the first. */
export function focusFirst(menu: HTMLElement | null): void {
  const items = menu === null ? [] : itemsOf(menu);
  (items.find((item) => item.getAttribute("aria-checked") === "true") ?? items[0])?.focus();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)")];
}

export function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const place = items.findIndex((item) => item === document.activeElement);
  const last = items.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place === last ? 0 : place + 1,
    ArrowUp: place <= 0 ? last : place - 1,
    Home: 0,
    End: last,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
