import { list } from "../languages/notation.ts";

/** The words of a generated table: lines `key: word, word`. Words hold no comma, keys no `: `. */
export function wordLines(text: string): readonly (readonly [key: string, words: readonly string[]])[] {
  return text.split("\n").flatMap((line) => {
    const at = line.indexOf(": ");
    return at < 0 ? [] : [[line.slice(0, at), list(line.slice(at + 2))] as const];
  });
}
