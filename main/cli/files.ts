import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
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

/** How bytes are written; a parameter so that tests can have a disk that is slow or full. */
export type Write = (descriptor: number, bytes: Uint8Array, from: number) => number;

/** Writes everything: a write may take only a part of what it is given, and a pipe may be full for the moment. Throws when it cannot. */
export function writeFully(descriptor: number, text: string, write: Write = writeSync): void {
  const bytes = Buffer.from(text, "utf8");
  let at = 0;
  while (at < bytes.length) {
    try {
      at += write(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // the reader is slower than we are
    }
  }
}

/** A file that is written whole or not at all: under another name first, then renamed. All but `discard` throw what the disk says. */
export interface OutputFile {
  write(text: string): void;
  /** Ends the file and gives it its name. */
  keep(): void;
  /** Takes away what was written; after `keep` it does nothing. */
  discard(): void;
}

/** Begins a file. Throws when it could not be kept under that name later, before any work is done for it. */
export function beginOutput(name: string, write: Write = writeSync): OutputFile {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory() === true) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  const part = `${name}.part`;
  const file = openSync(part, "w");
  const state = { open: true, kept: false };
  const close = (): void => {
    if (state.open) closeSync(file);
    state.open = false;
  };
  return {
    write: (text) => {
      writeFully(file, text, write);
    },
    keep: () => {
      fsyncSync(file);
      close();
      renameSync(part, name);
      state.kept = true;
    },
    discard: () => {
      close();
      if (!state.kept) rmSync(part, { force: true });
    },
  };
}

/** Writes a file whole or not at all; the error is one line for the user. */
export function writeOutput(name: string, text: string, write: Write = writeSync): Result<null, string> {
  let file: OutputFile | null = null;
  try {
    file = beginOutput(name, write);
    file.write(text);
    file.keep();
    return ok(null);
  } catch (error) {
    return err(notWritten(name, error));
  } finally {
    file?.discard();
  }
}

/** The line for a file that could not be written. */
export function notWritten(name: string, error: unknown): string {
  return `${name}: could not be written: ${reasonOf(error)}. Nothing was changed there.`;
}

/** Why the disk refused, in words that follow a name and a colon. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "not permitted";
    case "EISDIR":
      return "is a folder";
    case "ENOTDIR":
    case "EEXIST":
      return "a file stands where a folder is needed";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EROFS":
      return "the disk is read-only";
    case "ENAMETOOLONG":
      return "the name is too long";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** The code of an error of the system, such as `ENOENT`; null for any other error. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
