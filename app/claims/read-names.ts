import type { AlignmentSide } from "../alignment/side.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim, Name } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { bySegment } from "./place.ts";
import { isUnspaced, wordsIn, type Word } from "./words.ts";

/** The names of a version: those read by their capitals, and in scripts without capitals those that a word list knows. */
export function nameClaims(side: AlignmentSide, lexicon: Lexicon): readonly Claim[] {
  const values = bySegment(side.values, side.segments);
  return side.segments.flatMap((segment, index) => {
    const busy = values.get(index) ?? [];
    const read = busy.filter((value): value is Name => value.kind === "name");
    const listed = [...listedNames(side, segment, lexicon), ...openingNames(side, segment, lexicon)].filter(
      (name) => !busy.some((value) => overlaps(value, name)),
    );
    return [...read, ...listed].map((name): Claim => ({
      category: "name",
      spans: [{ from: name.from, to: name.to }],
      segment: index,
      value: writtenName(side, name),
      read: name,
    }));
  });
}

function writtenName(side: AlignmentSide, name: Span): string {
  return side.document.text.slice(name.from, name.to).replace(/\s+/g, " ");
}

const caseless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u;

/** Known names that a capital alone does not show: the first word of a sentence, part of a compound (`NATO-Chef`). */
function openingNames(side: AlignmentSide, segment: Span, lexicon: Lexicon): readonly Name[] {
  const { text, language } = side.document;
  return wordsIn(text, segment).flatMap((word): readonly Name[] => {
    const { from, to } = word;
    const isPart = from === segment.from || text[to] === "-" || text[from - 1] === "-";
    if (!isPart || to - from < 2 || !/^\p{Lu}/u.test(text.slice(from, to))) return [];
    const key = lexicon.nameKey(text.slice(from, to), language);
    return key === null ? [] : [{ kind: "name", type: "unknown", key, from, to }];
  });
}

/** Known names in scripts without capitals: the longest entries of the word list that have a key as names. */
function listedNames(side: AlignmentSide, segment: Span, lexicon: Lexicon): readonly Name[] {
  if (!caseless.test(side.document.text.slice(segment.from, segment.to))) return [];
  return [...unspacedNames(side, segment, lexicon), ...spacedNames(side, segment, lexicon)];
}

function unspacedNames(side: AlignmentSide, segment: Span, lexicon: Lexicon): readonly Name[] {
  const { text, language } = side.document;
  const names: Name[] = [];
  for (let at = segment.from; at < segment.to;) {
    const length = isUnspaced(text[at] ?? "") ? lexicon.longestEntryAt(text, at, language) : 0;
    const key = length > 1 ? lexicon.nameKey(text.slice(at, at + length), language) : null;
    if (key !== null) names.push({ kind: "name", type: "unknown", key, from: at, to: at + length });
    at += Math.max(1, length);
  }
  return names;
}

/** Arabic writes `in`, `to`, `and`, `like` and the article onto the word. */
const clitics = /^[وفبلك]?(?:ال|ل)?/u;

function spacedNames(side: AlignmentSide, segment: Span, lexicon: Lexicon): readonly Name[] {
  const { text, language } = side.document;
  const words = wordsIn(text, segment).filter((word) => caseless.test(word.key) && !isUnspaced(word.key));
  const names: Name[] = [];
  for (let first = 0; first < words.length; first++) {
    const found = longestName(words.slice(first, first + 4), text, language, lexicon);
    if (found === null) continue;
    names.push(found.name);
    first += found.words - 1;
  }
  return names;
}

function longestName(
  words: readonly Word[],
  text: string,
  language: string,
  lexicon: Lexicon,
): { readonly name: Name; readonly words: number } | null {
  const first = words[0];
  if (first === undefined) return null;
  const bare = first.from + (clitics.exec(text.slice(first.from, first.to))?.[0].length ?? 0);
  for (let count = words.length; count > 0; count--) {
    const to = words[count - 1]?.to ?? first.to;
    for (const from of [first.from, bare, first.from + 1]) {
      if (to - from < 3) continue;
      const key = lexicon.nameKey(text.slice(from, to), language);
      if (key !== null) return { name: { kind: "name", type: "unknown", key, from, to }, words: count };
    }
  }
  return null;
}
