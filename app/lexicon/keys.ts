import { foldKey } from "../text/fold.ts";
import { simplified } from "../text/han.ts";

/** In these languages another accent makes another word: `může` is not `muže`, `żądanie` not `zadanie`, `schon` not `schön`, `ölüm` not `olum`. */
const strict = new Set(["cs", "pl", "de", "tr"]);

/** Turkish circumflexes are optional; the dot of a capital `İ` stays behind as a mark of its own. */
const turkish: Readonly<Record<string, string>> = { â: "a", î: "i", û: "u", "i\u0307": "i" };

/** The written form under which a word is first looked for: lower case, plain apostrophes, Chinese in simplified characters. */
export function exactKey(word: string, language: string): string {
  const written = word.normalize("NFC").toLowerCase().replaceAll("’", "'");
  if (language === "tr") return written.replace(/[âîû]|i\u0307/gu, (letter) => turkish[letter] ?? letter);
  return language === "zh" ? simplified(written) : written;
}

/** The form under which spellings of one word meet; takes an exact key. */
export function wordKey(written: string, language: string): string {
  return strict.has(language) ? written : foldKey(written);
}

/** The form under which spellings of one name meet: folded, without dots, brackets and dashes: `U.S.A.` is `usa`. */
export function plainName(name: string, language: string): string {
  const plain = foldKey(name)
    .replace(/\./gu, "")
    .replace(/[\s\u200c\u00b7・-]+/gu, " ")
    .replace(/[()"]/gu, "")
    .trim();
  return language === "zh" ? simplified(plain) : plain;
}

const dense = new Set(["zh", "ja", "ko"]);

/** How many units at the beginning of a form decide in which block of a word list it stands; no stem is cut shorter than that. */
export function prefixLength(language: string): number {
  return dense.has(language) ? 1 : 2;
}
