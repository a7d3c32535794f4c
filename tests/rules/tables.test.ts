import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandList } from "../../app/contract/commands.ts";
import { english, translator } from "../../app/contract/strings.ts";

const root = join(import.meta.dirname, "..", "..");

describe("commands", () => {
  it("no two commands of one screen share a key", () => {
    const clashes: string[] = [];
    for (const [index, one] of commandList.entries()) {
      for (const other of commandList.slice(index + 1)) {
        const meet = one.when === other.when || one.when === "anywhere" || other.when === "anywhere";
        const key = one.keys.find((each) => other.keys.includes(each));
        if (meet && key !== undefined) clashes.push(`${key}: ${one.id} and ${other.id}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  it("F7 stays free, and bare Alt and Ctrl+Alt are avoided", () => {
    const keys = commandList.flatMap((command) => command.keys);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => /^(F7|Alt|Ctrl\+Alt.*)$/.test(key))).toEqual([]);
  });
});

describe("strings", () => {
  it("every key is used somewhere", () => {
    const sources = ["app", "main", "renderer"].flatMap((room) => sourcesIn(join(root, room))).join("\n");
    expect(sources.length).toBeGreaterThan(10_000);
    // A key is used whole, or by a literal beginning that code completes (`category.${…}`).
    const unused = Object.keys(english).filter((key) => !sources.includes(`"${key}"`) && !isCompleted(key, sources));
    expect(unused).toEqual([]);
  });

  it("fills in names, numbers and plurals", () => {
    const t = translator({ ...english, "command.undo": { one: "{count} step by {who}", other: "{count} steps by {who}" } }, "en");
    expect(t("command.undo", { count: 1, who: "A" })).toBe("1 step by A");
    expect(t("command.undo", { count: 1200, who: "A" })).toBe("1,200 steps by A");
  });
});

function isCompleted(key: string, sources: string): boolean {
  return key.split(".").some((_part, index, parts) => index > 0 && sources.includes(`\`${parts.slice(0, index).join(".")}.\${`));
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
