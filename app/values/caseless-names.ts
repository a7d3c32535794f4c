import type { Name } from "../model/claim.ts";
import { nameKey } from "./name-key.ts";
import type { NameRules } from "./name-rules.ts";
import { endOfWord, isLetter, joined } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** Countries, in every script; their key is the ISO 3166 code, the same in all languages. */
export function countryNames(scan: Scan, rules: NameRules): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < scan.folded.length;) {
    // A name is no word that begins with a small letter, and most words do.
    const name = isSmall(scan.text.charCodeAt(at)) ? null : countryAt(scan, rules, at);
    if (name !== null) found.push(name);
    at = name === null ? step(scan, at) : name.to;
  }
  return found;
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x45f);
}

function step(scan: Scan, at: number): number {
  return isLetter(scan.folded, at) ? endOfWord(scan.folded, at) : at + 1;
}

const prefixes: Readonly<Record<string, RegExp>> = { ar: /^[وف]?[بلك]?/, he: /^[ושכ]?[בלמהכ]?/, fa: /^/ };

/** `وروسيا`, `באוקראינה`: joined prepositions are stepped over. */
function countryAt(scan: Scan, rules: NameRules, at: number): Name | null {
  const { folded, text } = scan;
  if (joined(folded, at)) return null;
  const prefix = prefixes[scan.rules.code]?.exec(folded.slice(at, at + 2))?.[0].length ?? 0;
  const match = rules.countries.longestAt(folded, at) ?? (prefix > 0 ? rules.countries.longestAt(folded, at + prefix) : null);
  const key = match?.found[0];
  if (match === null || key === undefined) return null;
  const first = text.charAt(match.from);
  if (/\p{Ll}/u.test(first)) return null;
  if (match.to - match.from <= 2 && /[a-z]/.test(text.slice(match.from, match.to))) return null;
  return { kind: "name", from: match.from, to: match.to, type: "place", key };
}

const dotted = /\p{Script=Han}{1,7}(?:[·•‧]\p{Script=Han}{1,7})+/uy;
/** Tried from the first sign of a run only: every later one would walk the same run again. */
const katakana =
  /(?<![\u30A1-\u30FA\u30FC])(?:[\u30A1-\u30FA\u30FC]{2,}(?:[・＝=][\u30A1-\u30FA\u30FC]{2,}){1,8}|[\u30A1-\u30FA\u30FC]{3,}(?=氏|大統領|首相|外相|国務長官|議長|教授|博士))/gu;
const bookMarks = /《([^《》\n]{1,40})》|『([^『』\n]{1,40})』/gu;

/** Chinese and Japanese: `弗拉基米尔·普京`, `ウラジーミル・プーチン`, `《三体》`. */
export function unspacedNames(scan: Scan, rules: NameRules): readonly Name[] {
  if (!scan.rules.han) return [];
  const named = scan.rules.code === "ja" ? [...scan.text.matchAll(katakana)] : dottedNames(scan.text);
  const people = named.map((match) => personOf(scan, rules, match));
  const works = Array.from(scan.text.matchAll(bookMarks), (match): Name => {
    const title = match[1] ?? match[2] ?? "";
    return { kind: "name", from: match.index + 1, to: match.index + 1 + title.length, type: "unknown", key: nameKey(title) };
  });
  return [...people, ...works].sort((x, y) => x.from - y.from);
}

/** Sought from their dots, since in Chinese every place may begin a run of Han signs: up to seven of them before the dot. */
function dottedNames(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const dot of text.matchAll(/[·•‧]/gu)) {
    let from = dot.index;
    while (from > end && dot.index - from < 7 && han.test(text.charAt(from - 1))) from -= 1;
    if (from === dot.index) continue;
    dotted.lastIndex = from;
    const match = dotted.exec(text);
    if (match === null) continue;
    found.push(match);
    end = from + match[0].length;
  }
  return found;
}

const han = /\p{Script=Han}/u;

const notInName = /[在与和同是于的说称向对将会被已也就曾访抵强认指表赴从为前出及等]/u;

/** Where the last part ends: before a word that a name does not hold, or a title. */
function lengthOfName(scan: Scan, rules: NameRules, match: RegExpExecArray): number {
  const last = Math.max(match[0].lastIndexOf("·"), match[0].lastIndexOf("•"), match[0].lastIndexOf("‧"));
  if (last < 0) return match[0].length;
  for (let at = last + 2; at < match[0].length; at += 1) {
    const place = match.index + at;
    if (notInName.test(match[0].charAt(at)) || rules.titles.longestAt(scan.folded, place) !== null) return at;
  }
  return match[0].length;
}

/** The title or office written right before a name is not part of it; what is left of the first part begins after the last word known. */
function personOf(scan: Scan, rules: NameRules, match: RegExpExecArray): Name {
  const to = match.index + lengthOfName(scan, rules, match);
  const dot = match[0].search(/[·•‧・＝=]/u);
  const firstPart = match.index + (dot < 0 ? match[0].length : dot);
  let from = match.index;
  for (let at = match.index; at < firstPart; at += 1) {
    const title = rules.titles.longestAt(scan.folded, at) ?? rules.countries.longestAt(scan.folded, at);
    if (title !== null && title.to < firstPart) from = Math.max(from, title.to);
    if (/[的和与在是由向对为被了]/u.test(scan.text.charAt(at)) && at + 1 < firstPart) from = Math.max(from, at + 1);
  }
  return { kind: "name", from, to, type: "person", key: nameKey(scan.text.slice(from, to)) };
}
