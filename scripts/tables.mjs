// `npm run tables`: makes the compact tables of names, words and characters from the Unicode CLDR and from OpenCC. The tables are kept in the
// repository, so that building and running need none of these large packages; their versions are pinned in scripts/tables/package-lock.json.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { npm, root, say, stop } from "./lib/run.mjs";
import { ensureInstalled } from "./lib/setup.mjs";

await ensureInstalled();
const folder = join(root, "scripts", "tables");
if (!existsSync(join(folder, "node_modules", "cldr-core"))) {
  say("fetching the data (about 60 MB, once)");
  const code = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  if (code !== 0) stop("the data could not be fetched from the npm registry. Nothing was changed; try again when it is reachable.");
}
const { tables } = await import("./tables/tables.mjs");
for (const { path, text } of await tables()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  say(`${path}: ${String(Buffer.byteLength(text))} bytes`);
}
