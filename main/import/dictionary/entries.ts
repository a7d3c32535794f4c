/** Gathers the entries of a dictionary as rows of a word list, up to a limit, and counts what was not taken. */
export interface Entries {
  /** Adds an entry of a headword and its senses, each a list of translations; counts it as skipped when nothing of it can be used. */
  addEntry(headword: string, senses: readonly (readonly string[])[]): void;
  /** Adds a row of words, a list a column; counts it as skipped when fewer than two columns hold a word. */
  addRow(columns: readonly (readonly string[])[]): void;
  skip(): void;
  isFull(): boolean;
  result(): GatheredEntries;
}

export interface GatheredEntries {
  readonly entries: number;
  readonly skipped: number;
  readonly sample: readonly (readonly (readonly string[])[])[];
  /** Lines of a word list without its head. */
  readonly rows: string;
  readonly isCut: boolean;
}

/** The largest free dictionaries have half a million entries. */
export const maxEntries = 600_000;
const mostWords = 4;
const mostCharacters = 60;
/** Without spaces a word cannot be told from a sentence by its spaces; the longest usual words have so many characters. */
const mostUnspaced = 10;
const mostTranslations = 8;
const sampleSize = 10;

export function gatherEntries(limit: number = maxEntries): Entries {
  const rows = new Set<string>();
  const sample: (readonly (readonly string[])[])[] = [];
  const counts = { entries: 0, skipped: 0 };
  const put = (columns: readonly (readonly string[])[]): void => {
    rows.add(columns.map((words) => (words.length === 0 ? "-" : words.join("|"))).join("\t"));
  };
  const count = (columns: readonly (readonly string[])[]): void => {
    counts.entries++;
    if (sample.length < sampleSize) sample.push(columns);
  };
  return {
    addEntry: (headword, senses) => {
      const head = cleanWord(headword);
      const kept = limited(senses.map((sense) => unique(sense.flatMap((word) => cleanWord(word) ?? []))));
      if (head === null || kept.length === 0) counts.skipped++;
      else {
        for (const sense of kept) put([[head], sense]);
        count([[head], unique(kept.flat())]);
      }
    },
    addRow: (columns) => {
      const kept = columns.map((words) => unique(words.flatMap((word) => cleanWord(word) ?? [])).slice(0, mostTranslations));
      if (kept.filter((words) => words.length > 0).length < 2) counts.skipped++;
      else {
        put(kept);
        count(kept);
      }
    },
    skip: () => {
      counts.skipped++;
    },
    isFull: () => rows.size >= limit,
    result: () => ({ ...counts, sample, rows: [...rows].join("\n"), isCut: rows.size >= limit }),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** The first translations of an entry, sense by sense. */
function limited(senses: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let room = mostTranslations;
  return senses.flatMap((sense) => {
    const kept = sense.slice(0, room);
    room -= kept.length;
    return kept.length === 0 ? [] : [kept];
  });
}

/** A word or short phrase that may stand in a word list; null for what is none. */
export function cleanWord(written: string): string | null {
  if (written.length > 4 * mostCharacters) return null;
  const word = written
    .normalize("NFC")
    .replace(/[\p{Cc}\s\u00a0]+/gu, " ")
    .replace(/[\u00ad\ufeff\u200b\p{No}]/gu, "")
    .trim()
    .replace(/^[-–—*#=.:!?¡¿"'“”„«»‘’·•]+|[-–—*=.:!?"“”„«»·•]+$/gu, "")
    .trim();
  if (word.length > mostCharacters || !/\p{L}/u.test(word) || /[|~…\uFFFD"“”„«»<>{}[\]()/\\=]|\.\.|\p{Nd}/u.test(word)) return null;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return word.length > mostUnspaced ? null : word;
  return word.split(" ").length > mostWords ? null : word;
}

/** Parts of a line that stand for one translation each. */
export function splitTranslations(line: string): readonly string[] {
  return line
    .split(/[,;，；、،؛|]| \/ /u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Takes away what stands in brackets of any kind: labels, notes, parts of speech. One that is never closed goes to the end of the line. */
export function withoutBrackets(line: string): string {
  let depth = 0;
  let kept = "";
  for (const character of line) {
    if (opening.has(character)) depth++;
    else if (closing.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept.replace(/\s+/gu, " ").trim();
}

const opening = new Set("([{<（【〔〈［");
const closing = new Set(")]}>）】〕〉］");
