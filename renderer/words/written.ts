import { calls } from "../../app/contract/contract.ts";
import type { LanguageTag } from "../../app/model/document.ts";
import type { LearnedPairId } from "../../app/model/ids.ts";
import { builtInSources, type NameIn, type WordSource } from "../../app/model/words.ts";
import { locale, t } from "../state/translate.ts";
import { languageName } from "../ui/written.ts";

/** The languages by name, in the order of the alphabet: "Arabic, English, Spanish". */
export function languagesText(languages: readonly LanguageTag[]): string {
  const names = languages.map(nameOfLanguage).sort(new Intl.Collator(locale).compare);
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(names);
}

/** "Spanish", or the tag of a language without a name. */
export function nameOfLanguage(tag: LanguageTag): string {
  return languageName(tag, locale) ?? tag;
}

/** The names of an equivalence in one line: “Kyiv” = “Київ”. */
export function namesText(names: readonly NameIn[]): string {
  return names.map(({ name }) => `“${name}”`).join(" = ");
}

type Shipped = (typeof builtInSources)[number] | "learned" | "equivalences";

/** A source other than a dictionary, whose name and sentence stand in the string table; null for a dictionary. */
function shippedOf({ kind, id }: WordSource): Shipped | null {
  if (kind === "learned" || kind === "equivalences") return kind;
  return builtInSources.find((each) => each === id) ?? null;
}

/** The name of a source: its own or, for what is no dictionary, the one of the interface. */
export function sourceTitle(source: WordSource): string {
  const shipped = shippedOf(source);
  return shipped === null ? source.name : t(`words.name.${shipped}`);
}

/** What a source is, in a short sentence. */
export function sourceAbout(source: WordSource): string {
  return t(`words.about.${shippedOf(source) ?? "dictionary"}`);
}

/** True for what the library takes as a word. The contract says what a word is; it is asked, and not told again. */
export function isWord(written: string): boolean {
  return calls["learned.edit"].input.safeParse({ pairId: "any" as LearnedPairId, wordA: written, wordB: "word" }).success;
}

/** A stretch of a sentence; `found` where the word stands. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A sentence cut where a word stands in it, in whatever case; one piece when it stands nowhere, inflected for instance. */
export function piecesAround(sentence: string, word: string): readonly Piece[] {
  const whole = { text: sentence, found: false };
  const lower = sentence.toLowerCase();
  // A few letters get longer in lower case; then places in the one are not places in the other.
  const from = word === "" || lower.length !== sentence.length ? -1 : lower.indexOf(word.toLowerCase());
  if (from < 0) return [whole];
  const to = from + word.length;
  const pieces = [
    { text: sentence.slice(0, from), found: false },
    { text: sentence.slice(from, to), found: true },
    { text: sentence.slice(to), found: false },
  ];
  return pieces.filter(({ text }) => text !== "");
}
