import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startForked, type StartChild } from "../../../main/children.ts";
import { runCommand } from "../../../main/cli/command.ts";
import { temporaryFolder } from "../../doubles/library.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The children straight from their sources: `import.cjs` is main/import/process.ts. */
const start: StartChild = (entry, args) => startForked(process.execPath)(join(root, "main", basename(entry, ".cjs"), "process.ts"), args);

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

/** Runs a command line; file names are taken from the temporary folder. */
async function variorum(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> {
  const said = { out: "", errors: "" };
  const terminal = {
    out: (text: string): boolean => {
      said.out += text;
      return true;
    },
    error: (line: string): void => {
      said.errors += `${line}\n`;
    },
    progress: (): void => undefined,
  };
  const places = { entries: join(root, "out", "main"), resources: join(root, "resources"), renderer: "" };
  return { code: await runCommand(argv, { terminal, start, places }), ...said };
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(temporary.folder, name);
  writeFileSync(path, text);
  return path;
}

const english = "The dam will cost 400 million euros. Work starts on May 4.\n\nThe minister denied the delay.\n";
const german = "Der Damm wird 300 Millionen Euro kosten. Die Arbeiten beginnen am 4. Mai.\n\nDer Minister bestritt die Verzögerung.\n";

describe("compare", () => {
  it("prints JSON of the contract with the differing amount and both values", async () => {
    const { code, out, errors } = await variorum("compare", file("a.txt", english), file("b.txt", german), "--format", "json");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const comparison = JSON.parse(out) as Record<string, unknown> & {
      findings: { category: string; verdict: string; valueA: string; valueB: string }[];
    };
    expect(Object.keys(comparison)).toEqual(["schema", "engine", "a", "b", "beads", "findings", "variants", "coverage", "exact"]);
    expect(comparison.findings.filter((finding) => finding.verdict === "differs")).toMatchObject([
      { category: "money", valueA: "400000000 EUR", valueB: "300000000 EUR" },
    ]);
  });

  it.each(["text", "html", "md", "csv", "tmx"])("prints %s", async (format) => {
    const { code, out } = await variorum("compare", file("a.txt", english), file("b.txt", german), "--format", format);
    expect(code).toBe(0);
    expect(out).toContain("400 million euros");
    expect(out).toContain("300 Millionen Euro");
  });

  it("writes a file whole, and says nothing on standard output", async () => {
    const target = join(temporary.folder, "out.json");
    const { code, out } = await variorum("compare", file("a.txt", english), file("b.txt", german), "--format", "json", "--out", target);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ schema: "variorum.comparison/1" });
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  it("takes every line as one segment on request", async () => {
    const { out } = await variorum(
      "compare",
      file("a.txt", "One. Two.\nThree."),
      file("b.txt", "One. Two.\nThree."),
      "--lines",
      "--format",
      "json",
    );
    expect((JSON.parse(out) as { a: { segments: unknown[] } }).a.segments).toHaveLength(2);
  });

  it.each([
    ["a missing file", ["compare", "/no/such/file.txt", "/no/such/other.txt"], 1, /no such file or folder/],
    ["one file only", ["compare", "a.txt"], 2, /takes two files/],
    ["an unknown option", ["compare", "a", "b", "--colour"], 2, /usage/],
    ["an option of another command", ["import", "a", "--lines"], 2, /takes no --lines/],
    ["an unknown format", ["compare", "a", "b", "--format", "docx"], 2, /no format/],
    ["an unknown command", ["translate", "a", "b"], 2, /no command/],
    ["no command", [], 2, /say what to do/],
    ["standard input twice", ["compare", "-", "-"], 1, /only one of the two/],
    ["jobs that are no number", ["compare", "--batch", "x", "--jobs", "many"], 2, /whole number/],
    ["a missing batch", ["compare", "--batch", "/no/such/batch.jsonl"], 1, /no such file/],
    [
      "a name that steers the terminal",
      ["compare", "/no/\u001b[2J\n.txt", "b"],
      1,
      /^variorum: \/no\/\\u\{1b\}\[2J\\u\{a\}\.txt: no such file/,
    ],
    ["an unwritable batch", ["compare", "--batch", "x", "--out", "/no/such/out.jsonl"], 1, /^variorum: \/no\/such\/out.jsonl: could not/],
    ["a batch that is a folder", ["compare", "--batch", "/"], 1, /^variorum: \/: is a folder/],
    ["a command named like a method", ["constructor"], 2, /no command/],
    ["a locale for a language", ["compare", "a", "b", "--lang-a", "en_US"], 2, /^variorum: --lang-a: “en_US” is not a language tag/],
    [
      "a word for a language",
      ["align", "a", "b", "--lang-b", "english"],
      2,
      /^variorum: --lang-b: “english” is not .* such as en or pt-BR/,
    ],
    [
      "a missing import",
      ["import", "/no/such.txt", "--library", join(tmpdir(), "variorum-no-import")],
      1,
      /^variorum: \/no\/such.txt: no such file/,
    ],
    ["no library", ["import", "a", "--library", ""], 2, /--library takes a folder/],
    ["a library that is a file", ["import", "a", "--library", import.meta.filename], 1, /cannot hold a library: a file stands/],
  ] as const)("%s ends with one clear line", async (_what, argv, code, words) => {
    const result = await variorum(...argv);
    expect(result.code).toBe(code);
    expect(result.errors).toMatch(words);
    expect(result.out).toBe("");
  });

  it("refuses an empty and a binary file with a sentence and exit code 1", async () => {
    const good = file("good.txt", english);
    for (const bad of [file("empty.txt", ""), file("bad.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0, 0]))]) {
      const { code, errors } = await variorum("compare", good, bad);
      expect(code).toBe(1);
      expect(errors.trim().split("\n")).toHaveLength(1);
      expect(errors).toContain(basename(bad));
    }
  });
});

describe("compare --batch", () => {
  it("answers every line in order, also a bad one, whatever the number of processes", async () => {
    const lines = Array.from({ length: 40 }, (_each, index) =>
      index === 7
        ? "{ broken"
        : index === 9
          ? JSON.stringify({ id: "x9", a: { text: "One." } })
          : JSON.stringify({
              id: `x${String(index)}`,
              a: { text: english, lang: "en" },
              b: { segments: ["Eins.", "", "Zwei."], lang: "de" },
            }),
    );
    const batch = file("in.jsonl", lines.join("\n"));
    const outputs: string[] = [];
    for (const jobs of ["1", "2"]) {
      const target = join(temporary.folder, `out-${jobs}.jsonl`);
      expect((await variorum("compare", "--batch", batch, "--out", target, "--jobs", jobs)).code).toBe(0);
      outputs.push(readFileSync(target, "utf8"));
    }
    expect(outputs[0]).toBe(outputs[1]);
    const answers = (outputs[0] ?? "").trim().split("\n").map((line) => JSON.parse(line) as { id: string | null; error?: string; b?: { segments: unknown[] } }); // prettier-ignore
    expect(answers.map((answer) => answer.id)).toEqual(lines.map((_line, index) => (index === 7 ? null : `x${String(index)}`)));
    expect(answers[7]?.error).toMatch(/not JSON/);
    expect(answers[9]?.error).toMatch(/b/);
    expect(answers[0]?.b?.segments).toHaveLength(3);
  });
});

describe("align", () => {
  it("prints one bead a line", async () => {
    const { code, out } = await variorum("align", file("a.txt", english), file("b.txt", german));
    expect(code).toBe(0);
    expect(out).toBe("[0]:[0]\n[1]:[1]\n[2]:[2]\n");
  });
});

describe("import", () => {
  it("keeps files as versions of one work, and knows the same bytes again", async () => {
    const library = join(temporary.folder, "library");
    const argv = ["import", file("a.txt", english), file("b.txt", german), "--library", library, "--work", "The dam", "--format", "json"];
    const first = await variorum(...argv);
    const rows = first.out.trim().split("\n").map((line) => JSON.parse(line) as { work: string; language: string; alreadyKept: boolean }); // prettier-ignore
    expect(rows.map((row) => [row.language, row.alreadyKept])).toEqual([
      ["en", false],
      ["de", false],
    ]);
    expect(new Set(rows.map((row) => row.work)).size).toBe(1);
    const again = await variorum(...argv);
    expect(again.out.match(/"alreadyKept":true/g)).toHaveLength(2);
  });

  it("files later versions under the new work, not under that of a version kept before", async () => {
    const library = join(temporary.folder, "library");
    const rest = ["--library", library, "--format", "json"];
    const old = file("old.txt", english);
    const before = JSON.parse((await variorum("import", old, "--work", "Old", ...rest)).out) as { work: string };
    const argv = ["import", old, file("b.txt", german), file("c.txt", `${german} Ende.`), "--work", "New", ...rest];
    const works = (await variorum(...argv)).out.trim().split("\n").map((line) => (JSON.parse(line) as { work: string }).work); // prettier-ignore
    expect(works[0]).toBe(before.work);
    expect(works[1]).not.toBe(before.work);
    expect(works[2]).toBe(works[1]);
  });
});

describe("a bug", () => {
  it("ends with one line that says so", async () => {
    const said: string[] = [];
    const broken = (): never => {
      throw new Error("no\nchild");
    };
    const terminal = { out: () => true, error: (line: string) => void said.push(line), progress: () => undefined };
    const tools = { terminal, start: broken, places: { entries: "", resources: "", renderer: "" } };
    expect(await runCommand(["compare", file("a.txt", english), file("b.txt", german)], tools)).toBe(1);
    expect(said).toEqual(["variorum: something went wrong inside Variorum; please report it: no\\u{a}child"]);
  });
});
