import { languageCodes } from "../../../app/languages/languages.ts";
import { primaryLanguage, type LanguageTag } from "../../../app/model/document.ts";
import { canonicalTag } from "../../../app/text/language-tag.ts";

const known = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Languages that dictionaries are made of, beyond those whose grammar is known. */
const furtherCodes = "sv da fi el la hu ro bg sr hr sk sl no ga cy is lt id vi".split(" ");
/** Languages by their names in English and in themselves, in lower case. */
const byName: ReadonlyMap<string, LanguageTag> = new Map(
  [...languageCodes, ...furtherCodes].flatMap((code) =>
    ["en", code].flatMap((locale) => {
      const name = new Intl.DisplayNames(locale, { type: "language" }).of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  ),
);

/**
 * The two languages a dictionary names in one of these texts, its title first: two codes or two names of languages side by side (`deu-eng`,
 * `en-fr`, `English–German`). Null unless exactly one such pair is named.
 */
export function languagesNamed(texts: readonly string[]): readonly [LanguageTag, LanguageTag] | null {
  for (const text of texts) {
    const pairs = pairsIn(text);
    const [first] = pairs;
    if (first !== undefined && pairs.every((pair) => pair.join() === first.join())) return first;
  }
  return null;
}

function pairsIn(text: string): readonly (readonly [LanguageTag, LanguageTag])[] {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  const tags = words.map(languageNamed);
  // `en` is in the language of no title a word beside a code, but `is` and `no` are: two codes count only where a mark joins them.
  return tags.slice(1).flatMap((b, index) => {
    const a = tags[index];
    if (a === null || a === undefined || b === null || a === b) return [];
    const [wordA = "", wordB = ""] = [words[index], words[index + 1]];
    const isJoined = new RegExp(`${wordA}[-_–—>→/]+${wordB}`, "iu").test(text);
    return isJoined || (wordA.length > 3 && wordB.length > 3) ? [[a, b] as const] : [];
  });
}

/** A language by its code of two or three letters or by its name in English or in itself; null for any other word. */
export function languageNamed(word: string): LanguageTag | null {
  const named = byName.get(word.toLowerCase());
  if (named !== undefined) return named;
  return /^[a-z]{2,3}$/iu.test(word) ? knownTag(word.toLowerCase()) : null;
}

/** A tag of a language that has a name; null for anything else. */
export function knownTag(tag: string): LanguageTag | null {
  const canonical = canonicalTag(tag);
  if (canonical === null || canonical === "und" || canonical === "mul") return null;
  return known.of(primaryLanguage(canonical)) === undefined ? null : canonical;
}
