import type { Span } from "../model/span.ts";

/** What an invisible character does to the text around it. */
export type InvisibleKind = "bidi" | "joiner" | "zero-width" | "soft-hyphen" | "space" | "control" | "tag";

/** A character that a reader cannot see or tell from a plain space, with its code point for a label such as U+200B. */
export interface Invisible extends Span {
  readonly kind: InvisibleKind;
  readonly codePoint: number;
}

const kinds: readonly (readonly [InvisibleKind, RegExp])[] = [
  ["bidi", /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ["joiner", /[\u200C\u200D]/u],
  ["soft-hyphen", /\u00AD/u],
  ["tag", /[\u{E0000}-\u{E007F}]/u],
  ["space", /\p{Zs}|\t/u],
  ["control", /\p{Cc}/u],
  ["zero-width", /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFFC]/u],
];

const candidates = /[\p{Cf}\p{Zs}\p{Cc}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFFC]/gu;

/** Lists, in order, every character of a text that is neither visible nor a plain space nor a line end. Nothing is removed anywhere. */
export function invisiblesIn(text: string): readonly Invisible[] {
  return [...text.matchAll(candidates)].flatMap((match) => {
    const character = match[0];
    if (character === " " || character === "\n") return [];
    const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? "zero-width";
    return [{ from: match.index, to: match.index + character.length, kind, codePoint: character.codePointAt(0) ?? 0 }];
  });
}
