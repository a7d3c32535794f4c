import type { Block, LanguageTag } from "./document.ts";
import type { ComparisonId, VersionId, WorkId } from "./ids.ts";

/** How a version relates to another version of the same work. */
export const relations = ["original", "translation", "revision", "copy"] as const;
export type Relation = (typeof relations)[number];

/** What kind of text a version is. */
export const versionKinds = ["article", "agency-copy", "transcript", "press-release", "book-chapter", "other"] as const;
export type VersionKind = (typeof versionKinds)[number];

/** What a person says of a version and may correct later; the text itself is immutable. */
export interface VersionMetadata {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: LanguageTag;
  /** EDTF, as precise as known; empty when unknown. */
  readonly publishedAt: string;
  readonly kind: VersionKind;
  readonly relation: Relation;
  /** The version this one is a translation, revision or copy of; null for an original or when unknown. */
  readonly relatedTo: VersionId | null;
}

/** One row of the library: everything about a version but its text. */
export interface VersionSummary extends VersionMetadata {
  readonly id: VersionId;
  readonly workId: WorkId;
  readonly fileName: string;
  /** WHATWG name of the encoding the original bytes were read in. */
  readonly encoding: string;
  /** SHA-256 of the original bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly characters: number;
  readonly addedAt: string;
  readonly trashedAt: string | null;
}

/** A stored version. `text`, `blocks`, the bytes and the hash never change. */
export interface Version extends VersionSummary {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
}

/** A part of the source that extraction did not take into the text, with the reason in words. */
export interface LeftOut {
  readonly reason: string;
  readonly text: string;
}

export interface Work {
  readonly id: WorkId;
  readonly title: string;
  readonly versions: readonly VersionSummary[];
  readonly addedAt: string;
  readonly changedAt: string;
  readonly trashedAt: string | null;
  readonly notes: number;
  /** The first words of the base version's body, for the list. */
  readonly opening: string;
}

/** An ordered list of two to six versions with a base; the first schema already allows what the first screen does not. */
export interface StoredComparison {
  readonly id: ComparisonId;
  readonly workId: WorkId;
  readonly witnesses: readonly VersionId[];
  readonly base: VersionId;
  readonly openedAt: string;
}
