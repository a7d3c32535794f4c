import type { Bound } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { suffixedBound, type FoundBound } from "./bounds-after.ts";
import type { Scan } from "./rules.ts";

/** Words listed as bounds that before a figure mostly say something else: German `um 5 Prozent` is by how much, not about. */
const notBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(["um", "gegen", "bis", "ab", "gut"]),
  en: new Set(["within", "plus", "beyond", "barely"]),
  fr: new Set(["vers", "des", "dès"]),
  es: new Set(["sobre", "desde los"]),
};
const articles = /(?:^|[ (])(?:the|a|los|las|el|la|les|le|die|der|den|das|os|as|o|i|gli|le|els|de|het) $/u;
const orWords = /^(?:or|and|o|y|u|ou|et|e|oder|und|или|и|або|та|lub|i|nebo|a|of|en|of|أو|או|یا|या|veya) /u;
const postposing = new Set(["ko", "tr", "hi"]);

/** The bound written before a figure that begins at `at`: `more than`, `unos`, `über`, `超过`; an article may stand between. */
export function boundBefore(scan: Scan, at: number): FoundBound | null {
  const { folded, rules } = scan;
  const sign = signBefore(folded, at);
  if (sign !== null) return sign;
  const hyphen = folded.charAt(at - 1) === "-" && rules.code === "he";
  const end = folded.charAt(at - 1) === " " || hyphen ? at - 1 : at;
  const found = rules.bounds.longestBefore(folded, end);
  if (found !== null) return notBefore[rules.code]?.has(folded.slice(found.from, found.to)) === true ? null : withBound(found);
  const article = articles.exec(folded.slice(Math.max(0, at - 6), at))?.[0].trim() ?? "";
  if (article === "" || end === at) return null;
  const further = rules.bounds.longestBefore(folded, end - article.length - 1);
  return further === null || notBefore[rules.code]?.has(folded.slice(further.from, further.to)) === true ? null : withBound(further);
}

const signs: Readonly<Record<string, Bound>> = {
  ">": "more-than",
  "<": "less-than",
  ">=": "at-least",
  "<=": "at-most",
  "≥": "at-least",
  "≤": "at-most",
};

/** `>30`, `≤ 5`. */
function signBefore(folded: string, at: number): FoundBound | null {
  const found = /(?<![=<>])([<>]=?|[≤≥]) ?$/.exec(folded.slice(Math.max(0, at - 4), at));
  const bound = signs[found?.[1] ?? ""];
  return found === null || bound === undefined ? null : { from: at - found[0].length, to: at, bound };
}

/** The bound written after a figure that ends at `at`: `or more`, `o más`, `以上`, `多`, `+`. */
export function boundAfter(scan: Scan, at: number): FoundBound | null {
  const { folded, rules } = scan;
  const suffixed = suffixedBound(folded, at, rules.code);
  if (suffixed !== null || rules.han || rules.code === "ko") return suffixed;
  if (folded.charAt(at) === "+") return { from: at, to: at + 1, bound: "at-least" };
  for (const start of startsAfter(scan, at)) {
    const found = rules.bounds.longestAt(folded, start);
    if (found === null) continue;
    if (postposing.has(rules.code) || orWords.test(folded.slice(found.from, found.to))) return withBound(found);
  }
  return null;
}

/** In languages that put the bound last a counter may stand between (`200座以上`), in Turkish a case ending (`200'den fazla`). */
function startsAfter(scan: Scan, at: number): readonly number[] {
  const { folded, rules } = scan;
  const near = folded.charAt(at) === " " ? at + 1 : at;
  if (!postposing.has(rules.code)) return [near];
  const tail = /^(?:'\p{L}+|\p{L}{1,2})? ?/u.exec(folded.slice(at, at + 8))?.[0].length ?? 0;
  return [near, at + tail];
}

function withBound(found: Span & { readonly found: readonly Bound[] }): FoundBound | null {
  const bound = found.found[0];
  return bound === undefined ? null : { from: found.from, to: found.to, bound };
}
