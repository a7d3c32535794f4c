import type { Store } from "./store.ts";

/** The ids of the sources of words that are switched off. A source of which nothing is kept is on. */
export function sourcesOff(store: Store): ReadonlySet<string> {
  return new Set(store.database.prepare<[], string>("SELECT id FROM word_sources WHERE enabled = 0").pluck().all());
}

/** Switches a source of words on or off. */
export function switchSource(store: Store, id: string, on: boolean): void {
  store.database
    .prepare(
      `INSERT INTO word_sources (id, enabled, changed_at) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET enabled = excluded.enabled, changed_at = excluded.changed_at`,
    )
    .run(id, on ? 1 : 0, store.now());
}
