import type { Block } from "../../../app/model/document.ts";
import { textOf } from "../../../app/model/span.ts";
import { readSource, type Parsed } from "../../../main/import/read.ts";

/** Reads a file given as text, as it would be chosen from the disk. */
export function readFile(name: string, content: string | Uint8Array, encoding: string | null = null): Parsed {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = readSource({ kind: "file", name, bytes, encoding });
  if (!result.ok) throw new Error(`refused: ${result.error.message}`);
  return result.value;
}

/** The sentence with which a file is refused. */
export function refusalOf(name: string, content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = readSource({ kind: "file", name, bytes, encoding: null });
  if (result.ok) throw new Error(`read, although it should be refused: ${result.value.text.slice(0, 100)}`);
  return result.error.message;
}

/** `kind: text` of every block. */
export function outline(parsed: Parsed): readonly string[] {
  return parsed.blocks.map((block: Block) => `${block.kind}: ${textOf(parsed.text, block)}`);
}

export function bytesOf(...values: readonly number[]): Uint8Array {
  return new Uint8Array(values);
}
