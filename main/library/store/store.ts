import type { Database } from "better-sqlite3";

/** What every table's functions need. The clock and the source of ids are passed in. */
export interface Store {
  readonly database: Database;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function atomically<T>(store: Store, work: () => T): T {
  return store.database.transaction(work).immediate();
}
