import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

// Each fence is fed a bad file and must go red: a fence that never fails guards nothing. The bad files go into a copy of the rooms.

const project = join(import.meta.dirname, "..", "..");
let root: string;
const planted: string[] = [];

const copied = [
  ...["app", "main", "renderer", "package.json", "knip.json", ".prettierrc.json", ".prettierignore"],
  ...["tsconfig.json", "tsconfig.base.json", "eslint.config.ts", ".dependency-cruiser.cjs", "electron.vite.config.ts"],
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "variorum-fences-"));
  for (const name of copied) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Writes a bad file into a room of the copy; it is taken away after the test. */
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

/** Runs a tool of node_modules in the copy and returns what it said. */
function tool(entry: string, args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const result = spawnSync(process.execPath, [join(project, "node_modules", entry), ...args], { cwd: root, encoding: "utf8" });
  return { code: result.status, said: result.stdout + result.stderr };
}

interface Cruised {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** The rules that a file of the copy breaks. */
function violations(path: string): readonly string[] {
  const { said } = tool("dependency-cruiser/bin/dependency-cruiser.mjs", [
    path,
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
  ]);
  const { summary } = JSON.parse(said) as Cruised;
  expect(summary.totalCruised, "dependency-cruiser looked at nothing").toBeGreaterThan(0);
  return summary.violations.filter((each) => each.from === path).map((each) => each.rule.name);
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
  it.each(badImports)("%s is refused", (_what, path, source, rule) => {
    plant("app/model/planted-too.ts", 'import type { X } from "./planted.ts";\nexport type Y = X | number;\n');
    plant("app/model/planted.ts", "export type X = string;\n");
    plant(path, source);
    expect(violations(path)).toContain(rule);
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
    const alone = ["--noEmit", "--emitDeclarationOnly", "false", "--composite", "false", "--incremental", "false"];
    expect(tool("typescript/bin/tsc", ["-p", "app", ...alone]).said).toMatch(new RegExp(`planted\\.ts.*${code}`));
  });
});

describe("dead code and formatting", () => {
  it("an export that nothing uses is found", () => {
    plant("app/model/planted.ts", "export function neverCalled(): number {\n  return 1;\n}\n");
    const { code, said } = tool("knip/bin/knip.js", []);
    expect(code).not.toBe(0);
    expect(said).toContain("app/model/planted.ts");
  });

  it("a file out of form is found", () => {
    plant("app/model/planted.ts", "export const x   = [1,2]\n");
    const { code, said } = tool("prettier/bin/prettier.cjs", ["--check", "app/model"]);
    expect(code).not.toBe(0);
    expect(said).toContain("app/model/planted.ts");
  });
});
