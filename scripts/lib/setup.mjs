import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { inModules, npm, root, run, say, stop } from "./run.mjs";

/** Installs the packages when the lock file has changed since they were last installed. */
export async function ensureInstalled() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = inModules(".variorum-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("installing packages (about a minute the first time)");
  const code = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: ["ignore", 2, 2] });
  if (code !== 0)
    stop(`the packages could not be installed (npm ci ended with ${code}). Is the npm registry reachable? Nothing else was changed.`);
  writeFileSync(stamp, wanted);
}

/**
 * The Node that runs the tools, the tests and, on the development runtime, the child processes: the one in node_modules, because
 * better-sqlite3 crashes on a Node older than 22.14 and the machine's own may be 20.
 */
export function toolNode() {
  const bundled = inModules("node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) return process.execPath;
  return stop(`Node ${process.versions.node} is too old and the packaged Node 24 was not installed. Install Node 24 and try again.`);
}

/** The environment for tools: our Node first on the path. */
export function toolEnvironment(extra = {}) {
  return { ...process.env, PATH: `${dirname(toolNode())}${delimiter}${process.env.PATH ?? ""}`, ...extra };
}

/** Runs a tool of node_modules (by its package's JavaScript entry) on our Node. */
export function tool(entry, args, options = {}) {
  return run(toolNode(), [inModules(...entry.split("/")), ...args], { env: toolEnvironment(), ...options });
}

const sources = ["app", "main", "renderer", "resources/lexicon", "electron.vite.config.ts", "package.json", "package-lock.json"];

/** Builds when a source is newer than the last build. Returns false when the build failed. */
export async function ensureBuilt({ quiet = false } = {}) {
  const stamp = join(root, "out", ".built");
  const print = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return true;
  if (!quiet) say("building");
  const code = await tool("electron-vite/bin/electron-vite.js", ["build", "--logLevel", "warn"], { stdio: ["ignore", 2, 2] });
  if (code !== 0) return false;
  if (
    (await run(toolNode(), [join(root, "main", "lexicon", "compile-lists.ts"), join(root, "resources")], { stdio: ["ignore", 2, 2] })) !== 0
  )
    return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}

/** Names, sizes and times of every source file: cheap, and different after any edit. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest("hex");
}
