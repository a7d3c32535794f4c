import { createHash } from "node:crypto";
import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { decode } from "../encoding.ts";
import { badFile, printableName } from "../failures.ts";
import { refuseBinary, refuseNoise } from "../sniff.ts";
import type { Content } from "./content.ts";
import { readDictd } from "./dictd.ts";
import { maxEntries } from "./entries.ts";
import type { DictionarySource, NamedBytes, ParsedDictionary } from "./parsed.ts";
import { readStarDict } from "./stardict.ts";
import { readTable } from "./table.ts";
import { readTmx } from "./tmx.ts";
import { gunzipped, isZip, maxInflated, tooLarge, unzipped } from "./unpack.ts";

/** Reads one dictionary from untrusted files. Runs in the import process, which may be killed at any time: nothing is written, nothing is fetched. */
export async function readDictionary({ files }: DictionarySource): Promise<Result<ParsedDictionary, Failure>> {
  const [first] = files;
  if (first === undefined) return err(badFile("", "is missing", "Choose a dictionary."));
  const unpacked = await unpack(files);
  if (!unpacked.ok) return unpacked;
  const fileName = (files.find(({ name }) => /\.(?:ifo|index)$/iu.test(name)) ?? first).name;
  const content = contentOf(fileName, unpacked.value);
  return content.ok ? ok(parsedFrom(fileName, files, content.value)) : content;
}

/** All files without packing: those inside a zip file, those that were packed one by one. */
async function unpack(files: readonly NamedBytes[]): Promise<Result<readonly NamedBytes[], Failure>> {
  const plain: NamedBytes[] = [];
  let room = maxInflated;
  for (const file of files) {
    const inside = isZip(file.bytes) ? await unzipped(file) : ok([file]);
    if (!inside.ok) return inside;
    for (const each of inside.value) {
      const bytes = gunzipped(each);
      if (!bytes.ok) return bytes;
      room -= bytes.value.length;
      if (room < 0) return err(tooLarge(file.name));
      plain.push({ name: each.name.replace(/\.(?:gz|dz)$/iu, ""), bytes: bytes.value });
    }
  }
  return ok(plain);
}

function contentOf(fileName: string, files: readonly NamedBytes[]): Result<Content, Failure> {
  const ending = (...endings: readonly string[]): readonly NamedBytes[] => files.filter(({ name }) => endings.some((each) => name.toLowerCase().endsWith(each))); // prettier-ignore
  const [ifos, indexes, singles] = [
    ending(".ifo"),
    ending(".index"),
    files.filter(({ name }) => !/\.(?:ifo|idx|dict|index)$/iu.test(name)),
  ];
  const heads = [...ifos, ...indexes];
  if (heads.length > 1 || (heads.length === 0 && singles.length > 1)) {
    return err(badFile(fileName, "holds more than one dictionary", "Unpack it and choose them one by one."));
  }
  const part = (head: NamedBytes, end: string): Uint8Array | null => {
    const stem = head.name.replace(/\.[^.]+$/u, "").toLowerCase();
    return files.find(({ name }) => name.toLowerCase() === `${stem}${end}`)?.bytes ?? null;
  };
  const [ifo] = ifos;
  const [index] = indexes;
  if (ifo !== undefined) {
    const [idx, dict] = [part(ifo, ".idx"), part(ifo, ".dict")];
    return idx === null || dict === null
      ? err(incomplete(fileName, ".idx and .dict.dz"))
      : readStarDict({ fileName, ifo: ifo.bytes, idx, dict });
  }
  if (index !== undefined) {
    const dict = part(index, ".dict");
    return dict === null ? err(incomplete(fileName, ".dict.dz")) : readDictd({ fileName, index: index.bytes, dict });
  }
  const [single] = singles;
  return single === undefined ? err(incomplete(fileName, ".ifo or .index")) : readText(fileName, single.bytes);
}

function incomplete(fileName: string, missing: string): Failure {
  return badFile(
    fileName,
    `is only a part of a dictionary: the file that ends in ${missing} is not beside it`,
    "Put all its files into one folder and choose it again.",
  );
}

function readText(fileName: string, bytes: Uint8Array): Result<Content, Failure> {
  const refusal = isTar(bytes) ? packed(fileName) : refuseBinary(fileName, bytes);
  if (refusal !== null) return err(refusal);
  const { text, encoding } = decode(bytes, null);
  const noise = refuseNoise(fileName, text, encoding);
  if (noise !== null) return err(noise);
  return /^\uFEFF?\s*(?:<\?xml|<!DOCTYPE tmx|<tmx)/iu.test(text.slice(0, 1_000)) ? readTmx(fileName, text) : readTable(fileName, text);
}

/** POSIX 1003.1: the magic of a tar header stands at 257. */
function isTar(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(257, 262)) === "ustar";
}

function packed(fileName: string): Failure {
  return badFile(fileName, "is packed as a tar archive", "Unpack it and choose the .ifo or .index file inside.");
}

function parsedFrom(fileName: string, files: readonly NamedBytes[], { format, name, columns, gathered }: Content): ParsedDictionary {
  const { entries, skipped, sample, rows, isCut } = gathered;
  const count = new Intl.NumberFormat("en").format(maxEntries);
  return {
    fileName,
    name: printableName(name) || printableName(fileName.replace(/\.[^.]+$/u, "")) || "Dictionary",
    format,
    languages: columns,
    entries,
    skipped,
    sample,
    warnings: isCut ? [`The dictionary is larger than Variorum takes: its first ${count} meanings were read.`] : [],
    sha256: hashOf(files),
    rows,
  };
}

/** Of one file its hash, of several that of all their hashes in the order of their names. */
function hashOf(files: readonly NamedBytes[]): string {
  const hashes = [...files].sort((x, y) => (x.name < y.name ? -1 : 1)).map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
  return hashes.length === 1 ? (hashes[0] ?? "") : createHash("sha256").update(hashes.join("")).digest("hex");
}
