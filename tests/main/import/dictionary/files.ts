import { deflateRawSync, gzipSync } from "node:zlib";
import type { NamedBytes, ParsedDictionary } from "../../../../main/import/dictionary/parsed.ts";
import { readDictionary } from "../../../../main/import/dictionary/read.ts";

const utf8 = new TextEncoder();

export function file(name: string, content: string | Uint8Array): NamedBytes {
  return { name, bytes: typeof content === "string" ? utf8.encode(content) : content };
}

export function packed(name: string, content: string | Uint8Array): NamedBytes {
  return { name, bytes: new Uint8Array(gzipSync(content)) };
}

/** Entries of a dictionary, headword and article. */
export type Articles = readonly (readonly [headword: string, article: string])[];

interface StarDictOptions {
  readonly types?: string;
  readonly wide?: boolean;
  readonly title?: string;
  /** Added to every offset. */
  readonly shift?: number;
}

/** The three files of a StarDict dictionary, plain. */
export function starDict(
  articles: Articles,
  { types = "m", wide = false, title = "English-Spanish", shift = 0 }: StarDictOptions = {},
): readonly NamedBytes[] {
  const idx: Buffer[] = [];
  const dict: Buffer[] = [];
  let at = 0;
  for (const [headword, article] of articles) {
    const bytes = Buffer.from(article);
    const numbers = Buffer.alloc(wide ? 12 : 8);
    if (wide) numbers.writeBigUInt64BE(BigInt(at + shift));
    else numbers.writeUInt32BE(at + shift);
    numbers.writeUInt32BE(bytes.length, numbers.length - 4);
    idx.push(Buffer.from(`${headword}\0`), numbers);
    dict.push(bytes);
    at += bytes.length;
  }
  const lines = ["StarDict's dict ifo file", "version=3.0.0", `wordcount=${String(articles.length)}`, `bookname=${title}`];
  const settings = [...lines, ...(types === "" ? [] : [`sametypesequence=${types}`]), ...(wide ? ["idxoffsetbits=64"] : [])];
  return [
    file("words.ifo", `${settings.join("\n")}\n`),
    file("words.idx", new Uint8Array(Buffer.concat(idx))),
    file("words.dict", new Uint8Array(Buffer.concat(dict))),
  ];
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(value: number): string {
  return value < 64 ? digits.charAt(value) : base64(Math.floor(value / 64)) + digits.charAt(value % 64);
}

/** The two files of a dictd dictionary, the articles packed as dictzip does. */
export function dictd(name: string, articles: Articles): readonly NamedBytes[] {
  let at = 0;
  const index = articles.map(([headword, article]) => {
    const { length } = Buffer.from(article);
    at += length;
    return `${headword}\t${base64(at - length)}\t${base64(length)}\n`;
  });
  return [file(`${name}.index`, index.join("")), packed(`${name}.dict.dz`, articles.map(([, article]) => article).join(""))];
}

/** A zip file (APPNOTE 4.3) with names as they are given. */
export function zip(name: string, files: readonly NamedBytes[], flags = 0): NamedBytes {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const each of files) {
    const fileName = Buffer.from(each.name);
    const data = deflateRawSync(each.bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(each.bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(each.bytes.length, 18);
    shared.writeUInt16LE(fileName.length, 22);
    locals.push(Buffer.from("PK\u0003\u0004"), shared, fileName, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.from("PK\u0001\u0002\u0014\0"), shared, tail, fileName);
    at += 30 + fileName.length + data.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return { name, bytes: new Uint8Array(Buffer.concat([...locals, ...central, end])) };
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** Reads files that belong together. */
export async function read(files: readonly NamedBytes[]): Promise<ParsedDictionary> {
  const result = await readDictionary({ kind: "dictionary", files });
  if (!result.ok) throw new Error(`refused: ${result.error.message}`);
  return result.value;
}

/** The sentence with which files are refused. */
export async function refusal(files: readonly NamedBytes[]): Promise<string> {
  const result = await readDictionary({ kind: "dictionary", files });
  if (result.ok) throw new Error(`read, although it should be refused: ${result.value.rows.slice(0, 100)}`);
  return result.error.message;
}

export function rowsOf({ rows }: ParsedDictionary): readonly string[] {
  return rows === "" ? [] : rows.split("\n");
}
