import { bestGuesses, type Guess } from "./guess-encoding.ts";
import { decodeAs, isAscii, supportedName, utf8Shape } from "./decode.ts";

/** How bytes became text. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name, or `utf-32le` / `utf-32be`, which the standard has dropped but old programs still write. */
  readonly encoding: string;
  /** True when chosen by the user, marked, declared and not contradicted, or valid UTF-8. */
  readonly sure: boolean;
  /** Other encodings the bytes can be read in, likeliest first. */
  readonly others: readonly string[];
  /** How many places could not be read and stand as U+FFFD in `text`. */
  readonly replaced: number;
  /** Full sentences. */
  readonly warnings: readonly string[];
}

const declarationReach = 65_536;
const mostOthers = 10;
/** Ordinary text in the right encoding scores 0.8 and more; damaged ASCII stays below 0.6 in every one. */
const leastPlausible = 0.6;

/**
 * Reads bytes as text. In order of trust: the user's choice, a byte order mark, the encoding the text declares for itself (unless the
 * bytes contradict it), valid UTF-8, UTF-16 by its pattern of zero bytes, and a guess by what the decoded letters look like.
 */
export function decode(bytes: Uint8Array, chosen: string | null): Decoded {
  const wanted = chosen === null ? null : supportedName(chosen);
  if (wanted !== null) return finish(bytes, wanted, true, []);
  const marked = byteOrderMark(bytes);
  if (marked !== null) return finish(bytes, marked, true, []);
  const wide = utf16ByZeros(bytes);
  if (wide !== null) return finish(bytes, wide, false, []);
  const declaration = declaredEncoding(bytes);
  const declared = declaration === null ? null : supportedName(declaration);
  return declared === null ? undeclared(bytes) : checkDeclared(bytes, declared);
}

function finish(bytes: Uint8Array, encoding: string, sure: boolean, warnings: readonly string[], guesses?: readonly Guess[]): Decoded {
  const { text, replaced } = decodeAs(bytes, encoding);
  const others = (isAscii(bytes) ? [] : (guesses ?? bestGuesses(bytes))).map((guess) => guess.encoding).filter((name) => name !== encoding);
  const unread = replaced === 0 ? [] : [unreadSentence(replaced, encoding)];
  return { text, encoding, sure, others: others.slice(0, mostOthers), replaced, warnings: [...warnings, ...unread] };
}

function unreadSentence(replaced: number, encoding: string): string {
  const places = replaced === 1 ? "1 place" : `${new Intl.NumberFormat("en").format(replaced)} places`;
  const verb = replaced === 1 ? "is" : "are";
  return `${places} could not be read as ${encoding} and ${verb} shown as \uFFFD; the original bytes are kept, and another encoding can be chosen.`;
}

function undeclared(bytes: Uint8Array): Decoded {
  if (isAscii(bytes)) return finish(bytes, escapesToJapanese(bytes) ? "iso-2022-jp" : "utf-8", true, []);
  const shape = utf8Shape(bytes);
  if (shape.invalid === 0) return finish(bytes, "utf-8", true, []);
  const guesses = bestGuesses(bytes);
  // Damaged UTF-8 still consists mostly of well-formed sequences, which no other encoding produces by chance.
  if (shape.sequences > 3 * shape.invalid) return finish(bytes, "utf-8", false, [], guesses);
  const best = guesses[0];
  // Nothing looks like writing: damaged ASCII, most likely. Every broken byte is then shown as such.
  if (best === undefined || best.score < leastPlausible) return finish(bytes, "utf-8", false, [], guesses);
  return finish(bytes, best.encoding, false, [], guesses);
}

/** A page is sometimes converted without its declaration being changed: the bytes are then the better witness. */
function checkDeclared(bytes: Uint8Array, declared: string): Decoded {
  // The declaration was readable as ASCII, so it cannot be true of a two-byte encoding (WHATWG says the same).
  const claim = declared.startsWith("utf-16") ? "utf-8" : declared;
  if (isAscii(bytes)) return finish(bytes, claim === "iso-2022-jp" ? claim : "utf-8", true, []);
  const shape = utf8Shape(bytes);
  if (claim === "utf-8") {
    if (shape.invalid === 0 || shape.sequences > 3 * shape.invalid) return finish(bytes, "utf-8", true, []);
    const found = undeclared(bytes);
    return found.encoding === "utf-8" ? found : { ...found, warnings: [overridden(claim, found.encoding), ...found.warnings] };
  }
  if (shape.invalid === 0) return finish(bytes, "utf-8", true, [overridden(claim, "utf-8")]);
  const read = finish(bytes, claim, true, []);
  if (read.replaced * 200 <= bytes.length) return read;
  const found = undeclared(bytes);
  return found.replaced < read.replaced ? { ...found, warnings: [overridden(claim, found.encoding), ...found.warnings] } : read;
}

function overridden(claim: string, encoding: string): string {
  return `The file says it is written in ${claim}, but its bytes are not; it was read as ${encoding}.`;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  // UTF-32 first: its little-endian mark begins with that of UTF-16.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32le";
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "utf-32be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** Text in UTF-16 has zero bytes (of spaces, digits, Latin letters) on one side of its pairs only. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = Math.max(even, odd);
  if (many < 2 || many * 50 < head.length || Math.min(even, odd) * 20 > many) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const { text, replaced } = decodeAs(head.subarray(0, head.length - (head.length % 2)), encoding);
  const letters = text.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return replaced <= 1 && letters > text.length * 0.85 ? encoding : null;
}

function escapesToJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0 && at < bytes.length - 2; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

/** An XML declaration at the very start, or a `<meta>` within the first 64 KB (browsers stop at 1 KB; saved pages carry long heads). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, declarationReach), (byte) => String.fromCharCode(byte < 0x80 ? byte : 0x2e)).join("");
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head);
  if (xml?.[1] !== undefined) return xml[1];
  if (!/<(?:!doctype|html|head|meta|body|title)\b/i.test(head)) return null;
  const withoutComments = head.replace(/<!--[^]*?-->/g, "");
  const meta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(withoutComments);
  return meta?.[1] ?? null;
}
