import { describe, expect, it } from "vitest";
import { commandOf, type KeyScope, type Stroke } from "../../renderer/keyboard.ts";

function stroke(key: string, held: readonly ("ctrl" | "alt" | "shift" | "meta")[] = [], code = ""): Stroke {
  return {
    key,
    code,
    ctrlKey: held.includes("ctrl"),
    altKey: held.includes("alt"),
    shiftKey: held.includes("shift"),
    metaKey: held.includes("meta"),
  };
}

const compare: KeyScope = { when: "compare", mac: false, typing: false, singleKeys: true };

describe("commandOf", () => {
  it("finds single keys, F keys and keys with modifiers", () => {
    expect(commandOf(stroke("n"), compare)).toBe("finding.next");
    expect(commandOf(stroke("F8", ["shift"]), compare)).toBe("finding.previous");
    expect(commandOf(stroke("ArrowDown", ["alt"]), compare)).toBe("finding.next");
    expect(commandOf(stroke(".", ["ctrl"]), compare)).toBe("marks.toggle");
    expect(commandOf(stroke("F", ["ctrl", "shift"]), compare)).toBe("search.library");
    expect(commandOf(stroke("+", ["shift"]), compare)).toBe("noise.more");
    expect(commandOf(stroke("?", ["shift"]), compare)).toBe("keys.show");
  });

  it("leaves F7 free and does not take AltGr for Ctrl and Alt", () => {
    expect(commandOf(stroke("F7"), compare)).toBeNull();
    expect(commandOf(stroke(".", ["ctrl", "alt"]), compare)).toBeNull();
  });

  it("takes Cmd for Ctrl on macOS, and only there", () => {
    expect(commandOf(stroke(".", ["meta"]), { ...compare, mac: true })).toBe("marks.toggle");
    expect(commandOf(stroke(".", ["ctrl"]), { ...compare, mac: true })).toBeNull();
    expect(commandOf(stroke(".", ["meta"]), compare)).toBeNull();
  });

  it("gives single keys, Escape and the keys of editing to a text field", () => {
    const typing = { ...compare, typing: true };
    expect(commandOf(stroke("n"), typing)).toBeNull();
    expect(commandOf(stroke("Escape"), typing)).toBeNull();
    expect(commandOf(stroke("z", ["ctrl"]), typing)).toBeNull();
    expect(commandOf(stroke("F8"), typing)).toBe("finding.next");
  });

  it("switches single keys off by the setting", () => {
    expect(commandOf(stroke("n"), { ...compare, singleKeys: false })).toBeNull();
    expect(commandOf(stroke("F8"), { ...compare, singleKeys: false })).toBe("finding.next");
  });

  it("knows a letter by its place on a layout without Latin letters", () => {
    expect(commandOf(stroke("т", [], "KeyN"), compare)).toBe("finding.next");
  });

  it("offers a screen's commands only there", () => {
    expect(commandOf(stroke("n"), { ...compare, when: "library" })).toBeNull();
  });
});
