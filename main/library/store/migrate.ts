import type { Database } from "better-sqlite3";
import { worksAndVersions } from "./migrations/0010-works-and-versions.ts";
import { comparisonsAndDecisions } from "./migrations/0020-comparisons-and-decisions.ts";
import { notesAndSettings } from "./migrations/0030-notes-and-settings.ts";
import { search } from "./migrations/0040-search.ts";
import { words } from "./migrations/0050-words.ts";
import type { Migration } from "./migrations/migration.ts";

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [worksAndVersions, comparisonsAndDecisions, notesAndSettings, search, words];

/** The schema this Variorum reads and writes. */
export const newestSchema = Math.max(...migrations.map((migration) => migration.number));

/** The number of the last migration applied; 0 for an empty file. */
export function schemaOf(database: Database): number {
  return database.pragma("user_version", { simple: true }) as number;
}

/**
 * Applies what is missing, in order, each step and its number in one transaction. The number is read again inside it: another process may be
 * opening the same new library. `upTo` stops early, for tests.
 */
export function migrate(database: Database, upTo: number = newestSchema): void {
  for (const migration of migrations) {
    if (migration.number > upTo) continue;
    const step = database.transaction(() => {
      if (migration.number <= schemaOf(database)) return;
      database.exec(migration.sql);
      database.pragma(`user_version = ${String(migration.number)}`);
    });
    step.immediate();
  }
}
