import { mkdirSync } from "node:fs";
import type { WorkId } from "../../app/model/ids.ts";
import type { VersionSummary } from "../../app/model/work.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { openLibrary, type Library } from "../library/library.ts";
import type { InternalCalls, InternalName } from "../library/protocol.ts";
import type { Failure } from "../../app/contract/contract.ts";
import { parse, type CommandTools } from "./compare-command.ts";
import { displayName, readInput, reasonOf } from "./files.ts";
import { visible } from "./terminal.ts";

export interface ImportRequest {
  readonly files: readonly string[];
  readonly folder: string;
  /** All files become versions of one new work of this title; null: each a work of its own. */
  readonly work: string | null;
  readonly json: boolean;
}

/**
 * Keeps files as versions. Bytes that are kept already are told and skipped; the first bad file ends the run, what came before it
 * is kept. The error is one line for the user.
 */
export async function importFiles(request: ImportRequest, tools: CommandTools): Promise<Result<null, string>> {
  try {
    mkdirSync(request.folder, { recursive: true });
  } catch (error) {
    return err(`${request.folder}: cannot hold a library: ${reasonOf(error)}. Name another folder with --library.`);
  }
  const library = openLibrary(request.folder, (where, error) => {
    tools.terminal.error(`variorum: ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  try {
    let workId: WorkId | null = null;
    for (const file of request.files) {
      const kept = await importFile(file, request, workId, library, tools);
      if (!kept.ok) return kept;
      // A version kept before stays where it is, and draws no other one into its work.
      if (request.work !== null && kept.value.isNew) workId = kept.value.version.workId;
    }
    return ok(null);
  } finally {
    library.close();
  }
}

interface Kept {
  readonly version: VersionSummary;
  /** False when these bytes were in the library before. */
  readonly isNew: boolean;
}

async function importFile(
  file: string,
  { work, json }: ImportRequest,
  workId: WorkId | null,
  library: Library,
  tools: CommandTools,
): Promise<Result<Kept, string>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const parsed = await parse({ kind: "file", name: displayName(file), bytes: bytes.value, encoding: null }, tools);
  if (!parsed.ok) return err(`${file}: ${parsed.error}`);
  const same = await ask(library, "internal.find-bytes", { sha256: parsed.value.sha256 });
  if (!same.ok) return err(`${file}: ${same.error.message}`);
  const kept = same.value
    ? ok(same.value)
    : await ask(library, "internal.add-version", {
        bytes: bytes.value,
        parsed: parsed.value,
        metadata: parsed.value.metadata,
        workId,
        workTitle: work ?? "",
      });
  if (!kept.ok) return err(`${file}: ${kept.error.message}`);
  const { id, title, language, encoding, characters } = kept.value;
  const known = same.value !== null;
  tools.terminal.out(
    json
      ? `${JSON.stringify({ file, version: id, work: kept.value.workId, title, language, encoding, characters, alreadyKept: known, warnings: parsed.value.warnings })}\n`
      : `${known ? "already kept" : "kept"}: ${visible(title === "" ? displayName(file) : title)} (${language}, ${encoding}, ${String(characters)} characters)\n`,
  );
  return ok({ version: kept.value, isNew: !known });
}

async function ask<Name extends InternalName>(
  library: Library,
  name: Name,
  input: InternalCalls[Name][0],
): Promise<Result<InternalCalls[Name][1], Failure>> {
  return (await library.answer({ name, input })) as Result<InternalCalls[Name][1], Failure>;
}
