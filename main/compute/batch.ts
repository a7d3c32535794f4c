import { z } from "zod";
import type { Block } from "../../app/model/document.ts";
import type { Segment } from "../../app/model/segment.ts";
import { toBatchLine, toErrorLine } from "../../app/export/json.ts";
import { normalise } from "../../app/text/normalise.ts";
import { canonicalTag } from "../../app/text/language-tag.ts";
import { trimmed } from "../../app/text/edges.ts";
import type { ComparisonJob, SideInput } from "./job.ts";
import type { BatchSettings } from "./requests.ts";
import { runComparison } from "./run.ts";

const side = z
  .object({
    text: z.string().optional(),
    segments: z.array(z.string()).optional(),
    paragraphs: z.array(z.int().min(0)).optional(),
    lang: z
      .string()
      .refine((tag) => canonicalTag(tag) !== null, "not a language tag such as en or pt-BR")
      .optional(),
    title: z.string().optional(),
    date: z.string().optional(),
  })
  .refine((value) => (value.text === undefined) !== (value.segments === undefined), "each side needs either text or segments")
  .refine(
    (value) => value.paragraphs === undefined || value.paragraphs.length === value.segments?.length,
    "paragraphs must name one paragraph for each segment",
  );
const entry = z.object({ id: z.union([z.string(), z.number()]).nullish(), a: side, b: side });
type Side = z.infer<typeof side>;

/** Compares one line of a batch and returns the line to write: a comparison, or an error with the same id. */
export function compareLine(line: string, settings: BatchSettings): string {
  const read = readEntry(line);
  if ("error" in read) return toErrorLine(read.id, read.error);
  const { id, a, b } = read;
  const job: ComparisonJob = {
    a: sideOf(a),
    b: sideOf(b),
    pins: [],
    corrections: [],
    lines: settings.lines,
    resources: settings.resources,
    wordLists: [],
    sourcesOff: [],
    maxMillis: settings.maxMillis,
  };
  try {
    return toBatchLine(
      runComparison(job, () => undefined),
      id,
    );
  } catch (error) {
    // A bug met by one line must not lose the others; the line says so and the stack goes to standard error.
    process.stderr.write(`variorum: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return toErrorLine(id, "the comparison failed inside Variorum; please report it with this line");
  }
}

/** The line to write for an entry that could not be finished, with its id where that can be read. */
export function unfinishedLine(line: string, error: string): string {
  return toErrorLine(readEntry(line).id, error);
}

type Read = { readonly id: string | number | null } & ({ readonly a: Side; readonly b: Side } | { readonly error: string });

function readEntry(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "this line is not JSON" };
  }
  const parsed = entry.safeParse(value);
  if (parsed.success) return { id: parsed.data.id ?? null, a: parsed.data.a, b: parsed.data.b };
  const [issue] = parsed.error.issues;
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return {
    id: id.success ? id.data.id : null,
    error: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not an entry of a batch"}`.replace(/^: /, ""),
  };
}

function sideOf({ text, segments, paragraphs, lang, title, date }: Side): SideInput {
  const common = { language: lang ?? null, title: title ?? "", ...(date === undefined ? {} : { published: date }) };
  if (segments === undefined) return { ...common, text: text ?? "", blocks: null, segments: null };
  return { ...common, ...joined(segments, paragraphs ?? segments.map(() => 0)) };
}

/** Given segments joined by line breaks, without the white space around them; one with nothing else in it is empty and keeps its index. Each is a block of its own, so that no value spans two. */
function joined(texts: readonly string[], paragraphs: readonly number[]): Pick<SideInput, "text" | "blocks" | "segments"> {
  const parts = texts.map((each) => normalise(each).text.replace(/\n+/g, " "));
  const text = parts.join("\n");
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const span = trimmed(text, { from, to: from + part.length });
    segments.push({ ...span, kind: "sentence", paragraph: paragraphs[index] ?? 0 });
    if (span.to > span.from) blocks.push({ ...span, kind: "paragraph" });
    from += part.length + 1;
  }
  return { text, blocks, segments };
}
