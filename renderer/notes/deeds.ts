import type { Note } from "../../app/model/note.ts";
import { t } from "../state/translate.ts";
import type { Deed } from "../state/undo.ts";

/** Takes a note out of the trash; the way back puts it there again. */
export function restoreNote({ id: noteId }: Note): Deed {
  return {
    kind: "calls",
    label: t("notes.undo.restore"),
    redo: [{ name: "notes.restore", input: { noteId } }],
    undo: [{ name: "notes.trash", input: { noteId } }],
  };
}

/** Puts a note in the trash; the way back restores it. */
export function trashNote({ id: noteId }: Note): Deed {
  return {
    kind: "calls",
    label: t("notes.undo.trash"),
    redo: [{ name: "notes.trash", input: { noteId } }],
    undo: [{ name: "notes.restore", input: { noteId } }],
  };
}
