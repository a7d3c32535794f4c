import { useEffect, type ReactElement } from "react";
import { useBridge } from "../bridge.ts";
import type { DictionaryFrom } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DictionaryDraftDialog } from "./dictionary-draft-dialog.tsx";
import { useDictionaryReading } from "./use-dictionary-reading.ts";
import styles from "./words.module.css";

interface Props {
  readonly source: DictionaryFrom;
  readonly onClose: () => void;
}

/** The way of a dictionary into the library: chosen or dropped, read, looked at, kept. */
export function DictionaryOverlay({ source, onClose }: Props): ReactElement | null {
  const bridge = useBridge();
  const { reading, cancel } = useDictionaryReading(bridge, source);
  const nothing = reading.state === "nothing";
  useEffect(() => {
    if (nothing) onClose();
  }, [nothing, onClose]);
  switch (reading.state) {
    case "waiting":
    case "nothing":
      return null;
    case "reading": {
      const stop = (): void => {
        cancel();
        onClose();
      };
      return (
        <Dialog
          title={t("words.draft.title")}
          onClose={stop}
          actions={
            <Button look="line" onClick={stop}>
              {t("action.cancel")}
            </Button>
          }
        >
          {/* prettier-ignore */}
          <p role="status">{t("words.draft.reading")}</p>
          <progress className={styles["progress"]} aria-label={t("words.draft.reading")} />
        </Dialog>
      );
    }
    case "failed":
      return (
        <Dialog
          title={t("words.draft.title.none")}
          onClose={onClose}
          actions={
            <Button look="line" onClick={onClose}>
              {t("action.close")}
            </Button>
          }
        >
          <p role="alert">{reading.message}</p>
        </Dialog>
      );
    case "read":
      return <DictionaryDraftDialog draft={reading.draft} onClose={onClose} />;
  }
}
