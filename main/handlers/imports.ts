import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Failure, ImportDraft, ImportOutcome, Input, JobProgress } from "../../app/contract/contract.ts";
import type { VersionSummary } from "../../app/model/work.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { runOnce, type StartChild } from "../children.ts";
import type { Parsed, Source } from "../import/read.ts";
import type { Jobs } from "../jobs.ts";
import type { LibraryClient } from "../library-client.ts";
import type { Log } from "../log.ts";
import type { Places } from "../paths.ts";

/** A file that has not been read by then is refused. */
const maxReadMillis = 20_000;
const maxFileBytes = 200_000_000;

interface Tools {
  readonly library: LibraryClient;
  readonly start: StartChild;
  readonly places: Places;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly onProgress: (progress: JobProgress) => void;
}

/** A draft with the bytes it came from; held until it is kept or discarded. */
interface Held {
  readonly draft: ImportDraft;
  readonly bytes: Uint8Array;
}

/** Reads sources into drafts, holds them, and keeps the chosen ones. Untrusted bytes are parsed in a process of their own. */
export interface Imports {
  readFiles(jobId: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<readonly ImportOutcome[]>;
  readPaths(jobId: string, paths: readonly string[]): Promise<readonly ImportOutcome[]>;
  readText(jobId: string, text: string): Promise<readonly ImportOutcome[]>;
  decode(input: Input<"import.decode">): Promise<Result<ImportOutcome, Failure>>;
  commit(input: Input<"import.commit">, workTitle?: string): Promise<Result<VersionSummary, Failure>>;
  discard(draftIds: readonly string[]): void;
}

export function imports(tools: Tools): Imports {
  const held = new Map<string, Held>();

  const read = async (source: Source, bytes: Uint8Array, signal: AbortSignal): Promise<ImportOutcome> => {
    const fileName = source.kind === "file" ? source.name : "";
    const parsed = await parse(tools, source, signal);
    if (!parsed.ok) return { read: false, fileName, failure: parsed.error };
    const same = await tools.library.internal("internal.find-bytes", { sha256: parsed.value.sha256 });
    if (!same.ok) return { read: false, fileName, failure: same.error };
    const draft: ImportDraft = { ...parsed.value, draftId: randomUUID(), sameAs: same.value };
    held.set(draft.draftId, { draft, bytes });
    return { read: true, draft };
  };

  /** One after another: each file gets a fresh process, and progress means something. */
  const readAll = (jobId: string, count: number, readOne: (index: number, signal: AbortSignal) => Promise<ImportOutcome>) =>
    tools.jobs.run(jobId, async (signal) => {
      const outcomes: ImportOutcome[] = [];
      for (let index = 0; index < count && !signal.aborted; index++) {
        tools.onProgress({ jobId, stage: "read", done: index / count });
        outcomes.push(await readOne(index, signal));
      }
      return outcomes;
    });

  return {
    readFiles: (jobId, files) =>
      readAll(jobId, files.length, async (index, signal) => {
        const file = files[index] ?? { name: "", bytes: new Uint8Array() };
        return read({ kind: "file", name: file.name, bytes: file.bytes, encoding: null }, file.bytes, signal);
      }),
    readPaths: (jobId, paths) =>
      readAll(jobId, paths.length, async (index, signal) => {
        const path = paths[index] ?? "";
        const bytes = await bytesOf(path);
        if (!bytes.ok) return { read: false, fileName: basename(path), failure: bytes.error };
        return read({ kind: "file", name: basename(path), bytes: bytes.value, encoding: null }, bytes.value, signal);
      }),
    readText: (jobId, text) => readAll(jobId, 1, (_index, signal) => read({ kind: "text", text }, new TextEncoder().encode(text), signal)),
    decode: async ({ jobId, draftId, encoding }) => {
      const known = held.get(draftId);
      if (!known) return err(noDraft);
      const source: Source = { kind: "file", name: known.draft.fileName, bytes: known.bytes, encoding };
      const outcome = await tools.jobs.run(jobId, (signal) => read(source, known.bytes, signal));
      if (outcome.read) held.delete(draftId);
      return ok(outcome);
    },
    commit: async ({ draftId, metadata, workId }, workTitle = "") => {
      const known = held.get(draftId);
      if (!known) return err(noDraft);
      // Taken out first: a second request for the same draft must not keep it twice.
      held.delete(draftId);
      const version = { bytes: known.bytes, parsed: known.draft, metadata, workId, workTitle };
      const kept = await tools.library.internal("internal.add-version", version);
      if (!kept.ok) held.set(draftId, known);
      return kept;
    },
    discard: (draftIds) => {
      for (const draftId of draftIds) held.delete(draftId);
    },
  };
}

const noDraft: Failure = {
  code: "not-found",
  message: "This text is no longer waiting to be kept. Add the file again; nothing in the library was changed.",
};

async function bytesOf(path: string): Promise<Result<Uint8Array, Failure>> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) {
      const megabytes = Math.round(size / 1_000_000);
      return err({
        code: "bad-file",
        message: `“${name}” is ${String(megabytes)} MB, more than Variorum reads (200 MB). Nothing was kept of it; split it.`,
      });
    }
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    return err({
      code: "disk",
      message: `“${name}” could not be read from the disk (${why}). Nothing was kept of it; check that the file exists and may be read.`,
    });
  }
}

async function parse(tools: Tools, source: Source, signal: AbortSignal): Promise<Result<Parsed, Failure>> {
  const name = source.kind === "file" ? `“${source.name}”` : "The pasted text";
  const outcome = await runOnce(tools.start, join(tools.places.entries, "import.cjs"), source, { signal, maxMillis: maxReadMillis });
  if (outcome.done) return outcome.value as Result<Parsed, Failure>;
  const { failure } = outcome;
  switch (failure.why) {
    case "cancelled":
      return err({ code: "cancelled", message: `${name} was not read: the import was cancelled. Nothing was kept of it.` });
    case "timeout":
      return err({
        code: "bad-file",
        message: `${name} took longer than ${String(maxReadMillis / 1000)} seconds to read and was given up. Nothing was kept of it; save it as plain text and add that.`,
      });
    case "died":
      tools.log("import", new Error(`the import process ended with ${String(failure.code)}`));
      return err({
        code: "bad-file",
        message: `${name} could not be read: its reader ran out of memory or stopped. Nothing was kept of it; save it as plain text and add that.`,
      });
    case "bug":
      tools.log("import", failure.stack);
      return err({ code: "bad-file", message: `${name} could not be read. Nothing was kept of it; save it as plain text and add that.` });
  }
}
