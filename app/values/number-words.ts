import type { Match } from "./phrases.ts";
import { endOfWord, isLetter, joined } from "./phrases.ts";
import { compose, type Composed, type ComposeStyle } from "./compose.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Rules, Scan } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";

/** Tokens with where each ends. */
interface Placed {
  readonly token: NumberToken;
  readonly to: number;
}

const maxTokens = 14;

/** The numeral in words that begins at `at` (the start of a word) in folded text, or null. */
export function wordNumeralAt(scan: Scan, at: number): Numeral | null {
  const first = scan.rules.numbers.longestAt(scan.folded, at);
  const special = first === null ? null : specialAt(scan, first);
  if (special !== null) return special;
  return composedAt(scan, at);
}

/** Vague counts, fractions and multiples: phrases of their own. */
function specialAt(scan: Scan, first: Match<NumberToken>): Numeral | null {
  const vague = ofKind(first.found, "vague");
  if (vague !== null) return numeral(first, vague, { upTo: vague * 10, words: true });
  const fraction = ofKind(first.found, "fraction");
  if (fraction !== null) return fractionAt(scan, first, fraction);
  const multiple = ofKind(first.found, "multiple");
  if (multiple !== null && ofKind(first.found, "cardinal") === null) return numeral(first, multiple, { words: true, multiple: true });
  return null;
}

function ofKind(tokens: readonly NumberToken[], kind: "vague" | "fraction" | "multiple" | "cardinal" | "scale" | "ordinal"): number | null {
  const found = tokens.find((token) => token.kind === kind);
  return found === undefined || found.kind === "joiner" ? null : found.value;
}

/** `half a million`, `two thirds`, `medio kilómetro`; `a fifth` may be an ordinal and then nothing is read. */
function fractionAt(scan: Scan, match: Match<NumberToken>, value: number): Numeral | null {
  const scaled = scaleAfter(scan, match.to);
  if (scaled !== null) return numeral({ from: match.from, to: scaled.to }, value * scaled.value, { words: true });
  if (value >= 1) return numeral(match, value, { words: true });
  const plain = standsAlone(scan, match, value);
  if (ofKind(match.found, "ordinal") !== null && !plain) return null;
  const place = ordinalInstead(scan, match);
  if (place !== null) return place;
  return numeral(trimmed(scan, match), value, { words: true, needsUnit: !plain });
}

/** Whether a fraction needs no unit after it: `a fifth`, `la mitad`, `ثلث`; but `half`, `medio`, `quarter` are other words as often. */
function standsAlone(scan: Scan, match: Match<NumberToken>, value: number): boolean {
  if (scan.rules.halfNouns.longestAt(scan.folded, match.from) !== null) return true;
  if (scan.rules.code === "ar" && scan.folded.startsWith(" ال", match.to)) return true;
  const phrase = scan.folded.slice(match.from, match.to);
  if (value === 0.5 || /^half[ -]/.test(phrase)) return false;
  const ofWhole =
    / (?:of|de|di|des|der|von|van)$/.test(phrase) ||
    /^ (?:of|de|d'|di|des|der|von|van|do|da) ?/.test(scan.folded.slice(match.to, match.to + 5));
  if (value === 0.25 && !ofWhole && phrase.split(" ").length < 3) return false;
  if (/[ -]/.test(phrase)) return true;
  return value !== 0.25 && ofKind(match.found, "ordinal") === null && ofKind(match.found, "cardinal") === null;
}

/** `a third defeat` counts; `a third of` and `a third more` are parts. */
function ordinalInstead(scan: Scan, match: Match<NumberToken>): Numeral | null {
  const phrase = scan.folded.slice(match.from, match.to);
  const last = /^\p{L}+ (\p{L}+)$/u.exec(phrase)?.[1];
  const found = last === undefined ? null : scan.rules.numbers.longestAt(`${last} `, 0);
  const value = found?.to === last?.length ? ofKind(found?.found ?? [], "ordinal") : null;
  const next = /^ (\p{Ll}{4,})/u.exec(scan.text.slice(match.to, match.to + 12))?.[1];
  if (value === null || next === undefined || partWords.test(next) || scan.rules.units.longestAt(scan.folded, match.to + 1) !== null)
    return null;
  return numeral({ from: match.to - (last?.length ?? 0), to: match.to }, value, { words: true, ordinal: true });
}

const partWords =
  /^(?:more|less|fewer|higher|lower|larger|smaller|longer|shorter|as|were|said|have|wants?|live|más|menos|plus|moins|mehr|weniger)$/u;

/** A fraction phrase without the preposition that belongs to its noun: `half of` is `half`. */
function trimmed(scan: Scan, match: Match<NumberToken>): { from: number; to: number } {
  const shorter = /^(.+?) (?:of|de|di|des|von|van|der|the)$/.exec(scan.folded.slice(match.from, match.to));
  return { from: match.from, to: match.from + (shorter?.[1]?.length ?? match.to - match.from) };
}

function scaleAfter(scan: Scan, at: number): { readonly to: number; readonly value: number } | null {
  const { folded, rules } = scan;
  const start = afterSpace(folded, at);
  if (start === null) return null;
  const connector = rules.connectors.longestAt(folded, start);
  for (const from of connector === null ? [start] : [start, afterSpace(folded, connector.to) ?? connector.to]) {
    const found = rules.numbers.longestAt(folded, from);
    const value = found === null ? null : ofKind(found.found, "scale");
    if (found !== null && value !== null && value >= 100) return { to: found.to, value };
  }
  return null;
}

/** The place of the next word after one space or hyphen; null when something else follows. */
export function afterSpace(folded: string, at: number): number | null {
  const character = folded.charAt(at);
  return character === " " || (character === "-" && isLetter(folded, at + 1)) ? at + 1 : null;
}

function composedAt(scan: Scan, at: number): Numeral | null {
  const placed = tokensFrom(scan, at);
  const style = styleOf(scan.rules);
  for (let count = placed.length; count > 0; count -= 1) {
    const composed = compose(
      placed.slice(0, count).map((entry) => entry.token),
      style,
    );
    const to = placed[count - 1]?.to ?? at;
    if (composed !== null) return fromComposed(scan, { from: at, to }, composed, placed.slice(0, count));
  }
  return null;
}

function fromComposed(scan: Scan, span: { from: number; to: number }, composed: Composed, placed: readonly Placed[]): Numeral | null {
  if (composed.ordinal && placed.length === 1 && isTimeUnit(scan, span)) return null;
  if (placed.length === 1 && placed[0]?.token.kind === "collective" && isOtherWord(scan, span, composed.value)) return null;
  const denominator = placed.length >= 2 ? fractionTail(scan, placed, span.from) : null;
  return denominator ?? numeral(span, composed.value, { words: true, ordinal: composed.ordinal, weak: composed.weak });
}

/** English `second` and French `seconde` count time as well as place: place only before a noun (`the second largest`, not `a second later`). */
function isTimeUnit(scan: Scan, span: { from: number; to: number }): boolean {
  if (scan.rules.units.longestAt(scan.folded, span.from)?.to !== span.to) return false;
  if (/(?:per|every|each|la|par|por|al|any) $/.test(scan.folded.slice(Math.max(0, span.from - 6), span.from))) return true;
  const next = /^[ -](\p{L}+)/u.exec(scan.folded.slice(span.to, span.to + 20))?.[1];
  return next === undefined || next === "later" || next === "ago" || scan.rules.language.functionWords.includes(next);
}

/** A `score` is a result, a `pair` or `trio` mostly no count; a dozen always is one. */
function isOtherWord(scan: Scan, span: { from: number; to: number }, value: number): boolean {
  const word = scan.folded.slice(span.from, span.to);
  return !word.includes(" ") && (value < 10 || word.startsWith("score"));
}

/** `three fifths` where the language lists `fifth` as an ordinal only. */
function fractionTail(scan: Scan, placed: readonly Placed[], from: number): Numeral | null {
  const over = placed[0]?.token;
  const under = placed[1]?.token;
  if (placed.length !== 2 || over?.kind !== "cardinal" || under?.kind !== "ordinal" || over.value < 2 || over.value >= under.value)
    return null;
  const to = placed[1]?.to ?? from;
  return over.value < 20 ? numeral({ from, to }, over.value / under.value, { words: true }) : null;
}

function tokensFrom(scan: Scan, at: number): readonly Placed[] {
  const placed: Placed[] = [];
  let place: number | null = at;
  while (place !== null && placed.length < maxTokens) {
    const next = tokensAt(scan, place, placed.length > 0);
    if (next.length === 0) break;
    placed.push(...next);
    const end: number = next.at(-1)?.to ?? place;
    place = scan.rules.code === "ko" && isLetter(scan.folded, end) ? end : afterSpace(scan.folded, end);
  }
  return placed;
}

/** The tokens of the word at `at`: one phrase, or the parts of a compound, or a joining letter and what follows it (`وعشرون`). */
function tokensAt(scan: Scan, at: number, inside: boolean): readonly Placed[] {
  const { folded, rules } = scan;
  const glued =
    inside && gluedJoiners.has(folded.charAt(at)) && (rules.code === "ar" || rules.code === "he") ? afterGluedJoiner(scan, at) : [];
  if (glued.length > 0) return glued;
  const found = rules.numbers.longestAt(folded, at);
  if (found !== null) {
    const token = choose(found.found, inside);
    return token === null ? [] : [{ token, to: found.to }];
  }
  if (inside && /[\p{L}]/u.test(folded.charAt(at)) && plural.test(folded.slice(at, endOfWord(folded, at)))) return pluralOrdinal(scan, at);
  return rules.compounds ? compoundAt(rules, folded, at) : [];
}

const gluedJoiners = new Set(["و", "ו"]);
const plural = /s$/;

function afterGluedJoiner(scan: Scan, at: number): readonly Placed[] {
  const found = scan.rules.numbers.longestAt(scan.folded, at + 1);
  const token = found === null ? null : choose(found.found, true);
  if (found === null || token === null) return [];
  return [
    { token: { kind: "joiner" }, to: at + 1 },
    { token, to: found.to },
  ];
}

function pluralOrdinal(scan: Scan, at: number): readonly Placed[] {
  const to = endOfWord(scan.folded, at);
  const found = scan.rules.numbers.longestAt(`${scan.folded.slice(at, to - 1)} `, 0);
  const token = found?.to === to - 1 - at ? found.found.find((entry) => entry.kind === "ordinal") : undefined;
  return token === undefined ? [] : [{ token, to }];
}

function choose(tokens: readonly NumberToken[], inside: boolean): NumberToken | null {
  const order = inside ? kindsInside : kindsFirst;
  for (const kind of order) {
    const found = tokens.find((token) => token.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}
const kindsFirst = ["cardinal", "scale", "collective", "ordinal", "fraction"] as const;
const kindsInside = ["cardinal", "scale", "half", "collective", "joiner", "ordinal", "fraction"] as const;

/** Splits a word that is nothing but number words: `zweihundertfünfzig`. Longest part first, with a step back where that fails. */
function compoundAt(rules: Rules, folded: string, at: number): readonly Placed[] {
  const end = endOfWord(folded, at);
  if (end - at < 6 || joined(folded, at)) return [];
  const word = folded.slice(at, end);
  const parts = split(rules, word, 0);
  return parts === null ? [] : parts.map((entry) => ({ token: entry.token, to: at + entry.to }));
}

function split(rules: Rules, word: string, from: number): readonly Placed[] | null {
  if (from === word.length) return [];
  for (let to = word.length; to > from; to -= 1) {
    const token = partToken(rules, word.slice(from, to), from > 0);
    if (token === null || (from === 0 && to === word.length)) continue;
    const rest = split(rules, word, to);
    if (rest !== null) return [{ token, to }, ...rest];
  }
  return null;
}

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
  const found = ["i", "a", "o"]
    .map((vowel) => rules.numbers.longestAt(`${part}${vowel} `, 0))
    .find((match) => match?.to === part.length + 1);
  const token = found?.found.find((entry) => entry.kind === "cardinal" && entry.value >= 20 && entry.value % 10 === 0);
  return token ?? null;
}

function styleOf(rules: Rules): ComposeStyle {
  const unitFirst = rules.code === "de" || rules.code === "nl" || rules.code === "ar" || rules.code === "cs";
  return { unitFirst, joinsTens: rules.code !== "en" };
}
