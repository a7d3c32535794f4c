import type { AlignmentSide } from "../alignment/side.ts";
import { soundKey } from "../alignment/sound.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim, Name } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { bySegment } from "./place.ts";
import { editDistance } from "./edit-distance.ts";
import { placeIn, stability, type BeadView, type Draft, type Passage } from "./view.ts";
import { isUnspaced, wordsIn, type Word } from "./words.ts";
import { foldKey } from "../text/fold.ts";

/** The names of a version: those read by their capitals, and in scripts without capitals those that a word list knows. */
export function nameClaims(side: AlignmentSide, lexicon: Lexicon): readonly Claim[] {
  const values = bySegment(side.values, side.segments);
  return side.segments.flatMap((segment, index) => {
    const busy = values.get(index) ?? [];
    const read = busy.filter((value): value is Name => value.kind === "name");
    const listed = listedNames(side, segment, lexicon).filter((name) => !busy.some((value) => overlaps(value, name)));
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

interface NameClaim {
  readonly claim: Claim;
  readonly name: Name;
  readonly written: string;
  /** The key shared by all languages, when a word list knows the name. */
  readonly known: string | null;
}

/** Pairs the names of a bead. A name that stands in the other passage in any form raises nothing. */
export function compareNames(view: BeadView): readonly Draft[] {
  const a = namesOf(view.a, view.lexicon);
  const b = namesOf(view.b, view.lexicon);
  const used = new Set<NameClaim>();
  const pairs: (readonly [NameClaim, NameClaim])[] = [];
  for (const x of a) {
    const match = nearest(
      view,
      x,
      b.filter((y) => !used.has(y) && sameName(x, y, view)),
    );
    if (match === null) continue;
    used.add(x).add(match);
    pairs.push([x, match]);
  }
  const letters = pairsOf(
    a.filter((x) => !used.has(x)),
    b.filter((y) => !used.has(y)),
    (x, y) => lettersDiffer(x, y, view.sameLanguage),
  );
  for (const pair of letters) for (const name of pair) used.add(name);
  const restA = a.filter((x) => !used.has(x) && !b.some((y) => sameName(x, y, view)) && !standsIn(x, view.a, view.b, view.lexicon));
  const restB = b.filter((y) => !used.has(y) && !a.some((x) => sameName(x, y, view)) && !standsIn(y, view.b, view.a, view.lexicon));
  return [
    ...pairs.flatMap(([x, y]) => (x.written === y.written ? [] : [draftOf(x, y, "agrees", "name.same")])),
    ...letters.map(([x, y]) => draftOf(x, y, "differs", "name.letters")),
    ...differing(view, restA, restB),
  ];
}

/** Pairs in order of A, each name once. */
function pairsOf(
  listA: readonly NameClaim[],
  listB: readonly NameClaim[],
  fits: (a: NameClaim, b: NameClaim) => boolean,
): readonly (readonly [NameClaim, NameClaim])[] {
  const used = new Set<NameClaim>();
  return listA.flatMap((a) => {
    const b = listB.find((candidate) => !used.has(candidate) && fits(a, candidate));
    if (b === undefined) return [];
    used.add(b);
    return [[a, b] as const];
  });
}

function namesOf(passage: Passage, lexicon: Lexicon): readonly NameClaim[] {
  return passage.claims.flatMap((claim) =>
    claim.read?.kind === "name"
      ? [{ claim, name: claim.read, written: claim.value, known: lexicon.nameKey(claim.value, passage.document.language) }]
      : [],
  );
}

function nearest(view: BeadView, x: NameClaim, candidates: readonly NameClaim[]): NameClaim | null {
  const place = placeIn(view.a, x.name);
  return [...candidates].sort((p, q) => Math.abs(placeIn(view.b, p.name) - place) - Math.abs(placeIn(view.b, q.name) - place))[0] ?? null;
}

/** One name in two forms: one key, one containing the other's words, initials, or the same consonants. */
function sameName(x: NameClaim, y: NameClaim, view: BeadView): boolean {
  if (x.name.key === y.name.key) return true;
  if (x.known !== null && y.known !== null) return x.known === y.known;
  const partsX = parts(x.written);
  const partsY = parts(y.written);
  if (partsX.some((part) => part.length >= 3 && partsY.includes(part))) return !clashes(partsX, partsY);
  if (isInitials(x.written, partsY) || isInitials(y.written, partsX)) return true;
  if (partsX.some((part) => part.length >= 2 && partsY.some((other) => other.startsWith(part) || part.startsWith(other))))
    return view.sameLanguage;
  return soundAlike(partsX, partsY, scriptOf(x.written) === scriptOf(y.written));
}

function parts(written: string): readonly string[] {
  return foldKey(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

/** `Ann Rendall`, `Ann Kendall`: a shared part, and on both sides another that no spelling explains. */
function clashes(x: readonly string[], y: readonly string[]): boolean {
  const aloneX = x.filter((part) => part.length >= 4 && !y.some((other) => alike(part, other)));
  const aloneY = y.filter((part) => part.length >= 4 && !x.some((other) => alike(part, other)));
  return aloneX.length > 0 && aloneY.length > 0;
}

/** Spellings of one part: the same sounds, or one letter apart behind a first letter that is heard alike (`Korea`, `Corea`). */
function alike(x: string, y: string): boolean {
  if (x === y) return true;
  const sound = soundKey(x);
  if (sound !== null && sound === soundKey(y)) return true;
  return firstSound(x) === firstSound(y) && x.length >= 4 && editDistance(x.slice(1), y.slice(1), 1) !== null;
}

function firstSound(part: string): string {
  const letter = part[0] ?? "";
  return ["ckq", "sz", "vwf", "ijy"].find((alikes) => alikes.includes(letter)) ?? letter;
}

function isInitials(short: string, long: readonly string[]): boolean {
  const letters = foldKey(short).replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 2 &&
    letters.length <= 6 &&
    short === short.toUpperCase() &&
    long.length >= 2 &&
    long
      .map((part) => part[0])
      .join("")
      .includes(letters)
  );
}

type Script = "latin" | "cyrillic" | "arabic" | "greek" | "other";

function scriptOf(text: string): Script {
  if (/\p{Script=Latin}/u.test(text)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(text)) return "cyrillic";
  if (/\p{Script=Arabic}/u.test(text)) return "arabic";
  return /\p{Script=Greek}/u.test(text) ? "greek" : "other";
}

/** Any part that sounds the same. Between two scripts one sound may be lost on the way. */
function soundAlike(x: readonly string[], y: readonly string[], oneScript: boolean): boolean {
  return x.some((part) => y.some((other) => (oneScript ? alike(part, other) : sameSound(soundKey(part), soundKey(other)))));
}

function sameSound(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  return (
    x === y ||
    (x.length >= 4 && y.length >= 3 && (x.startsWith(y) || editDistance(x, y, 1) !== null)) ||
    (x.length >= 3 && y.length >= 4 && y.startsWith(x))
  );
}

/** True when some word of the other passage carries the name: the same letters, an inflected form, a derived word, a shared meaning. */
function standsIn(name: NameClaim, own: Passage, other: Passage, lexicon: Lexicon): boolean {
  const meanings = new Set(lexicon.meanings(name.written, own.document.language));
  const stems = parts(name.written)
    .filter((part) => part.length >= 4)
    .map((part) => part.slice(0, Math.max(4, part.length - 2)));
  const oneScript = scriptOf(name.written) === scriptOf(other.document.text.slice(other.from, other.to));
  const sounds = oneScript ? [] : parts(name.written).map(soundKey);
  return other.words.some((word) => {
    if (stems.some((stem) => word.key.startsWith(stem))) return true;
    if (sounds.some((sound) => sameSound(sound, soundKey(word.key)))) return true;
    return (
      meanings.size > 0 &&
      lexicon.meanings(other.document.text.slice(word.from, word.to), other.document.language).some((id) => meanings.has(id))
    );
  });
}

/** Pairs what found no counterpart: known names against known ones, names alike but for a letter, and in one language whatever stands opposite. */
function differing(view: BeadView, restA: readonly NameClaim[], restB: readonly NameClaim[]): readonly Draft[] {
  const used = new Set<NameClaim>();
  const candidates = restA
    .flatMap((a) => restB.map((b) => ({ a, b, distance: Math.abs(placeIn(view.a, a.name) - placeIn(view.b, b.name)) })))
    .sort((x, y) => x.distance - y.distance);
  return candidates.flatMap(({ a, b, distance }) => {
    if (used.has(a) || used.has(b)) return [];
    const found = judge(view, a, b, distance);
    if (found === null) return [];
    used.add(a).add(b);
    return [found];
  });
}

/** Where less than this stayed as it was, the words opposite to a name are no answer to it. */
const revised = 0.6;

/** Names at opposite ends of a sentence are not two answers to one question. */
const farApart = 0.35;

function judge(view: BeadView, a: NameClaim, b: NameClaim, distance: number): Draft | null {
  if (distance > farApart) return null;
  if (a.known !== null && b.known !== null) {
    // Two names that both versions use (`China`, `Russia` in a report on both) may have changed places in the telling.
    const bothInBoth = view.b.nameKeys().has(a.known) && view.a.nameKeys().has(b.known);
    return bothInBoth && !view.sameLanguage ? draftOf(a, b, "unsure", "name.unsure") : draftOf(a, b, "differs", "name.other");
  }
  if (!view.sameLanguage || isUnspaced(a.written) || isUnspaced(b.written)) return null;
  const firm = stability(view, [a.name], [b.name]) >= revised;
  return firm && standOpposite(view, a, b) ? draftOf(a, b, "differs", "name.other") : null;
}

/**
 * One part shared, and another that is not: two people, or an error of copying. Across languages the other part may be translated (`Bay of
 * Biscay`, `Golfo de Vizcaya`), so that it must look like the same word but for a letter or two.
 */
function lettersDiffer(a: NameClaim, b: NameClaim, sameLanguage: boolean): boolean {
  const x = parts(a.written);
  const y = parts(b.written);
  if (scriptOf(a.written) !== scriptOf(b.written) || !x.some((part) => part.length >= 3 && y.includes(part)) || !clashes(x, y))
    return false;
  return (
    sameLanguage ||
    x.some(
      (part) => part.length >= 5 && !y.includes(part) && y.some((other) => !x.includes(other) && editDistance(part, other, 2) !== null),
    )
  );
}

function standOpposite(view: BeadView, a: NameClaim, b: NameClaim): boolean {
  return overlaps(view.opposite.inB(a.name), b.name) || overlaps(view.opposite.inA(b.name), a.name);
}

function draftOf(
  a: NameClaim,
  b: NameClaim,
  verdict: Draft["verdict"],
  rule: "name.same" | "name.other" | "name.letters" | "name.unsure",
): Draft {
  return { category: "name", verdict, a: a.claim.spans, b: b.claim.spans, valueA: a.written, valueB: b.written, rule };
}
