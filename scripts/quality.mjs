// `npm run quality`: the engine against the project's own gold.
import { join } from "node:path";
import { root, run } from "./lib/run.mjs";
import { ensureInstalled, toolEnvironment, toolNode } from "./lib/setup.mjs";

await ensureInstalled();
process.exit(await run(toolNode(), [join(root, "bench", "quality.ts")], { env: toolEnvironment() }));
