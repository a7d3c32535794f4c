import type { Category } from "./claim.ts";
import type { CorrectionId, JudgementId, NoteId, PinId, VersionId, WorkId } from "./ids.ts";
import type { PassageSelector } from "./selector.ts";

/** A passage of a stored version. */
export interface Passage {
  readonly versionId: VersionId;
  readonly selector: PassageSelector;
}

/** What a note is about. A note on a finding holds what is needed to recognise the finding after recomputing. */
export type NoteTarget =
  | { readonly on: "work"; readonly workId: WorkId }
  | { readonly on: "version"; readonly versionId: VersionId }
  | { readonly on: "passage"; readonly passage: Passage }
  | { readonly on: "pair"; readonly a: Passage; readonly b: Passage }
  | { readonly on: "finding"; readonly finding: FindingReference };

/** Enough to recognise a finding of a later engine: the versions, the category, selectors on both sides and both values. */
export interface FindingReference {
  readonly versionA: VersionId;
  readonly versionB: VersionId;
  readonly category: Category;
  readonly a: readonly PassageSelector[];
  readonly b: readonly PassageSelector[];
  readonly valueA: string | null;
  readonly valueB: string | null;
}

const mirroredCategory: Partial<Record<Category, Category>> = { omission: "addition", addition: "omission" };

/** The same finding with the two versions set the other way round: what one side leaves out the other adds. */
export function mirrored(reference: FindingReference): FindingReference {
  const { versionA, versionB, category, a, b, valueA, valueB } = reference;
  return {
    versionA: versionB,
    versionB: versionA,
    category: mirroredCategory[category] ?? category,
    a: b,
    b: a,
    valueA: valueB,
    valueB: valueA,
  };
}

export interface Note {
  readonly id: NoteId;
  readonly workId: WorkId;
  readonly target: NoteTarget;
  /** Markdown as typed. */
  readonly body: string;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Null while the note is not in the trash. */
  readonly trashedAt: string | null;
}

/** What the user says of a finding. */
export const judgementKinds = ["confirmed", "style", "error", "distortion", "not-a-difference", "ask"] as const;
export type JudgementKind = (typeof judgementKinds)[number];

export interface Judgement {
  readonly id: JudgementId;
  readonly finding: FindingReference;
  readonly kind: JudgementKind;
  readonly reason: string;
  readonly changedAt: string;
}

/** A bead the user confirmed, stored by selectors; belongs to the pair of versions. */
export interface Pin {
  readonly id: PinId;
  readonly versionA: VersionId;
  readonly versionB: VersionId;
  readonly a: readonly PassageSelector[];
  readonly b: readonly PassageSelector[];
}

/**
 * A sentence boundary put right by hand; belongs to the pair of versions. `split` sets a boundary where the passage begins; `merge` takes away
 * every boundary inside the passage.
 */
export interface Correction {
  readonly id: CorrectionId;
  readonly versionA: VersionId;
  readonly versionB: VersionId;
  readonly side: "a" | "b";
  readonly action: "split" | "merge";
  readonly place: PassageSelector;
}
