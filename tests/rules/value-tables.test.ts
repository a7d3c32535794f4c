import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** What a program in scripts/tables makes, made in a process of its own as `npm run tables` does. */
function made(file: string, name: string): string {
  const program = `const { ${name} } = await import(${JSON.stringify(pathToFileURL(join(root, "scripts", "tables", file)).href)}); process.stdout.write(${name}());`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", maxBuffer: 1 << 24 });
}

describe("generated tables of app/values", () => {
  it.each([
    ["units.mjs", "unitTables", "units.ts"],
    ["currencies.mjs", "currencyTables", "currencies.ts"],
  ])("%s makes what is kept", (file, name, kept) => {
    const text = made(file, name);
    expect(text.length).toBeGreaterThan(50_000);
    expect(text).toBe(readFileSync(join(root, "app", "values", "generated", kept), "utf8"));
  });
});
