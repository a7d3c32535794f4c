import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { migrate, newestSchema, schemaOf } from "./migrate.ts";

/** Marks the file as a Variorum library: "VARI". */
const applicationId = 0x56415249;
/** How long a writer waits for another process, such as the command line beside the running app. */
const busyMillis = 5_000;
const retryMillis = 20;

export const libraryFile = "library.db";

/** Opens the library of a folder, making or migrating it as needed. A library of a newer Variorum is refused and left unchanged. */
export function openDatabase(folder: string): Result<Database, Failure> {
  const until = Date.now() + busyMillis;
  for (;;) {
    try {
      return open(folder);
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) return err(unavailable(folder, error));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMillis);
    }
  }
}

/** Trouble that two processes give each other while one of them creates the file; seen are both codes, on a file that was fine a moment later. */
function isPassing(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^SQLITE_(BUSY|IOERR|PROTOCOL)/.test(String(error.code));
}

function open(folder: string): Result<Database, Failure> {
  const file = join(folder, libraryFile);
  const isNew = !existsSync(file);
  const database = new Sqlite(file, { timeout: busyMillis });
  try {
    const refusal = isNew ? null : refuse(database, folder);
    if (refusal) {
      database.close();
      return err(refusal);
    }
    if (!isNew && schemaOf(database) > 0 && schemaOf(database) < newestSchema) keepCopy(database, folder);
    prepare(database);
    migrate(database);
    return ok(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Read-only questions first: nothing is written before the file is known to be ours and not newer. */
function refuse(database: Database, folder: string): Failure | null {
  const id = database.pragma("application_id", { simple: true });
  const schema = schemaOf(database);
  if (id !== applicationId && schema !== 0) {
    return {
      code: "library-unavailable",
      message: `The file ${libraryFile} in ${folder} is not a Variorum library. It was left unchanged; choose another folder.`,
    };
  }
  if (schema <= newestSchema) return null;
  return {
    code: "library-from-future",
    message: `This library was last opened by a newer Variorum. It was left unchanged; install the current version to open it (folder: ${folder}).`,
  };
}

/** Settings that durability rests on are read back: SQLite ignores what it does not understand. */
function prepare(database: Database): void {
  database.pragma("journal_mode = WAL");
  // WAL's default NORMAL loses acknowledged commits in a power cut.
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("trusted_schema = OFF");
  database.pragma(`application_id = ${String(applicationId)}`);
  const expected = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, trusted_schema: 0 };
  for (const [name, value] of Object.entries(expected)) {
    const found = database.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite did not take ${name}: ${String(found)}`);
  }
}

/** A whole copy beside the library before its schema is changed; made under another name first, so that it is whole or absent. */
function keepCopy(database: Database, folder: string): void {
  const copy = join(folder, `library-before-${String(newestSchema)}.db`);
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  database.prepare("VACUUM INTO ?").run(part);
  renameSync(part, copy);
}

function unavailable(folder: string, error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: "library-unavailable",
    message: `The library in ${folder} could not be opened (${why}). It was left as it is; check the disk and the folder's permissions, or choose another folder.`,
  };
}
