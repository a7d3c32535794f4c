import { describe, expect, it } from "vitest";
import type { WorkId } from "../../../app/model/ids.ts";
import { firstWords, trashedItems } from "../../../renderer/library/trash.ts";
import { note } from "../notes/builders.ts";
import { version, work } from "./builders.ts";

const day = (number: number): string => `2024-05-0${String(number)}T00:00:00Z`;

describe("the trash", () => {
  it("lists works, single versions and notes, the last one first", () => {
    const works = [work("kept", [version("v", { trashedAt: day(2) })]), work("gone", [version("x")], { trashedAt: day(3) })];
    const onWork = (id: string, workId: string, trashedAt: string | null) =>
      note(id, { on: "work", workId: workId as WorkId }, { workId: workId as WorkId, trashedAt });
    const notes = [onWork("n", "kept", day(4)), onWork("inside", "gone", day(5)), onWork("alive", "kept", null)];
    expect(
      trashedItems(works, notes).map((item) =>
        item.kind === "work" ? item.work.id : item.kind === "version" ? item.version.id : item.note.id,
      ),
    ).toEqual(["n", "gone", "v"]);
  });
  it("calls a note by its first words, never cutting a character", () => {
    expect(firstWords("  Ask the desk.\nTwice.")).toBe("Ask the desk.");
    expect(firstWords("")).toBe("");
    expect([...firstWords("𝒩".repeat(100))]).toHaveLength(80);
  });
});
