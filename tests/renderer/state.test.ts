import { describe, expect, it } from "vitest";
import type { NoteId } from "../../app/model/ids.ts";
import { typedBridge } from "../../renderer/bridge.ts";
import { atLibrary, goBack, goTo } from "../../renderer/state/navigation.ts";
import { afterRedo, afterUndo, nothingDone, perform, remember, type Deed } from "../../renderer/state/undo.ts";
import { referenceOf } from "../../renderer/compare/judged.ts";
import { doubleBridge } from "../doubles/bridge.ts";
import { compareLibrary } from "../doubles/compare-library.ts";
import { spanishEnglish } from "../doubles/comparison-fixtures.ts";
import { asVersionId } from "../doubles/library.ts";

function deed(label: string): Deed {
  return { kind: "calls", label, undo: [], redo: [] };
}

describe("the undo stack", () => {
  it("takes back the latest, does it again, and forgets what was undone after a new deed", () => {
    const stack = remember(remember(nothingDone, deed("one")), deed("two"));
    const undone = afterUndo(stack);
    expect([undone.done.map(({ label }) => label), undone.undone.map(({ label }) => label)]).toEqual([["one"], ["two"]]);
    expect(afterRedo(undone)).toEqual(stack);
    expect(remember(undone, deed("three")).undone).toEqual([]);
    expect(afterUndo(nothingDone)).toBe(nothingDone);
  });
});

describe("perform", () => {
  const a = asVersionId("es");
  const b = asVersionId("en");

  it("judges, takes the judgement back, and judges again under whatever id", async () => {
    const bridge = typedBridge(doubleBridge(compareLibrary));
    const [finding] = spanishEnglish.findings;
    if (finding === undefined) throw new Error("the fixture has no findings");
    const judged: Deed = { kind: "judge", label: "", finding: referenceOf(finding, spanishEnglish, a, b), before: null, after: "error" };
    const kinds = async (): Promise<unknown> => {
      const listed = await bridge.call("judgements.list", { versionA: a, versionB: b });
      return listed.ok ? listed.value.map(({ kind }) => kind) : listed.error;
    };
    await perform(bridge, judged, "redo");
    expect(await kinds()).toEqual(["error"]);
    await perform(bridge, judged, "undo");
    expect(await kinds()).toEqual([]);
    await perform(bridge, judged, "redo");
    await perform(bridge, judged, "undo");
    expect(await kinds()).toEqual([]);
  });

  it("gives back the first failure", async () => {
    const bridge = typedBridge(doubleBridge(compareLibrary));
    const gone: Deed = { kind: "calls", label: "", redo: [{ name: "notes.trash", input: { noteId: "gone" as NoteId } }], undo: [] };
    const done = await perform(bridge, gone, "redo");
    expect(done.ok ? "" : done.error.code).toBe("not-found");
  });
});

describe("navigation", () => {
  it("steps back through the screens, and to the library from the first", () => {
    const route = goTo(goTo(atLibrary, { name: "notes", workId: null }), { name: "settings" });
    expect(goBack(route).screen.name).toBe("notes");
    expect(goBack(goBack(goBack(route))).screen.name).toBe("library");
  });

  it("does not count going to another place on the same screen as a step", () => {
    const route = goTo(goTo(atLibrary, { name: "library", query: "a" }), { name: "library", query: "b" });
    expect(route.before).toEqual([]);
  });
});
