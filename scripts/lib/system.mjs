import { existsSync } from "node:fs";
import { ask, run, say, stop } from "./run.mjs";

/** Debian's packages that bring what Electron links against and a virtual display. */
const debianPackages = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1", "libxss1", "libxtst6", "xvfb", "xauth"];

/**
 * On Linux, sees to it that Electron's system libraries are there and, without a display, a virtual one. As root on Debian or Ubuntu it
 * installs them; otherwise it prints the exact command and stops.
 */
export async function ensureSystemLibraries(electron, { display }) {
  if (process.platform !== "linux") return;
  const missing = missingLibraries(electron.executable);
  const needsDisplay = display && !hasDisplay() && ask("sh", ["-c", "command -v xvfb-run && command -v xauth"]) === null;
  if (missing.length === 0 && !needsDisplay) return;
  const what = [...missing, ...(needsDisplay ? ["a display or xvfb"] : [])].join(", ");
  const install = `apt-get install -y --no-install-recommends ${debianNames().join(" ")}`;
  if (!existsSync("/usr/bin/apt-get"))
    stop(`missing on this system: ${what}. Install them with your package manager (Debian's names: ${debianPackages.join(" ")}).`);
  if (process.getuid() !== 0) stop(`missing on this system: ${what}. Run this, then try again:  sudo ${install}`);
  say(`installing system libraries (${what})`);
  const quiet = { stdio: ["ignore", "ignore", 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update", "-q"], quiet);
  const code = await run("apt-get", install.split(" ").slice(1), quiet);
  if (code !== 0 || missingLibraries(electron.executable).length > 0)
    stop(`the system libraries could not be installed. Run this, then try again:  ${install}`);
}

export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Newer Debian and Ubuntu renamed some libraries for 64-bit time. */
function debianNames() {
  const renamed = { "libgtk-3-0": "libgtk-3-0t64", libasound2: "libasound2t64" };
  return debianPackages.map((name) => {
    const next = renamed[name];
    return next !== undefined && ask("apt-cache", ["show", next]) ? next : name;
  });
}

function missingLibraries(executable) {
  const listing = ask("ldd", [executable]) ?? "";
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/** The command that runs a program on the display there is, or on a virtual one. */
export function onDisplay(program, args) {
  if (hasDisplay()) return { program, args };
  say("no display here: running on a virtual one (xvfb)");
  return { program: "xvfb-run", args: ["-a", "--server-args=-screen 0 1600x1000x24", program, ...args] };
}
