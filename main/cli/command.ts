import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, homedir } from "node:os";
import { parseArgs } from "node:util";
import type { LanguageTag } from "../../app/model/document.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { canonicalTag } from "../../app/text/language-tag.ts";
import { libraryFolder, userFolders } from "../paths.ts";
import { compareBatch } from "./batch-command.ts";
import { compareFiles, formats, type CommandTools, type Format } from "./compare-command.ts";
import { codeOf, reasonOf } from "./files.ts";
import { importFiles } from "./import-command.ts";
import { visible } from "./terminal.ts";
import { usage } from "./usage.ts";

const options = {
  "lang-a": { type: "string" },
  "lang-b": { type: "string" },
  lines: { type: "boolean" },
  format: { type: "string" },
  out: { type: "string" },
  batch: { type: "string" },
  jobs: { type: "string" },
  library: { type: "string" },
  work: { type: "string" },
  help: { type: "boolean" },
} as const;
type OptionName = keyof typeof options;

/** Which options each command takes; any other is a wrong usage. */
const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  compare: ["lang-a", "lang-b", "lines", "format", "out", "batch", "jobs"],
  align: ["lang-a", "lang-b", "lines", "format", "out"],
  import: ["library", "work", "format"],
};

const exitCode = { done: 0, badInput: 1, wrongUsage: 2 } as const;

/** Runs a command line and returns the exit code: 0 done, 1 bad input, 2 wrong usage. */
export async function runCommand(argv: readonly string[], tools: CommandTools): Promise<number> {
  try {
    return await run(argv, tools);
  } catch (error) {
    tools.terminal.error(lastLine(error));
    return exitCode.badInput;
  }
}

/** The line for an error that nothing else has caught. */
export function lastLine(error: unknown): string {
  // Files are read and written with their own words; what is left of the system is standard output, sent to a full disk.
  if (["ENOSPC", "EDQUOT", "EIO"].includes(String(codeOf(error))))
    return `variorum: standard output could not be written: ${reasonOf(error)}.`;
  const message = error instanceof Error ? error.message : String(error);
  return `variorum: something went wrong inside Variorum; please report it: ${visible(message)}`;
}

async function run(argv: readonly string[], tools: CommandTools): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok) {
    tools.terminal.error(`variorum: ${visible(read.error)}\n${usage}`);
    return exitCode.wrongUsage;
  }
  if (read.value === "help") {
    tools.terminal.out(usage);
    return exitCode.done;
  }
  const result = await read.value(tools);
  if (result.ok) return exitCode.done;
  tools.terminal.error(`variorum: ${visible(result.error)}`);
  return exitCode.badInput;
}

type Action = (tools: CommandTools) => Promise<Result<null, string>>;
type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true; args: string[] }>>["values"];

function readArguments(argv: readonly string[]): Result<Action | "help", string> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help === true || command === "help") return ok("help");
  if (command === undefined) return err("say what to do: compare, align or import.");
  const known = Object.hasOwn(allowed, command) ? allowed[command] : undefined;
  if (known === undefined) return err(`there is no command “${command}”.`);
  const stray = (Object.keys(values) as OptionName[]).find((name) => !known.includes(name));
  if (stray !== undefined) return err(`${command} takes no --${stray}.`);
  if (command === "import") return importAction(rest, values);
  if (values.batch !== undefined) return batchAction(rest, values, values.batch);
  return compareAction(command, rest, values);
}

function compareAction(command: string, files: readonly string[], values: Values): Result<Action, string> {
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length !== 2) return err(`${command} takes two files.`);
  const format = values.format ?? (command === "align" ? "beads" : "text");
  if (!Object.hasOwn(formats, format) || (command === "compare" && format === "beads")) return err(`${command} has no format “${format}”.`);
  const languageA = languageOption("lang-a", values);
  if (!languageA.ok) return languageA;
  const languageB = languageOption("lang-b", values);
  if (!languageB.ok) return languageB;
  const request = {
    a,
    b,
    languageA: languageA.value,
    languageB: languageB.value,
    lines: values.lines ?? false,
    format: format as Format,
    out: values.out ?? null,
  };
  return ok((tools) => compareFiles(request, tools));
}

function languageOption(name: "lang-a" | "lang-b", values: Values): Result<LanguageTag | null, string> {
  const given = values[name];
  if (given === undefined) return ok(null);
  const tag = canonicalTag(given);
  return tag === null ? err(`--${name}: “${given}” is not a language tag such as en or pt-BR.`) : ok(tag);
}

function batchAction(files: readonly string[], values: Values, input: string): Result<Action, string> {
  if (files.length > 0) return err("compare --batch takes no files beside the batch.");
  if (values.format !== undefined || values["lang-a"] !== undefined || values["lang-b"] !== undefined) {
    return err("a batch names its languages itself and is written as JSON lines.");
  }
  const jobs = values.jobs === undefined ? Math.max(1, availableParallelism()) : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) return err("--jobs takes a whole number from 1 to 64.");
  return ok((tools) => compareBatch({ input, out: values.out ?? null, jobs, lines: values.lines ?? false }, tools));
}

function importAction(files: readonly string[], values: Values): Result<Action, string> {
  if (files.length === 0) return err("import takes at least one file.");
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") return err(`import has no format “${format}”.`);
  if (values.library === "") return err("--library takes a folder.");
  const folder = libraryFolder({
    argv: values.library === undefined ? [] : ["--library", values.library],
    environment: process.env,
    ...userFolders({ platform: process.platform, environment: process.env, home: homedir(), read: textOf }),
  });
  return ok((tools) => importFiles({ files, folder, work: values.work ?? null, json: format === "json" }, tools));
}

/** A settings file of the system, which may be missing. */
function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
