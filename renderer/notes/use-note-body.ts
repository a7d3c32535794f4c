import { useRef, useState } from "react";
import type { Note } from "../../app/model/note.ts";
import { useBridge } from "../bridge.ts";

export interface NoteBodyState {
  readonly body: string;
  /** True while a change is on its way to the disk. */
  readonly saving: boolean;
  /** Why the last change could not be stored; it stays in the field and is tried again with the next one. */
  readonly failure: string | null;
  readonly write: (body: string) => void;
}

/**
 * A note being edited. Every change is stored at once; while one is on its way the next waits, and of several waiting only the last is
 * stored. No timer, so nothing is lost when the window closes between two keys.
 */
export function useNoteBody(note: Note): NoteBodyState {
  const bridge = useBridge();
  const [body, setBody] = useState(note.body);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(note.body);
  const busy = useRef(false);
  const store = async (): Promise<void> => {
    busy.current = true;
    setSaving(true);
    for (let stored: string | null = null; stored !== latest.current;) {
      stored = latest.current;
      const answer = await bridge.call("notes.write", { noteId: note.id, body: stored });
      setFailure(answer.ok ? null : answer.error.message);
    }
    busy.current = false;
    setSaving(false);
  };
  return {
    body,
    saving,
    failure,
    write: (next) => {
      setBody(next);
      latest.current = next;
      if (!busy.current) void store();
    },
  };
}
