import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./panel.module.css";
import type { Side } from "./places.ts";
import type { NoteDraft } from "./state.ts";

interface NoteEditorProps {
  readonly draft: NoteDraft;
  readonly comparison: Comparison;
  readonly sigils: Readonly<Record<Side, string>>;
  readonly mac: boolean;
  readonly onSave: (body: string) => void;
  readonly onCancel: () => void;
  /** Takes the focus afterwards if what had it before is gone. */
  readonly onLeave: () => void;
}

/** A field for a note, with the words it stands on. Ctrl+Enter keeps it, Escape leaves. */
export function NoteEditor({ draft, comparison, sigils, mac, onSave, onCancel, onLeave }: NoteEditorProps): ReactElement {
  useFocusBack(onLeave);
  const [body, setBody] = useState(draft.body);
  const save = (): void => {
    if (body.trim() !== "") onSave(body);
  };
  return (
    <section className={styles["editor"]} aria-label={t("note.editor")}>
      {draft.quotes.map(({ side, text }) => (
        <blockquote key={side}>
          <span className={classes(styles["sigil"], side === "a" && styles["base"])}>{sigils[side]}</span>
          <p lang={comparison[side].lang} dir="auto">
            {text}
          </p>
        </blockquote>
      ))}
      <label>
        {t(draft.noteId === null ? "note.new" : "note.change")}
        <textarea
          value={body}
          dir="auto"
          autoFocus
          spellCheck={false}
          onChange={(event) => {
            setBody(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") onCancel();
            else if (event.key === "Enter" && (mac ? event.metaKey : event.ctrlKey)) save();
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <footer>
        <Button look="solid" disabled={body.trim() === ""} onClick={save}>
          {t("note.save")}
        </Button>
        <Button onClick={onCancel}>{t("action.cancel")}</Button>
        <span>{t("note.save.key", { key: mac ? "⌘ ↵" : "Ctrl ↵" })}</span>
      </footer>
    </section>
  );
}

/** When the editor goes and the focus with it, the focus returns to where it was. */
function useFocusBack(otherwise: () => void): void {
  const [before] = useState(() => document.activeElement);
  const latest = useRef(otherwise);
  useEffect(() => {
    latest.current = otherwise;
  });
  useEffect(
    () => () => {
      // A reader who has gone on elsewhere stays there.
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
      else latest.current();
    },
    [before],
  );
}
