import { useState, type ReactElement, type ReactNode } from "react";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import type { Deed } from "../state/undo.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface Props {
  readonly title: string;
  readonly action: string;
  /** What will be done, from the fields; null while they do not say. */
  readonly deed: () => Deed | null;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Some fields and one deed, done by Enter or its button. If it fails the dialog stays, with the sentence that says why. */
export function DeedDialog({ title, action, deed, onClose, wide = false, children }: Props): ReactElement {
  const app = useApp();
  const [failed, setFailed] = useState(false);
  const perform = (): void => {
    const wanted = deed();
    if (wanted === null) return;
    void app.perform(wanted).then((done) => {
      if (done) onClose();
      else setFailed(true);
    });
  };
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      actions={
        <>
          <Button look="line" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button look="solid" disabled={deed() === null} onClick={perform}>
            {action}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          perform();
        }}
      >
        {children}
        {/* Enter in a field submits a form with several fields only when it has a button. */}
        <button type="submit" hidden />
      </form>
      {failed && <p role="alert">{app.announcement}</p>}
    </Dialog>
  );
}
