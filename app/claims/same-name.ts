import { soundKey, transcribes } from "../alignment/sound.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Name } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { foldKey } from "../text/fold.ts";
import { editDistance } from "./edit-distance.ts";
import type { BeadView, Passage } from "./view.ts";

/** A name of a passage as the comparison sees it. */
export interface NameClaim {
  readonly name: Name;
  readonly spans: readonly Span[];
  readonly written: string;
  /** The key shared by all languages, when a word list knows the name. */
  readonly known: string | null;
}

/** A name as the comparison sees it. */
export function namedIn(passage: Passage, name: Name, lexicon: Lexicon): NameClaim {
  const written = passage.document.text.slice(name.from, name.to).replace(/\s+/g, " ");
  return { name, spans: [{ from: name.from, to: name.to }], written, known: lexicon.nameKey(written, passage.document.language) };
}

/** One name in two forms: one key, one containing the other's words, initials, or the same consonants. */
export function sameName(x: NameClaim, y: NameClaim, view: BeadView): boolean {
  if (x.name.key === y.name.key) return true;
  if (x.known !== null && y.known !== null) return x.known === y.known || isPartOf(x.known, y.known) || isPartOf(y.known, x.known);
  const partsX = parts(x.written);
  const partsY = parts(y.written);
  if (partsX.some((part) => part.length >= 3 && partsY.includes(part))) return !clashes(partsX, partsY);
  if (isInitials(x.written, partsY) || isInitials(y.written, partsX)) return true;
  if (partsX.some((part) => part.length >= 2 && partsY.some((other) => other.startsWith(part) || part.startsWith(other))))
    return view.sameLanguage;
  return soundAlike(partsX, partsY, scriptOf(x.written) === scriptOf(y.written));
}

/** `europe` in `eastern europe`: the more general of two names often serves for the other. */
function isPartOf(part: string, whole: string): boolean {
  return whole.length > part.length && part.length >= 4 && ` ${whole} `.includes(` ${part} `);
}

/** The words of a name, folded. */
export function parts(written: string): readonly string[] {
  return foldKey(written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

/** `Ann Rendall`, `Ann Kendall`: a shared part, and on both sides another that no spelling explains. */
export function clashes(x: readonly string[], y: readonly string[]): boolean {
  const aloneX = x.filter((part) => part.length >= 4 && !y.some((other) => alike(part, other)));
  const aloneY = y.filter((part) => part.length >= 4 && !x.some((other) => alike(part, other)));
  return aloneX.length > 0 && aloneY.length > 0;
}

/** Spellings of one part: the same sounds, or one letter apart behind a first letter that is heard alike (`Korea`, `Corea`). */
export function alike(x: string, y: string): boolean {
  if (x === y) return true;
  const sound = soundKey(x);
  if (sound !== null && sound === soundKey(y)) return true;
  return firstSound(x) === firstSound(y) && x.length >= 4 && editDistance(x.slice(1), y.slice(1), 1) !== null;
}

/** The first letter, one for those that are heard alike (`Korea`, `Corea`). */
export function firstSound(part: string): string {
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

export type Script = "latin" | "cyrillic" | "arabic" | "greek" | "other";

/** The script a name is written in, as far as names are compared across scripts. */
export function scriptOf(text: string): Script {
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
export function standsIn(name: NameClaim, own: Passage, other: Passage, lexicon: Lexicon): boolean {
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

/**
 * True for what can only be the name of a person: after a title, or two to four words with a capital. A word whose meaning stands in the other
 * passage makes it the name of a thing that was translated (`West Virginia`, `Западная Вирджиния`).
 */
export function isPersonal({ name, written }: NameClaim, own: Passage, other: Passage, lexicon: Lexicon): boolean {
  if (name.type === "place" || name.type === "organisation") return false;
  const words = written.split(/[\s·・]+/u);
  const fullName = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (!fullName && name.type !== "person") return false;
  const meanings = new Set(words.flatMap((word) => lexicon.meanings(word, own.document.language)));
  if (meanings.size === 0) return true;
  const { text, language } = other.document;
  return !other.words.some(({ from, to }) => lexicon.meanings(text.slice(from, to), language).some((id) => meanings.has(id)));
}

/** Whether the sound of a name can be read off its letters: Chinese names in Chinese are not written by sound, and kana bend it too far. */
export function isHeard(written: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(written)) return false;
  return !/\p{Script=Han}/u.test(written) || [...written].every((character) => transcribes(character) || /[·・]/u.test(character));
}
