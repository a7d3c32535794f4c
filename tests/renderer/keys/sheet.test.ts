import { describe, expect, it } from "vitest";
import { commandList } from "../../../app/contract/commands.ts";
import { isSingleKey, keyGroups, keyText } from "../../../renderer/keys/sheet.ts";

describe("the key sheet", () => {
  it("begins with the screen in view and shows every command with a key once", () => {
    const groups = keyGroups("compare", { mac: false, singleKeys: true });
    expect(groups[0]?.when).toBe("compare");
    const shown = groups.flatMap((group) => group.rows.map((row) => row.command.id));
    expect([...shown].sort()).toEqual(
      commandList
        .filter((command) => command.keys.length > 0)
        .map((command) => command.id)
        .sort(),
    );
  });
  it("hides single keys that are switched off", () => {
    const keys = keyGroups("compare", { mac: false, singleKeys: false }).flatMap((group) => group.rows.flatMap((row) => row.keys));
    expect(keys.filter(isSingleKey)).toEqual([]);
    expect(keys).toContain("F8");
  });
  it("writes keys as the system does", () => {
    expect([keyText("Ctrl+Shift+F", false), keyText("Ctrl+Shift+F", true), keyText("Alt+ArrowDown", false), keyText("+", false)]).toEqual([
      "Ctrl Shift F",
      "⌘ ⇧ F",
      "Alt ↓",
      "+",
    ]);
  });
});
