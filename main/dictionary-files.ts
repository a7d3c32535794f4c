import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Failure } from "../app/contract/contract.ts";
import { err, ok, type Result } from "../app/result.ts";
import type { NamedBytes } from "./import/dictionary/parsed.ts";

const maxFileBytes = 200_000_000;
/** The parts of a StarDict and of a dictd dictionary; any of them stands for the whole. */
const endings = [".ifo", ".idx", ".idx.gz", ".dict", ".dict.dz", ".index"];

/** Reads the chosen files, and of a dictionary in several files those that lie beside them. */
export async function dictionaryFiles(paths: readonly string[]): Promise<Result<readonly NamedBytes[], Failure>> {
  const files: NamedBytes[] = [];
  for (const path of new Set(paths.flatMap((chosen) => [chosen, ...neighboursOf(chosen)]))) {
    const isChosen = paths.includes(path);
    const size = await sizeOf(path);
    if (size === null && !isChosen) continue;
    if (size === null) return err(unreadable(path));
    if (size > maxFileBytes) return err(tooLarge(path));
    files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  }
  return ok(files);
}

function neighboursOf(path: string): readonly string[] {
  const name = basename(path);
  const ending = endings.filter((each) => name.toLowerCase().endsWith(each)).sort((x, y) => y.length - x.length)[0];
  if (ending === undefined) return [];
  const stem = name.slice(0, -ending.length);
  return endings.map((each) => join(dirname(path), `${stem}${each}`)).filter((each) => each !== path);
}

/** Null for what is not there, may not be read, or is no file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
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
    message: `“${basename(path)}” is larger than Variorum reads (200 MB). Nothing was kept of it; choose a smaller dictionary.`,
  };
}
