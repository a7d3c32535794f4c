import type { ReactElement } from "react";
import type { LibraryOverview } from "../../app/contract/contract.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { useTrash } from "./trash-list.tsx";
import styles from "./library.module.css";

export type LibraryPart = "all" | "trash";

interface Props {
  /** Null while a search is shown, which looks everywhere. */
  readonly part: LibraryPart | null;
  readonly overview: LibraryOverview | null;
  readonly onPart: (part: LibraryPart) => void;
}

/** The parts of the library with how much is in each. */
export function LibraryRail({ part, overview, onPart }: Props): ReactElement {
  const app = useApp();
  const trash = useTrash(app.revision);
  return (
    <nav className={styles["rail"]} aria-label={t("library.nav")}>
      <ul>
        <Part
          name={t("library.all")}
          count={overview?.works}
          current={part === "all"}
          onClick={() => {
            onPart("all");
          }}
        />
        <Part
          name={t("library.notes")}
          count={overview?.notes}
          current={false}
          onClick={() => {
            app.go({ name: "notes", workId: null });
          }}
        />
        <Part
          name={t("library.trash")}
          count={trash.items?.length}
          current={part === "trash"}
          onClick={() => {
            onPart("trash");
          }}
        />
      </ul>
    </nav>
  );
}

interface PartProps {
  readonly name: string;
  readonly count: number | undefined;
  readonly current: boolean;
  readonly onClick: () => void;
}

function Part({ name, count, current, onClick }: PartProps): ReactElement {
  return (
    <li>
      <button type="button" aria-current={current ? "page" : undefined} onClick={onClick}>
        <span>{name}</span>
        {count !== undefined && <span className={styles["count"]}>{new Intl.NumberFormat(locale).format(count)}</span>}
      </button>
    </li>
  );
}
