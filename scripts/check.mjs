// `npm run check`: types, lint, rooms, dead code, formatting. Runs all of them and says which are red.
import { ensureInstalled, tool } from "./lib/setup.mjs";
import { say } from "./lib/run.mjs";

await ensureInstalled();
const checks = [
  ["types", "typescript/bin/tsc", ["-b"]],
  ["lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]],
  ["rooms", "dependency-cruiser/bin/dependency-cruiser.mjs", ["app", "main", "renderer", "--config", ".dependency-cruiser.cjs"]],
  ["dead code", "knip/bin/knip.js", []],
  ["formatting", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]],
];
const only = process.argv.slice(2);
const red = [];
for (const [name, entry, args] of checks) {
  if (only.length > 0 && !only.includes(name)) continue;
  say(`check: ${name}`);
  if ((await tool(entry, args)) !== 0) red.push(name);
}
if (red.length > 0) say(`red: ${red.join(", ")}`);
process.exit(red.length === 0 ? 0 : 1);
