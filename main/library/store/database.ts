import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { keepCopy } from "./copy.ts";
import { applicationId, inspect, inspectOpen, type Inspection } from "./inspect.ts";
import { migrate, newestSchema, schemaOf } from "./migrate.ts";

/** How long a writer waits for another process, such as the command line beside the running app. */
const busyMillis = 5_000;
const retryMillis = 20;

/** The name of the database inside the library's folder. */
export const libraryFile = "library.db";

/**
 * Opens the library of a folder, making the folder and the library or migrating it as needed. A library of a newer Variorum and another
 * program's database are refused and left unchanged, to the byte. Any trouble is a failure in words; nothing is thrown.
 */
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
  mkdirSync(folder, { recursive: true });
  const refusal = refusalOf(inspect(file), folder);
  if (refusal) return err(refusal);
  const database = new Sqlite(file, { timeout: busyMillis });
  try {
    // Again, because another process may have written since.
    const late = refusalOf(inspectOpen(database), folder);
    if (late) {
      database.close();
      return err(late);
    }
    if (schemaOf(database) > 0 && schemaOf(database) < newestSchema) keepCopy(database, folder);
    prepare(database);
    migrate(database);
    return ok(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function refusalOf(inspection: Inspection, folder: string): Failure | null {
  switch (inspection) {
    case "new":
    case "ours":
      return null;
    case "foreign":
      return {
        code: "library-unavailable",
        message: `The file ${libraryFile} in ${folder} is not a Variorum library. It was left unchanged; choose another folder.`,
      };
    case "newer":
      return {
        code: "library-from-future",
        message: `This library was last opened by a newer Variorum. It was left unchanged; install the current version to open it (folder: ${folder}).`,
      };
  }
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

function unavailable(folder: string, error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: "library-unavailable",
    message: `The library in ${folder} could not be opened (${why}). It was left as it is; check the disk and the folder's permissions, or choose another folder.`,
  };
}
