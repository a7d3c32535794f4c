import { describe, expect, it } from "vitest";
import { changeWatch } from "../../../main/library/changes.ts";

describe("watching for changes", () => {
  /** Every mark in turn, an Error for one that cannot be read; what was told at each look. */
  function told(...marks: readonly (string | Error)[]): readonly string[] {
    const said: string[] = [];
    const state = { next: 0 };
    const read = (): string => {
      const mark = marks[state.next++];
      if (typeof mark === "string") return mark;
      throw mark ?? new Error("no more marks");
    };
    const look = changeWatch(read, () => said.push(`changed ${String(state.next)}`), (error) => said.push(String(error))); // prettier-ignore
    for (let each = 1; each < marks.length; each++) look();
    return said;
  }

  it("tells each change once, and not the first look", () => {
    expect(told("1", "1", "2", "2", "3")).toEqual(["changed 3", "changed 5"]);
  });

  it("outlives a mark that cannot be read, and tells of it once", () => {
    expect(told("1", new Error("disk"), new Error("disk"), "2")).toEqual(["Error: disk", "changed 4"]);
    expect(told(new Error("disk"), "1", "2")).toEqual(["Error: disk", "changed 3"]);
  });
});
