import type { Migration } from "./migration.ts";

/** Notes with every earlier wording, and the settings that belong to the library. */
export const notesAndSettings: Migration = {
  number: 30,
  sql: `
    CREATE TABLE notes (
      id TEXT PRIMARY KEY,
      work_id TEXT NOT NULL REFERENCES works (id),
      target TEXT NOT NULL CHECK (json_valid(target)),
      body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      trashed_at TEXT
    ) STRICT;
    CREATE INDEX notes_by_work ON notes (work_id, created_at);

    CREATE TABLE note_revisions (
      note_id TEXT NOT NULL REFERENCES notes (id),
      revision INTEGER NOT NULL,
      body TEXT NOT NULL,
      written_at TEXT NOT NULL,
      PRIMARY KEY (note_id, revision)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;
  `,
};
