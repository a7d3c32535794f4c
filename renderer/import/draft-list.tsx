import type { ReactElement } from "react";
import { t } from "../state/translate.ts";
import { classes } from "../ui/classes.ts";
import styles from "./import.module.css";
import { hasBadDate, type Plan, type Refused } from "./plan.ts";

interface Props {
  readonly plans: readonly Plan[];
  readonly faults: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
  readonly shown: string | null;
  readonly onShow: (place: number) => void;
}

/** The files of an import: those that were read, to choose from, and those that could not be, with the reason. */
export function DraftList({ plans, faults, refused, shown, onShow }: Props): ReactElement {
  return (
    <nav className={styles["files"]} aria-label={t("import.files")}>
      <ul>
        {plans.map((plan, place) => (
          <li key={plan.draft.draftId}>
            <button
              type="button"
              aria-current={plan.draft.draftId === shown ? "true" : undefined}
              className={classes(styles["file"], !plan.keep && styles["skipped"])}
              onClick={() => {
                onShow(place);
              }}
            >
              <span>{fileText(plan.draft.fileName)}</span>
              <small>{stateText(plan, faults)}</small>
            </button>
          </li>
        ))}
        {refused.map(({ fileName, message }, index) => (
          <li key={`${fileName} ${String(index)}`} className={styles["refused"]}>
            <span>{fileName}</span>
            <small role="alert">{message}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A pasted text has no file. */
export function fileText(fileName: string): string {
  return fileName === "" ? t("import.pasted") : fileName;
}

function stateText(plan: Plan, faults: ReadonlyMap<string, string>): string {
  if (faults.has(plan.draft.draftId)) return t("import.failed");
  if (hasBadDate(plan)) return t("import.fault");
  return plan.keep ? t(`import.format.${plan.draft.format}`) : t("import.skipped");
}
