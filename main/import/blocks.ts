import type { Block, BlockKind } from "../../app/model/document.ts";

/** A stretch of text on its way into a document. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Joins parts by an empty line; every block refers to its stretch of the joined text. Empty parts are dropped. */
export function joinParts(parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  let from = 0;
  for (const part of parts) {
    if (part.text === "") continue;
    blocks.push({ kind: part.kind, from, to: from + part.text.length });
    texts.push(part.text);
    from += part.text.length + 2;
  }
  return { text: texts.join("\n\n"), blocks };
}

/** How many letters and digits a text holds, counting no further than `enough`. */
export function lettersIn(text: string, enough = Infinity): number {
  let found = 0;
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character)) found += 1;
    if (found >= enough) break;
  }
  return found;
}

/** One line, no control characters, no longer than a title or a name can be: for metadata, which is also printed to terminals. */
export function field(value: string, longest = 500): string {
  const plain = value
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  const characters = [...plain.slice(0, 2 * longest)];
  return characters.length <= longest ? plain.slice(0, 2 * longest) : `${characters.slice(0, longest - 1).join("")}…`;
}
