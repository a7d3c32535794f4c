import { simplifiedCharacters } from "./generated/simplified.ts";

/** Traditional characters with the simplified one, made once; the table is a string of pairs. */
const table: ReadonlyMap<string, string> = tableOf(simplifiedCharacters);

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [])),
  );
}

/**
 * Chinese text with simplified characters for traditional ones, character by character, of the same length in UTF-16 units: a key for
 * comparing, not a rendering (one traditional character may have several simplified ones by context; the usual one is taken).
 */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}
