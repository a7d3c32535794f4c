import { bug } from "../result.ts";

/** The words of a comma-separated list, as the language files write them; line breaks are free. */
export function list(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/**
 * Words by value: groups `value: word, word` parted by `;` or a line break. A value is a number or a fraction `2/3`.
 * The same word under two values is a mistake in the language file and throws.
 */
export function valued(text: string): Readonly<Record<string, number>> {
  return record(text, (value) => numberOf(value));
}

/** Words by key: groups `key: word, word` parted by `;` or a line break. */
export function keyed(text: string): Readonly<Record<string, string>> {
  return record(text, (key) => key);
}

/** Every word itself and with each prefix before it; for written-together particles such as Arabic `و` and Hebrew `ו`. */
export function prefixed(words: readonly string[], prefixes: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, ...prefixes.map((prefix) => prefix + word)]))];
}

function record<T>(text: string, valueOf: (head: string) => T): Readonly<Record<string, T>> {
  const found = new Map<string, T>();
  for (const group of text.split(/[;\n]/)) {
    if (group.trim() === "") continue;
    const [head, words] = splitOnce(group);
    const value = valueOf(head);
    for (const word of list(words)) {
      if ((found.get(word) ?? value) !== value) bug(`"${word}" has two values`);
      found.set(word, value);
    }
  }
  return Object.fromEntries(found);
}

function splitOnce(group: string): readonly [string, string] {
  const at = group.indexOf(":");
  if (at < 0) return bug(`no value in "${group}"`);
  return [group.slice(0, at).trim(), group.slice(at + 1)];
}

function numberOf(text: string): number {
  const [over, under] = text.split("/");
  return Number(over) / Number(under ?? 1);
}
