import { startForked } from "../children.ts";
import { placesFrom } from "../paths.ts";
import { lastLine, runCommand } from "./command.ts";
import { processTerminal } from "./terminal.ts";

// The command line on a plain Node. The children run on the same Node.
const terminal = processTerminal();
process.on("uncaughtException", (error) => {
  terminal.error(lastLine(error));
  process.exit(1);
});
void runCommand(process.argv.slice(2), {
  terminal,
  start: startForked(process.execPath),
  places: placesFrom(import.meta.dirname),
}).then((code) => {
  process.exitCode = code;
});
