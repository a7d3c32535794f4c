import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { err, ok, type Result } from "../../app/result.ts";

/** The bytes of a file, or of standard input for `-`; the error is one line for the user. */
export async function readInput(name: string): Promise<Result<Uint8Array, string>> {
  try {
    if (name === "-") return ok(await standardInput());
    return ok(new Uint8Array(await readFile(name)));
  } catch (error) {
    return err(`${name}: ${reasonOf(error)}. Check the name and try again.`);
  }
}

/** The name under which a source is told of. */
export function displayName(name: string): string {
  return name === "-" ? "standard input" : basename(name);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes a file whole or not at all: under another name first, then renamed. */
export function writeOutput(name: string, text: string): Result<null, string> {
  const part = `${name}.part`;
  try {
    const file = openSync(part, "w");
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, name);
    return ok(null);
  } catch (error) {
    rmSync(part, { force: true });
    return err(`${name}: could not be written: ${reasonOf(error)}. Nothing was changed there.`);
  }
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "not permitted";
    case "EISDIR":
      return "is a folder";
    case "ENOSPC":
      return "the disk is full";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
