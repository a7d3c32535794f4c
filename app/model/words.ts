import type { LanguageTag } from "./document.ts";
import type { DictionaryId, EquivalenceId, LearnedPairId, PinId, VersionId, WorkId } from "./ids.ts";

/** The lists that are shipped, as ids of sources; together with `learned`, `equivalences` and `dictionary:<id>` these are all there are. */
export const builtInSources = ["core", "names", "cldr"] as const;

/** Where words come from. `built-in` are the lists of the program, the others belong to the library. */
export type WordSourceKind = "built-in" | "learned" | "equivalences" | "dictionary";

/** One source of words, which can be switched off. */
export interface WordSource {
  /** `core`, `names`, `cldr`, `learned`, `equivalences` or `dictionary:<id>`. */
  readonly id: string;
  readonly kind: WordSourceKind;
  /** The name of a dictionary; empty for the others, whose names stand in the string table. */
  readonly name: string;
  readonly entries: number;
  /** Primary language subtags, sorted. */
  readonly languages: readonly LanguageTag[];
  readonly on: boolean;
}

/** Two words of different languages that the user's confirmed beads showed to mean the same. The languages are primary subtags in order. */
export interface LearnedPair {
  readonly id: LearnedPairId;
  readonly languageA: LanguageTag;
  readonly wordA: string;
  readonly languageB: LanguageTag;
  readonly wordB: string;
  /** In how many confirmed beads both stand; 0 for a pair that was edited or deleted and whose beads are no longer confirmed. */
  readonly beads: number;
  /** A deleted pair is never learned again. */
  readonly state: "active" | "deleted";
  /** True when a word was put right by hand: learning leaves such a pair as it is. */
  readonly edited: boolean;
  /** True when the user restored it: it then stays also without beads. */
  readonly kept: boolean;
  readonly learnedAt: string;
  readonly changedAt: string;
}

/** A confirmed bead from which a pair was learned. The texts stand in the order of the pair's languages. */
export interface LearnedFrom {
  readonly pinId: PinId;
  readonly workId: WorkId;
  readonly workTitle: string;
  readonly versionA: VersionId;
  readonly versionB: VersionId;
  readonly textA: string;
  readonly textB: string;
}

export const dictionaryFormats = ["stardict", "dictd", "tsv", "csv", "tmx"] as const;
export type DictionaryFormat = (typeof dictionaryFormats)[number];

/** A dictionary the user added. Its words never change; removed ones can be restored. */
export interface UserDictionary {
  readonly id: DictionaryId;
  readonly name: string;
  readonly fileName: string;
  readonly format: DictionaryFormat;
  /** One a column, at least two. */
  readonly languages: readonly LanguageTag[];
  readonly entries: number;
  /** Entries of the file that were not taken, such as explanations instead of translations. */
  readonly skipped: number;
  /** SHA-256 of the bytes it was read from, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly addedAt: string;
  readonly trashedAt: string | null;
}

/** A name as it is written in one language. */
export interface NameIn {
  readonly language: LanguageTag;
  readonly name: string;
}

/** "These names are the same": two or more names of one person, place or organisation. */
export interface NameEquivalence {
  readonly id: EquivalenceId;
  readonly names: readonly NameIn[];
  readonly addedAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

/** A part of a long list, with the length of the whole. */
export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

/** What a word may mean in another language: words of one meaning, and the source that says so. */
export interface Gloss {
  readonly words: readonly string[];
  /** The id of a `WordSource`. */
  readonly source: string;
  /** The name of the dictionary; empty for the other sources. */
  readonly sourceName: string;
}

/** The word or phrase that was looked up, where it stands in the text that was sent, and its glosses. */
export interface GlossAnswer {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly glosses: readonly Gloss[];
}
