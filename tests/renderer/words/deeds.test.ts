import { describe, expect, it } from "vitest";
import { typedBridge } from "../../../renderer/bridge.ts";
import { perform, type Deed } from "../../../renderer/state/undo.ts";
import {
  addedNames,
  deleteNames,
  deletePair,
  editNames,
  editPair,
  keptDictionary,
  removeDictionary,
  renameDictionary,
  restoreDictionary,
  restoreNames,
  restorePair,
  switchSource,
} from "../../../renderer/words/deeds.ts";
import { doubleBridge } from "../../doubles/bridge.ts";
import { compareLibrary } from "../../doubles/compare-library.ts";
import { dictionary, pair, sameNames, source } from "./builders.ts";

const tram = pair("p1", "tram", "tranvía");
const boats = dictionary("d1", "Boats");
const town = sameNames("n1", ["it", "Vipiteno"], ["de", "Sterzing"]);
const shipped = source("core");

function library() {
  const words = { sources: [shipped], learned: [tram], dictionaries: [boats], equivalences: [town] };
  const bridge = typedBridge(doubleBridge({ ...compareLibrary, words }));
  const active = { query: "", from: 0, count: 10 };
  /** Everything a deed could have changed. */
  const state = async (): Promise<string> => {
    const answers = [
      await bridge.call("words.sources", {}),
      await bridge.call("learned.list", { ...active, state: "active" }),
      await bridge.call("learned.list", { ...active, state: "deleted" }),
      await bridge.call("dictionaries.list", { trashed: false }),
      await bridge.call("dictionaries.list", { trashed: true }),
      await bridge.call("equivalences.list", { ...active, deleted: false }),
      await bridge.call("equivalences.list", { ...active, deleted: true }),
    ];
    // Whether a pair was ever edited, and when, is not taken back.
    return JSON.stringify(answers, (key, value: unknown) => (key === "edited" ? undefined : value));
  };
  return { bridge, state };
}

async function expectThereAndBack(deed: Deed, first?: Deed): Promise<void> {
  const { bridge, state } = library();
  if (first !== undefined) expect((await perform(bridge, first, "redo")).ok).toBe(true);
  const before = await state();
  expect(await perform(bridge, deed, "redo")).toEqual({ ok: true, value: null });
  const after = await state();
  expect(after).not.toBe(before);
  expect((await perform(bridge, deed, "undo")).ok).toBe(true);
  expect(await state()).toBe(before);
  expect((await perform(bridge, deed, "redo")).ok).toBe(true);
  expect(await state()).toBe(after);
}

describe("every deed with words can be taken back and done again", () => {
  it.each<{ readonly what: string; readonly deed: Deed; readonly first?: Deed }>([
    { what: "switching a source", deed: switchSource(shipped, false) },
    { what: "removing a dictionary", deed: removeDictionary(boats) },
    { what: "restoring a dictionary", deed: restoreDictionary(boats), first: removeDictionary(boats) },
    { what: "renaming a dictionary", deed: renameDictionary(boats, "Ships") },
    { what: "editing a pair", deed: editPair(tram, "trams", "tranvías") },
    { what: "deleting a pair", deed: deletePair(tram) },
    { what: "deleting a pair that was restored before", deed: deletePair({ ...tram, kept: true }), first: restorePair(tram) },
    { what: "restoring a pair", deed: restorePair(tram), first: deletePair(tram) },
    { what: "editing names", deed: editNames(town, [...town.names, { language: "la", name: "Vipitenum" }]) },
    { what: "deleting names", deed: deleteNames(town) },
    { what: "restoring names", deed: restoreNames(town), first: deleteNames(town) },
  ])("$what", async ({ deed, first }) => {
    await expectThereAndBack(deed, first);
  });

  it("what was added is taken back by the trash and not lost", async () => {
    const { bridge, state } = library();
    const before = await state();
    for (const deed of [keptDictionary(boats), addedNames(town)]) {
      expect((await perform(bridge, deed, "undo")).ok).toBe(true);
      expect(await state()).not.toBe(before);
      expect((await perform(bridge, deed, "redo")).ok).toBe(true);
      expect(await state()).toBe(before);
    }
  });

  it("says what it is about in its label", () => {
    expect(switchSource(source("dictionary:d1", { kind: "dictionary", name: "Boats" }), false).label).toContain("“Boats”");
    expect(switchSource(shipped, true).label).toContain("“Word list”");
    expect(deletePair(tram).label).toContain("“tram” and “tranvía”");
    expect(deleteNames(town).label).toContain("“Vipiteno” = “Sterzing”");
  });
});
