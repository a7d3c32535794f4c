import { useState, type ReactElement } from "react";
import { useBridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import styles from "./settings.module.css";

/** Where the library lives and the way to another folder, which holds from the next start on. */
export function LibraryFolder(): ReactElement {
  const bridge = useBridge();
  const { info } = useApp();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const answer = await bridge.call("library.choose-folder", {});
    setFailure(answer.ok ? null : answer.error.message);
    if (answer.ok && answer.value.folder !== null) setChosen(answer.value.folder);
  };
  return (
    <div className={styles["folder"]}>
      <bdi className={styles["path"]}>{info?.libraryFolder ?? ""}</bdi>
      <Button look="line" onClick={() => void choose()}>
        {t("welcome.folder.change")}
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
      {chosen !== null && chosen !== info?.libraryFolder && <p role="status">{t("folder.restart", { folder: chosen })}</p>}
      <small>{t("welcome.folder.warning")}</small>
    </div>
  );
}
