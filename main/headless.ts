import { app } from "electron";
import type { StartChild } from "./children.ts";
import type { Places } from "./paths.ts";

const flag = "--cli";

/** The command line that stands behind `--cli`, or null when the app is to open its window. */
export function commandLine(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf(flag);
  return at < 0 ? null : argv.slice(at + 1);
}

/** The installed app as its own command line: no window, no single-instance lock; exits with the command's code. */
export async function runHeadless(argv: readonly string[], start: StartChild, places: Places): Promise<void> {
  // Loaded here only: the engine's tables would make every window open later.
  const { runCommand } = await import("./cli/command.ts");
  const { processTerminal } = await import("./cli/terminal.ts");
  const terminal = processTerminal();
  try {
    app.exit(await runCommand(argv, { terminal, start, places }));
  } catch (error) {
    // Without a window nothing else would end the app.
    terminal.error(`variorum: this failed inside Variorum: ${error instanceof Error ? error.message : String(error)}`);
    app.exit(1);
  }
}
