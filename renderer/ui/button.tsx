import type { ComponentProps, ReactElement, ReactNode } from "react";
import styles from "./button.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icons.tsx";

interface ButtonProps extends ComponentProps<"button"> {
  /** `plain` is text without an edge; `line` where a choice is expected; `solid` at most once a screen. */
  readonly look?: "plain" | "line" | "solid";
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = "plain", small = false, className, children, ...rest }: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={classes(styles["button"], look !== "plain" && styles[look], small && styles["small"], className)}
      {...rest}
    >
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly icon: IconName;
  /** What the button does, for screen readers and as its tooltip. */
  readonly label: string;
  /** Its key, shown in the tooltip. */
  readonly keys?: string;
  readonly size?: number;
}

export function IconButton({ icon, label, keys, size = 16, className, ...rest }: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={classes(styles["button"], styles["icon"], className)}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      {...rest}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
