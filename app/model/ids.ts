/** Identifiers are opaque random strings made by the `newId` that is passed in; a brand keeps one kind from standing for another. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type WorkId = Id<"work">;
export type VersionId = Id<"version">;
export type ComparisonId = Id<"comparison">;
export type CorrectionId = Id<"correction">;
export type PinId = Id<"pin">;
export type JudgementId = Id<"judgement">;
export type NoteId = Id<"note">;
export type LearnedPairId = Id<"learned-pair">;
export type DictionaryId = Id<"dictionary">;
export type EquivalenceId = Id<"equivalence">;
