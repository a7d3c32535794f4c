// `npm run package`: the unpacked app of this system, in dist/. Offline it is built around the Electron that `npm start` found.
import { ensureElectron } from "./lib/electron.mjs";
import { say, stop } from "./lib/run.mjs";
import { ensureBuilt, ensureInstalled, tool } from "./lib/setup.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";

await ensureInstalled();
const electron = await ensureElectron();
if (!(await ensureBuilt())) stop("the build failed; the messages above say where.");
const version = readFileSync(join(electron.folder, "version"), "utf8").trim().replace(/^v/, "");
if (electron.kind === "registry") say("this package carries the development runtime: a test article, not a product");
const args = ["--dir", `-c.electronVersion=${version}`, `-c.electronDist=${electron.folder}`, ...process.argv.slice(2)];
process.exit(await tool("electron-builder/cli.js", args));
