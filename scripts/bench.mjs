// `npm run bench`: every bench, one after the other. `npm run bench -- compare`: those whose name holds the word.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./lib/run.mjs";
import { ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";

await ensureInstalled();
const [word = ""] = process.argv.slice(2);
for (const name of readdirSync(join(root, "bench")).filter((each) => each.endsWith(".bench.ts") && each.includes(word))) {
  say(name);
  const code = await run(toolNode(), [join(root, "bench", name)], { env: toolEnvironment() });
  if (code !== 0) process.exit(code);
}
