import { languageOf } from "../languages/languages.ts";
import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import { foldKey } from "../text/fold.ts";

/** Which words of a language say little and which must never be taken for noise, by folded key. */
export interface WordKinds {
  readonly language: string;
  readonly functionWords: ReadonlySet<string>;
  /** Negations, hedges and number words: small words that change what is claimed. */
  readonly telling: ReadonlySet<string>;
}

const known = new Map<string, WordKinds>();

/** The word kinds of a language; of a language without a file no word is known to say little. */
export function wordKindsOf(tag: LanguageTag): WordKinds {
  const code = primaryLanguage(tag);
  const found = known.get(code);
  if (found !== undefined) return found;
  const made = build(code);
  known.set(code, made);
  return made;
}

function build(code: string): WordKinds {
  const language = languageOf(code);
  if (language === null) return { language: code, functionWords: new Set(), telling: new Set() };
  const { negation, modality, numbers } = language;
  const weak = new Set(numbers.weak.map(foldKey));
  const telling = new Set(
    [
      ...negation.words,
      ...negation.concord,
      ...modality.possible,
      ...modality.probable,
      ...modality.reported,
      ...modality.intended,
      ...modality.obliged,
      ...Object.keys(numbers.cardinals),
      ...Object.keys(numbers.scales),
      ...Object.keys(numbers.ordinals),
      ...Object.keys(numbers.fractions),
      ...Object.keys(numbers.multiples),
      ...numbers.atLeast,
      ...numbers.atMost,
      ...numbers.moreThan,
      ...numbers.lessThan,
    ]
      .map((word) => foldKey(word.replace(/\*$/u, "")))
      .filter((word) => !weak.has(word)),
  );
  return { language: code, functionWords: new Set(language.functionWords.map(foldKey).filter((word) => !telling.has(word))), telling };
}
