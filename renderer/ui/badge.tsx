import type { ComponentProps, ReactElement, ReactNode } from "react";
import styles from "./badge.module.css";
import { classes } from "./classes.ts";
import { Icon } from "./icons.tsx";

interface BadgeLook {
  readonly now?: boolean;
  readonly judged?: boolean;
  readonly dashed?: boolean;
  /** Without edge and ground, for lists. */
  readonly bare?: boolean;
}

function look({ now = false, judged = false, dashed = false, bare = false }: BadgeLook): string {
  return classes(styles["badge"], now && styles["now"], judged && styles["judged"], dashed && styles["dashed"], bare && styles["bare"]);
}

/** A category in a hairline: a word, never a colour. */
export function Badge({ children, judged = false, ...rest }: BadgeLook & { readonly children: ReactNode }): ReactElement {
  return (
    <span className={look({ judged, ...rest })}>
      {children}
      {judged && <Icon name="check" size={10} />}
    </span>
  );
}

/** The same as a control, in the spine. */
export function BadgeButton({ now, judged, dashed, bare, children, ...rest }: BadgeLook & ComponentProps<"button">): ReactElement {
  const state = { now: now === true, judged: judged === true, dashed: dashed === true, bare: bare === true };
  return (
    <button type="button" className={look(state)} {...rest}>
      {judged === true && <Icon name="check" size={9} />}
      {children}
    </button>
  );
}
