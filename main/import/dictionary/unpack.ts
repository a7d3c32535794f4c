import { gunzipSync } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { badFile } from "../failures.ts";
import type { NamedBytes } from "./parsed.ts";

/** What all files of a dictionary may hold when unpacked. */
export const maxInflated = 400_000_000;
/** Word lists shrink to a tenth; a file that shrinks to a hundredth is made to fill the memory. Small ones cannot do harm. */
const maxRatio = 100;
const harmless = 10_000_000;
const maxFilesInside = 2_000;

/** A dictionary is in files of these kinds; pictures, sounds and read-me files beside it are not unpacked. */
const wanted = /\.(?:ifo|idx|idx\.gz|dict|dict\.dz|index|tsv|csv|txt|tab|tmx)$/iu;

export function tooLarge(name: string): Failure {
  return badFile(name, "unpacks to more than a dictionary can hold", "Check where it comes from, or choose a smaller dictionary.");
}

export function damaged(name: string, how: string): Failure {
  return badFile(name, `is damaged: ${how}`, "Get it again from where it came and choose it once more.");
}

function limitFor(packed: number): number {
  return Math.min(maxInflated, Math.max(harmless, packed * maxRatio));
}

/** Unpacks gzip and dictzip; other bytes come back as they are. */
export function gunzipped({ name, bytes }: NamedBytes): Result<Uint8Array, Failure> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes);
  try {
    return ok(new Uint8Array(gunzipSync(bytes, { maxOutputLength: limitFor(bytes.length) })));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ERR_BUFFER_TOO_LARGE") return err(tooLarge(name));
    if (code.startsWith("Z_") || code.startsWith("ERR_")) return err(damaged(name, "it cannot be unpacked"));
    throw error;
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The files of a dictionary in a zip file, by their names without folders. Nothing is written anywhere; names that lead out of the folder refuse the file. */
export async function unzipped({ name, bytes }: NamedBytes): Promise<Result<readonly NamedBytes[], Failure>> {
  const zip = await opened(bytes);
  if (zip === null) return err(damaged(name, "it is no complete zip file"));
  try {
    return await filesOf(zip, name, limitFor(bytes.length));
  } catch (error) {
    // yauzl and zlib throw plain errors with a sentence; whatever is wrong with the archive, it is the archive.
    if (error instanceof Error) return err(damaged(name, error.message));
    throw error;
  } finally {
    zip.close();
  }
}

async function opened(bytes: Uint8Array): Promise<ZipFile | null> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function filesOf(zip: ZipFile, name: string, limit: number): Promise<Result<readonly NamedBytes[], Failure>> {
  if (zip.entryCount > maxFilesInside) return err(damaged(name, "it holds thousands of files"));
  const files: NamedBytes[] = [];
  let room = limit;
  for (const entry of await entriesOf(zip)) {
    const inside = entry.fileName.split("/").at(-1) ?? "";
    if (!wanted.test(inside) || inside.startsWith(".") || entry.fileName.startsWith("__MACOSX/")) continue;
    if (entry.isEncrypted()) return err(badFile(name, "is locked with a password", "Unpack it and choose the files inside."));
    const content = await read(zip, entry, room);
    if (content === null) return err(tooLarge(name));
    room -= content.length;
    files.push({ name: inside, bytes: content });
  }
  return ok(files);
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => {
      resolve(entries);
    });
    zip.on("error", reject);
    zip.readEntry();
  });
}

/** Null as soon as more comes out than there is room for: what the archive says of its sizes is not believed. */
async function read(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > room) {
      stream.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
