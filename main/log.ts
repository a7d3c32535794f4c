import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const maxLogBytes = 2_000_000;

/** Writes a line to the log file; never a text of the user's. When the file is full it is kept once under `.old`. */
export type Log = (where: string, what: unknown) => void;

/** A log in a file. A log that cannot be written must not bring the app down: then standard error is all there is. */
export function openLog(file: string): Log {
  mkdirSync(dirname(file), { recursive: true });
  return (where, what) => {
    const detail = what instanceof Error ? (what.stack ?? what.message) : String(what);
    const line = `${new Date().toISOString()} ${where}: ${detail}\n`;
    process.stderr.write(line);
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes) renameSync(file, `${file}.old`);
      appendFileSync(file, line);
    } catch (error) {
      process.stderr.write(`the log cannot be written: ${String(error)}\n`);
    }
  };
}
