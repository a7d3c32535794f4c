// `npm run --silent variorum -- …`: the command line in a checkout. Sets up and builds what is missing, then runs the built command.
import { join } from "node:path";
import { root, run, stop } from "./lib/run.mjs";
import { ensureBuilt, ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";

await ensureInstalled();
if (!(await ensureBuilt({ quiet: true }))) stop("the build failed; the messages above say where.");
const environment = toolEnvironment({ VARIORUM_NODE: toolNode() });
// npm runs scripts in the project's folder; relative file names mean the folder the user stands in.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(await run(toolNode(), [join(root, "out", "main", "cli.cjs"), ...process.argv.slice(2)], { env: environment, cwd }));
