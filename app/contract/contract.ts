import { z } from "zod";
import { categories } from "../model/claim.ts";
import type { Comparison } from "../model/comparison.ts";
import type { CorrectionId, JudgementId, NoteId, PinId, VersionId, WorkId } from "../model/ids.ts";
import { judgementKinds, type Correction, type Judgement, type Note, type Pin } from "../model/note.ts";
import {
  relations,
  versionKinds,
  type LeftOut,
  type StoredComparison,
  type Version,
  type VersionMetadata,
  type VersionSummary,
  type Work,
} from "../model/work.ts";
import type { DictionaryFormat, UserDictionary } from "../model/words.ts";
import type { Block, LanguageTag } from "../model/document.ts";
import { bytes, call, draftId, field, id, jobId, languageTag, nothing, type Call } from "./call.ts";
import type { Settings } from "./settings.ts";
import { settingsPatch } from "./settings.ts";
import { wordLibraryCalls } from "./words.ts";

/** Longest text accepted over the bridge, in UTF-16 units; longer articles are refused with a sentence. */
export const maxTextLength = 20_000_000;

const workId = id<WorkId>();
const versionId = id<VersionId>();
const pinId = id<PinId>();
const correctionId = id<CorrectionId>();
const judgementId = id<JudgementId>();
const noteId = id<NoteId>();

const passageSelector = z.object({
  quote: z.object({ type: z.literal("TextQuoteSelector"), exact: z.string().max(maxTextLength), prefix: field, suffix: field }),
  position: z.object({ type: z.literal("TextPositionSelector"), start: z.int().min(0), end: z.int().min(0) }),
});
const passage = z.object({ versionId, selector: passageSelector });
const findingReference = z.object({
  versionA: versionId,
  versionB: versionId,
  category: z.enum(categories),
  a: z.array(passageSelector).max(100),
  b: z.array(passageSelector).max(100),
  valueA: field.nullable(),
  valueB: field.nullable(),
});
const noteTarget = z.discriminatedUnion("on", [
  z.object({ on: z.literal("work"), workId }),
  z.object({ on: z.literal("version"), versionId }),
  z.object({ on: z.literal("passage"), passage }),
  z.object({ on: z.literal("pair"), a: passage, b: passage }),
  z.object({ on: z.literal("finding"), finding: findingReference }),
]);
const metadata = z.object({
  title: field,
  author: field,
  publisher: field,
  url: field,
  language: languageTag,
  publishedAt: field,
  kind: z.enum(versionKinds),
  relation: z.enum(relations),
  relatedTo: versionId.nullable(),
});
const witnesses = z
  .array(versionId)
  .min(2)
  .max(6)
  .refine((ids) => new Set(ids).size === ids.length, "a version stands in a comparison once");

/**
 * Every call between a window and the processes behind it, written once. `libraryCalls` are answered by the library process, `windowCalls`
 * by the main process. Short calls about what is kept; none of them computes.
 */
export const libraryCalls = {
  "library.overview": call(nothing).returns<LibraryOverview>(),
  "works.list": call(z.object({ trashed: z.boolean() })).returns<readonly Work[]>(),
  "works.get": call(z.object({ workId })).returns<Work>(),
  "works.rename": call(z.object({ workId, title: field.min(1) })).returns<Work>(),
  "works.trash": call(z.object({ workId })).returns<Work>(),
  "works.restore": call(z.object({ workId })).returns<Work>(),
  "versions.get": call(z.object({ versionId })).returns<Version>(),
  "versions.describe": call(z.object({ versionId, metadata: metadata.partial() })).returns<VersionSummary>(),
  "versions.move": call(z.object({ versionId, workId: workId.nullable() })).returns<VersionSummary>(),
  "versions.trash": call(z.object({ versionId })).returns<VersionSummary>(),
  "versions.restore": call(z.object({ versionId })).returns<VersionSummary>(),
  "search.all": call(z.object({ query: field.refine((query) => !query.includes("\0"), "a search cannot hold the character NUL") })).returns<
    readonly SearchHit[]
  >(),
  "comparisons.open": call(z.object({ workId, witnesses, base: versionId })).returns<StoredComparison>(),
  "comparisons.last": call(z.object({ workId })).returns<StoredComparison | null>(),
  "pins.list": call(z.object({ versionA: versionId, versionB: versionId })).returns<readonly Pin[]>(),
  "pins.put": call(
    z.object({ versionA: versionId, versionB: versionId, a: z.array(passageSelector).max(50), b: z.array(passageSelector).max(50) }),
  ).returns<Pin>(),
  "pins.remove": call(z.object({ pinId })).returns<null>(),
  "corrections.list": call(z.object({ versionA: versionId, versionB: versionId })).returns<readonly Correction[]>(),
  "corrections.put": call(
    z.object({
      versionA: versionId,
      versionB: versionId,
      side: z.enum(["a", "b"]),
      action: z.enum(["split", "merge"]),
      place: passageSelector,
    }),
  ).returns<Correction>(),
  "corrections.remove": call(z.object({ correctionId })).returns<null>(),
  "judgements.list": call(z.object({ versionA: versionId, versionB: versionId })).returns<readonly Judgement[]>(),
  "judgements.put": call(z.object({ finding: findingReference, kind: z.enum(judgementKinds), reason: field })).returns<Judgement>(),
  "judgements.remove": call(z.object({ judgementId })).returns<null>(),
  "notes.list": call(z.object({ workId: workId.nullable(), trashed: z.boolean() })).returns<readonly Note[]>(),
  "notes.create": call(z.object({ workId, target: noteTarget, body: z.string().max(1_000_000) })).returns<Note>(),
  "notes.write": call(z.object({ noteId, body: z.string().max(1_000_000) })).returns<Note>(),
  "notes.trash": call(z.object({ noteId })).returns<Note>(),
  "notes.restore": call(z.object({ noteId })).returns<Note>(),
  "settings.get": call(nothing).returns<Settings>(),
  "settings.set": call(settingsPatch).returns<Settings>(),
  ...wordLibraryCalls,
} as const;

/** Calls that need the window, the disk outside the library, or a process of their own. */
export const windowCalls = {
  "app.info": call(nothing).returns<AppInfo>(),
  "import.choose": call(z.object({ jobId })).returns<readonly ImportOutcome[]>(),
  "import.read": call(
    z.object({
      jobId,
      files: z
        .array(z.object({ name: field, bytes }))
        .min(1)
        .max(1000),
    }),
  ).returns<readonly ImportOutcome[]>(),
  "import.text": call(z.object({ jobId, text: z.string().max(maxTextLength) })).returns<readonly ImportOutcome[]>(),
  "import.decode": call(z.object({ jobId, draftId, encoding: field })).returns<ImportOutcome>(),
  "import.commit": call(z.object({ draftId, metadata, workId: workId.nullable() })).returns<VersionSummary>(),
  "import.discard": call(z.object({ draftIds: z.array(draftId).max(1000) })).returns<null>(),
  "sample.open": call(nothing).returns<SampleOpened>(),
  "comparison.run": call(z.object({ jobId, versionA: versionId, versionB: versionId })).returns<Comparison>(),
  "jobs.cancel": call(z.object({ jobId })).returns<null>(),
  "clipboard.read": call(nothing).returns<{ readonly text: string }>(),
  "library.choose-folder": call(nothing).returns<{ readonly folder: string | null }>(),
  "window.theme": call(z.object({ theme: z.enum(["system", "light", "sepia", "dark"]) })).returns<null>(),
  /** Null when the dialog was closed without a choice. A StarDict `.ifo` or a dictd `.index` is read with its neighbours. */
  "dictionary.choose": call(z.object({ jobId })).returns<DictionaryOutcome | null>(),
  /** Files dropped on the window: one dictionary, in one file or in several that belong together. */
  "dictionary.read": call(
    z.object({
      jobId,
      files: z
        .array(z.object({ name: field, bytes }))
        .min(1)
        .max(20),
    }),
  ).returns<DictionaryOutcome>(),
  /** `languages`: one a column of the draft, all different. */
  "dictionary.keep": call(
    z.object({ draftId, name: field.min(1), languages: z.array(languageTag).min(2).max(50) }),
  ).returns<UserDictionary>(),
  "dictionary.discard": call(z.object({ draftId })).returns<null>(),
} as const;

export const calls = { ...libraryCalls, ...windowCalls } as const;
export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallTable = Readonly<Record<string, Call<z.ZodType, unknown>>>;
export type InputOf<C> = C extends Call<infer I, unknown> ? z.infer<I> : never;
export type OutputOf<C> = C extends Call<z.ZodType, infer O> ? O : never;
export type Input<Name extends CallName> = InputOf<Calls[Name]>;
export type Output<Name extends CallName> = OutputOf<Calls[Name]>;

/** What every window hears. */
export interface Events {
  readonly "job.progress": JobProgress;
  /** Something changed in the library, perhaps from the command line: lists are read again. */
  readonly "library.changed": { readonly at: string };
  /** A menu item or an accelerator; the id of a command of commands.ts. */
  readonly "command.run": { readonly command: string };
}
export type EventName = keyof Events;

export interface JobProgress {
  readonly jobId: string;
  /** A key of the strings table: `stage.align` … */
  readonly stage: "read" | "segment" | "values" | "align" | "variants" | "claims" | "store";
  /** 0 to 1 within the whole job. */
  readonly done: number;
}

export type FailureCode =
  "bad-request" | "internal" | "not-found" | "bad-file" | "cancelled" | "library-unavailable" | "library-from-future" | "disk";

/** A failure as the user meets it. `message` says what happened, what was kept and what to do, in full sentences. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export interface LibraryOverview {
  readonly works: number;
  readonly versions: number;
  readonly notes: number;
  readonly languages: number;
  readonly trashedWorks: number;
  readonly folder: string;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: "win32" | "darwin" | "linux";
  /** True while the window runs on the substitute Electron of a development machine. */
  readonly developmentRuntime: boolean;
  readonly libraryFolder: string;
}

export interface SampleOpened {
  readonly workId: WorkId;
  readonly versionIds: readonly VersionId[];
}

/** A place where a search found something. `ranges` are the matching stretches inside `excerpt`. */
export interface SearchHit {
  readonly where: "work" | "text" | "note";
  readonly workId: WorkId;
  readonly versionId: VersionId | null;
  readonly noteId: NoteId | null;
  readonly title: string;
  readonly excerpt: string;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Offset of the first match in the version's text; null for a match in a title or a note. */
  readonly at: number | null;
}

/** A file or a pasted text, read but not yet kept. */
export interface ImportDraft {
  readonly draftId: string;
  readonly fileName: string;
  readonly format: "text" | "markdown" | "html";
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What could be told from the source; `relation` and `relatedTo` are a proposal. */
  readonly metadata: VersionMetadata;
  readonly encoding: string;
  /** True when the encoding was declared or unmistakable, false when it was guessed. */
  readonly encodingSure: boolean;
  /** Other encodings in which the bytes can be read, likeliest first; empty for pasted text. */
  readonly otherEncodings: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Full sentences, such as "3 bytes could not be read as UTF-8 and are shown as \uFFFD." */
  readonly warnings: readonly string[];
  readonly sha256: string;
  /** A kept version with the same bytes, if any. */
  readonly sameAs: VersionSummary | null;
}

export type ImportOutcome =
  { readonly read: true; readonly draft: ImportDraft } | { readonly read: false; readonly fileName: string; readonly failure: Failure };

/** A dictionary that was read but is not yet kept. */
export interface DictionaryDraft {
  readonly draftId: string;
  readonly fileName: string;
  /** The name the file gives itself, else the file's name without its ending. */
  readonly name: string;
  readonly format: DictionaryFormat;
  /** One a column; null where the file does not say it for sure, and it has to be asked. */
  readonly languages: readonly (LanguageTag | null)[];
  readonly entries: number;
  readonly skipped: number;
  /** Up to ten entries; in each, the words of every column. */
  readonly sample: readonly (readonly (readonly string[])[])[];
  /** Full sentences. */
  readonly warnings: readonly string[];
  readonly sha256: string;
  /** A kept dictionary made from the same bytes, if any. */
  readonly sameAs: UserDictionary | null;
}

export type DictionaryOutcome =
  { readonly read: true; readonly draft: DictionaryDraft } | { readonly read: false; readonly fileName: string; readonly failure: Failure };
