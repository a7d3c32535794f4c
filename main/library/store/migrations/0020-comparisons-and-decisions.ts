import type { Migration } from "./migration.ts";

/**
 * What the user decided: which versions stand side by side, which beads are right, where a sentence ends, what a finding is. Only inputs and
 * decisions are kept, never results. Passages are W3C selectors in JSON; what is queried has a column of its own.
 */
export const comparisonsAndDecisions: Migration = {
  number: 20,
  sql: `
    CREATE TABLE comparisons (
      id TEXT PRIMARY KEY,
      work_id TEXT NOT NULL REFERENCES works (id),
      base TEXT NOT NULL REFERENCES versions (id),
      opened_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX comparisons_by_work ON comparisons (work_id, opened_at);

    CREATE TABLE comparison_witnesses (
      comparison_id TEXT NOT NULL REFERENCES comparisons (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 5),
      version_id TEXT NOT NULL REFERENCES versions (id),
      PRIMARY KEY (comparison_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pins (
      id TEXT PRIMARY KEY,
      version_a TEXT NOT NULL REFERENCES versions (id),
      version_b TEXT NOT NULL REFERENCES versions (id),
      a TEXT NOT NULL CHECK (json_valid(a)),
      b TEXT NOT NULL CHECK (json_valid(b)),
      pinned_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX pins_by_pair ON pins (version_a, version_b);

    CREATE TABLE corrections (
      id TEXT PRIMARY KEY,
      version_a TEXT NOT NULL REFERENCES versions (id),
      version_b TEXT NOT NULL REFERENCES versions (id),
      side TEXT NOT NULL CHECK (side IN ('a', 'b')),
      action TEXT NOT NULL CHECK (action IN ('split', 'merge')),
      place TEXT NOT NULL CHECK (json_valid(place)),
      corrected_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX corrections_by_pair ON corrections (version_a, version_b);

    CREATE TABLE judgements (
      id TEXT PRIMARY KEY,
      version_a TEXT NOT NULL REFERENCES versions (id),
      version_b TEXT NOT NULL REFERENCES versions (id),
      category TEXT NOT NULL,
      a TEXT NOT NULL CHECK (json_valid(a)),
      b TEXT NOT NULL CHECK (json_valid(b)),
      value_a TEXT,
      value_b TEXT,
      kind TEXT NOT NULL,
      reason TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      UNIQUE (version_a, version_b, category, a, b)
    ) STRICT;
  `,
};
