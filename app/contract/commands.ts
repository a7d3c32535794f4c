import type { StringKey } from "./strings.ts";

/** Where a command makes sense. `anywhere` includes dialogs-free states of every screen. */
export type When = "anywhere" | "library" | "compare" | "read" | "notes";
export type MenuPlace = "file" | "edit" | "view" | "go" | "help";

/**
 * A command is declared once here and feeds the native menu, tooltips and the key sheet; the code that runs it stands in
 * `renderer/commands.ts`, which does not compile while one is missing. Keys are written for Windows and Linux; `Ctrl` is Cmd on macOS.
 */
interface CommandRow {
  readonly label: StringKey;
  readonly keys: readonly string[];
  readonly menu: MenuPlace | null;
  readonly when: When;
}

export const commands = {
  "library.show": { label: "command.library.show", keys: [], menu: "go", when: "anywhere" },
  "notes.show": { label: "command.notes.show", keys: [], menu: "go", when: "anywhere" },
  "settings.show": { label: "command.settings.show", keys: ["Ctrl+,"], menu: "file", when: "anywhere" },
  "import.choose": { label: "command.import.choose", keys: ["Ctrl+O"], menu: "file", when: "anywhere" },
  "import.paste": { label: "command.import.paste", keys: ["Ctrl+Shift+V"], menu: "file", when: "anywhere" },
  "search.library": { label: "command.search.library", keys: ["Ctrl+Shift+F"], menu: "edit", when: "anywhere" },
  undo: { label: "command.undo", keys: ["Ctrl+Z"], menu: "edit", when: "anywhere" },
  redo: { label: "command.redo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], menu: "edit", when: "anywhere" },
  "keys.show": { label: "command.keys.show", keys: ["?"], menu: "help", when: "anywhere" },
  "step.back": { label: "command.step.back", keys: ["Escape"], menu: null, when: "anywhere" },
  "finding.next": { label: "command.finding.next", keys: ["Alt+ArrowDown", "F8", "n"], menu: "go", when: "compare" },
  "finding.previous": { label: "command.finding.previous", keys: ["Alt+ArrowUp", "Shift+F8", "p"], menu: "go", when: "compare" },
  "finding.first": { label: "command.finding.first", keys: ["Alt+Home"], menu: "go", when: "compare" },
  "finding.last": { label: "command.finding.last", keys: ["Alt+End"], menu: "go", when: "compare" },
  "sentence.next": { label: "command.sentence.next", keys: ["j"], menu: null, when: "compare" },
  "sentence.previous": { label: "command.sentence.previous", keys: ["k"], menu: null, when: "compare" },
  "pane.other": { label: "command.pane.other", keys: ["F6"], menu: null, when: "compare" },
  "sides.swap": { label: "command.sides.swap", keys: ["s"], menu: "view", when: "compare" },
  "marks.toggle": { label: "command.marks.toggle", keys: ["Ctrl+."], menu: "view", when: "compare" },
  "noise.more": { label: "command.noise.more", keys: ["+"], menu: "view", when: "compare" },
  "noise.less": { label: "command.noise.less", keys: ["-"], menu: "view", when: "compare" },
  "lock.toggle": { label: "command.lock.toggle", keys: ["Ctrl+L"], menu: "view", when: "compare" },
  "rail.toggle": { label: "command.rail.toggle", keys: ["Ctrl+B"], menu: "view", when: "compare" },
  "panel.toggle": { label: "command.panel.toggle", keys: ["Ctrl+J"], menu: "view", when: "compare" },
  "note.write": { label: "command.note.write", keys: ["c"], menu: "edit", when: "compare" },
  "judge.error": { label: "command.judge.error", keys: ["1"], menu: null, when: "compare" },
  "judge.intended": { label: "command.judge.intended", keys: ["2"], menu: null, when: "compare" },
  "judge.dismiss": { label: "command.judge.dismiss", keys: ["3"], menu: null, when: "compare" },
  "theme.light": { label: "command.theme.light", keys: [], menu: "view", when: "anywhere" },
  "theme.sepia": { label: "command.theme.sepia", keys: [], menu: "view", when: "anywhere" },
  "theme.dark": { label: "command.theme.dark", keys: [], menu: "view", when: "anywhere" },
  "theme.system": { label: "command.theme.system", keys: [], menu: "view", when: "anywhere" },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof commands;
export type Command = CommandRow & { readonly id: CommandId };

export const commandList: readonly Command[] = (Object.keys(commands) as CommandId[]).map((id) => ({ id, ...commands[id] }));

export function isCommandId(value: string): value is CommandId {
  return Object.hasOwn(commands, value);
}
