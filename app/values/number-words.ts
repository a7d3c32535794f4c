import type { Match } from "./phrases.ts";
import { endOfWord, isLetter, joined } from "./phrases.ts";
import { compose, composeLongest, type Composed, type ComposeStyle } from "./compose.ts";
import { choose, wordParts } from "./compound-words.ts";
import { decimalsAfter } from "./word-decimals.ts";
import { fractionOf, type Placed } from "./word-fractions.ts";
import { afterSpace } from "./gaps.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";
import type { NumberToken } from "./tokens.ts";

const maxTokens = 26;

/** The numeral in words that begins at `at` (the start of a word) in folded text, or null. Compounds and words with endings begin like a number word, too. */
export function wordNumeralAt(scan: Scan, at: number): Numeral | null {
  if (!scan.rules.numbers.mayBegin(scan.folded, at)) return null;
  const first = scan.rules.numbers.longestAt(scan.folded, at);
  const special = first === null ? null : specialAt(scan, first);
  if (special !== null) return special;
  const composed = composedAt(scan, at);
  if (composed === null) return null;
  const whole = decimalsAfter(scan, composed, (place) => integerAt(scan, place));
  const mixed = whole === composed ? withPart(scan, composed) : null;
  if (mixed !== null) return mixed;
  const scaled = whole === composed ? null : scaleAfter(scan, whole.to);
  return scaled === null ? whole : numeral({ from: at, to: scaled.to }, whole.value * scaled.value, { words: true });
}

/** Spanish and Portuguese `veinte con tres quintos`, `cinco billones con tres cuartos`: the word for `with` before a part. */
function withPart(scan: Scan, whole: Numeral): Numeral | null {
  const { folded, rules } = scan;
  const word = /^ (?:con|com) /.exec(folded.slice(whole.to, whole.to + 5))?.[0];
  if (word === undefined || (rules.code !== "es" && rules.code !== "pt") || whole.ordinal || !Number.isInteger(whole.value)) return null;
  const at = whole.to + word.length;
  const first = rules.numbers.longestAt(folded, at);
  const listed = first === null ? null : ofKind(first.found, "fraction");
  const read = first !== null && listed !== null ? { to: first.to, value: listed } : composedAt(scan, at);
  if (read === null || read.value >= 1 || read.value <= 0) return null;
  const scale = whole.value % 1e12 === 0 ? 1e12 : whole.value % 1e9 === 0 ? 1e9 : whole.value % 1e6 === 0 ? 1e6 : 1;
  return numeral({ from: whole.from, to: read.to }, whole.value + read.value * scale, { words: true });
}

/** A whole number in words below a thousand thousands, and where it ends; for the decimals after a point. */
function integerAt(scan: Scan, at: number): { readonly value: number; readonly to: number } | null {
  const placed = tokensFrom(scan, at);
  const large = placed.findIndex((entry, index) => index > 0 && entry.token.kind === "scale" && entry.token.value >= 1000);
  const read = longestComposed(scan, large < 0 ? placed : placed.slice(0, large), scan.rules.numberStyle);
  return read === null || read.ordinal ? null : read;
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

function composedAt(scan: Scan, at: number): Numeral | null {
  const placed = tokensFrom(scan, at);
  if (placed.length === 0) return null;
  const style = scan.rules.numberStyle;
  return fractionOf(scan, placed, style) ?? longestComposed(scan, placed, style);
}

function longestComposed(scan: Scan, placed: readonly Placed[], style: ComposeStyle): Numeral | null {
  const longest = composeLongest(
    placed.map((entry) => entry.token),
    style,
  );
  if (longest === null) return null;
  const taken = placed.slice(0, longest.count);
  return fromComposed(scan, { from: taken[0]?.from ?? 0, to: taken.at(-1)?.to ?? 0 }, longest.composed, taken);
}

function fromComposed(scan: Scan, span: { from: number; to: number }, composed: Composed, placed: readonly Placed[]): Numeral | null {
  if (composed.ordinal && placed.length === 1 && isTimeUnit(scan, span)) return null;
  if (scan.rules.code === "ko" && placed.length === 1 && placed[0]?.token.kind === "scale" && composed.value >= 1e4) return null;
  if (placed.length === 1 && placed[0]?.token.kind === "collective" && isOtherWord(scan, span, composed.value)) return null;
  const preposition = placed.length > 1 ? (/ (?:de|di)$/.exec(scan.folded.slice(span.from, span.to))?.[0].length ?? 0) : 0; // `quince docenas de`
  return numeral({ from: span.from, to: span.to - preposition }, composed.value, {
    words: true,
    ordinal: composed.ordinal,
    weak: composed.weak,
  });
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

function tokensFrom(scan: Scan, at: number): readonly Placed[] {
  const placed: Placed[] = [];
  let place: number | null = at;
  let breaks = 0;
  while (place !== null && placed.length < maxTokens) {
    const next = tokensAt(scan, place, placed);
    if (next.length === 0 || isParticle(scan, placed, next)) break;
    if (isBreak(placed.at(-1)?.token, next[0]?.token, scan.rules.numberStyle)) breaks += 1;
    if (breaks > mostBreaks) break;
    placed.push(...next);
    const end: number = next.at(-1)?.to ?? place;
    place = scan.rules.code === "ko" && isLetter(scan.folded, end) ? end : afterSpace(scan.folded, end);
  }
  return placed;
}

/** A fraction has one place at most where two numbers meet (`three | twenty-firsts`); what comes after a second one is no part of it. */
const mostBreaks = 1;

/** Whether two cardinals side by side cannot be of one number: `five six`. */
function isBreak(last: NumberToken | undefined, next: NumberToken | undefined, style: ComposeStyle): boolean {
  return last?.kind === "cardinal" && next?.kind === "cardinal" && compose([last, next], style) === null;
}

/** Korean `하나만` is `only one`: after a native number word the sign for ten thousand is a particle. */
function isParticle(scan: Scan, before: readonly Placed[], next: readonly Placed[]): boolean {
  const last = before.at(-1);
  if (scan.rules.code !== "ko" || last === undefined || next[0]?.token.kind !== "scale") return false;
  return !/[일이삼사오육칠팔구십백천만억조]$/u.test(scan.folded.slice(last.from, last.to));
}

/** The tokens of the word at `at`: one phrase, or the parts of a compound, or a joining letter and what follows it (`وعشرون`). */
function tokensAt(scan: Scan, at: number, before: readonly Placed[]): readonly Placed[] {
  const { folded, rules } = scan;
  const inside = before.length > 0;
  const glued =
    inside &&
    gluedJoiners.has(folded.charAt(at)) &&
    (rules.code === "ar" || rules.code === "he") &&
    !/^واحد(?! عشر)/.test(scan.text.slice(at, at + 8))
      ? afterGluedJoiner(scan, at)
      : [];
  if (glued.length > 0) return glued;
  const found = rules.numbers.longestAt(folded, at);
  if (found === null) return joined(folded, at) ? [] : wordParts(rules, folded, at, inside);
  const token = choose(found.found, inside);
  if (token === null) return [];
  return token.kind === "fraction" && belongsBefore(scan, before) ? firstWord(scan, found) : [{ token, from: at, to: found.to }];
}

/** `one hundred thirty two fifths`, `treinta y dos quintos`: what is listed as `two fifths` ends a greater number here. */
function belongsBefore(scan: Scan, before: readonly Placed[]): boolean {
  const last = before.at(-1)?.token;
  if (last?.kind !== "joiner") return last !== undefined;
  const ten = before.at(-2)?.token;
  return (
    scan.rules.numberStyle.joinsTens === "always" && ten?.kind === "cardinal" && ten.value >= 20 && ten.value < 100 && ten.value % 10 === 0
  );
}

function firstWord(scan: Scan, found: Match<NumberToken>): readonly Placed[] {
  const end = endOfWord(scan.folded, found.from);
  const word = scan.rules.numbers.longestAt(`${scan.folded.slice(found.from, end)} `, 0);
  const token = word === null ? null : choose(word.found, true);
  return token === null ? [] : [{ token, from: found.from, to: end }];
}

const gluedJoiners = new Set(["و", "ו"]);
function afterGluedJoiner(scan: Scan, at: number): readonly Placed[] {
  const found = scan.rules.numbers.longestAt(scan.folded, at + 1);
  const token = found === null ? null : choose(found.found, true);
  if (found === null || token === null) return [];
  return [
    { token: { kind: "joiner" }, from: at, to: at + 1 },
    { token, from: at + 1, to: found.to },
  ];
}
