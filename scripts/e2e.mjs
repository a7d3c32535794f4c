// `npm run e2e`: journeys in a real Electron. Extra arguments go to Playwright.
import { ensureElectron } from "./lib/electron.mjs";
import { inModules, run, stop } from "./lib/run.mjs";
import { ensureBuilt, ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";
import { ensureSystemLibraries, onDisplay } from "./lib/system.mjs";

await ensureInstalled();
const electron = await ensureElectron();
await ensureSystemLibraries(electron, { display: true });
if (!(await ensureBuilt())) stop("the build failed; the messages above say where.");
const environment = { VARIORUM_NODE: toolNode(), VARIORUM_ELECTRON: electron.executable };
const playwright = [
  inModules("@playwright", "test", "cli.js"),
  "test",
  "--config",
  "tests/e2e/playwright.config.ts",
  ...process.argv.slice(2),
];
const { program, args } = onDisplay(toolNode(), playwright);
process.exit(await run(program, args, { env: toolEnvironment(environment) }));
