/** 0x80 to 0x9F of windows-1252 (WHATWG table). Some versions of Node decode these as ISO 8859-1 controls, so they are read here. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The WHATWG name of a label such as `latin1` or `GB2312`, or null for one that nobody here can read. */
export function supportedName(label: string): string | null {
  const plain = label.trim().toLowerCase();
  if (/^utf-?32-?le$|^utf-?32$/.test(plain)) return "utf-32le";
  if (/^utf-?32-?be$/.test(plain)) return "utf-32be";
  try {
    const name = new TextDecoder(plain).encoding;
    return name === "replacement" ? null : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Decodes with a supported name. A byte order mark is dropped; what cannot be read becomes U+FFFD and is counted. */
export function decodeAs(bytes: Uint8Array, encoding: string): { readonly text: string; readonly replaced: number } {
  if (encoding === "utf-32le" || encoding === "utf-32be") return decodeUtf32(bytes, encoding === "utf-32le");
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const replaced = count(text, "\uFFFD") - (encoding === "utf-8" ? writtenReplacements(bytes) : 0);
  return { text, replaced: Math.max(0, replaced) };
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 32_768) {
    const units = Array.from(bytes.subarray(from, from + 32_768), (byte) => {
      return byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte;
    });
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): { readonly text: string; readonly replaced: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let replaced = bytes.length % 4 === 0 ? 0 : 1;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    if (at === 0 && point === 0xfeff) continue;
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (!valid) replaced += 1;
    parts.push(valid ? String.fromCodePoint(point) : "\uFFFD");
  }
  return { text: parts.join(""), replaced };
}

/** U+FFFD that the author of the file wrote down: these are read correctly. */
function writtenReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found += 1;
  }
  return found;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** How many well-formed multi-byte sequences of UTF-8 the bytes hold, and how many bytes that belong to none. */
export function utf8Shape(bytes: Uint8Array): { readonly sequences: number; readonly invalid: number } {
  let sequences = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) invalid += 1;
    if (length > 1) sequences += 1;
    at += Math.max(1, length);
  }
  return { sequences, invalid };
}

/** Length of the well-formed sequence at `at` (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return isTail(second) ? 2 : 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest || !isTail(bytes[at + 2] ?? 0)) return 0;
  if (first < 0xf0) return 3;
  return isTail(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
