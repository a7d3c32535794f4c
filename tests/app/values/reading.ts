import type { Document } from "../../../app/model/document.ts";
import { readValues } from "../../../app/values/read.ts";
import { normalForm } from "../../../app/values/write.ts";

export function documentOf(language: string, text: string): Document {
  return { language, title: "", text, blocks: [{ kind: "paragraph", from: 0, to: text.length }] };
}

/** Every value but names as `phrase = normal form`, parted by ` | `. */
export function figures(language: string, text: string): string {
  return readValues(documentOf(language, text))
    .filter((value) => value.kind !== "name")
    .map((value) => `${text.slice(value.from, value.to)} = ${normalForm(value)}`)
    .join(" | ");
}

export function names(language: string, text: string): string {
  return readValues(documentOf(language, text))
    .filter((value) => value.kind === "name")
    .map((value) => text.slice(value.from, value.to))
    .join(" | ");
}

/** The normal form of the one value of a text that is not a name. */
export function only(language: string, text: string): string {
  const found = readValues(documentOf(language, text)).filter((value) => value.kind !== "name");
  return found.map(normalForm).join(" | ");
}
