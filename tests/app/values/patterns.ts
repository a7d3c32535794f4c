import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the code, and where it is written. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const folder = join(import.meta.dirname, "../../../app/values");

/** The regular expressions written as literals in the code of values. */
export function literalPatterns(): readonly Pattern[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf("/");
          found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: name });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.Latest));
      return found;
    });
}

/** Calls `work` and keeps every pattern that is made of a string meanwhile. Modules that make patterns have to be loaded in it, for the first time. */
export async function patternsMadeBy(work: () => Promise<void>): Promise<readonly Pattern[]> {
  const made = new Map<string, Pattern>();
  const given = globalThis.RegExp;
  globalThis.RegExp = new Proxy(given, {
    construct: (target, [source, flags]: [RegExp | string, string?]) => {
      if (typeof source === "string") made.set(`/${source}/${flags ?? ""}`, { source, flags: flags ?? "", where: "made of a string" });
      return new target(source, flags);
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = given;
  }
  return [...made.values()];
}
