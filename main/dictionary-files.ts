import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Failure } from "../app/contract/contract.ts";
import { err, ok, type Result } from "../app/result.ts";
import type { NamedBytes } from "./import/dictionary/parsed.ts";

const maxBytes = 200_000_000;
/** The parts of a StarDict and of a dictd dictionary; any of them stands for the whole. */
const endings = [".ifo", ".idx", ".idx.gz", ".dict", ".dict.dz", ".index"];

/**
 * Reads the chosen files, and of a dictionary in several files those that lie beside them. Nothing is read when all of them together are larger
 * than 200 MB. A file that cannot be read is a failure that names it.
 */
export async function dictionaryFiles(paths: readonly string[]): Promise<Result<readonly NamedBytes[], Failure>> {
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const size = await sizeOf(path);
    if (size === null) return err(unreadable(path));
    sizes.set(path, size);
  }
  for (const path of (await Promise.all(paths.map(neighboursOf))).flat()) {
    const size = sizes.has(path) ? null : await sizeOf(path);
    if (size !== null) sizes.set(path, size);
  }
  let room = maxBytes;
  for (const [path, size] of sizes) {
    room -= size;
    if (room < 0) return err(tooLarge(path));
  }
  const files: NamedBytes[] = [];
  for (const path of sizes.keys()) {
    const bytes = await orNull(readFile(path));
    if (bytes === null) return err(unreadable(path));
    files.push({ name: basename(path), bytes: new Uint8Array(bytes) });
  }
  return ok(files);
}

/** The places of the other parts, one of each ending, in whatever case the endings are written. */
async function neighboursOf(path: string): Promise<readonly string[]> {
  const [folder, name] = [dirname(path), basename(path)];
  const own = endings.filter((each) => name.toLowerCase().endsWith(each)).sort((x, y) => y.length - x.length)[0];
  if (own === undefined) return [];
  const stem = name.slice(0, -own.length);
  // A folder that may not be listed may still let files be opened whose names are known.
  const present = (await orNull(readdir(folder))) ?? endings.map((each) => stem + each);
  return endings
    .filter((each) => each !== own)
    .flatMap((each) => {
      const alike = present.filter((other) => other.startsWith(stem) && other.slice(stem.length).toLowerCase() === each);
      const first = alike.includes(stem + each) ? stem + each : alike[0];
      return first === undefined ? [] : [join(folder, first)];
    });
}

/** Null for what is not there or is no file. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await orNull(stat(path));
  return found?.isFile() === true ? found.size : null;
}

/** Null where the disk refuses. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

function unreadable(path: string): Failure {
  return {
    code: "disk",
    message: `“${basename(path)}” could not be read from the disk. Nothing was kept of it; check that the file exists and may be read.`,
  };
}

function tooLarge(path: string): Failure {
  return {
    code: "bad-file",
    message: `With “${basename(path)}” the dictionary is larger than Variorum reads (200 MB). Nothing was kept of it; choose a smaller dictionary.`,
  };
}
