import { primaryLanguage, type LanguageTag } from "../model/document.ts";

type Granularity = "grapheme" | "word";

/** Building a segmenter costs milliseconds; it holds no state, so one for each language serves every caller. */
const built = new Map<string, Intl.Segmenter>();

/** The segmenter of a language; text of an unknown or malformed tag is cut by the rules of no language in particular. */
export function segmenter(language: LanguageTag, granularity: Granularity): Intl.Segmenter {
  const locale = /^[a-z]{2,3}$/u.test(primaryLanguage(language)) ? primaryLanguage(language) : "und";
  const key = `${granularity} ${locale}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity });
  built.set(key, made);
  return made;
}
