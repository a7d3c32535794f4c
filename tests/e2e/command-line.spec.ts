import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { makeHome, root } from "./app.ts";
import { writeFile } from "./steps.ts";

test("the app is its own command line: no window, results on standard output, exit codes", () => {
  const home = makeHome();
  const electron = process.env["VARIORUM_ELECTRON"] ?? "";
  const isRoot = process.getuid?.() === 0;
  const variorum = (...argv: readonly string[]) =>
    spawnSync(electron, [...(isRoot ? ["--no-sandbox"] : []), root, `--user-data-dir=${home.userData}`, "--cli", ...argv], {
      encoding: "utf8",
    });
  try {
    const a = writeFile(home.files, "a.txt", "The bridge cost 3 million euros.");
    const b = writeFile(home.files, "b.txt", "Le pont a coûté 5 millions d’euros.");
    const compared = variorum("compare", a, b, "--format", "json");
    expect(compared.status).toBe(0);
    const { findings } = JSON.parse(compared.stdout) as { findings: { valueA: string; valueB: string }[] };
    expect(findings).toMatchObject([{ valueA: "3000000 EUR", valueB: "5000000 EUR" }]);
    const missing = variorum("compare", a, "/no/such/file.txt");
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain("no such file or folder");
    expect(variorum("translate").status).toBe(2);
  } finally {
    home.remove();
  }
});
