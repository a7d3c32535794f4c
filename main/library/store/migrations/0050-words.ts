import type { Migration } from "./migration.ts";

/**
 * The library's own words. `learned_pairs` can be made again from the pins, save for what the user decided about them: a row that was edited,
 * deleted or restored (`kept`) stays whatever happens to its pins. `key_a` and `key_b` are the words as learned, by which a pair is recognised; `word_a` and
 * `word_b` are the words that count. `learned_marks` tells from which pins a pair of languages was last learned. The words of a dictionary
 * stand apart from what is listed and never change; `dictionary_blocks` holds the same rows by the beginnings of their words.
 */
export const words: Migration = {
  number: 50,
  sql: `
    CREATE TABLE word_sources (
      id TEXT PRIMARY KEY,
      enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE learned_pairs (
      id TEXT PRIMARY KEY,
      language_a TEXT NOT NULL,
      language_b TEXT NOT NULL,
      key_a TEXT NOT NULL,
      key_b TEXT NOT NULL,
      word_a TEXT NOT NULL,
      word_b TEXT NOT NULL,
      learned_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      deleted_at TEXT,
      kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
      CHECK (language_a < language_b),
      UNIQUE (language_a, language_b, key_a, key_b)
    ) STRICT;

    CREATE TABLE learned_from (
      pair_id TEXT NOT NULL REFERENCES learned_pairs (id) ON DELETE CASCADE,
      pin_id TEXT NOT NULL REFERENCES pins (id) ON DELETE CASCADE,
      PRIMARY KEY (pair_id, pin_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX learned_from_by_pin ON learned_from (pin_id);

    CREATE TABLE learned_marks (
      language_a TEXT NOT NULL,
      language_b TEXT NOT NULL,
      mark TEXT NOT NULL,
      PRIMARY KEY (language_a, language_b)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE dictionaries (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      file_name TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('stardict', 'dictd', 'tsv', 'csv', 'tmx')),
      languages TEXT NOT NULL CHECK (json_valid(languages)),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      skipped INTEGER NOT NULL CHECK (skipped >= 0),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      added_at TEXT NOT NULL,
      trashed_at TEXT
    ) STRICT;

    CREATE TABLE dictionary_texts (
      dictionary_id TEXT PRIMARY KEY REFERENCES dictionaries (id),
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE dictionary_blocks (
      dictionary_id TEXT NOT NULL REFERENCES dictionaries (id),
      language TEXT NOT NULL,
      prefix TEXT NOT NULL,
      lines TEXT NOT NULL,
      PRIMARY KEY (dictionary_id, language, prefix)
    ) STRICT;

    CREATE TRIGGER dictionary_texts_are_immutable BEFORE UPDATE ON dictionary_texts
      BEGIN SELECT RAISE(ABORT, 'the words of a dictionary never change'); END;
    CREATE TRIGGER dictionary_identity_is_immutable BEFORE UPDATE OF id, file_name, format, languages, entries, skipped, sha256, added_at ON dictionaries
      BEGIN SELECT RAISE(ABORT, 'where a dictionary came from never changes'); END;

    CREATE TABLE name_equivalences (
      id TEXT PRIMARY KEY,
      added_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT;

    CREATE TABLE equivalent_names (
      equivalence_id TEXT NOT NULL REFERENCES name_equivalences (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      language TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (equivalence_id, position)
    ) STRICT, WITHOUT ROWID;
  `,
};
