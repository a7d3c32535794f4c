import { endings, proclitics } from "./endings.ts";

/** Hebrew and Arabic words have two or three root letters, and Korean syllables are one character each, where others need three letters. */
const shortStems = new Set(["ar", "he", "ko", "ja"]);
/** The ending of a dictionary form is short: `-ия`, `-ar`, `-en`. Longer ones belong to the inflected word that is looked up. */
const longestLemmaEnding = 2;

/**
 * What is left of a word (lower case, accents folded) when one ending of inflection is cut off, the longest rest first; the word itself is
 * not among them. Rough by design: a fallback after the exact form.
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const least = shortStems.has(language) ? 2 : 3;
  const stems = (endings[language] ?? []).flatMap((ending) =>
    word.length - ending.length >= least && word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
  const more = language === "en" ? stems.flatMap(undoubled) : [];
  return [...new Set([...stems, ...more])].sort((x, y) => y.length - x.length);
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
