import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { newestSchema } from "./migrate.ts";

/**
 * A whole copy beside the library before its schema is changed. It is made under another name, read back and forced to the disk first, so
 * that it is whole or absent; an earlier copy is never replaced. Throws, before anything was changed, when no good copy could be made.
 */
export function keepCopy(database: Database, folder: string): void {
  const copy = freeName(folder);
  const part = `${copy}.${String(process.pid)}.part`;
  const before = countsIn(database);
  rmSync(part, { force: true });
  try {
    database.prepare("VACUUM INTO ?").run(part);
    verify(part, before);
    forceToDisk(part, "r+");
    renameSync(part, copy);
    forceFolderToDisk(folder);
  } finally {
    rmSync(part, { force: true });
  }
}

function freeName(folder: string): string {
  const nameOf = (count: number): string =>
    join(folder, `library-before-${String(newestSchema)}${count === 1 ? "" : `-${String(count)}`}.db`);
  let count = 1;
  while (existsSync(nameOf(count))) count++;
  return nameOf(count);
}

/** How many works and versions there are. */
function countsIn(database: Database): string {
  return (
    database.prepare<[], string>("SELECT (SELECT count(*) FROM works) || ' and ' || (SELECT count(*) FROM versions)").pluck().get() ?? ""
  );
}

function verify(part: string, expected: string): void {
  const copy = new Sqlite(part, { readonly: true, fileMustExist: true });
  try {
    const check = copy.pragma("quick_check(1)", { simple: true });
    if (check !== "ok") throw new Error(`the copy made before updating it is damaged: ${String(check)}`);
    const counts = countsIn(copy);
    if (counts !== expected) throw new Error(`the copy made before updating it holds ${counts} works and versions, not ${expected}`);
  } finally {
    copy.close();
  }
}

/** Windows forces only what is open for writing. */
function forceToDisk(path: string, mode: "r" | "r+"): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** So that the new name is kept as well. Windows cannot open a folder and does not need to. */
function forceFolderToDisk(folder: string): void {
  if (process.platform !== "win32") forceToDisk(folder, "r");
}
