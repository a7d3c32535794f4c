import { endOfWord } from "./phrases.ts";
import type { Rules } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";
import type { Placed } from "./word-fractions.ts";

/** What a word is taken for where it could be several things; at the start of a numeral another thing than inside it. */
export function choose(tokens: readonly NumberToken[], inside: boolean): NumberToken | null {
  const order = inside ? kindsInside : kindsFirst;
  for (const kind of order) {
    const found = tokens.find((token) => token.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}
const kindsFirst = ["cardinal", "scale", "collective", "ordinal", "fraction"] as const;
const kindsInside = ["cardinal", "scale", "half", "collective", "joiner", "ordinal", "fraction"] as const;

/** The parts of a word at `at` that is not in the list itself: a compound (`zweihundertfünfzig`) or a number word with an ending (`fifths`). */
export function wordParts(rules: Rules, folded: string, at: number, inside: boolean): readonly Placed[] {
  if (!rules.numbers.mayBegin(folded, at) && rules.code !== "ar") return []; // Arabic parts are no endings of listed words
  const end = endOfWord(folded, at);
  if (end - at < 4 || end - at > 80) return [];
  const word = folded.slice(at, end);
  const derived = (inside ? pluralOf(rules, word) : null) ?? derivedToken(rules, word);
  if (derived !== null) return [{ token: derived, from: at, to: end }];
  if (!rules.compounds || end - at < 6) return [];
  const parts = split(rules, word);
  return parts === null ? [] : parts.map((part) => ({ token: part.token, from: at + part.from, to: at + part.to }));
}

/** Endings that make an ordinal or a denominator of a cardinal, and what the cardinal may have lost: `venticinqu-esimo`, `veintiun-avos`. */
const endings: Readonly<Record<string, readonly [RegExp, readonly string[]]>> = {
  it: [/esim[oaie]$/, ["", "o", "e", "a", "i", "é", "uno"]],
  es: [/(?:i?[ée]sim|av)[oa]s?$/, ["", "o", "a", "e"]],
  pt: [/[ée]sim[oa]s?$/, ["", "o", "e", "a"]],
  fr: [/i[èe]mes?$/, ["", "e"]],
  en: [/ths?$/, [""]],
  nl: [/(?:ste|de)n?$/, [""]],
  hi: [/(?:वां|वीं|वें|वाँ|वा|वी|वे)$/, [""]],
  tr: [/(?:ıncı|inci|uncu|üncü|ncı|nci|ncu|ncü)$/, ["", "t"]],
};

/** Arabic plurals of parts, as they are folded: thirds, quarters … tenths. */
const arabicParts = new Map("اثلاث ارباع اخماس اسداس اسباع اثمان اتساع اعشار".split(" ").map((word, index) => [word, index + 3] as const));

/** `fifths`, `vingt et unièmes`, where the list has the singular. */
function pluralOf(rules: Rules, word: string): NumberToken | null {
  const value = rules.code === "ar" ? arabicParts.get(word.replace(/[\u064B-\u0652]/g, "")) : undefined;
  if (value !== undefined) return { kind: "ordinal", value };
  return word.endsWith("s") && rules.code !== "de" ? ordinalOf(rules, word.slice(0, -1)) : null;
}

function derivedToken(rules: Rules, word: string): NumberToken | null {
  if (rules.code === "de") return germanPart(rules, word);
  if (rules.code === "tr" && !ownWords.test(word)) {
    const value = cardinalOf(rules, word.replace(caseEnding, ""));
    if (value !== null && caseEnding.test(word)) return { kind: "cardinal", value, weak: false };
  }
  const [ending, lost] = endings[rules.code] ?? [null, []];
  if (ending === null || !ending.test(word)) return null;
  const stem = word.replace(ending, "");
  for (const letter of stem.length < 2 ? [] : lost) {
    const value = cardinalOf(rules, stem + letter);
    if (value !== null) return { kind: "ordinal", value };
  }
  return null;
}

/** `Zwanzigstel`, `Fünfteln` by way of `zwanzigste`, `fünfte`; `dreihundertste` itself is a compound. */
/** Turkish case endings on the last word of a number: `yirmiden`, `otuzun`. Short number words with an ending are other words (`onun`, `yüzden`). */
const caseEnding = /(?:[dt][ea]n|[dt][ea]|[ıiuü]n|y?[ea]|y[ıiuü]|[ıiuü])$/;
const ownWords = /^(?:on|yüz|bin|alt|yedi|bir|kırk|elli|iki)/;

function germanPart(rules: Rules, word: string): NumberToken | null {
  const stem = /^(.{2,}t)eln?s?$/.exec(word)?.[1];
  if (stem === undefined) return null;
  const parts = ordinalOf(rules, `${stem}e`) ?? split(rules, `${stem}e`)?.at(-1)?.token ?? null;
  return parts?.kind === "ordinal" ? parts : null;
}

function ordinalOf(rules: Rules, word: string): NumberToken | null {
  const found = rules.numbers.longestAt(`${word} `, 0);
  return found?.to === word.length ? (found.found.find((token) => token.kind === "ordinal") ?? null) : null;
}

function cardinalOf(rules: Rules, word: string): number | null {
  const found = rules.numbers.longestAt(`${word} `, 0);
  if (found?.to !== word.length) return null;
  const token = found.found.find((entry) => entry.kind === "cardinal" || entry.kind === "scale");
  return token === undefined || token.kind === "joiner" ? null : token.value;
}

interface Part {
  readonly token: NumberToken;
  readonly from: number;
  readonly to: number;
}

/** Splits a word that is nothing but number words: longest part first; each place is tried once, so that a long word costs no more than its square. */
function split(rules: Rules, word: string): readonly Part[] | null {
  const dead = new Set<number>();
  const partsFrom = (from: number): readonly Part[] | null => {
    if (from === word.length) return [];
    if (dead.has(from)) return null;
    for (let to = Math.min(word.length, from + longestPart); to > from; to -= 1) {
      const token = from === 0 && to === word.length ? null : partToken(rules, word.slice(from, to), from > 0);
      const rest = token === null ? null : partsFrom(to);
      if (token !== null && rest !== null) return [{ token, from, to }, ...rest];
    }
    dead.add(from);
    return null;
  };
  return partsFrom(0);
}

const longestPart = 24;

function partToken(rules: Rules, part: string, inside: boolean): NumberToken | null {
  const found = rules.numbers.longestAt(`${part} `, 0);
  if (found?.to === part.length) return choose(found.found, inside);
  if (rules.code === "it") return elided(rules, part);
  return rules.code === "nl" && inside && (part === "en" || part === "ën") ? { kind: "joiner" } : null;
}

/** Italian drops the vowel before `uno` and `otto`: `ventuno`, `trentotto`; and `cento` plus `mila` writes `mila` for `mille`. */
function elided(rules: Rules, part: string): NumberToken | null {
  if (part === "mila") return { kind: "scale", value: 1000 };
  if (part === "tré" || part === "tre") return { kind: "cardinal", value: 3, weak: false };
  const ordinal = derivedToken(rules, part);
  if (ordinal !== null) return ordinal;
  const found = (part.endsWith("cent") ? ["o"] : ["i", "a", "o"])
    .map((vowel) => rules.numbers.longestAt(`${part}${vowel} `, 0))
    .find((match) => match?.to === part.length + 1);
  const token = found?.found.find(
    (entry) => (entry.kind === "cardinal" || entry.kind === "scale") && entry.value >= 20 && entry.value % 10 === 0,
  );
  return token ?? null;
}
