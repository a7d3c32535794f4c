import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

const unspaced = new Set(["zh", "ja", "th", "lo", "km", "my"]);

/** True for languages that set no spaces between words. */
export function isUnspaced(language: LanguageTag): boolean {
  return unspaced.has(primaryLanguage(language));
}

/** The words of a stretch of text in order; where words are not parted by spaces, entries of the lexicon go before what rules would cut. */
export function wordsIn(text: string, span: Span, language: LanguageTag, lexicon: Lexicon): readonly Span[] {
  const cut = wordsOf(text, span, language);
  return isUnspaced(language) ? cut.reduce<Span[]>((words, word) => addEntries(words, word, text, language, lexicon), []) : cut;
}

/** Adds a word that was cut by rule, as the entries that begin in it and what is left behind them; an entry may reach into the next words. */
function addEntries(words: Span[], word: Span, text: string, language: LanguageTag, lexicon: Lexicon): Span[] {
  let place = Math.max(word.from, words.at(-1)?.to ?? word.from);
  while (place < word.to) {
    const length = lexicon.longestEntryAt(text, place, language);
    if (length === 0) break;
    words.push({ from: place, to: place + length });
    place += length;
  }
  if (place < word.to) words.push({ from: place, to: word.to });
  return words;
}
