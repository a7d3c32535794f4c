import { describe, expect, it } from "vitest";
import type { WorkId } from "../../../app/model/ids.ts";
import { afterKeeping, keptDeed } from "../../../renderer/import/after.ts";
import { version, work } from "../library/builders.ts";

const base = version("a");
const added = version("b", { relation: "translation", relatedTo: base.id });
const later = version("c", { relation: "revision", relatedTo: base.id });

describe("after keeping", () => {
  it("the last of the new versions is compared with the base", () => {
    const after = afterKeeping([added], [work("w", [base, added, later])]);
    expect(after?.opening).toEqual({ screen: "compare", base: "a", other: "b" });
  });
  it("a new base is compared with the latest", () => {
    expect(afterKeeping([base], [work("w", [base, added])])?.opening).toEqual({ screen: "compare", base: "a", other: "b" });
  });
  it("nothing is opened for a version alone, for several works, or for none", () => {
    expect(afterKeeping([base], [work("w", [base])])).toBeNull();
    expect(afterKeeping([base, added], [work("w", [base]), work("x", [added])])).toBeNull();
    expect(afterKeeping([], [])).toBeNull();
  });
});

describe("taking it back", () => {
  it("trashes a work that holds nothing else, and single versions of others", () => {
    const guest = version("g", { workId: "x" as WorkId });
    const deed = keptDeed([base, added, guest], [work("w", [base, added]), work("x", [version("old"), guest])]);
    expect(deed).toMatchObject({
      undo: [
        { name: "works.trash", input: { workId: "w" } },
        { name: "versions.trash", input: { versionId: "g" } },
      ],
      redo: [
        { name: "works.restore", input: { workId: "w" } },
        { name: "versions.restore", input: { versionId: "g" } },
      ],
    });
  });
});
