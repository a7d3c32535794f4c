import type { DictionaryDraft } from "../../../app/contract/contract.ts";
import type { DictionaryId, EquivalenceId, LearnedPairId } from "../../../app/model/ids.ts";
import type { LearnedPair, NameEquivalence, UserDictionary, WordSource } from "../../../app/model/words.ts";

const at = "2026-11-24T00:00:00.000Z";

export function pair(id: string, wordA: string, wordB: string): LearnedPair {
  return {
    id: id as LearnedPairId,
    languageA: "en",
    wordA,
    languageB: "es",
    wordB,
    beads: 2,
    state: "active",
    edited: false,
    kept: false,
    learnedAt: at,
    changedAt: at,
  };
}

export function dictionary(id: string, name: string): UserDictionary {
  return {
    id: id as DictionaryId,
    name,
    fileName: `${id}.tsv`,
    format: "tsv",
    languages: ["es", "en"],
    entries: 3,
    skipped: 0,
    sha256: "0".repeat(64),
    addedAt: at,
    trashedAt: null,
  };
}

export function source(id: string, given: Partial<WordSource> = {}): WordSource {
  return { id, kind: "built-in", name: "", entries: 10, languages: ["en", "es"], on: true, ...given };
}

export function sameNames(id: string, ...names: readonly (readonly [string, string])[]): NameEquivalence {
  return {
    id: id as EquivalenceId,
    names: names.map(([language, name]) => ({ language, name })),
    addedAt: at,
    changedAt: at,
    deletedAt: null,
  };
}

export function dictionaryDraft(languages: DictionaryDraft["languages"]): DictionaryDraft {
  return {
    draftId: "draft",
    fileName: "trams.tsv",
    name: "trams",
    format: "tsv",
    languages,
    entries: 3,
    skipped: 0,
    sample: [],
    warnings: [],
    sha256: "0".repeat(64),
    sameAs: null,
  };
}
