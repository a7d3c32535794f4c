import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One line of progress, in words. */
export function say(text) {
  process.stderr.write(`variorum: ${text}\n`);
}

/** Ends the script with one clear sentence. */
export function stop(text) {
  say(text);
  process.exit(1);
}

/** Runs a program to its end with this terminal; returns its exit code. A signal ends the program and all that it started. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    // A group of its own, because xvfb-run and npm do not hand signals on.
    const grouped = process.platform !== "win32";
    const child = spawn(program, args, { cwd: root, stdio: "inherit", detached: grouped, ...options });
    const pass = (signal) => {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    const finish = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.on("error", (error) => {
      say(`could not start ${program}: ${error.message}`);
      finish(127);
    });
    child.on("exit", (code, signal) => {
      finish(signal === null ? code : 128);
    });
  });
}

/** Runs a program quietly; returns what it printed, or null when it failed or does not exist. */
export function ask(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, ...options });
  return result.status === 0 ? result.stdout : null;
}

/** npm as it runs on this system; a .cmd file on Windows needs a shell. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], options);
  return process.platform === "win32" ? run("npm.cmd", args, { shell: true, ...options }) : run("npm", args, options);
}

export function inModules(...parts) {
  return join(root, "node_modules", ...parts);
}
