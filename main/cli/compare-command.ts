import { join } from "node:path";
import { toBeads } from "../../app/export/beads.ts";
import { toCsv } from "../../app/export/csv.ts";
import { toHtml } from "../../app/export/html.ts";
import { toJson } from "../../app/export/json.ts";
import { toMarkdown } from "../../app/export/markdown.ts";
import { toText } from "../../app/export/text.ts";
import { toTmx } from "../../app/export/tmx.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { runOnce, type StartChild } from "../children.ts";
import type { ComparisonJob, SideInput } from "../compute/job.ts";
import { runComparison } from "../compute/run.ts";
import { printableName } from "../import/failures.ts";
import type { Parsed, Source } from "../import/read.ts";
import type { Places } from "../paths.ts";
import { displayName, readInput, writeOutput } from "./files.ts";
import { visibleText, type Terminal } from "./terminal.ts";

export const formats = { text: toText, json: toJson, html: toHtml, md: toMarkdown, csv: toCsv, tmx: toTmx, beads: toBeads } as const;
export type Format = keyof typeof formats;

export interface CompareRequest {
  readonly a: string;
  readonly b: string;
  readonly languageA: string | null;
  readonly languageB: string | null;
  readonly lines: boolean;
  readonly format: Format;
  readonly out: string | null;
}

export interface CommandTools {
  readonly terminal: Terminal;
  readonly start: StartChild;
  readonly places: Places;
}

type FileSource = Extract<Source, { readonly kind: "file" }>;

const maxReadMillis = 20_000;
const maxMillis = 600_000;

/** Compares two files and prints or writes the comparison. The error is one line for the user. */
export async function compareFiles(request: CompareRequest, tools: CommandTools): Promise<Result<null, string>> {
  if (request.a === "-" && request.b === "-") return err("standard input can be only one of the two versions. Name a file for the other.");
  const a = await sideFrom(request.a, request.languageA, request.lines, tools);
  if (!a.ok) return a;
  const b = await sideFrom(request.b, request.languageB, request.lines, tools);
  if (!b.ok) return b;
  const job: ComparisonJob = {
    a: a.value,
    b: b.value,
    pins: [],
    corrections: [],
    lines: request.lines,
    resources: tools.places.resources,
    wordLists: [],
    sourcesOff: [],
    maxMillis,
  };
  const comparison = runComparison(job, (stage) => {
    tools.terminal.progress(stageWords[stage] ?? stage);
  });
  tools.terminal.progress("");
  return deliver(comparison, request, tools.terminal);
}

const stageWords: Readonly<Record<string, string>> = {
  segment: "finding sentences",
  values: "reading figures, dates and names",
  align: "aligning sentences",
  variants: "comparing words",
  claims: "comparing claims",
};

function deliver(comparison: Comparison, { format, out }: CompareRequest, terminal: Terminal): Result<null, string> {
  const text = formats[format](comparison);
  if (out !== null) return writeOutput(out, text);
  terminal.out(format === "text" ? visibleText(text) : text);
  return ok(null);
}

/** Reads a file of any importable format. With `--lines` the text is plain: its lines are the segments. */
async function sideFrom(name: string, language: string | null, lines: boolean, tools: CommandTools): Promise<Result<SideInput, string>> {
  const bytes = await readInput(name);
  if (!bytes.ok) return bytes;
  const parsed = await parse({ kind: "file", name: lines ? "lines.txt" : displayName(name), bytes: bytes.value, encoding: null }, tools);
  if (!parsed.ok) return err(`${name}: ${parsed.error}`);
  const { text, blocks, metadata } = parsed.value;
  return ok({
    text,
    language: language ?? (metadata.language === "und" ? null : metadata.language),
    title: lines ? "" : metadata.title,
    published: metadata.publishedAt,
    blocks: lines ? null : blocks,
    segments: null,
  });
}

/** Untrusted bytes are parsed in a process of their own, here as in the app. The error follows the name of the file and a colon. */
export async function parse(source: FileSource, { start, places }: CommandTools): Promise<Result<Parsed, string>> {
  const outcome = await runOnce(start, join(places.entries, "import.cjs"), source, { maxMillis: maxReadMillis });
  if (!outcome.done) return err("could not be read. Save it as plain text and try again.");
  const parsed = outcome.value as Result<Parsed, { readonly message: string }>;
  // The window says “The file “x” is empty”; here the name stands before it already.
  return parsed.ok ? parsed : err(parsed.error.message.replace(`The file “${printableName(source.name)}” `, ""));
}
