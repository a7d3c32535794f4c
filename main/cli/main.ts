import { startForked } from "../children.ts";
import { placesFrom } from "../paths.ts";
import { runCommand } from "./command.ts";
import { processTerminal } from "./terminal.ts";

// The command line on a plain Node. The children run on the same Node.
void runCommand(process.argv.slice(2), {
  terminal: processTerminal(),
  start: startForked(process.execPath),
  places: placesFrom(import.meta.dirname),
}).then((code) => {
  process.exitCode = code;
});
