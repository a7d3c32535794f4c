import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "scripts", "tables");
const paths = [
  "app/text/generated/simplified.ts",
  "app/values/generated/currencies.ts",
  "app/values/generated/units.ts",
  "resources/lexicon/cldr-names.tsv",
  "resources/lexicon/cldr-words.tsv",
];
/** Some 350 MB that nothing else needs: they are installed by `npm run tables`. */
const installed = existsSync(join(folder, "node_modules", "cldr-core"));

describe.skipIf(!installed)("the tables made from data of others (skipped where `npm run tables` was never run)", () => {
  it("are what their programs make of the pinned packages", () => {
    // In a process of its own, as `npm run tables` does.
    const program = `const { tables } = await import(${JSON.stringify(pathToFileURL(join(folder, "tables.mjs")).href)}); process.stdout.write(JSON.stringify(await tables()));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", maxBuffer: 1 << 26 });
    const made = JSON.parse(printed) as readonly { readonly path: string; readonly text: string }[];
    expect(made.map(({ path }) => path)).toEqual(paths);
    for (const { path, text } of made) expect(text === readFileSync(join(root, path), "utf8"), path).toBe(true);
  }, 60_000);
});

describe("the tables made from data of others", () => {
  it.each(paths)("%s says what it was made from", (path) => {
    const head = readFileSync(join(root, path), "utf8").slice(0, 300);
    expect(head).toMatch(/Made by `npm run tables` from .*\d+\.\d+\.\d+ \((?:Unicode-3\.0|Unicode licence|Apache-2\.0)\)/u);
  });
});
