import { useState, type ReactElement, type ReactNode } from "react";
import { useBridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import styles from "./library.module.css";
import { openSample } from "./sample.ts";

/** What a library without works says, and the ways to a first one. */
export function LibraryEmpty(): ReactElement {
  const app = useApp();
  const bridge = useBridge();
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <section className={styles["empty"]} aria-label={t("library.works")}>
      <div className={styles["lead"]}>
        <h2>{t("library.empty.title")}</h2>
        <p>{t("library.empty.text")}</p>
        <ul className={styles["ways"]}>
          <Way what={t("library.empty.files")}>
            <Button
              look="solid"
              autoFocus
              onClick={() => {
                app.show({ name: "import", source: { from: "choose" }, workId: null });
              }}
            >
              {t("action.files")}
            </Button>
          </Way>
          <Way what={t("library.empty.paste")}>
            <Button
              look="line"
              onClick={() => {
                app.show({ name: "import", source: { from: "paste" }, workId: null });
              }}
            >
              {t("action.paste")}
            </Button>
          </Way>
          <Way what={t("library.empty.sample")}>
            <Button look="line" onClick={() => void openSample(bridge, app).then(setFailure)}>
              {t("action.sample")}
            </Button>
          </Way>
        </ul>
        {failure !== null && <p role="alert">{failure}</p>}
        <p className={styles["fine"]}>{t("library.empty.drop")}</p>
      </div>
    </section>
  );
}

function Way({ what, children }: { readonly what: string; readonly children: ReactNode }): ReactElement {
  return (
    <li>
      {children}
      <span>{what}</span>
    </li>
  );
}
