import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FromChild, FromParent } from "../../../main/child-port.ts";
import type { ChildHandle, StartChild } from "../../../main/children.ts";
import { compareBatch } from "../../../main/cli/batch-command.ts";
import type { ComputeRequest } from "../../../main/compute/requests.ts";
import { temporaryFolder } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

interface Disposable {
  started: number;
  running: number;
  compared: number;
}

/** Processes that give every line back, never end on one that holds "stuck", and die on one that holds "deadly". */
function children(counts: Disposable): StartChild {
  return () => {
    counts.started += 1;
    counts.running += 1;
    const heard: { message: (message: FromChild) => void; exit: (code: number) => void } = {
      message: () => undefined,
      exit: () => undefined,
    };
    const answer = ({ job, input }: FromParent): void => {
      const { lines } = input as Extract<ComputeRequest, { kind: "lines" }>;
      if (lines.some((line) => line.includes("stuck"))) return;
      counts.compared += lines.length;
      if (lines.some((line) => line.includes("deadly"))) heard.exit(137);
      else heard.message({ kind: "done", job, value: lines });
    };
    const handle: ChildHandle = {
      send: (message) => { setImmediate(answer, message); }, // prettier-ignore
      onMessage: (listener) => {
        heard.message = listener;
        setImmediate(listener, { kind: "ready" });
      },
      onExit: (listener) => {
        heard.exit = listener;
      },
      end: () => undefined,
      kill: () => {
        counts.running -= 1;
      },
    };
    return handle;
  };
}

/** Runs a batch on doubles; `readers` is how many writes standard output takes before its reader goes away. */
async function batch(
  text: string | Uint8Array,
  options: { readonly jobs?: number; readonly out?: string; readonly readers?: number } = {},
) {
  const input = join(temporary.folder, "in.jsonl");
  writeFileSync(input, text);
  const counts: Disposable = { started: 0, running: 0, compared: 0 };
  const written: string[] = [];
  const terminal = {
    out: (some: string): boolean => {
      written.push(some);
      return written.length < (options.readers ?? Infinity);
    },
    error: (): void => undefined,
    progress: (): void => undefined,
  };
  const tools = { terminal, start: children(counts), places: { entries: "", resources: "", renderer: "" } };
  const request = { input, out: options.out ?? null, jobs: options.jobs ?? 1, lines: false };
  const result = await compareBatch(request, tools, { lineMillis: 20, marginMillis: 20 });
  return { result, lines: written.join("").split("\n").slice(0, -1), counts };
}

const entry = (id: number, text = "one"): string => JSON.stringify({ id, a: { text }, b: { text: "two" } });

describe("the lines of a batch", () => {
  it("end at line feeds only, with or without a carriage return, a byte order mark or a last line end", async () => {
    const inside = '{"a":"one\u2028two\u2029three\u0085four"}';
    expect((await batch(`\uFEFF${inside}\r\n\n  \n{"b":1}`)).lines.map((line) => line.trim())).toEqual([inside, '{"b":1}']);
  });

  it("are whole when a character lies across two reads", async () => {
    const long = `x${"語".repeat(100_000)}`;
    expect((await batch(`${long}\n${long}\n`)).lines).toEqual([long, long]);
  });
});

describe("a line whose comparison does not end", () => {
  it.each(["stuck", "deadly"])("%s: gets an error line, all others are compared, in order, and no process stays", async (fault) => {
    const entries = Array.from({ length: 40 }, (_each, id) => entry(id, id === 5 || id === 33 ? fault : "one"));
    const { result, lines, counts } = await batch(entries.join("\n"), { jobs: 2 });
    expect(result.ok).toBe(true);
    expect(lines).toHaveLength(40);
    for (const [id, line] of lines.entries()) {
      if (id !== 5 && id !== 33) expect(line).toBe(entries[id]);
      else expect(JSON.parse(line)).toMatchObject({ id, error: expect.stringMatching(fault === "stuck" ? /took too long/ : /ended unexpectedly/) as string }); // prettier-ignore
    }
    expect(counts.running).toBe(0);
    expect(counts.started).toBeGreaterThan(2);
  });
});

describe("the output of a batch", () => {
  const many = Array.from({ length: 400 }, (_each, id) => entry(id)).join("\n");

  it("ends the run quietly when nobody reads it any more", async () => {
    const { result, counts } = await batch(many, { readers: 1 });
    expect(result.ok).toBe(true);
    expect(counts.compared).toBeLessThan(100);
  });

  it("is a whole file, or none and a line that says why", async () => {
    const out = join(temporary.folder, "out.jsonl");
    expect((await batch(many, { out })).result.ok).toBe(true);
    expect(readFileSync(out, "utf8")).toBe(`${many}\n`);
    const nowhere = join(temporary.folder, "none", "out.jsonl");
    const { result, counts } = await batch(many, { out: nowhere });
    expect(result).toEqual({ ok: false, error: `${nowhere}: could not be written: no such file or folder. Nothing was changed there.` });
    expect(counts.started).toBe(0);
    expect(existsSync(nowhere)).toBe(false);
    expect(readdirSync(temporary.folder).sort()).toEqual(["in.jsonl", "out.jsonl"]);
  });
});
