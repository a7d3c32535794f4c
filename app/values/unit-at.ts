import type { Span } from "../model/span.ts";
import type { Match } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import type { UnitToken } from "./tokens.ts";
import { unitSymbols } from "./unit-words.ts";

/** A word or symbol of a unit where a figure may have one. */
export interface FoundUnit extends Span {
  readonly token: UnitToken;
}

/** The digits or words before the unit, and what they are multiplied with. */
interface Counted extends Span {
  readonly scale: number;
}

/**
 * The unit, currency or percent that stands at `start`, after a figure, or null. Symbols are held to their capitals, none is read at the head of an
 * elided word (French `12 m'a dit`), and one that is an ordinary word of the language as well only where nothing but a unit can stand.
 */
export function unitAt(scan: Scan, figure: Counted, start: number): FoundUnit | null {
  const match = scan.rules.units.longestAt(scan.folded, start);
  const token = match === null ? undefined : tokenOf(scan, match);
  if (match === null || token === undefined || isElided(scan, match)) return null;
  if (token.kind === "unit" && isOrdinaryWord(scan, match) && !isCountedSo(scan, figure, match)) return null;
  return { from: match.from, to: match.to, token };
}

/** Of units whose symbols differ in their capitals only (`Mb`, `MB`) the one that is written so. */
function tokenOf(scan: Scan, match: Match<UnitToken>): UnitToken | undefined {
  const text = scan.text.slice(match.from, match.to);
  return (
    match.found.find((token) => token.kind === "unit" && token.written === text) ??
    match.found.find((token) => token.kind !== "unit" || (token.written === undefined && hasCapitals(text, token.capitals ?? "")))
  );
}

function hasCapitals(text: string, symbol: string): boolean {
  return Array.from({ length: symbol.length }, (_, at) => symbol.charAt(at)).every(
    (letter, at) => letter === letter.toLowerCase() || text.charAt(at) === letter,
  );
}

const symbols: ReadonlySet<string> = new Set(unitSymbols.map(([symbol]) => symbol.toLowerCase()));

/** `12 m'a dit`, `12 м'ячів`. In Turkish the apostrophe sets off an ending: `5 km'lik`. */
function isElided({ folded, rules }: Scan, { from, to }: Span): boolean {
  if (rules.code === "tr" || !/^'\p{L}/u.test(folded.slice(to, to + 3))) return false;
  return to - from <= 2 || symbols.has(folded.slice(from, to));
}

/** Symbols that are words of the language though no list of function words has them: interjections, weak pronouns, verbs. */
const alsoWords: Readonly<Record<string, readonly string[]>> = {
  es: ["ha", "mi"],
  it: ["ha", "mi"],
  ca: ["ha", "mi"],
  pt: ["ha", "mi"],
  tr: ["ha", "mi"],
  cs: ["mi"],
  pl: ["mi"],
};

/** Single letters are left out: in lists of function words they are what an apostrophe cuts off (English `t`). */
function isOrdinaryWord({ folded, rules }: Scan, { from, to }: Span): boolean {
  if (to - from < 2 || rules.han || rules.code === "ko") return false;
  const word = folded.slice(from, folded.charAt(to - 1) === "." ? to - 1 : to);
  return alsoWords[rules.code]?.includes(word) === true || rules.functionWords.has(word);
}

/**
 * Whether an ordinary word can only be a unit here: never after a bare year; a symbol after a decimal or grouped figure, after a scale, before a
 * word such as `de` or a mark that ends the clause. Full words (`ora`, `segons`) count after any other figure.
 */
function isCountedSo({ folded, rules }: Scan, figure: Counted, { from, to }: Span): boolean {
  const written = folded.slice(figure.from, figure.to);
  if (/^(?:19|20)\d\d$/.test(written)) return false;
  if (!symbols.has(folded.slice(from, to)) || figure.scale !== 1 || /\d[.,' ]\d/.test(written)) return true;
  if (folded.charAt(to - 1) === "." || /^(?:\s*$|\s?[.,;:!?)\]}»"/–—])/u.test(folded.slice(to, to + 3))) return true;
  if (folded.charAt(to) !== " " || /(?:^|[ '])(?:el|dia|día|il|giorno) $/u.test(folded.slice(0, figure.from).slice(-8))) return false;
  return rules.connectors.longestAt(folded, to + 1) !== null && !rules.language.numbers.weak.includes(wordAt(folded, to + 1));
}

function wordAt(folded: string, at: number): string {
  return /^[^ ]{0,12}/.exec(folded.slice(at, at + 12))?.[0] ?? "";
}
