import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../main/library/store/store.ts";
import { addVersion, setVersionTrashed } from "../../../main/library/store/versions.ts";
import { listWorks, setWorkTrashed } from "../../../main/library/store/works.ts";
import { newVersion, temporaryFolder, temporaryStore } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  temporary = temporaryFolder();
  store = temporaryStore(temporary.folder);
});
afterEach(() => {
  store.database.close();
  temporary.remove();
});

describe("the trash", () => {
  it("holds trashed works whole, and of kept works the trashed versions", () => {
    const kept = addVersion(store, newVersion("The mill stands."));
    const single = addVersion(store, newVersion("El molino sigue en pie.", {}, kept.workId));
    const whole = addVersion(store, newVersion("The weir is gone."));
    setVersionTrashed(store, single.id, true);
    setWorkTrashed(store, whole.workId, true);
    const drawn = (trashed: boolean) =>
      listWorks(store, trashed).map((work) => [work.id, work.trashedAt === null, work.versions.map((version) => version.id)]);
    expect(drawn(false)).toEqual([[kept.workId, true, [kept.id]]]);
    expect(drawn(true)).toHaveLength(2);
    expect(drawn(true)).toEqual(
      expect.arrayContaining([
        [kept.workId, true, [single.id]],
        [whole.workId, false, [whole.id]],
      ]),
    );
  });

  it("is empty when nothing was put there", () => {
    addVersion(store, newVersion("The mill stands."));
    expect(listWorks(store, true)).toEqual([]);
  });
});
