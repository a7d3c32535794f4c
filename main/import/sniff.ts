import type { Failure } from "../../app/contract/contract.ts";
import { err, ok, type Result } from "../../app/result.ts";
import { badFile } from "./failures.ts";

export type Format = "text" | "markdown" | "html";

/** Refuses what is not text, by its first bytes: whatever its name says. Returns null for bytes that may be text. */
export function refuseBinary(name: string, bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return badFile(name, "is empty", "Check that it was saved completely and choose it again.");
  const head = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
  const known = signatures.find((signature) => signature.matches(head));
  return known === undefined ? null : badFile(name, `is ${known.what}, not a text`, known.whatToDo);
}

/** Refuses decoded text that is mostly control characters: a binary file without a known beginning. */
export function refuseNoise(name: string, text: string, encoding: string): Failure | null {
  const head = text.slice(0, 65_536);
  const odd = head.match(/[\p{Cc}\uFFFD]/gu)?.filter((character) => !/[\t\n\v\f\r\u0085\u001B]/.test(character)).length ?? 0;
  // Text in Unicode may carry stray controls (they are taken out); bytes that were only guessed to be text may not.
  const allowed = encoding.startsWith("utf-") ? 0.6 : 0.1;
  return odd > head.length * allowed ? badFile(name, "is not a text: it holds mostly bytes that no writing system uses", useText) : null;
}

/** What decoded text is: content first, then the ending of the name. */
export function formatOf(name: string, text: string): Result<Format, Failure> {
  const start = text
    .slice(0, 65_536)
    .replace(/^\uFEFF/, "")
    .replace(/^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>)+/, "");
  if (/^mime-version:|^from: <saved by/im.test(start.slice(0, 400)) && /multipart\/related/i.test(start.slice(0, 2000))) {
    return err(
      badFile(name, "is a web archive (MHTML), which Variorum cannot read yet", "Save the page as “HTML only” and add that file."),
    );
  }
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return ok("html");
  if (/^(?:html?|xhtml|xht)$/.test(ending)) return ok(/<\/?[a-z][^<>]*>/i.test(text) ? "html" : "text");
  if (/^(?:md|markdown|mdown|mkd)$/.test(ending)) return ok("markdown");
  if (ending === "" && /^<(?:meta|title|article|div|p|h1|section|main)\b[^<>]*>/i.test(start) && /<\/[a-z]/i.test(start)) return ok("html");
  return ok("text");
}

interface Signature {
  readonly what: string;
  readonly whatToDo: string;
  readonly matches: (head: string) => boolean;
}

const useText = "Save the article as plain text or as a web page, or paste it.";
const useCopy = "Open it, copy the article there and paste it into Variorum.";

function startsWith(what: string, whatToDo: string, ...starts: readonly string[]): Signature {
  return { what, whatToDo, matches: (head) => starts.some((start) => head.startsWith(start)) };
}

function zipWith(what: string, whatToDo: string, inside: RegExp): Signature {
  return { what, whatToDo, matches: (head) => head.startsWith("PK\u0003\u0004") && inside.test(head) };
}

const signatures: readonly Signature[] = [
  zipWith("a Word document", useCopy, /word\/|\[Content_Types\]\.xml/),
  zipWith("an e-book (EPUB)", useCopy, /application\/epub\+zip/),
  zipWith("an OpenDocument file", useCopy, /application\/vnd\.oasis\.opendocument/),
  startsWith(
    "a compressed archive",
    "Unpack it and add the files inside.",
    "PK\u0003\u0004",
    "PK\u0005\u0006",
    "\u001F\u008B",
    "BZh",
    "\u00FD7zXZ",
    "7z\u00BC\u00AF",
    "Rar!",
  ),
  // The header may stand anywhere in the first kilobyte; a page that is also a PDF is treated as what a PDF reader would show.
  { what: "a PDF", whatToDo: useCopy, matches: (head) => head.slice(0, 1024).includes("%PDF-") },
  startsWith("a program", useText, "\u007FELF", "MZ\u0090", "\u00CF\u00FA\u00ED\u00FE", "\u00CA\u00FE\u00BA\u00BE", "\u0000asm"),
  startsWith("a picture", useText, "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "II*\u0000", "MM\u0000*", "\u0000\u0000\u0001\u0000"),
  startsWith("a sound or a film", useText, "RIFF", "ID3", "OggS", "fLaC", "\u001AE\u00DF\u00A3"),
  { what: "a sound or a film", whatToDo: useText, matches: (head) => head.slice(4, 8) === "ftyp" },
  startsWith("an old Office document", useCopy, "\u00D0\u00CF\u0011\u00E0"),
  startsWith("a rich text document (RTF)", useCopy, "{\\rtf"),
  startsWith("a database", useText, "SQLite format 3\u0000"),
];
