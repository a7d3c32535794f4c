import type { Name } from "../model/claim.ts";
import type { Agreement } from "./agreement.ts";
import { soundOf } from "./name-key.ts";

/**
 * Names by their keys: the same, or one part of the other (`Putin`, `Vladimir Putin`), or spelled by another transcription. Names in two
 * scripts cannot be compared without a word list, nor a country with a city.
 */
export function namesAgree(a: Name, b: Name): Agreement {
  if (a.key === b.key) return "same";
  if (isCountry(a) || isCountry(b)) return isCountry(a) && isCountry(b) ? "different" : "unrelated";
  if (scriptOf(a.key) !== scriptOf(b.key)) return "unrelated";
  const [x, y] = [soundOf(a.key), soundOf(b.key)];
  if (x === y) return "same";
  return isPart(x, y) || isPart(y, x) ? "compatible" : "different";
}

/** Keys of countries are ISO codes in capitals; all other keys are small. */
function isCountry(name: Name): boolean {
  return /^[A-Z]{2}$/.test(name.key);
}

function scriptOf(key: string): string {
  if (/\p{Script=Latin}/u.test(key)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(key)) return "cyrillic";
  if (/\p{Script=Han}|[\u3040-\u30FF]/u.test(key)) return "han";
  return "other";
}

function isPart(part: string, whole: string): boolean {
  const words = whole.split(" ");
  return part.split(" ").every((word) => words.includes(word));
}
