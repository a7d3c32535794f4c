import { chmodSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dictionaryFiles } from "../../main/dictionary-files.ts";
import { temporaryFolder } from "../doubles/library.ts";

const isRoot = process.getuid?.() === 0;

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(temporary.folder, name), name);
}

/** The file has the size but takes no room on the disk. */
function putLarge(name: string, bytes: number): void {
  put(name);
  truncateSync(join(temporary.folder, name), bytes);
}

async function namesRead(...chosen: readonly string[]): Promise<readonly string[]> {
  const files = await dictionaryFiles(chosen.map((name) => join(temporary.folder, name)));
  if (!files.ok) throw new Error(files.error.message);
  return files.value.map(({ name }) => name);
}

const read = (name: string) => dictionaryFiles([join(temporary.folder, name)]);

describe("the files of a dictionary", () => {
  it("are the chosen one and its parts beside it, and no others", async () => {
    put("sea.ifo", "sea.idx.gz", "sea.dict.dz", "sea.txt", "seaside.idx", "lake.idx");
    expect(await namesRead("sea.ifo")).toEqual(["sea.ifo", "sea.idx.gz", "sea.dict.dz"]);
    expect(await namesRead("sea.txt")).toEqual(["sea.txt"]);
  });

  it("are found in whatever case their endings are written", async () => {
    put("Sea.IFO", "Sea.IDX", "Sea.Dict.DZ");
    expect(await namesRead("Sea.IDX")).toEqual(["Sea.IDX", "Sea.IFO", "Sea.Dict.DZ"]);
  });

  it("are each read once, however many of them were chosen", async () => {
    put("sea.ifo", "sea.idx", "sea.dict");
    expect([...(await namesRead("sea.ifo", "sea.dict"))].sort()).toEqual(["sea.dict", "sea.idx", "sea.ifo"]);
  });

  it("are too large when they are so together", async () => {
    putLarge("sea.ifo", 10);
    putLarge("sea.idx", 110_000_000);
    putLarge("sea.dict", 110_000_000);
    expect(await read("sea.ifo")).toMatchObject({ ok: false, error: { code: "bad-file" } });
    putLarge("large.tsv", 200_000_001);
    expect(await read("large.tsv")).toMatchObject({ ok: false, error: { code: "bad-file" } });
  });

  it("must be there and be files", async () => {
    mkdirSync(join(temporary.folder, "folder.ifo"));
    for (const name of ["nothing.ifo", "folder.ifo"]) expect(await read(name)).toMatchObject({ ok: false, error: { code: "disk" } });
  });

  it.skipIf(isRoot || process.platform === "win32")("that may not be read are named (not as root, who may read all)", async () => {
    put("sea.ifo", "sea.idx");
    chmodSync(join(temporary.folder, "sea.idx"), 0);
    const refused = await read("sea.ifo");
    expect(refused).toMatchObject({ ok: false, error: { code: "disk" } });
    expect(refused.ok ? "" : refused.error.message).toContain("“sea.idx”");
  });

  it.skipIf(process.platform !== "linux")("that fail while they are read are named (on Linux, whose memory is such a file)", async () => {
    const refused = await dictionaryFiles(["/proc/self/mem"]);
    expect(refused.ok ? "" : refused.error.message).toContain("“mem” could not be read");
  });
});
