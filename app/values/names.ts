import type { Name } from "../model/claim.ts";
import type { Block } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { countryNames, unspacedNames } from "./caseless-names.ts";
import { createClaimed } from "./claimed.ts";
import { casedNames } from "./cased-names.ts";
import { createNameRules } from "./name-rules.ts";
import type { Scan } from "./rules.ts";

const nameRulesOf = createNameRules();
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const caseless = new Set(["zh", "ja", "ko", "ar", "he", "fa", "hi", "th"]);

/**
 * The proper names of a text outside `taken`. In scripts with capitals: sequences of capitalised words that are not capitalised for another
 * reason. In the others only what can be read safely: countries, transliterations with a dot, book marks, a name beside a title.
 */
export function namesIn(scan: Scan, blocks: readonly Block[], taken: readonly Span[]): readonly Name[] {
  const rules = nameRulesOf(scan.rules);
  const claimed = createClaimed(scan.text.length, taken);
  if (caseless.has(scan.rules.code) || !cased.test(scan.text)) {
    return [...claimed.take(unspacedNames(scan, rules)), ...claimed.take(countryNames(scan, rules)), ...claimed.take(latinNames(scan))];
  }
  return [...claimed.take(casedNames(scan, rules, blocks)), ...claimed.take(countryNames(scan, rules))];
}

/** Names in Latin letters inside a text of another script (`NATO`, `OpenAI`) need no more evidence. */
function latinNames(scan: Scan): readonly Name[] {
  const found: Name[] = [];
  for (const match of scan.text.matchAll(/(?<![\p{L}\d])[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z]+){0,8}(?![A-Za-z\d])/gu)) {
    found.push({
      kind: "name",
      from: match.index,
      to: match.index + match[0].length,
      type: "unknown",
      key: match[0].toLowerCase().replace(/-/g, " "),
    });
  }
  return found;
}
