import type { Failure, ImportDraft } from "../../app/contract/contract.ts";
import type { LexiconFile } from "../../app/lexicon/concept.ts";
import type { Block } from "../../app/lexicon/dictionary-blocks.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { UserDictionary } from "../../app/model/words.ts";
import type { VersionMetadata, VersionSummary } from "../../app/model/work.ts";
import type { Result } from "../../app/result.ts";

/** What is asked of the library process: a call of the contract, or one of the internal calls below. */
export interface LibraryRequest {
  readonly name: string;
  readonly input: unknown;
}

/** A source that was read and is now to be kept. */
export interface NewVersion {
  readonly bytes: Uint8Array;
  readonly parsed: Pick<ImportDraft, "fileName" | "format" | "text" | "blocks" | "encoding" | "leftOut" | "warnings" | "sha256">;
  readonly metadata: VersionMetadata;
  /** Null makes a new work, titled `workTitle` (or, when that is empty, by the version's title or file name). */
  readonly workId: WorkId | null;
  readonly workTitle: string;
}

/** A dictionary that was read and is now to be kept; `text` is a word list with its head (see resources/lexicon/README.md). */
export interface NewDictionary extends Pick<
  UserDictionary,
  "name" | "fileName" | "format" | "languages" | "entries" | "skipped" | "sha256"
> {
  readonly text: string;
  /** The rows of `text` by the beginnings of their words. */
  readonly blocks: readonly Block[];
}

/** What a comparison takes from the library besides the texts. */
export interface LibraryWords {
  readonly lists: readonly LexiconFile[];
  /** The ids of the sources that are switched off, those of the program among them; none of their lists is in `lists`. */
  readonly off: readonly string[];
}

/** Calls that only the main process and the command line may make: name → [input, output]. */
export interface InternalCalls {
  readonly "internal.add-version": readonly [NewVersion, VersionSummary];
  /** The kept (not trashed) version with these original bytes, if any. */
  readonly "internal.find-bytes": readonly [{ readonly sha256: string }, VersionSummary | null];
  readonly "internal.add-dictionary": readonly [NewDictionary, UserDictionary];
  /** The kept (not trashed) dictionary with these original bytes, if any. */
  readonly "internal.find-dictionary": readonly [{ readonly sha256: string }, UserDictionary | null];
  /** The library's own words that may serve a comparison of two versions. */
  readonly "internal.word-lists": readonly [{ readonly versionA: VersionId; readonly versionB: VersionId }, LibraryWords];
}

/** The name of an internal call. */
export type InternalName = keyof InternalCalls;
/** One function an internal call; a missing one does not compile. */
export type InternalHandlers = {
  readonly [Name in InternalName]: (input: InternalCalls[Name][0]) => Result<InternalCalls[Name][1], Failure>;
};

/** What the library process tells unasked. */
export interface LibraryEvent {
  readonly kind: "changed";
  readonly at: string;
}
