import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeOutput, type Write } from "../../../main/cli/files.ts";
import { visible, visibleText } from "../../../main/cli/terminal.ts";
import { temporaryFolder } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

/** A disk with room for so many bytes, which takes three at a time and is busy now and then. */
function smallDisk(room: number): Write {
  const state = { left: room, busy: false };
  return (descriptor, bytes, from) => {
    state.busy = !state.busy;
    if (state.busy) throw Object.assign(new Error("again"), { code: "EAGAIN" });
    if (state.left === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    const count = writeSync(descriptor, bytes, from, Math.min(3, state.left, bytes.length - from));
    state.left -= count;
    return count;
  };
}

describe("a written file", () => {
  const text = "Zwölf Türme, 十二座塔。";

  it("is whole, also when the disk takes a little at a time", () => {
    const name = join(temporary.folder, "out.txt");
    expect(writeOutput(name, text, smallDisk(1_000))).toEqual({ ok: true, value: null });
    expect(readFileSync(name, "utf8")).toBe(text);
    expect(readdirSync(temporary.folder)).toEqual(["out.txt"]);
  });

  it("stays as it was when the disk is full, and nothing half-written is left", () => {
    const name = join(temporary.folder, "out.txt");
    writeFileSync(name, "before");
    const result = writeOutput(name, text, smallDisk(7));
    expect(result).toMatchObject({ ok: false, error: `${name}: could not be written: the disk is full. Nothing was changed there.` });
    expect(readFileSync(name, "utf8")).toBe("before");
    expect(readdirSync(temporary.folder)).toEqual(["out.txt"]);
  });

  it("is refused where a folder stands or none is there", () => {
    const folder = join(temporary.folder, "folder");
    mkdirSync(folder);
    expect(writeOutput(folder, text)).toMatchObject({ error: expect.stringContaining("is a folder") as string });
    expect(writeOutput(join(folder, "none", "out.txt"), text)).toMatchObject({ error: expect.stringContaining("no such file or folder") as string }); // prettier-ignore
    expect(existsSync(`${folder}.part`)).toBe(false);
  });
});

describe("what is shown on a terminal", () => {
  it("steers nothing", () => {
    expect(visible("a\u001b[2Jb\u009bc\u202ed\u2028e\nf.txt")).toBe("a\\u{1b}[2Jb\\u{9b}c\\u{202e}d\\u{2028}e\\u{a}f.txt");
    expect(visibleText("one\ttwo\nthree\u001b[31m\r")).toBe("one\ttwo\nthree\\u{1b}[31m\\u{d}");
  });
});
