import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, describe, expect, it } from "vitest";

// Each fence is fed a bad file and must go red: a fence that never fails guards nothing.

const root = join(import.meta.dirname, "..", "..");
const planted: string[] = [];

/** Writes a bad file into a room; it is taken away after the test. */
function plant(path: string, source: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  planted.push(file);
  return file;
}

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});

async function violations(path: string): Promise<readonly string[]> {
  const { default: rules } = (await import(join(root, ".dependency-cruiser.cjs"))) as { default: Parameters<typeof cruise>[1] & object };
  const { forbidden, options } = rules as unknown as { forbidden: []; options: object };
  const result = await cruise([path], { ...options, ruleSet: { forbidden }, validate: true, baseDir: root });
  const output = result.output as ICruiseResult;
  expect(output.summary.totalCruised, "dependency-cruiser looked at nothing").toBeGreaterThan(0);
  return output.summary.violations.filter((each) => each.from === path).map((each) => each.rule.name);
}

const badImports: readonly (readonly [room: string, path: string, source: string, rule: string])[] = [
  ["app on Node", "app/model/planted.ts", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n', "app-no-node"],
  ["app on main", "app/model/planted.ts", 'import type { Log } from "../../main/log.ts";\nexport type X = Log;\n', "app-is-pure"],
  [
    "domain on contract",
    "app/text/planted.ts",
    'import type { Failure } from "../contract/contract.ts";\nexport type X = Failure;\n',
    "domain-not-on-anchoring-or-export",
  ],
  [
    "domain against its order",
    "app/model/planted.ts",
    'import type { Lexicon } from "../lexicon/lexicon.ts";\nexport type X = Lexicon;\n',
    "domain-order-model",
  ],
  ["app on a package", "app/text/planted.ts", 'import React from "react";\nexport const x = React;\n', "app-packages"],
  ["zod in the domain", "app/text/planted.ts", 'import { z } from "zod";\nexport const x = z;\n', "zod-only-in-contract"],
  [
    "renderer on main",
    "renderer/planted.ts",
    'import type { Log } from "../main/log.ts";\nexport type X = Log;\n',
    "renderer-and-main-never-meet",
  ],
  [
    "renderer on Electron",
    "renderer/planted.ts",
    'import { ipcRenderer } from "electron";\nexport const x = ipcRenderer;\n',
    "renderer-no-electron",
  ],
  [
    "renderer on the engine",
    "renderer/planted.ts",
    'import { compare } from "../app/comparison/compare.ts";\nexport const x = compare;\n',
    "renderer-only-contract-and-pure-helpers",
  ],
  ["SQL outside the store", "main/planted.ts", 'import Sqlite from "better-sqlite3";\nexport const x = Sqlite;\n', "sql-only-in-store"],
  ["a network module", "main/planted.ts", 'import { request } from "node:https";\nexport const x = request;\n', "no-network"],
  [
    "the compute process on the library",
    "main/compute/planted.ts",
    'import { openLibrary } from "../library/library.ts";\nexport const x = openLibrary;\n',
    "children-without-library",
  ],
];

describe("rooms", () => {
  it.each(badImports)("%s is refused", async (_what, path, source, rule) => {
    plant(path, source);
    expect(await violations(path)).toContain(rule);
  });
});

const badCode: readonly (readonly [what: string, path: string, source: string, words: string])[] = [
  ["a module-level let", "main/planted.ts", "let x = 1;\nexport const y = (): number => (x += 1);\n", "No module-level let"],
  ["a default export", "main/planted.ts", "export default 1;\n", "Export by name"],
  [
    "an empty catch",
    "main/planted.ts",
    "export function f(): void {\n  try {\n    JSON.parse('');\n  } catch {}\n}\n",
    "Never swallow an error",
  ],
  ["innerHTML", "renderer/planted.ts", "export function f(x: Element): void {\n  x.innerHTML = '';\n}\n", "Never set HTML"],
  ["a clock in the core", "app/model/planted.ts", "export const now = (): number => Date.now();\n", "reads no clock"],
  ["dice in the core", "app/model/planted.ts", "export const roll = (): number => Math.random();\n", "rolls no dice"],
];

describe("lint", () => {
  it.each(badCode)("%s is refused with what to do instead", async (_what, path, source, words) => {
    const file = plant(path, source);
    const [result] = await new ESLint({ cwd: root }).lintFiles([file]);
    expect(result?.messages.map((message) => message.message).join("\n")).toContain(words);
  });
});

describe("types", () => {
  it.each([
    ["document in app", "app/model/planted.ts", "export const x = document.title;\n", "TS2584"],
    ["process in app", "app/model/planted.ts", "export const x = process.pid;\n", "TS2591"],
  ])("%s does not compile", (_what, path, source, code) => {
    plant(path, source);
    const result = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "app", "--noEmit", "--emitDeclarationOnly", "false", "--composite", "false", "--incremental", "false"], { cwd: root, encoding: "utf8" }); // prettier-ignore
    expect(result.stdout).toMatch(new RegExp(`planted\\.ts.*${code}`));
  });
});
