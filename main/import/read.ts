import { createHash } from "node:crypto";
import type { Failure, ImportDraft } from "../../app/contract/contract.ts";
import { primaryLanguage, type Document, type LanguageTag } from "../../app/model/document.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { documentFrom } from "../../app/text/document.ts";
import { detectLanguage } from "../../app/text/language.ts";
import { lettersIn } from "./blocks.ts";
import type { Content } from "./content.ts";
import { decode, type Decoded } from "./encoding.ts";
import { badFile, maxBlocks, maxBytes, maxCharacters, noText, tooLong, tooManyParagraphs } from "./failures.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { formatOf, refuseBinary, refuseNoise, type Format } from "./sniff.ts";
import { readText, withHeadAndNotices } from "./text.ts";

/** A file as chosen (`encoding` null: find out; else the user's pick), or a pasted text. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly encoding: string | null }
  | { readonly kind: "text"; readonly text: string };

/** A draft as far as it can be made without the library. The file name of a pasted text is empty. */
export type Parsed = Omit<ImportDraft, "draftId" | "sameAs">;

/** Reads untrusted bytes. Runs in the import process, which may be killed at any time: nothing is written, nothing is fetched. */
export function readSource(source: Source): Result<Parsed, Failure> {
  return source.kind === "file" ? readFile(source.name, source.bytes, source.encoding) : readPasted(source.text);
}

function readFile(name: string, bytes: Uint8Array, encoding: string | null): Result<Parsed, Failure> {
  if (bytes.length > maxBytes) return err(tooLong(name));
  const refusal = refuseBinary(name, bytes);
  if (refusal !== null) return err(refusal);
  const decoded = decode(bytes, encoding);
  const noise = refuseNoise(name, decoded.text, decoded.encoding);
  return noise === null ? parse(name, bytes, decoded) : err(noise);
}

function readPasted(text: string): Result<Parsed, Failure> {
  const bytes = new TextEncoder().encode(text);
  return parse("", bytes, { text, encoding: "utf-8", sure: true, others: [], replaced: 0, warnings: [] });
}

function parse(name: string, bytes: Uint8Array, decoded: Decoded): Result<Parsed, Failure> {
  if (decoded.text.length > maxCharacters) return err(tooLong(name));
  if (decoded.text.trim() === "") return err(badFile(name, "is empty", "Check that it was saved completely and add it again."));
  const format = formatOf(name, decoded.text);
  if (!format.ok) return format;
  const content = readers[format.value](decoded.text);
  if (lettersIn(content.text, 1) === 0) return err(noText(name));
  const language = languageOf(content);
  const document = documentOf(content, language.tag);
  if (document.blocks.length > maxBlocks) return err(tooManyParagraphs(name));
  const warnings = [...decoded.warnings, ...content.warnings, ...language.warnings, ...impossibleCharacters(content.text)];
  return ok(draft(name, format.value, bytes, decoded, content, document, warnings));
}

const readers: Readonly<Record<Format, (text: string) => Content>> = { text: readText, markdown: readMarkdown, html: readHtml };

function documentOf(content: Content, language: LanguageTag): Document {
  if (content.blocks !== null) return documentFrom(content.text, { language, title: content.title, blocks: content.blocks });
  const given = content.title === "" ? { language } : { language, title: content.title };
  return withHeadAndNotices(documentFrom(content.text, given));
}

/** Pages are often served with the language of the site's template. The text itself is the better witness where it is clear. */
function languageOf(content: Content): { readonly tag: LanguageTag; readonly warnings: readonly string[] } {
  const declared = content.language;
  const detected = detectLanguage(content.text);
  if (declared === "" || declared === "und") return { tag: detected, warnings: [] };
  if (detected === "und" || primaryLanguage(declared) === primaryLanguage(detected)) return { tag: declared, warnings: [] };
  if (lettersIn(content.text, leastForDoubt) < leastForDoubt || areClose(declared, detected)) return { tag: declared, warnings: [] };
  const names = new Intl.DisplayNames("en", { type: "language" });
  const warning = `The source says it is written in ${names.of(declared) ?? declared}, but the text reads as ${names.of(detected) ?? detected}; that was taken. It can be changed.`;
  return { tag: detected, warnings: [warning] };
}

/** What no text can hold becomes U+FFFD when the document is made; the reader is told. */
function impossibleCharacters(text: string): readonly string[] {
  const found = text.match(/\0|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu)?.length ?? 0;
  if (found === 0) return [];
  const what = found === 1 ? "1 character that cannot stand in a text is" : `${String(found)} characters that cannot stand in a text are`;
  return [`${what} shown as \uFFFD; the original bytes are kept.`];
}

/** Fewer letters do not outweigh a declaration. */
const leastForDoubt = 200;
/** Languages so near to each other that the detection is no argument against the declaration. */
const closeLanguages: readonly (readonly string[])[] = [
  ["no", "nb", "nn", "da", "sv"],
  ["hr", "sr", "bs", "sh", "me"],
  ["id", "ms"],
  ["cs", "sk"],
  ["es", "gl", "ca", "ast"],
  ["pt", "gl"],
  ["zh", "yue", "wuu"],
  ["af", "nl"],
];

function areClose(declared: LanguageTag, detected: LanguageTag): boolean {
  return closeLanguages.some((group) => group.includes(primaryLanguage(declared)) && group.includes(primaryLanguage(detected)));
}

function draft(
  name: string,
  format: Format,
  bytes: Uint8Array,
  decoded: Decoded,
  content: Content,
  document: Document,
  warnings: readonly string[],
): Parsed {
  return {
    fileName: name,
    format,
    text: document.text,
    blocks: document.blocks,
    metadata: {
      title: document.title,
      author: content.author,
      publisher: content.publisher,
      url: content.url,
      language: document.language,
      publishedAt: content.publishedAt,
      kind: "article",
      relation: "original",
      relatedTo: null,
    },
    encoding: decoded.encoding,
    encodingSure: decoded.sure,
    otherEncodings: decoded.others,
    leftOut: content.leftOut,
    warnings,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
