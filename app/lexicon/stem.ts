import { endings as writtenEndings, proclitics as writtenProclitics } from "./endings.ts";
import { wordKey } from "./keys.ts";

// Words are looked up by their keys, so what is cut off them is a key too: Persian `های` meets the folded `هاي`.
const endings = keysOf(writtenEndings);
const proclitics = keysOf(writtenProclitics);

/** Hebrew and Arabic words have two or three root letters, a Korean syllable is one character; elsewhere three letters are a word. */
const leastStem: Readonly<Record<string, number>> = { ar: 2, he: 2, tr: 2, ja: 2, ko: 1 };
/** The ending of a dictionary form is short: `-ия`, `-ar`, `-en`. Longer ones belong to the inflected word that is looked up. */
const longestLemmaEnding = 2;
/** Five Hebrew letters have another form at the end of a word. */
const finalLetters: Readonly<Record<string, string>> = { כ: "ך", מ: "ם", נ: "ן", פ: "ף", צ: "ץ" };

/**
 * What is left of a word (lower case, accents folded) when one ending of inflection is cut off, the longest rest first; the word itself is
 * not among them. Rough by design: a fallback after the exact form.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const stems = cut(word, language);
  // Turkish strings endings together: evlerinden is ev-leri-nden.
  const more =
    language === "en"
      ? stems.flatMap(undoubled)
      : language === "tr"
        ? stems.flatMap((stem) => cut(stem, language))
        : language === "he"
          ? stems.flatMap(withFinalLetter)
          : [];
  return [...new Set([...stems, ...more])].sort((x, y) => y.length - x.length);
}

function cut(word: string, language: string): readonly string[] {
  // Of a phrase the last word is cut: `el mes` and `el mar` have no stem in common.
  const least = Math.max(word.lastIndexOf(" "), word.lastIndexOf("-")) + 1 + (leastStem[language] ?? 3);
  return (endings[language] ?? []).flatMap((ending) =>
    word.length - ending.length >= least && word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
}

/** The forms under which a dictionary form is found by `stemsOf` of its inflected forms: itself and itself without a short ending. */
export function lemmaStems(word: string, language: string): readonly string[] {
  return [word, ...stemsOf(word, language).filter((stem) => word.length - stem.length <= longestLemmaEnding)];
}

/** What follows a particle written on to the beginning of a word, the shortest particle last. */
export function withoutProclitic(word: string, language: string): readonly string[] {
  return (proclitics[language] ?? []).flatMap((particle) =>
    word.startsWith(particle) && word.length - particle.length >= 2 ? [word.slice(particle.length)] : [],
  );
}

/** `stopp` of `stopped` meets `stop`. */
function undoubled(stem: string): readonly string[] {
  return /([bdgmnprt])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
}

/** `ארגונ` of `ארגונים` meets `ארגון`; what is left of a shorter word would be another word: `שמים` is no plural of `שם`. */
function withFinalLetter(stem: string): readonly string[] {
  const last = finalLetters[stem.slice(-1)];
  return last === undefined || stem.length < 3 ? [] : [stem.slice(0, -1) + last];
}

function keysOf(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([code, list]) => [code, [...new Set(list.map((part) => wordKey(part, code)))]]));
}
