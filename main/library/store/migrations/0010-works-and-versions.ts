import type { Migration } from "./migration.ts";

/**
 * Works and their versions. What is listed stands apart from what is read: texts and original bytes have tables of their own. Triggers keep
 * the stored text, the bytes and the hash as they came: a version is immutable.
 */
export const worksAndVersions: Migration = {
  number: 10,
  sql: `
    CREATE TABLE works (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      added_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      trashed_at TEXT
    ) STRICT;

    CREATE TABLE originals (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE versions (
      id TEXT PRIMARY KEY,
      work_id TEXT NOT NULL REFERENCES works (id),
      title TEXT NOT NULL,
      author TEXT NOT NULL,
      publisher TEXT NOT NULL,
      url TEXT NOT NULL,
      language TEXT NOT NULL,
      published_at TEXT NOT NULL,
      kind TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (relation IN ('original', 'translation', 'revision', 'copy')),
      related_to TEXT REFERENCES versions (id),
      file_name TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      sha256 TEXT NOT NULL REFERENCES originals (sha256),
      characters INTEGER NOT NULL CHECK (characters >= 0),
      opening TEXT NOT NULL,
      added_at TEXT NOT NULL,
      trashed_at TEXT
    ) STRICT;
    CREATE INDEX versions_by_work ON versions (work_id, added_at);
    CREATE INDEX versions_by_bytes ON versions (sha256);

    CREATE TABLE version_texts (
      version_id TEXT PRIMARY KEY REFERENCES versions (id),
      text TEXT NOT NULL,
      blocks TEXT NOT NULL CHECK (json_valid(blocks)),
      left_out TEXT NOT NULL CHECK (json_valid(left_out)),
      warnings TEXT NOT NULL CHECK (json_valid(warnings))
    ) STRICT;

    CREATE TRIGGER version_texts_are_immutable BEFORE UPDATE ON version_texts
      BEGIN SELECT RAISE(ABORT, 'a stored text never changes'); END;
    CREATE TRIGGER originals_are_immutable BEFORE UPDATE ON originals
      BEGIN SELECT RAISE(ABORT, 'original bytes never change'); END;
    CREATE TRIGGER version_identity_is_immutable BEFORE UPDATE OF id, sha256, encoding, file_name, format, characters, added_at ON versions
      BEGIN SELECT RAISE(ABORT, 'where a version came from never changes'); END;
  `,
};
