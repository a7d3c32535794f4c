import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { useBridge } from "../bridge.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./import.module.css";

interface Props {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes a text from the clipboard, which is put in at once, or from what is pasted or typed. Ctrl+Enter goes on. */
export function PasteDialog({ onText, onClose }: Props): ReactElement {
  const bridge = useBridge();
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const ready = text.trim() !== "";
  useEffect(() => {
    let wanted = true;
    area.current?.focus();
    void bridge.call("clipboard.read", {}).then((answer) => {
      if (!wanted || !answer.ok) return;
      const { text: copied } = answer.value;
      // What was typed meanwhile is not written over.
      setText((before) => (before === "" ? copied : before));
    });
    return () => {
      wanted = false;
    };
  }, [bridge]);
  const goOn = (): void => {
    if (ready) onText(text);
  };
  return (
    <Dialog
      wide
      title={t("import.paste.title")}
      onClose={onClose}
      actions={
        <>
          <span className={styles["said"]} aria-live="polite">
            {t("library.count.characters", { count: text.length })}
          </span>
          <Button look="line" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button look="solid" disabled={!ready} onClick={goOn}>
            {t("import.paste.next")}
          </Button>
        </>
      }
    >
      <label htmlFor={id} className={styles["label"]}>
        {t("import.paste.field")}
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles["paste"]}
        value={text}
        dir="auto"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) goOn();
        }}
      />
    </Dialog>
  );
}
