import { useEffect, useId, useRef, type ReactElement, type ReactNode } from "react";
import { useDialogHandlers } from "../commands.ts";
import { t } from "../state/translate.ts";
import { IconButton } from "./button.tsx";
import { classes } from "./classes.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** May set `--dialog-width`. */
  readonly className?: string | undefined;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children, actions, wide = false, className }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  useDialogHandlers({ "step.back": onClose });
  return (
    <dialog
      ref={dialog}
      className={classes(styles["dialog"], wide && styles["wide"], className)}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles["head"]}>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={t("action.close")} onClick={onClose} />
      </header>
      <div className={styles["content"]}>{children}</div>
      {actions !== undefined && <footer className={styles["actions"]}>{actions}</footer>}
    </dialog>
  );
}
