import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DictionaryDraft, DictionaryOutcome, Failure } from "../../app/contract/contract.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Result } from "../../app/result.ts";
import { startForked, startService, type Service, type StartChild } from "../../main/children.ts";
import { runComparisonOf } from "../../main/handlers/comparisons.ts";
import { dictionaries, type Dictionaries } from "../../main/handlers/dictionaries.ts";
import { jobTable } from "../../main/jobs.ts";
import { libraryClient, type LibraryClient } from "../../main/library-client.ts";
import { newVersion, temporaryFolder } from "../doubles/library.ts";
import { starDict } from "./import/dictionary/files.ts";

const main = join(import.meta.dirname, "..", "..", "main");
const forked = startForked(process.execPath);
/** The handlers name built files; here the processes are started from their sources. */
const start: StartChild = (entry, args) => forked(join(main, /import/.test(entry) ? "import" : "compute", "process.ts"), args);

let temporary: ReturnType<typeof temporaryFolder>;
let service: Service;
let library: LibraryClient;
let reader: Dictionaries;
beforeEach(() => {
  temporary = temporaryFolder();
  service = startService(
    forked,
    join(main, "library", "process.ts"),
    [join(temporary.folder, "library"), places.resources],
    ignore,
    ignore,
  );
  library = libraryClient((request) => service.call(request));
  reader = dictionaries(tools());
});
afterEach(() => {
  service.stop();
  temporary.remove();
});

const places = { entries: "", resources: join(main, "..", "resources"), renderer: "" };

function ignore(): void {
  // Nothing is told and nothing dies in these tests; an ended process is seen in its open call.
}

function tools() {
  return { library, start, places, jobs: jobTable(), log: ignore, onProgress: ignore };
}

function draftIn(outcome: Result<DictionaryOutcome, Failure>): DictionaryDraft {
  if (!outcome.ok) throw new Error(outcome.error.message);
  if (!outcome.value.read) throw new Error(outcome.value.failure.message);
  return outcome.value.draft;
}

function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const articles = [["Leuchtboje", "lighted buoy"], ["Mole", "mole, pier"]] as const; // prettier-ignore

describe("a dictionary", () => {
  it("is read with the files beside the chosen one, shown, kept, and used in comparisons", async () => {
    for (const { name, bytes } of starDict(articles, { title: "My sea words" })) writeFileSync(join(temporary.folder, name), bytes);
    const draft = draftIn(await reader.readPaths("job", [join(temporary.folder, "words.ifo")]));
    expect(draft).toMatchObject({ name: "My sea words", languages: [null, null], entries: 2, sameAs: null });
    const kept = valueOf(await reader.keep({ draftId: draft.draftId, name: "Sea", languages: ["de-CH", "en"] }));
    expect(kept).toMatchObject({ name: "Sea", languages: ["de-CH", "en"], sha256: draft.sha256 });
    expect(draftIn(await reader.readPaths("job", [join(temporary.folder, "words.idx")])).sameAs).toEqual(kept);

    const de = valueOf(await library.internal("internal.add-version", newVersion("Die Mole ist alt.", { language: "de" })));
    const en = valueOf(await library.internal("internal.add-version", newVersion("The pier is old.", { language: "en" }, de.workId)));
    const sources = async (): Promise<Comparison["engine"]["lexicons"]> =>
      valueOf(await runComparisonOf(tools(), { jobId: "c", versionA: de.id, versionB: en.id })).engine.lexicons;
    expect(await sources()).toContain(`dictionary:${kept.id}`);
    await library.call("words.switch", { source: `dictionary:${kept.id}`, on: false });
    await library.call("words.switch", { source: "cldr", on: false });
    const without = await sources();
    expect(without).toContain("core");
    expect(without).not.toContain("cldr");
    expect(without).not.toContain(`dictionary:${kept.id}`);
  }, 30_000);

  it("is kept once, under languages that differ, and only from a draft", async () => {
    const draft = draftIn(await reader.readFiles("job", starDict(articles)));
    const keep = (languages: string[]) => reader.keep({ draftId: draft.draftId, name: "Sea", languages });
    expect(await keep(["de", "de-AT"])).toMatchObject({ ok: false, error: { code: "bad-request" } });
    expect(await keep(["de", "en", "fr"])).toMatchObject({ ok: false, error: { code: "bad-request" } });
    const both = await Promise.all([keep(["de", "en"]), keep(["de", "en"])]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    reader.discard(draftIn(await reader.readFiles("job", starDict(articles))).draftId);
    expect(valueOf(await library.call("dictionaries.list", { trashed: false }))).toHaveLength(1);
  }, 30_000);

  it("that cannot be read is refused with a sentence", async () => {
    const outcome = valueOf(await reader.readPaths("job", [join(temporary.folder, "nothing.ifo")]));
    expect(outcome).toMatchObject({ read: false, failure: { code: "disk" } });
    const [ifo] = starDict(articles);
    if (!ifo) throw new Error("three files");
    expect(valueOf(await reader.readFiles("job", [ifo]))).toMatchObject({
      read: false,
      fileName: "words.ifo",
      failure: { code: "bad-file" },
    });
  }, 30_000);
});
