import { codeOf, writeFully } from "./files.ts";

/** Where the command line reads and writes; passed in, so that tests need no process of their own. */
export interface Terminal {
  /** Result text, to standard output. False when nobody reads it any more, as with `| head`: more need not be made. */
  out(text: string): boolean;
  /** One line to standard error. */
  error(line: string): void;
  /** Progress, shown in place on standard error and only when it is a terminal. */
  progress(line: string): void;
}

/** The terminal of this process. Writes are synchronous, so that nothing is lost when the process exits. */
export function processTerminal(): Terminal {
  return {
    out: (text) => writeUnlessClosed(1, text),
    error: (line) => {
      writeUnlessClosed(2, `${line}\n`);
    },
    progress: (line) => {
      if (process.stderr.isTTY) writeUnlessClosed(2, line === "" ? "\r\x1b[2K" : `\r\x1b[2K${visible(line)}`);
    },
  };
}

/**
 * A name or a message on one line, with nothing in it that steers a terminal: control, direction and line-ending characters are written as
 * `\u{1b}`. Names of files come from strangers.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, escaped);
}

/** Text of many lines for a terminal: line ends and tabs stay, other control characters are written as in `visible`. */
export function visibleText(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function writeUnlessClosed(descriptor: number, text: string): boolean {
  try {
    writeFully(descriptor, text);
    return true;
  } catch (error) {
    // Where even an error cannot be told (a full disk under `2>`), the exit code must do.
    if (codeOf(error) === "EPIPE" || (descriptor === 2 && codeOf(error) !== null)) return false;
    throw error;
  }
}
