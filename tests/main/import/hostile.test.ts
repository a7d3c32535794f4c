import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { startForked, startService, type Service } from "../../../main/children.ts";
import type { Failure } from "../../../app/contract/contract.ts";
import type { Result } from "../../../app/result.ts";
import type { Parsed, Source } from "../../../main/import/read.ts";
import { parsePage } from "../../../main/import/page.ts";
import { runsOf } from "../../../main/import/runs.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "../shared/data/hostile");
/** The collection is not part of the project (licences of its parts differ); without it these tests are skipped. */
const isThere = existsSync(join(folder, "manifest.json"));
const name = isThere ? "hostile files" : "hostile files (skipped: ../shared/data/hostile is not there)";

interface Entry {
  readonly file: string;
  readonly format: string;
  readonly expectation: string;
  readonly expectText?: string;
}

const maxMillis = 10_000;
/** The reader that is running; a fresh one takes its place when a file has ended it. */
const reader: { service: Service | null } = { service: null };

/** Reads in a child process, as the app does: a crash or an endless loop is then a result, not the end of the test. */
async function readInChild(file: string, encoding: string | null): Promise<Result<Parsed, Failure>> {
  const service = (reader.service ??= startService(
    startForked(process.execPath),
    join(root, "main/import/process.ts"),
    [],
    ignore,
    ignore,
  ));
  const source: Source = {
    kind: "file",
    name: file.split("/").at(-1) ?? "",
    bytes: new Uint8Array(readFileSync(join(folder, file))),
    encoding,
  };
  const outcome = await Promise.race([service.call(source), setTimeout(maxMillis, null, { ref: false })]);
  if (outcome?.done === true) return outcome.value as Result<Parsed, Failure>;
  service.stop();
  reader.service = null;
  throw new Error(`${file}: ${outcome === null ? "no answer in time" : JSON.stringify(outcome)}`);
}

function ignore(): void {
  // The end of a reader is seen in the answer to its open call.
}

function entries(): readonly Entry[] {
  if (!isThere) return [];
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { readonly files: readonly Entry[] };
  return files.filter(({ file, expectation }) => /\.(?:txt|md|html)$/.test(file) && expectation !== "reference output");
}

describe.skipIf(!isThere)(name, () => {
  afterAll(() => reader.service?.stop());

  test("are more than a handful", () => {
    expect(entries().length).toBeGreaterThan(60);
  });

  test.each(entries().map((entry) => [entry.file, entry] as const))(
    "%s",
    async (file, entry) => {
      const result = await readInChild(file, null);
      if (!result.ok) {
        expect(entry.expectation).not.toMatch(/^import-ok(?!.*or (?:typed|asks))/);
        expect(result.error.message).toMatch(/^The file “.*” .+\. Nothing was added to the library\. .+\.$/u);
        return;
      }
      expect(entry.expectation).not.toMatch(/^reject/);
      const { text } = result.value;
      expect(text).not.toContain("\0");
      if (entry.expectation.includes("KEEP-TEXT")) expect(text).toContain("KEEP-TEXT");
      if (entry.expectText !== undefined) await expectEncoding(file, result.value, entry.expectText.trim());
      if (file.endsWith("source.html")) expect(overlapOf(file, text)).toBeGreaterThan(unusual.has(file) ? 0.4 : 0.94);
    },
    20_000,
  );
});

/** A page whose reference keeps the calendar and the riddles around the story; leaving these out is right. */
const unusual = new Set(["third/readability/hukumusume/source.html"]);

/** The text as it was written; a guess may be wrong, but then the right encoding is on offer. */
async function expectEncoding(file: string, parsed: Parsed, expected: string): Promise<void> {
  if (parsed.text.includes(expected)) return;
  expect(parsed.encodingSure).toBe(false);
  const others = await Promise.all(parsed.otherEncodings.map((encoding) => readInChild(file, encoding)));
  expect(others.some((each) => each.ok && each.value.text.includes(expected))).toBe(true);
}

/** The share of the reference's words that were extracted. */
function overlapOf(file: string, text: string): number {
  const reference = readFileSync(join(folder, file.replace("source.html", "expected.html")), "utf8");
  const expected = words(runsOf(parsePage(reference)).map((run) => run.text).join("\n")); // prettier-ignore
  const found = words(text);
  const total = [...expected.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...expected].reduce((sum, [word, count]) => sum + Math.min(count, found.get(word) ?? 0), 0);
  return total === 0 ? 1 : shared / total;
}

function words(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
