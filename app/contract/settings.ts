import { z } from "zod";

/** Every setting once: its schema and its default. Labels stand in the string table under `setting.<name>`. */
const table = {
  theme: { schema: z.enum(["system", "light", "sepia", "dark"]), default: "system" },
  /** `typography` hides layout and typography, and so on down the ladder. */
  noise: { schema: z.enum(["everything", "layout", "typography", "spelling", "function-words", "claims-only"]), default: "typography" },
  marks: { schema: z.boolean(), default: true },
  /** The left panel of the compare screen, where there is room for it. */
  rail: { schema: z.boolean(), default: true },
  panel: { schema: z.boolean(), default: true },
  scrollLock: { schema: z.boolean(), default: true },
  singleKeys: { schema: z.boolean(), default: true },
  /** Pointing at a word of another language tells what it means. */
  glosses: { schema: z.boolean(), default: true },
  /** Reading size in pixels, in columns. */
  readingSize: { schema: z.int().min(14).max(28), default: 18 },
  /** False until the first-run screen has been answered. */
  welcomed: { schema: z.boolean(), default: false },
} as const;

export type SettingName = keyof typeof table;
export type Settings = { readonly [Name in SettingName]: z.infer<(typeof table)[Name]["schema"]> };

export const settingNames = Object.keys(table) as readonly SettingName[];

export const defaultSettings = Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row.default])) as unknown as Settings;

const shape = Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row.schema])) as {
  [Name in SettingName]: (typeof table)[Name]["schema"];
};

/** Some settings to change; unknown names are refused. */
export const settingsPatch = z.strictObject(shape).partial();

/** Reads stored settings: a value that no longer fits its schema falls back to the default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = settingNames.map((name) => {
    const parsed = table[name].schema.safeParse(stored[name]);
    return [name, parsed.success ? parsed.data : table[name].default] as const;
  });
  const settings: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
  return settings as Settings;
}
