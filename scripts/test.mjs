// `npm test`: sets up what is missing, then checks, unit and store tests, and journeys in a real Electron.
import { root, run, say } from "./lib/run.mjs";
import { ensureInstalled, tool, toolEnvironment, toolNode } from "./lib/setup.mjs";
import { join } from "node:path";

await ensureInstalled();
const steps = [
  ["check", () => run(toolNode(), [join(root, "scripts", "check.mjs")], { env: toolEnvironment() })],
  ["unit, store and rules", () => tool("vitest/vitest.mjs", ["run"])],
  ["journeys", () => run(toolNode(), [join(root, "scripts", "e2e.mjs")], { env: toolEnvironment() })],
];
const red = [];
for (const [name, step] of steps) {
  say(`test: ${name}`);
  if ((await step()) !== 0) red.push(name);
}
say(red.length === 0 ? "all green" : `red: ${red.join(", ")}`);
// The plain closing line that any reader of the log understands: the three parts above.
process.stdout.write(`${String(steps.length - red.length)} passed, ${String(red.length)} failed\n`);
process.exit(red.length === 0 ? 0 : 1);
