import type { ReactElement, ReactNode } from "react";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { classes } from "./classes.ts";
import styles from "./frame.module.css";

interface FrameProps {
  readonly title: ReactNode;
  readonly controls?: ReactNode;
  /** What the status bar says; "Saved" stands at its end by itself. */
  readonly status: ReactNode;
  readonly children: ReactNode;
}

/** The parts every screen has: title bar, perhaps a bar of controls, the body, and the status bar. */
export function Frame({ title, controls, status, children }: FrameProps): ReactElement {
  return (
    <div className={classes(styles["frame"], controls === undefined && styles["plain"])}>
      <header className={styles["title"]}>{title}</header>
      {controls !== undefined && (
        <section className={styles["control"]} aria-label={t("frame.controls")}>
          {controls}
        </section>
      )}
      <main className={styles["body"]}>{children}</main>
      <StatusBar>{status}</StatusBar>
    </div>
  );
}

function StatusBar({ children }: { readonly children: ReactNode }): ReactElement {
  const { announcement, info } = useApp();
  return (
    <footer className={styles["status"]}>
      {children}
      <span className={styles["end"]}>
        <span role="status" className={styles["announcement"]}>
          {announcement}
        </span>
        {info?.developmentRuntime === true && <span title={t("status.development.why")}>{t("status.development")}</span>}
        <span>{t("status.saved")}</span>
      </span>
    </footer>
  );
}

/** Moves what follows to the end of a bar. */
export function Push(): ReactElement {
  return <span className={styles["push"]} />;
}

/** A hairline between groups of a bar. */
export function Separator(): ReactElement {
  return <span className={styles["separator"]} aria-hidden="true" />;
}
