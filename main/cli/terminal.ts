import { writeSync } from "node:fs";

/** Where the command line reads and writes; passed in, so that tests need no process of their own. */
export interface Terminal {
  /** Result text, to standard output. */
  out(text: string): void;
  /** One line to standard error. */
  error(line: string): void;
  /** Progress, shown in place on standard error and only when it is a terminal. */
  progress(line: string): void;
}

/** The terminal of this process. Writes are synchronous, so that nothing is lost when the process exits. */
export function processTerminal(): Terminal {
  return {
    out: (text) => {
      writeAll(1, text);
    },
    error: (line) => {
      writeAll(2, `${line}\n`);
    },
    progress: (line) => {
      if (process.stderr.isTTY) writeAll(2, line === "" ? "\r\x1b[2K" : `\r\x1b[2K${line}`);
    },
  };
}

/** Writes everything, also to a pipe that is full for the moment. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === "EPIPE") return; // the reader has seen enough, as with `| head`
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // the reader is slower than we are
    }
  }
}
