import type { ImportDraft, ImportOutcome } from "../../app/contract/contract.ts";
import { primaryLanguage } from "../../app/model/document.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { VersionMetadata, Work } from "../../app/model/work.ts";
import { versionRows } from "../library/rows.ts";
import { isPublished } from "../ui/written.ts";

/** Where a draft will stand: in a work of its own, in a kept work, or in the work of another draft of the same batch. */
export type Place =
  { readonly in: "new" } | { readonly in: "work"; readonly workId: WorkId } | { readonly in: "batch"; readonly draftId: string };

/** What a draft is derived from: a kept version, another draft of the batch that becomes one, or nothing known. */
export type Source =
  { readonly kind: "version"; readonly versionId: VersionId } | { readonly kind: "draft"; readonly draftId: string } | null;

/** A draft with everything that will be kept of it, as proposed and as corrected by hand. */
export interface Plan {
  readonly draft: ImportDraft;
  /** False when the reader leaves this one out. */
  readonly keep: boolean;
  readonly metadata: VersionMetadata;
  readonly place: Place;
  readonly source: Source;
}

/** A file that could not be read, with the sentence saying why. */
export interface Refused {
  readonly fileName: string;
  readonly message: string;
}

/** What was read and what was not, each in the order of the files. */
export function partOutcomes(outcomes: readonly ImportOutcome[]): {
  readonly drafts: readonly ImportDraft[];
  readonly refused: readonly Refused[];
} {
  return {
    drafts: outcomes.flatMap((outcome) => (outcome.read ? [outcome.draft] : [])),
    refused: outcomes.flatMap((outcome) => (outcome.read ? [] : [{ fileName: outcome.fileName, message: outcome.failure.message }])),
  };
}

/**
 * Proposes for a batch: everything into the work in view, or, without one, everything into the work that the first draft founds. What is
 * already kept byte for byte is proposed to be skipped. The relation is read off the languages (see `related`).
 */
export function proposePlans(drafts: readonly ImportDraft[], inView: Work | null): readonly Plan[] {
  const first = drafts.find((draft) => draft.sameAs === null) ?? drafts[0];
  return drafts.map((draft) => {
    const place: Place =
      inView !== null
        ? { in: "work", workId: inView.id }
        : draft === first || first === undefined
          ? { in: "new" }
          : { in: "batch", draftId: first.draftId };
    const plan: Plan = { draft, keep: draft.sameAs === null, metadata: draft.metadata, place, source: null };
    return related(plan, drafts, inView);
  });
}

/**
 * The plan with the relation that its place suggests. Against the base of the work: another language is a translation of it, the same
 * language a revision. Where nothing is to be derived from, it is an original. A relation found in the source itself is kept.
 */
export function related(plan: Plan, drafts: readonly ImportDraft[], work: Work | null): Plan {
  if (plan.draft.metadata.relatedTo !== null) return { ...plan, source: { kind: "version", versionId: plan.draft.metadata.relatedTo } };
  const base = baseOf(plan.place, drafts, work);
  if (base === null) return { ...plan, source: null, metadata: { ...plan.metadata, relation: "original" } };
  const same = primaryLanguage(base.language) === primaryLanguage(plan.metadata.language);
  return { ...plan, source: base.source, metadata: { ...plan.metadata, relation: same ? "revision" : "translation" } };
}

function baseOf(
  place: Place,
  drafts: readonly ImportDraft[],
  work: Work | null,
): { readonly language: string; readonly source: Source } | null {
  if (place.in === "new") return null;
  if (place.in === "batch") {
    const draft = drafts.find((candidate) => candidate.draftId === place.draftId);
    return draft === undefined ? null : { language: draft.metadata.language, source: { kind: "draft", draftId: draft.draftId } };
  }
  const base = work === null || work.id !== place.workId ? undefined : versionRows(work.versions)[0]?.version;
  return base === undefined ? null : { language: base.language, source: { kind: "version", versionId: base.id } };
}

/** The plan over a fresh reading of the same bytes: what the reader typed stays, what was only taken from the old reading is replaced. */
export function redecoded(plan: Plan, draft: ImportDraft): Plan {
  const before = plan.draft.metadata;
  const kept = <Name extends keyof VersionMetadata>(name: Name): VersionMetadata[Name] =>
    plan.metadata[name] === before[name] ? draft.metadata[name] : plan.metadata[name];
  const metadata: VersionMetadata = {
    ...plan.metadata,
    title: kept("title"),
    author: kept("author"),
    publisher: kept("publisher"),
    url: kept("url"),
    language: kept("language"),
    publishedAt: kept("publishedAt"),
  };
  return { ...plan, draft, metadata };
}

/** A draft that was decoded anew has another id: places and sources that named the old one follow. */
export function renamedDraft(plans: readonly Plan[], from: string, to: string): readonly Plan[] {
  if (from === to) return plans;
  return plans.map((plan) => ({
    ...plan,
    place: plan.place.in === "batch" && plan.place.draftId === from ? { in: "batch", draftId: to } : plan.place,
    source: plan.source?.kind === "draft" && plan.source.draftId === from ? { kind: "draft", draftId: to } : plan.source,
  }));
}

/** True when the date of a plan that will be kept is no date. */
export function hasBadDate(plan: Plan): boolean {
  return plan.keep && !isPublished(plan.metadata.publishedAt);
}
