import { languageOf } from "../languages/languages.ts";
import type { LanguageTag } from "../model/document.ts";
import { overlaps, type Span } from "../model/span.ts";
import { documentFrom } from "../text/document.ts";
import { foldKey } from "../text/fold.ts";
import { readValues } from "../values/read.ts";
import type { ConceptId } from "./concept.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordsIn } from "./words-in.ts";

/** One side of a bead. */
export interface Passage {
  readonly text: string;
  readonly language: LanguageTag;
}

/** The content words of each side, as written, that nothing on the other side answers; each once. */
export interface Unmatched {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/**
 * Sets the words of two passages against each other by the lexicon. Function words, figures, dates and known names are no content words, nor is
 * anything in a language whose function words are not known.
 */
export function unmatchedWords(a: Passage, b: Passage, lexicon: Lexicon): Unmatched {
  const [readA, readB] = [readPassage(a, lexicon), readPassage(b, lexicon)];
  return { a: unanswered(readA, readB), b: unanswered(readB, readA) };
}

interface Word {
  readonly written: string;
  readonly key: string;
  /** Of the word and of the phrases it stands in. */
  readonly meanings: readonly ConceptId[];
}

interface Read {
  readonly content: readonly Word[];
  /** Of all words, function words among them. */
  readonly meanings: ReadonlySet<ConceptId>;
  readonly keys: ReadonlySet<string>;
}

function unanswered(own: Read, other: Read): readonly string[] {
  const left = own.content.filter((word) => !other.keys.has(word.key) && !word.meanings.some((meaning) => other.meanings.has(meaning)));
  return [...new Set(left.map(({ written }) => written))];
}

function readPassage({ text, language }: Passage, lexicon: Lexicon): Read {
  const document = documentFrom(text, { language, title: "" });
  const spans = wordsIn(document.text, { from: 0, to: document.text.length }, language, lexicon);
  const phrases = phrasesOf(document.text, spans, language, lexicon);
  const words = spans.map((span, index): Word & Span => {
    const written = document.text.slice(span.from, span.to);
    const meanings = [...lexicon.meanings(written, language), ...(phrases[index] ?? [])];
    return { ...span, written: index === 0 ? asInside(written, language) : written, key: foldKey(written), meanings };
  });
  const values = readValues(document).filter(
    (value) => value.kind !== "name" || lexicon.nameKey(document.text.slice(value.from, value.to), language) !== null,
  );
  const isContent = contentTest(language, lexicon);
  return {
    content: words.filter((word) => isContent(word.written) && !values.some((value) => overlaps(value, word))),
    meanings: new Set(words.flatMap(({ meanings }) => meanings)),
    keys: new Set(words.map(({ key }) => key)),
  };
}

/** The capital of a first word says nothing, save in German, where it may be a noun's. */
function asInside(written: string, language: LanguageTag): string {
  return language.startsWith("de") || /^\p{Lu}{2}/u.test(written) ? written : written.charAt(0).toLowerCase() + written.slice(1);
}

const longestPhrase = 3;

/** For every word the meanings of the phrases it stands in that none of their words has alone. */
function phrasesOf(text: string, spans: readonly Span[], language: LanguageTag, lexicon: Lexicon): readonly (readonly ConceptId[])[] {
  const found = spans.map((): ConceptId[] => []);
  for (const [index, { from }] of spans.entries()) {
    for (let length = 2; length <= longestPhrase; length++) {
      const inside = spans.slice(index, index + length);
      const phrase = text.slice(from, inside.at(-1)?.to ?? from);
      if (inside.length < length || !/^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*$/u.test(phrase)) break;
      const single = new Set(inside.flatMap((span) => lexicon.meanings(text.slice(span.from, span.to), language)));
      const own = lexicon.meanings(phrase, language).filter((meaning) => !single.has(meaning));
      for (let at = index; at < index + length; at++) found[at]?.push(...own);
    }
  }
  return found;
}

/** Two letters and no digit, and not a function word. */
function contentTest(language: LanguageTag, lexicon: Lexicon): (written: string) => boolean {
  const known = languageOf(language);
  if (known === null) return () => false;
  const functionWords = new Set(known.functionWords.map(foldKey));
  return (written) =>
    /\p{L}[\p{M}\u200c]*\p{L}/u.test(written) &&
    !/\p{N}/u.test(written) &&
    !functionWords.has(foldKey(written)) &&
    lexicon.nameKey(written, language) === null;
}
