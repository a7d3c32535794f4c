import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runOnce, startForked, startService, type Service, type StartChild } from "../../main/children.ts";
import type { FromChild, FromParent } from "../../main/child-port.ts";
import type { ComparisonJob } from "../../main/compute/job.ts";
import type { ComputeRequest } from "../../main/compute/requests.ts";
import { libraryClient, type LibraryClient } from "../../main/library-client.ts";
import { newVersion, selector, temporaryFolder } from "../doubles/library.ts";
import { longText } from "../doubles/long-text.ts";

const main = join(import.meta.dirname, "..", "..", "main");
const start = startForked(process.execPath);

let temporary: ReturnType<typeof temporaryFolder>;
let service: Service;
let library: LibraryClient;
beforeEach(() => {
  temporary = temporaryFolder();
  service = startService(
    start,
    join(main, "library", "process.ts"),
    [temporary.folder],
    () => undefined,
    () => undefined,
  );
  library = libraryClient((request) => service.call(request));
});
afterEach(() => {
  service.stop();
  temporary.remove();
});

function side(text: string): ComparisonJob["a"] {
  return { text, language: "en", title: "", blocks: null, segments: null };
}

function longJob(): ComputeRequest {
  const job: ComparisonJob = {
    a: side(longText(10_000)),
    b: side(longText(10_000, 3)),
    pins: [],
    corrections: [],
    lines: false,
    resources: join(main, "..", "resources"),
    wordLists: [],
    sourcesOff: [],
    maxMillis: 600_000,
  };
  return { kind: "comparison", job };
}

describe("a comparison of 10,000 sentences", () => {
  it("does not keep a note from being saved, and stops when cancelled", async () => {
    const kept = await library.internal("internal.add-version", newVersion("The dam will cost 400 million euros."));
    if (!kept.ok) throw new Error(kept.error.message);
    const controller = new AbortController();
    const underWay = Promise.withResolvers<string>();
    const ended = Promise.withResolvers<string>();
    const watched: StartChild = (entry, args) => {
      const child = start(entry, args);
      child.onExit(() => {
        ended.resolve("process ended");
      });
      return child;
    };
    const running = runOnce(watched, join(main, "compute", "process.ts"), longJob(), {
      signal: controller.signal,
      onProgress: (stage) => {
        if (stage === "align") underWay.resolve(stage);
      },
    });
    const finished = running.then((outcome) => (outcome.done ? "finished" : outcome.failure.why));

    expect(await Promise.race([underWay.promise, finished])).toBe("align");
    const note = await library.call("notes.create", {
      workId: kept.value.workId,
      target: {
        on: "passage",
        passage: { versionId: kept.value.id, selector: selector("The dam will cost 400 million euros.", "400 million") },
      },
      body: "Ask the desk.",
    });
    expect(note.ok && note.value.body).toBe("Ask the desk.");
    expect(await Promise.race([finished, Promise.resolve("still running")])).toBe("still running");

    controller.abort();
    expect(await finished).toBe("cancelled");
    expect(await ended.promise).toBe("process ended");
  });
});

describe("the library process", () => {
  it("refuses what it does not understand and goes on", async () => {
    const refused = await library.relay("notes.create", { workId: 7, body: null });
    expect(refused.ok ? null : refused.error.code).toBe("bad-request");
    expect(await library.relay("no.such.call", {})).toMatchObject({ ok: false, error: { code: "bad-request" } });
    expect(await library.call("library.overview", {})).toMatchObject({ ok: true, value: { works: 0, folder: temporary.folder } });
  });

  it("opens a new library in several processes at once", async () => {
    const others = Array.from({ length: 3 }, () => startService(start, join(main, "library", "process.ts"), [temporary.folder], () => undefined, () => undefined)); // prettier-ignore
    try {
      const answers = await Promise.all([service, ...others].map((each) => each.call({ name: "library.overview", input: {} })));
      expect(answers).toEqual(answers.map(() => ({ done: true, value: expect.objectContaining({ ok: true }) as unknown })));
    } finally {
      for (const other of others) other.stop();
    }
  });

  it("tells when another process has written to the library", async () => {
    const heard = Promise.withResolvers<unknown>();
    const other = startService(start, join(main, "library", "process.ts"), [temporary.folder], heard.resolve, () => undefined);
    try {
      await other.call({ name: "library.overview", input: {} });
      await library.internal("internal.add-version", newVersion("Written beside the running app."));
      expect(await heard.promise).toMatchObject({ kind: "changed" });
    } finally {
      other.stop();
    }
  });

  it("keeps what was acknowledged when it is killed", async () => {
    const kept = await library.internal("internal.add-version", newVersion("Acknowledged."));
    service.stop();
    expect(kept.ok).toBe(true);
    const again = startService(start, join(main, "library", "process.ts"), [temporary.folder], () => undefined, () => undefined); // prettier-ignore
    const client = libraryClient((request) => again.call(request));
    try {
      const works = await client.call("works.list", { trashed: false });
      expect(works.ok && works.value.map((work) => work.opening)).toEqual(["Acknowledged."]);
    } finally {
      again.stop();
    }
  });
});

describe("the library process, asked to end", () => {
  /** A process of its own in the same folder, with the answers it gives. */
  async function started(): Promise<{ readonly child: ChildProcess; readonly answered: number[] }> {
    const child = fork(join(main, "library", "process.ts"), [temporary.folder], { serialization: "advanced" });
    const answered: number[] = [];
    child.on("message", (message: FromChild) => {
      if (message.kind === "done") answered.push(message.job);
    });
    await once(child, "message");
    return { child, answered };
  }

  /** The log is gone when the last connection closed the file in good order. */
  const log = (): boolean => existsSync(join(temporary.folder, "library.db-wal"));

  it("answers what it was asked, closes the file and ends", async () => {
    await library.call("library.overview", {});
    service.stop();
    const { child, answered } = await started();
    const jobs = Array.from({ length: 200 }, (_each, job) => job);
    for (const job of jobs) {
      const input = { name: "internal.add-version", input: newVersion(`Text ${String(job)}. ${"And so on. ".repeat(1_000)}`) };
      child.send({ kind: "run", job, input } satisfies FromParent);
    }
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(answered).toEqual(jobs);
    expect(log()).toBe(false);
  });

  it("closes the file when the app is gone", async () => {
    await library.call("library.overview", {});
    service.stop();
    const { child } = await started();
    expect(log()).toBe(true);
    child.disconnect();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(log()).toBe(false);
  });
});
