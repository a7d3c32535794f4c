import type { Name } from "../model/claim.ts";
import type { Block } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { nameKey } from "./name-key.ts";
import type { NameRules } from "./name-rules.ts";
import { endOfWord } from "./phrases.ts";
import type { Scan } from "./rules.ts";

/** Where a word stands and what can be told of it without reading it: all that most words are asked. */
interface Place extends Span {
  readonly capital: boolean;
  /** First of its sentence, heading or quotation: its capital says nothing. */
  readonly initial: boolean;
  /** With the English ending of possession: then it is a noun, at the start of a sentence too. */
  readonly owns: boolean;
  /** One space after the word before. */
  readonly near: boolean;
}

interface Word extends Place {
  readonly text: string;
  readonly small: string;
}

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}\d]*(?:[-'’.&](?=[\p{L}\d])[\p{L}\p{M}\d]+)*\.?/uy;
const opening = /[.!?:;…"“”„«»‘'—–()\n•¡¿]/u;
const capital = /^\p{Lu}/u;
const elision = /^(?:\p{L}{1,5}['’])(?=\p{Lu})/u;
const particles = new Set(
  "de del de-la la las los el al von van der den zu bin ibn ben abu of da das do dos du di della dello dei e y le und af av ten ter".split(
    " ",
  ),
);
const inflecting = new Set(["ru", "uk", "pl", "cs"]);
const nounCapitals = new Set(["de"]);

/** Capitalised sequences of Latin, Cyrillic and Greek text that are names. */
export function casedNames(scan: Scan, rules: NameRules, blocks: readonly Block[]): readonly Name[] {
  const places = placesOf(scan, blocks);
  const evidence = evidenceOf(scan, places);
  const found: Name[] = [];
  for (let index = 0; index < places.length;) {
    const length = sequenceAt(scan, places, index);
    const words = places.slice(index, index + length).map((place) => wordAt(scan, place));
    if (length > 0) found.push(...namesOf(scan, rules, words, evidence));
    index += Math.max(length, 1);
  }
  return found;
}

function placesOf(scan: Scan, blocks: readonly Block[]): readonly Place[] {
  const starts = new Set(blocks.map((block) => block.from));
  const places: Place[] = [];
  let end = 0;
  for (let at = 0; at < scan.text.length;) {
    const matchEnd = endOfWordAt(scan.text, at);
    if (matchEnd > at) {
      const place = placeOf(scan, { from: at, to: matchEnd }, end, starts);
      places.push(place);
      end = place.to;
    }
    at = Math.max(matchEnd, at + 1);
  }
  return places;
}

/** Where the word ends that begins at `at`; `at` when none does. Most are nothing but letters before a space, and then no pattern is tried. */
function endOfWordAt(text: string, at: number): number {
  const to = endOfWord(text, at);
  if (to > at && isBreak(text.charCodeAt(to))) return to;
  if (to === at && text.charCodeAt(at) < 0x80) return at;
  wordPattern.lastIndex = at;
  return wordPattern.test(text) ? wordPattern.lastIndex : at;
}

/** Space, line feed, comma: what follows most words and is part of none. */
function isBreak(code: number): boolean {
  return code === 32 || code === 10 || code === 44;
}

function placeOf(scan: Scan, match: Span, end: number, starts: ReadonlySet<number>): Place {
  const { text, folded } = scan;
  const plain = isPlain(text, match);
  const whole = plain ? "" : text.slice(match.from, match.to);
  const marked = whole.includes("'") || whole.includes("’");
  const skipped = marked ? (elision.exec(whole)?.[0].length ?? 0) : 0;
  const possessive = marked ? (/['’]s\.?$/u.exec(whole)?.[0].length ?? 0) : 0;
  const dot = whole.endsWith(".") && !isAbbreviated(whole) ? 1 : 0;
  const from = match.from + skipped;
  const isCapital = text.charCodeAt(from) !== folded.charCodeAt(from) && capital.test(text.slice(from, from + 2));
  const near = skipped === 0 && match.from === end + 1 && text.charCodeAt(end) === 32;
  const first = end === 0 || starts.has(match.from) || (isCapital && !near && opening.test(text.slice(end, match.from)));
  return {
    from,
    to: match.to - Math.max(dot, possessive),
    capital: isCapital,
    initial: skipped === 0 && first,
    owns: possessive > 0,
    near,
  };
}

/** Nothing but letters. */
function isPlain(text: string, match: Span): boolean {
  return endOfWord(text, match.from) === match.to;
}

/** `U.S.`, `J.`: the dot is part of the word. */
function isAbbreviated(whole: string): boolean {
  return /^(?:\p{L}\.)+$|^\p{Lu}\.$/u.test(whole);
}

function wordAt(scan: Scan, place: Place): Word {
  return { ...place, text: scan.text.slice(place.from, place.to), small: smallAt(scan, place) };
}

function smallAt(scan: Scan, place: Span): string {
  return scan.folded.slice(place.from, place.to);
}

/** How often words stand small, or with a capital inside a sentence: what a capital at the start of one is worth. */
interface Evidence {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function evidenceOf(scan: Scan, places: readonly Place[]): Evidence {
  const capitals = places.filter((place) => place.capital);
  const asked = new Set(capitals.map((place) => smallAt(scan, place)));
  const small = places.flatMap((place) => (place.capital ? [] : [smallAt(scan, place)])).filter((word) => asked.has(word));
  return {
    small: new Set(small),
    capital: new Set(capitals.filter((place) => !place.initial).map((place) => smallAt(scan, place))),
  };
}

/** How many words from `index` on make one sequence: capitalised words one space apart, with particles between them. */
function sequenceAt(scan: Scan, places: readonly Place[], index: number): number {
  if (places[index]?.capital !== true) return 0;
  let length = 1;
  for (let next = index + 1; next < places.length && next - index < 9; next += 1) {
    const place = places[next];
    if (place?.near !== true) break;
    if (place.capital) length = next - index + 1;
    else if (!particles.has(smallAt(scan, place))) break;
  }
  return length;
}

/** The names in one sequence: titles, peoples and opening words are cut off, `X and Y` is two. */
function namesOf(scan: Scan, rules: NameRules, words: readonly Word[], evidence: Evidence): readonly Name[] {
  const joinerAt = words.findIndex((word) => !word.capital && (word.small === "y" || word.small === "e" || word.small === "und"));
  if (joinerAt > 0)
    return [...namesOf(scan, rules, words.slice(0, joinerAt), evidence), ...namesOf(scan, rules, words.slice(joinerAt + 1), evidence)];
  const opened = withoutOpening(scan, rules, words, evidence);
  const titled = withoutTitle(
    scan,
    rules,
    opened.filter((word, index) => index > 0 || word.capital),
  );
  const rest = trimParticles(titled.words);
  const nation = inflecting.has(scan.rules.code) ? nationLength(scan, rules, rest) : 0;
  if (nation > 0) return [rest.slice(0, nation), rest.slice(nation)].flatMap((part) => namesOf(scan, rules, part, evidence));
  const name = rest.length === 0 ? null : nameOf(scan, rules, rest, titled.title, evidence);
  return name === null ? [] : [name];
}

/** Slavic `президент России Владимир Путин`: a country before another name is a name of its own. */
function nationLength(scan: Scan, rules: NameRules, words: readonly Word[]): number {
  const first = words[0];
  const match = first === undefined ? null : rules.countries.longestAt(scan.folded, first.from);
  const length = match === null ? 0 : words.filter((word) => word.to <= match.to).length;
  return length < words.length ? length : 0;
}

/** Drops words from the front that have their capital from elsewhere: function words, peoples, and the first word of a sentence seen small. */
function withoutOpening(scan: Scan, rules: NameRules, words: readonly Word[], evidence: Evidence): readonly Word[] {
  let rest = words;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const acronym = isAcronym(first.text);
    const common = !acronym && (rules.functionWords.has(first.small) || rules.commonCapitals.has(first.small));
    const opening = first.initial && evidence.small.has(first.small) && !evidence.capital.has(first.small);
    if (!common && !opening) break;
    if (rules.countries.longestAt(scan.folded, first.from) !== null && !opening) break;
    rest = rest.slice(1);
  }
  return rest;
}

function withoutTitle(scan: Scan, rules: NameRules, words: readonly Word[]): { readonly words: readonly Word[]; readonly title: boolean } {
  let rest = words;
  let title = false;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const match = rules.titles.longestAt(scan.folded, first.from);
    if (match === null) break;
    rest = rest.filter((word) => word.from >= match.to && !(word.from === match.to));
    title = true;
  }
  return { words: rest, title: title || isTitledBefore(scan, rules, rest[0]) };
}

function isTitledBefore(scan: Scan, rules: NameRules, first: Word | undefined): boolean {
  if (first === undefined || !first.near) return false;
  return rules.titles.longestBefore(scan.folded, first.from - 1) !== null;
}

function trimParticles(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex((word) => word.capital);
  const to = words.findLastIndex((word) => word.capital);
  return from < 0 ? [] : words.slice(from, to + 1);
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,}$/u.test(text);
}

function nameOf(scan: Scan, rules: NameRules, words: readonly Word[], titled: boolean, evidence: Evidence): Name | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { from: first.from, to: last.to };
  const country = rules.countries.longestAt(scan.folded, first.from);
  const isCountry = country !== null && country.to === span.to;
  if (!isCountry && !isTrusted(scan, rules, words, titled, evidence)) return null;
  const type = isCountry ? "place" : titled ? "person" : isOrganisation(rules, words) ? "organisation" : "unknown";
  return { kind: "name", ...span, type, key: isCountry ? (country.found[0] ?? "") : nameKey(scan.text.slice(span.from, span.to)) };
}

/** A single word needs evidence; where every noun has a capital it needs a title or to be an abbreviation. */
function isTrusted(scan: Scan, rules: NameRules, words: readonly Word[], titled: boolean, evidence: Evidence): boolean {
  const capitals = words.filter((word) => word.capital);
  const first = words[0];
  if (first === undefined || first.text.length < 2) return capitals.length > 1;
  if (capitals.length === 1 && (rules.commonCapitals.has(first.small) || (rules.functionWords.has(first.small) && !isAcronym(first.text))))
    return false;
  if (isAcronym(first.text)) return true;
  if (words.length === 1 && isOrganisationWord(rules, first.small)) return false;
  if (nounCapitals.has(scan.rules.code))
    return titled || (capitals.length === 2 && capitals.length === words.length && !first.initial && isNameLike(scan, rules, words));
  if (capitals.length > 1)
    return !first.initial || evidence.capital.has(first.small) || capitals.length > 2 || !evidence.small.has(first.small);
  return !first.initial || evidence.capital.has(first.small) || titled || first.owns;
}

/** German: two nouns side by side are a name unless one of them measures or is an ordinary noun seen with an article. */
function isNameLike(scan: Scan, rules: NameRules, words: readonly Word[]): boolean {
  return words.every(
    (word) =>
      scan.rules.units.longestAt(scan.folded, word.from) === null &&
      !isOrganisationWord(rules, word.small) &&
      !/(?:ung|heit|keit|schaft|tion|ismus)(?:en)?$/u.test(word.small),
  );
}

function isOrganisation(rules: NameRules, words: readonly Word[]): boolean {
  return words.some((word) => isOrganisationWord(rules, word.small)) || (words.length === 1 && isAcronym(words[0]?.text ?? ""));
}

function isOrganisationWord(rules: NameRules, word: string): boolean {
  return rules.organisationWords.has(word) || rules.organisationStems.some((stem) => word.startsWith(stem));
}
