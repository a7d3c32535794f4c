import { useEffect, useState, type ReactElement } from "react";
import type { WorkId } from "../../app/model/ids.ts";
import { useBridge } from "../bridge.ts";
import type { ImportSource } from "../state/app-context.ts";
import { useApp } from "../state/app-context.ts";
import { useAnswer } from "../state/answer.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DraftsDialog } from "./drafts-dialog.tsx";
import styles from "./import.module.css";
import { PasteDialog } from "./paste-dialog.tsx";
import { partOutcomes } from "./plan.ts";
import { useReading } from "./reading.ts";

interface Props {
  readonly source: ImportSource;
  /** The work that gets the versions; null for a new one or one yet to be chosen. */
  readonly workId: WorkId | null;
  readonly onClose: () => void;
}

/** The way of a text into the library: chosen, dropped or pasted, read, looked at, kept. */
export function ImportOverlay({ source, workId, onClose }: Props): ReactElement | null {
  const bridge = useBridge();
  const { revision } = useApp();
  const { reading, paste, cancel } = useReading(bridge, source);
  const works = useAnswer("works.list", { trashed: false }, revision);
  // The list is taken once: a proposal must not change under the reader's hands.
  const [listed, setListed] = useState<typeof works.value>(null);
  if (listed === null && works.value !== null) setListed(works.value);
  const nothingChosen = reading.state === "read" && reading.outcomes.length === 0;
  useEffect(() => {
    if (nothingChosen) onClose();
  }, [nothingChosen, onClose]);
  const stop = (): void => {
    cancel();
    onClose();
  };

  if (reading.state === "waiting" || nothingChosen) return null;
  if (reading.state === "paste") return <PasteDialog onText={paste} onClose={onClose} />;
  if (reading.state === "failed") return <Refusal message={reading.message} onClose={onClose} />;
  if (works.failure !== null && listed === null) return <Refusal message={works.failure} onClose={onClose} />;
  if (reading.state === "reading" || listed === null) {
    const files = reading.state === "reading" ? reading.files : null;
    const sentence = files === null ? t("import.reading.some") : t("import.reading", { count: files });
    return (
      <Dialog
        title={t("action.files")}
        onClose={stop}
        actions={
          <Button look="line" onClick={stop}>
            {t("action.cancel")}
          </Button>
        }
      >
        <p role="status" className={styles["reading"]}>
          {sentence}
        </p>
      </Dialog>
    );
  }
  const { drafts, refused } = partOutcomes(reading.outcomes);
  const inView = listed.find((work) => work.id === workId) ?? null;
  return <DraftsDialog drafts={drafts} refused={refused} inView={inView} works={listed} onClose={onClose} />;
}

function Refusal({ message, onClose }: { readonly message: string; readonly onClose: () => void }): ReactElement {
  return (
    <Dialog
      title={t("import.title.none")}
      onClose={onClose}
      actions={
        <Button look="line" onClick={onClose}>
          {t("action.close")}
        </Button>
      }
    >
      <p role="alert">{message}</p>
    </Dialog>
  );
}
