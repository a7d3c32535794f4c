import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runOnce, startForked, startService } from "../../main/children.ts";
import { temporaryFolder } from "../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let entry: string;
const start = startForked(process.execPath);

/** A child over the real port: doubles numbers, and misbehaves on request. */
const childSource = `
import { serve } from ${JSON.stringify(join(import.meta.dirname, "..", "..", "main", "child-port.ts"))};
const tell = serve(async (input, report) => {
  if (input === "throw") throw new Error("a bug on purpose");
  if (input === "die") process.exit(3);
  if (input === "hang") await new Promise(() => setInterval(() => undefined, 1000));
  if (input === "tell") tell({ heard: true });
  report({ at: input });
  return input * 2;
});
`;

beforeEach(() => {
  temporary = temporaryFolder();
  entry = join(temporary.folder, "child.ts");
  writeFileSync(entry, childSource);
});
afterEach(() => {
  temporary.remove();
});

describe("one job in a child of its own", () => {
  it("returns the value and reports on the way", async () => {
    const heard: unknown[] = [];
    expect(await runOnce(start, entry, 21, { onProgress: (value) => heard.push(value) })).toEqual({ done: true, value: 42 });
    expect(heard).toEqual([{ at: 21 }]);
  });

  it("tells a bug with its stack, a death with its code, and a hang as a time-out", async () => {
    expect(await runOnce(start, entry, "throw")).toMatchObject({ done: false, failure: { why: "bug", stack: expect.stringContaining("a bug on purpose") as unknown } }); // prettier-ignore
    expect(await runOnce(start, entry, "die")).toEqual({ done: false, failure: { why: "died", code: 3 } });
    expect(await runOnce(start, entry, "hang", { maxMillis: 400 })).toEqual({ done: false, failure: { why: "timeout" } });
  });

  it("ends at once when cancelled, before or during the work", async () => {
    const early = AbortSignal.abort();
    expect(await runOnce(start, entry, 1, { signal: early })).toEqual({ done: false, failure: { why: "cancelled" } });
    const controller = new AbortController();
    const running = runOnce(start, entry, "hang", { signal: controller.signal });
    controller.abort();
    expect(await running).toEqual({ done: false, failure: { why: "cancelled" } });
  });
});

describe("a service", () => {
  it("lets its open calls finish before it closes, and takes no more", async () => {
    const service = startService(
      start,
      entry,
      [],
      () => undefined,
      () => undefined,
    );
    const open = Array.from({ length: 20 }, (_each, index) => service.call(index));
    const closed = service.close();
    expect(await service.call(1)).toMatchObject({ done: false });
    expect(await Promise.all(open)).toEqual(Array.from({ length: 20 }, (_each, index) => ({ done: true, value: index * 2 })));
    await closed;
  });

  it("says so when the program cannot be started", async () => {
    const missing = startForked(join(temporary.folder, "no-such-node"));
    expect(await runOnce(missing, entry, 1)).toMatchObject({ done: false, failure: { why: "died" } });
  });

  it("answers many calls, tells events, and fails its open calls when it dies", async () => {
    const events: unknown[] = [];
    const died = Promise.withResolvers<number>();
    const service = startService(start, entry, [], (value) => events.push(value), died.resolve);
    const answers = await Promise.all([service.call(1), service.call(2), service.call("tell")]);
    expect(answers.slice(0, 2)).toEqual([
      { done: true, value: 2 },
      { done: true, value: 4 },
    ]);
    expect(events).toEqual([{ heard: true }]);
    const open = service.call("hang");
    const last = service.call("die");
    expect(await last).toEqual({ done: false, failure: { why: "died", code: 3 } });
    expect(await open).toEqual({ done: false, failure: { why: "died", code: 3 } });
    expect(await died.promise).toBe(3);
    expect(await service.call(1)).toMatchObject({ done: false });
  });
});
