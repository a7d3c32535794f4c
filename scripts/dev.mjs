// `npm run dev`: the app with reload while its sources are edited.
import { ensureElectron } from "./lib/electron.mjs";
import { run, root } from "./lib/run.mjs";
import { ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";
import { ensureSystemLibraries, onDisplay } from "./lib/system.mjs";
import { join } from "node:path";

await ensureInstalled();
const electron = await ensureElectron();
await ensureSystemLibraries(electron, { display: true });
const isRoot = process.platform === "linux" && process.getuid() === 0;
const viteArguments = ["dev", "--watch", ...(isRoot ? ["--noSandbox"] : [])];
const { program, args } = onDisplay(toolNode(), [join(root, "node_modules/electron-vite/bin/electron-vite.js"), ...viteArguments]);
const environment = { VARIORUM_NODE: toolNode(), ELECTRON_EXEC_PATH: electron.executable };
process.exit(await run(program, args, { env: toolEnvironment(environment) }));
