import { commandList, type CommandId, type When } from "../app/contract/commands.ts";

/** What of a keyboard event decides. `code` is the place of the key, for layouts whose letters are not Latin. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface KeyScope {
  /** The screen in view; its keys win over those that hold anywhere. */
  readonly when: When;
  readonly mac: boolean;
  /** True while the focus is in a text field: only keys with Ctrl or Alt, F keys and those it does not use are commands then. */
  readonly typing: boolean;
  readonly singleKeys: boolean;
}

/** Ctrl with one of these belongs to the text being typed. */
const editing = new Set(["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Shift+V", "Ctrl+B"]);

/** The command of a key, or null. */
export function commandOf(stroke: Stroke, scope: KeyScope): CommandId | null {
  const written = writtenKey(stroke, scope.mac);
  if (written === null) return null;
  if ((scope.typing || !scope.singleKeys) && isSingleKey(written)) return null;
  if (scope.typing && (editing.has(written) || written === "Escape")) return null;
  const here = commandList.filter((command) => command.keys.includes(written));
  const found = here.find((command) => command.when === scope.when) ?? here.find((command) => command.when === "anywhere");
  return found?.id ?? null;
}

/** The key as the table of commands writes it: `Ctrl+Shift+F`, `Alt+ArrowDown`, `n`, `?`; null for a bare modifier. */
export function writtenKey(stroke: Stroke, mac: boolean): string | null {
  if (["Control", "Meta", "Alt", "Shift", "AltGraph", "Dead", "Unidentified"].includes(stroke.key)) return null;
  const control = mac ? stroke.metaKey : stroke.ctrlKey;
  const stray = mac ? stroke.ctrlKey : stroke.metaKey;
  // Ctrl and Alt together are AltGr, which types a character.
  if (stray || (control && stroke.altKey)) return null;
  const key = latinKey(stroke);
  if (isSingleKey(key) && !control && !stroke.altKey) return key;
  const letter = isSingleKey(key) ? key.toUpperCase() : key;
  return `${control ? "Ctrl+" : ""}${stroke.altKey ? "Alt+" : ""}${stroke.shiftKey ? "Shift+" : ""}${letter}`;
}

/** On a Russian or Arabic layout the letter at the place of `N` still means `n`. */
function latinKey(stroke: Stroke): string {
  const letter = /^Key([A-Z])$/.exec(stroke.code)?.[1];
  const foreign = isSingleKey(stroke.key) && /\p{L}/u.test(stroke.key) && !/\p{Script=Latin}/u.test(stroke.key);
  return foreign && letter !== undefined ? letter.toLowerCase() : stroke.key;
}

/** One printable character without Ctrl or Alt: what typing in a text would produce too. */
function isSingleKey(key: string): boolean {
  return [...key].length === 1;
}

/** True when keys typed on this element are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range", "file", "submit"].includes(target.type);
}
