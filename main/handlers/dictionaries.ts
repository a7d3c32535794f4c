import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { DictionaryDraft, DictionaryOutcome, Failure, Input, Output } from "../../app/contract/contract.ts";
import type { Block } from "../../app/lexicon/dictionary-blocks.ts";
import { primaryLanguage } from "../../app/model/document.ts";
import type { UserDictionary } from "../../app/model/words.ts";
import { canonicalTag } from "../../app/text/language-tag.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { runOnce, type JobFailure, type StartChild } from "../children.ts";
import { dictionaryFiles } from "../dictionary-files.ts";
import type { NewDictionary } from "../library/protocol.ts";
import type { BlocksSource, DictionarySource, NamedBytes, ParsedDictionary } from "../import/dictionary/parsed.ts";
import type { Jobs } from "../jobs.ts";
import type { LibraryClient } from "../library-client.ts";
import type { Log } from "../log.ts";
import type { Places } from "../paths.ts";

/** The largest dictionaries of the usual collections, half a million entries, are read in a third of that. */
const maxReadMillis = 60_000;

interface Tools {
  readonly library: LibraryClient;
  readonly start: StartChild;
  readonly places: Places;
  readonly jobs: Jobs;
  readonly log: Log;
}

/** Reads a dictionary into a draft, holds it, and keeps it when it is wanted. Untrusted bytes are parsed in a process of their own. */
export interface Dictionaries {
  readPaths(jobId: string, paths: readonly string[]): Promise<Result<DictionaryOutcome, Failure>>;
  readFiles(jobId: string, files: readonly NamedBytes[]): Promise<Result<DictionaryOutcome, Failure>>;
  keep(input: Input<"dictionary.keep">): Promise<Result<Output<"dictionary.keep">, Failure>>;
  discard(draftId: string): void;
}

export function dictionaries(tools: Tools): Dictionaries {
  const held = new Map<string, ParsedDictionary>();

  const readFiles: Dictionaries["readFiles"] = async (jobId, files) => {
    const fileName = files[0]?.name ?? "";
    const parsed = await tools.jobs.run(jobId, (signal) => parse(tools, files, signal));
    if (!parsed.ok) return ok({ read: false, fileName, failure: parsed.error });
    const same = await tools.library.internal("internal.find-dictionary", { sha256: parsed.value.sha256 });
    if (!same.ok) return same;
    const draftId = randomUUID();
    held.set(draftId, parsed.value);
    return ok({ read: true, draft: draftOf(draftId, parsed.value, same.value) });
  };

  const store = async (dictionary: Omit<NewDictionary, "blocks">): Promise<Result<UserDictionary, Failure>> => {
    const source: BlocksSource = { kind: "blocks", text: dictionary.text };
    const outcome = await runOnce(tools.start, join(tools.places.entries, "import.cjs"), source, { maxMillis: maxReadMillis });
    if (!outcome.done) return err(failureOf(outcome.failure, dictionary.fileName, tools.log));
    return tools.library.internal("internal.add-dictionary", { ...dictionary, blocks: outcome.value as readonly Block[] });
  };

  return {
    readFiles,
    readPaths: async (jobId, paths) => {
      const files = await dictionaryFiles(paths);
      return files.ok ? readFiles(jobId, files.value) : ok({ read: false, fileName: "", failure: files.error });
    },
    keep: async ({ draftId, name, languages }) => {
      const known = held.get(draftId);
      if (!known) return err(noDraft);
      const tags = languages.flatMap((tag) => canonicalTag(tag) ?? []);
      const columns = tags.map(primaryLanguage);
      if (columns.length !== known.languages.length || new Set(columns).size !== columns.length) return err(wrongLanguages);
      // Taken out first: a second request for the same draft must not keep it twice.
      held.delete(draftId);
      const { fileName, format, entries, skipped, sha256, rows } = known;
      const text = `${columns.join("\t")}\n${rows}`;
      const kept = await store({ name, fileName, format, languages: tags, entries, skipped, sha256, text });
      if (!kept.ok) held.set(draftId, known);
      return kept;
    },
    discard: (draftId) => {
      held.delete(draftId);
    },
  };
}

function draftOf(draftId: string, { rows: _rows, ...parsed }: ParsedDictionary, sameAs: UserDictionary | null): DictionaryDraft {
  return { ...parsed, draftId, sameAs };
}

const noDraft: Failure = {
  code: "not-found",
  message: "This dictionary is no longer waiting to be kept. Add the file again; nothing in the library was changed.",
};

const wrongLanguages: Failure = {
  code: "bad-request",
  message: "Every column of a dictionary needs a language of its own. Nothing was kept; choose two different languages.",
};

async function parse(tools: Tools, files: readonly NamedBytes[], signal: AbortSignal): Promise<Result<ParsedDictionary, Failure>> {
  const source: DictionarySource = { kind: "dictionary", files };
  const outcome = await runOnce(tools.start, join(tools.places.entries, "import.cjs"), source, { signal, maxMillis: maxReadMillis });
  return outcome.done ? (outcome.value as Result<ParsedDictionary, Failure>) : err(failureOf(outcome.failure, files[0]?.name ?? "", tools.log)); // prettier-ignore
}

function failureOf(failure: JobFailure, name: string, log: Log): Failure {
  switch (failure.why) {
    case "cancelled":
      return { code: "cancelled", message: `“${name}” was not read: it was cancelled. Nothing was kept of it.` };
    case "timeout":
      return {
        code: "bad-file",
        message: `“${name}” took longer than ${String(maxReadMillis / 1000)} seconds to read and was given up. Nothing was kept of it; choose a smaller dictionary.`,
      };
    case "died":
      log("import", new Error(`the import process ended with ${String(failure.code)}`));
      return {
        code: "bad-file",
        message: `“${name}” could not be read: its reader ran out of memory or stopped. Nothing was kept of it; choose a smaller dictionary.`,
      };
    case "bug":
      log("import", failure.stack);
      return {
        code: "bad-file",
        message: `“${name}” could not be read. Nothing was kept of it; save it as a table of two columns (TSV) and add that.`,
      };
  }
}
