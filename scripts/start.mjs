// `npm start`: sets up what is missing, builds, and opens the window. Arguments after `--` go to the app (`npm start -- --library DIR`).
import { resolve } from "node:path";
import { ensureElectron } from "./lib/electron.mjs";
import { root, run, say, stop } from "./lib/run.mjs";
import { ensureBuilt, ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";
import { ensureSystemLibraries, onDisplay } from "./lib/system.mjs";

await ensureInstalled();
const electron = await ensureElectron();
await ensureSystemLibraries(electron, { display: true });
if (!(await ensureBuilt())) stop("the build failed; the messages above say where.");

const isRoot = process.platform === "linux" && process.getuid() === 0;
if (isRoot) say("running as root: Chromium's sandbox is off (run as an ordinary user to have it on)");
// npm runs scripts in the project's folder; a relative --library means the folder the user stands in.
const given = process.argv.slice(2);
const at = given.indexOf("--library") + 1;
if (at > 0 && given[at] !== undefined) given[at] = resolve(process.env.INIT_CWD ?? process.cwd(), given[at]);
const { program, args } = onDisplay(electron.executable, [...(isRoot ? ["--no-sandbox"] : []), root, ...given]);
say("opening the window");
const environment = { VARIORUM_NODE: toolNode(), ELECTRON_OVERRIDE_DIST_PATH: electron.folder };
process.exit(await run(program, args, { env: toolEnvironment(environment) }));
