import { commandList, type Command, type When } from "../../app/contract/commands.ts";

/** A row of the key sheet. `keys` are as this system writes them: `Ctrl ↓` or `⌘ ↓`. */
export interface KeyRow {
  readonly command: Command;
  readonly keys: readonly string[];
}

export interface KeyGroup {
  readonly when: When;
  readonly rows: readonly KeyRow[];
}

export interface KeyOptions {
  readonly mac: boolean;
  /** False when bare letters and digits are switched off; they are then not shown. */
  readonly singleKeys: boolean;
}

/** What keys do: those of the screen in view first, then those of every screen, then the other screens. Commands without a key are left out. */
export function keyGroups(screen: When, options: KeyOptions): readonly KeyGroup[] {
  const order = [...new Set<When>([screen, "anywhere", "compare", "read", "library", "notes"])];
  return order.flatMap((when) => {
    const rows = commandList.filter((command) => command.when === when).map((command) => keyRow(command, options));
    const shown = rows.filter((row) => row.keys.length > 0);
    return shown.length === 0 ? [] : [{ when, rows: shown }];
  });
}

function keyRow(command: Command, options: KeyOptions): KeyRow {
  const keys = command.keys.filter((key) => options.singleKeys || !isSingleKey(key));
  return { command, keys: keys.map((key) => keyText(key, options.mac)) };
}

/** One printable character without Ctrl or Alt: what typing in a text would produce too. */
export function isSingleKey(key: string): boolean {
  return [...key].length === 1;
}

const macNames: Readonly<Record<string, string>> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥" };
const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** `Ctrl+Shift+F` as "Ctrl Shift F", on macOS "⌘ ⇧ F". A lone `+` is the plus key. */
export function keyText(key: string, mac: boolean): string {
  if (key === "+") return key;
  return key
    .split("+")
    .map((part) => (mac ? macNames[part] : undefined) ?? keyNames[part] ?? part)
    .join(" ");
}
