import type { NoteId, VersionId, WorkId } from "../../../app/model/ids.ts";
import type { Note, NoteTarget, Passage } from "../../../app/model/note.ts";

/** The passage of a version in which `exact` stands first in `text`. */
export function passage(versionId: string, text: string, exact: string): Passage {
  const start = text.indexOf(exact);
  return {
    versionId: versionId as VersionId,
    selector: {
      quote: { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
      position: { type: "TextPositionSelector", start, end: start + exact.length },
    },
  };
}

export function note(id: string, target: NoteTarget, given: Partial<Note> = {}): Note {
  return {
    id: id as NoteId,
    workId: "w" as WorkId,
    target,
    body: `Body ${id}`,
    createdAt: "2024-05-01T00:00:00Z",
    changedAt: "2024-05-01T00:00:00Z",
    trashedAt: null,
    ...given,
  };
}
