import type { Name } from "../model/claim.ts";
import type { Block } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { nameKey } from "./name-key.ts";
import type { NameRules } from "./name-rules.ts";
import type { Scan } from "./rules.ts";

interface Word extends Span {
  readonly text: string;
  readonly small: string;
  readonly capital: boolean;
  /** First of its sentence, heading or quotation: its capital says nothing. */
  readonly initial: boolean;
  /** With the English ending of possession: then it is a noun, at the start of a sentence too. */
  readonly owns: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}\d]*(?:[-'’.&](?=[\p{L}\d])[\p{L}\p{M}\d]+)*\.?/gu;
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
  const words = wordsOf(scan, blocks);
  const evidence = evidenceOf(words);
  const found: Name[] = [];
  for (let index = 0; index < words.length;) {
    const length = sequenceAt(words, index);
    if (length > 0) found.push(...namesOf(scan, rules, words.slice(index, index + length), evidence));
    index += Math.max(length, 1);
  }
  return found;
}

function wordsOf(scan: Scan, blocks: readonly Block[]): readonly Word[] {
  const starts = new Set(blocks.map((block) => block.from));
  const words: Word[] = [];
  let end = 0;
  for (const match of scan.text.matchAll(wordPattern)) {
    const word = wordOf(scan, match, end, starts);
    words.push(word);
    end = word.to;
  }
  return words;
}

function wordOf(scan: Scan, match: RegExpExecArray, end: number, starts: ReadonlySet<number>): Word {
  const [whole] = match;
  // Most words hold no mark and follow a space: then none of the patterns has to be tried.
  const marked = whole.includes("'") || whole.includes("’");
  const skipped = marked ? (elision.exec(whole)?.[0].length ?? 0) : 0;
  const dotEnd = whole.endsWith(".") && !/^(?:\p{L}\.)+$|^\p{Lu}\.$/u.test(whole) ? 1 : 0;
  const possessive = marked ? (/['’]s\.?$/u.exec(whole)?.[0].length ?? 0) : 0;
  const text = whole.slice(skipped, whole.length - Math.max(dotEnd, possessive));
  const from = match.index + skipped;
  const gap = scan.text.slice(end, match.index) + (skipped > 0 ? "'" : "");
  const initial = skipped === 0 && (end === 0 || starts.has(match.index) || (gap !== " " && opening.test(gap)));
  const small = text.toLowerCase();
  return {
    from,
    to: from + text.length,
    text,
    small,
    capital: text.charCodeAt(0) !== small.charCodeAt(0) && capital.test(text),
    initial,
    owns: possessive > 0,
    gap,
  };
}

/** How often words stand small, or with a capital inside a sentence: what a capital at the start of one is worth. */
interface Evidence {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function evidenceOf(words: readonly Word[]): Evidence {
  return {
    small: new Set(words.filter((word) => !word.capital).map((word) => word.small)),
    capital: new Set(words.filter((word) => word.capital && !word.initial).map((word) => word.small)),
  };
}

/** How many words from `index` on make one sequence: capitalised words one space apart, with particles between them. */
function sequenceAt(words: readonly Word[], index: number): number {
  if (words[index]?.capital !== true) return 0;
  let length = 1;
  for (let next = index + 1; next < words.length && next - index < 9; next += 1) {
    const word = words[next];
    if (word?.gap !== " ") break;
    if (word.capital) length = next - index + 1;
    else if (!particles.has(word.small)) break;
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
  if (first === undefined || first.gap !== " ") return false;
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
