import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import Sqlite, { type Database } from "better-sqlite3";
import { newestSchema, schemaOf } from "./migrate.ts";

/** Marks the file as a Variorum library: "VARI". */
export const applicationId = 0x56415249;

/** What a file at the library's place is: nothing yet, a library to open, or one to leave alone. */
export type Inspection = "new" | "ours" | "foreign" | "newer";

/** What decides it; `empty` means that the schema has no tables. */
interface Marks {
  readonly application: number;
  readonly schema: number;
  readonly empty: boolean;
}

/**
 * Looks at a file without changing a byte of it or of what lies beside it. A whole file is read as bytes, because even closing an SQLite
 * connection may write: the last one moves a left-over log into the file. Where such a log may hold newer pages than the file, SQLite is asked
 * through a read-only connection, which never does. Not to be called while this process has the file open: POSIX drops a process's
 * locks on a file when any handle on it is closed.
 */
export function inspect(file: string): Inspection {
  const header = existsSync(file) ? headerOf(file) : null;
  if (header === null) return "new";
  const seen = judge(marksIn(header));
  if (seen === "newer" || !hasLog(file)) return seen;
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return judge(marksOf(database));
  } finally {
    database.close();
  }
}

/** The same of an open file. */
export function inspectOpen(database: Database): Inspection {
  return judge(marksOf(database));
}

function judge({ application, schema, empty }: Marks): Inspection {
  if (application !== applicationId) return empty ? "new" : "foreign";
  return schema > newestSchema ? "newer" : "ours";
}

function marksOf(database: Database): Marks {
  return {
    application: database.pragma("application_id", { simple: true }) as number,
    schema: schemaOf(database),
    empty: database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0,
  };
}

/**
 * https://sqlite.org/fileformat2.html: the header's user version at 60 and application id at 68; behind its 100 bytes the page of the schema,
 * empty when it is a leaf (13) without cells. A file that does not begin as SQLite's do is left for SQLite to refuse in its own words.
 */
function marksIn(header: Buffer): Marks {
  const notSqlite = header.toString("latin1", 0, 16) !== "SQLite format 3\0";
  if (notSqlite) return { application: applicationId, schema: 0, empty: true };
  return {
    application: header.readInt32BE(68),
    schema: header.readInt32BE(60),
    empty: header.readUInt8(100) === 13 && header.readUInt16BE(103) === 0,
  };
}

const headerLength = 108;

/** Null for a file too short to hold anything. */
function headerOf(file: string): Buffer | null {
  const handle = openSync(file, "r");
  try {
    const header = Buffer.alloc(headerLength);
    return readSync(handle, header, 0, headerLength, 0) === 0 ? null : header;
  } finally {
    closeSync(handle);
  }
}

function hasLog(file: string): boolean {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}
