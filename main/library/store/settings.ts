import { readSettings, type Settings } from "../../../app/contract/settings.ts";
import { fromJson } from "./rows.ts";
import { atomically, type Store } from "./store.ts";

/** All settings; a default stands where nothing or nothing sensible is kept. */
export function getSettings(store: Store): Settings {
  const rows = store.database.prepare<[], { name: string; value: string }>("SELECT name, value FROM settings").all();
  return readSettings(Object.fromEntries(rows.map((row) => [row.name, fromJson<unknown>(row.value)])));
}

/** Changes some settings; the others stay. */
export function setSettings(store: Store, patch: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): void {
  const put = store.database.prepare(
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  atomically(store, () => {
    for (const [name, value] of Object.entries(patch)) if (value !== undefined) put.run(name, JSON.stringify(value));
  });
}
