import type { ReactElement } from "react";
import { classes } from "./classes.ts";
import styles from "./sigil.module.css";

/** The letter of a version: in orange for the base, in blue for every other. */
export function Sigil({ name, base }: { readonly name: string; readonly base: boolean }): ReactElement {
  return <span className={classes(styles["sigil"], base && styles["base"])}>{name}</span>;
}
