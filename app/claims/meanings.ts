import type { ConceptId } from "../lexicon/concept.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { isUnspaced } from "./words.ts";

/**
 * The meanings of a word where it stands. In text without spaces the word that rules cut may be the beginning of a longer entry
 * (`研究` of `研究人员`): then those of the entry count as well.
 */
export function meaningsAt({ text, language }: Document, word: Span, lexicon: Lexicon): readonly ConceptId[] {
  const own = lexicon.meanings(text.slice(word.from, word.to), language);
  if (!isUnspaced(text.charAt(word.from))) return own;
  const length = lexicon.longestEntryAt(text, word.from, language);
  return length <= word.to - word.from ? own : [...own, ...lexicon.meanings(text.slice(word.from, word.from + length), language)];
}
