import type { Span } from "../model/span.ts";
import { isUnspaced } from "./words.ts";

/** A phrase of a cue list, ready to be compared with folded text. */
interface Phrase {
  readonly text: string;
  /** Any ending may follow. */
  readonly open: boolean;
  /** Whether a letter may follow directly: open endings, elided words (`n'`), scripts without spaces. */
  readonly glued: boolean;
}

/** The phrases of a list by how they begin, the longest first. An expression of all of them would take a second to compile in each language. */
interface Table {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases whose first word has an open ending, by its first two letters; by the one it has in Korean stems such as `없*`. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases in scripts without spaces, by their first character. */
  readonly byCharacter: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that begin inside a word (`*ebilir`, the Turkish for `can`) or with a mark (`n't`). */
  readonly inner: readonly Phrase[];
}

/** A list is a constant of a language file, so its table is made once. */
const tables = new WeakMap<readonly string[], Table>();

const word = /[\p{L}\p{M}\p{N}]+/gu;
const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Every place in a stretch of the text where one of the phrases stands, in order and disjoint, the longest phrase winning. Phrases are written
 * as in `app/languages`: lower case, one space between words, a trailing `*` for any ending, a leading one for any beginning; in scripts without
 * spaces they are substrings.
 */
export function findCues(text: string, phrases: readonly string[], within: Span): readonly Span[] {
  if (phrases.length === 0) return [];
  return cuesIn(text.slice(within.from, within.to), phrases).map((span) => ({ from: within.from + span.from, to: within.from + span.to }));
}

function cuesIn(text: string, phrases: readonly string[]): readonly Span[] {
  const table = tableOf(phrases);
  const folded = foldCase(text);
  const spans: Span[] = [];
  let end = 0;
  for (const found of folded.matchAll(word)) {
    if (found.index + found[0].length <= end) continue;
    const unspaced = isUnspaced(found[0]);
    const step = unspaced ? 1 : found[0].length;
    for (let at = Math.max(found.index, end); at < found.index + found[0].length; at += step) {
      const to = unspaced ? longest(table.byCharacter.get(folded[at] ?? ""), folded, at) : wordCue(table, folded, at, found[0]);
      if (to === null || at < end) continue;
      spans.push({ from: at, to });
      end = to;
      if (unspaced) at = to - 1;
    }
  }
  const inner = table.inner
    .flatMap((phrase) => innerCues(folded, phrase))
    .filter((span) => !spans.some((other) => other.from < span.to && span.from < other.to));
  return inner.length === 0 ? spans : [...spans, ...inner].sort((x, y) => x.from - y.from);
}

/** The end of the longest phrase that begins with this word; Arabic writes `and` onto it. */
function wordCue(table: Table, folded: string, at: number, first: string): number | null {
  const stems = [first.slice(0, 1), first.slice(0, 2)].flatMap((start, index) =>
    index === 0 || start.length > 1 ? (table.byStem.get(start) ?? []) : [],
  );
  const whole = longest([...(table.byWord.get(first) ?? []), ...stems], folded, at);
  if (whole !== null || !/^[وف]./u.test(first)) return whole;
  return longest(table.byWord.get(first.slice(1)), folded, at + 1);
}

function longest(phrases: readonly Phrase[] | undefined, folded: string, at: number): number | null {
  let best: number | null = null;
  for (const phrase of phrases ?? []) {
    const to = endOf(phrase, folded, at);
    if (to !== null && (best === null || to > best)) best = to;
  }
  return best;
}

function endOf(phrase: Phrase, folded: string, at: number): number | null {
  if (!folded.startsWith(phrase.text, at)) return null;
  let to = at + phrase.text.length;
  if (phrase.open) while (to < folded.length && letter.test(folded[to] ?? "")) to++;
  return phrase.glued || !letter.test(folded[to] ?? " ") ? to : null;
}

function innerCues(folded: string, phrase: Phrase): readonly Span[] {
  const spans: Span[] = [];
  for (let from = folded.indexOf(phrase.text); from >= 0; from = folded.indexOf(phrase.text, from + phrase.text.length)) {
    const to = endOf(phrase, folded, from);
    if (to !== null) spans.push({ from, to });
  }
  return spans;
}

/** Lower case, plain apostrophes and spaces, in as many units as before, so that places stay the same. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join("");
  return same.replace(/[’ʼ＇]/gu, "'").replace(/\s/gu, " ");
}

function tableOf(phrases: readonly string[]): Table {
  const known = tables.get(phrases);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const byCharacter = new Map<string, Phrase[]>();
  const inner: Phrase[] = [];
  const put = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  for (const written of phrases) {
    const open = written.endsWith("*");
    const inside = written.startsWith("*");
    const text = foldCase(written.slice(inside ? 1 : 0, open ? -1 : undefined));
    if (text.trim() === "") continue;
    const first = /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? "";
    const phrase: Phrase = { text, open, glued: open || text.endsWith("'") || isUnspaced(text) };
    if (inside || first === "" || text.startsWith("n'")) inner.push(phrase);
    else if (isUnspaced(text)) put(byCharacter, text[0] ?? "", phrase);
    else if (open && first === text) put(byStem, first.slice(0, 2), phrase);
    else put(byWord, first, phrase);
  }
  const table = { byWord, byStem, byCharacter, inner };
  tables.set(phrases, table);
  return table;
}
