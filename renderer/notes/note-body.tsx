import type { ReactElement } from "react";
import type { Note } from "../../app/model/note.ts";
import { t } from "../state/translate.ts";
import styles from "./note-body.module.css";
import { useNoteBody } from "./use-note-body.ts";

interface Props {
  readonly note: Note;
  /** What the note stands on, for screen readers. */
  readonly label: string;
}

/** The text of a note, edited where it stands; it grows with its words. */
export function NoteBody({ note, label }: Props): ReactElement {
  const { body, saving, failure, write } = useNoteBody(note);
  return (
    <div className={styles["body"]}>
      <textarea
        className={styles["field"]}
        value={body}
        rows={1}
        dir="auto"
        spellCheck={false}
        aria-label={label}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      <span className={styles["state"]} role="status">
        {failure ?? (saving ? t("notes.saving") : "")}
      </span>
    </div>
  );
}
