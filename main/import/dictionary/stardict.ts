import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { badFile } from "../failures.ts";
import { translationsIn } from "./article.ts";
import { gatherEntries, type Entries } from "./entries.ts";
import { languagesNamed } from "./languages.ts";
import { textOfMarkup } from "./markup.ts";
import type { Content } from "./content.ts";
import { textIn } from "./utf8.ts";
import { damaged } from "./unpack.ts";

/** The unpacked parts of a StarDict dictionary (format description version 2.4.2 and 3.0.0). */
export interface StarDictParts {
  readonly fileName: string;
  readonly ifo: Uint8Array;
  readonly idx: Uint8Array;
  readonly dict: Uint8Array;
}

const longestHeadword = 1_024;
const longestArticle = 1_000_000;
/** An element in a field that says it is plain. No part of it runs over another `<`, so that the time grows with the length. */
const markup = /<\w[^<>]{0,2000}>[^<]*<\//u;

/** Reads a StarDict dictionary. Entries whose place lies outside the articles are skipped; when most do, the files do not belong together. */
export function readStarDict({ fileName, ifo, idx, dict }: StarDictParts): Result<Content, Failure> {
  const about = settingsIn(textIn(ifo.subarray(0, 100_000)) ?? "");
  if (about === null)
    return err(badFile(fileName, "does not begin as a StarDict dictionary does", "Choose the .ifo file of a dictionary."));
  const wide = about.get("idxoffsetbits") === "64";
  const entries = gatherEntries();
  const counts = { read: 0, outside: 0 };
  for (const { headword, from, size } of placesIn(idx, wide)) {
    if (entries.isFull()) break;
    counts.read++;
    if (from + size > dict.length) counts.outside++;
    if (headword === null || from + size > dict.length || size > longestArticle) entries.skip();
    else addArticle(entries, headword, fieldsIn(dict.subarray(from, from + size), about.get("sametypesequence") ?? ""));
  }
  if (counts.read === 0 || counts.outside * 2 > counts.read) return err(damaged(fileName, "its index does not fit its articles"));
  const name = about.get("bookname") ?? "";
  return ok({ format: "stardict", name, columns: languagesNamed([name, fileName]) ?? [null, null], gathered: entries.result() });
}

/** The `key=value` lines behind the magic first line; null without it. */
function settingsIn(text: string): ReadonlyMap<string, string> | null {
  const [first = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/u);
  if (!first.startsWith("StarDict's dict ifo file")) return null;
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
  );
}

interface Place {
  /** Null for one that is not UTF-8. */
  readonly headword: string | null;
  readonly from: number;
  readonly size: number;
}

/** Headword, zero, offset, size, over and over. Ends where the pattern does. */
function* placesIn(idx: Uint8Array, wide: boolean): Generator<Place> {
  const view = new DataView(idx.buffer, idx.byteOffset, idx.byteLength);
  const numbers = wide ? 12 : 8;
  for (let at = 0; at < idx.length;) {
    const end = idx.indexOf(0, at);
    if (end < 0 || end - at > longestHeadword || end + 1 + numbers > idx.length) return;
    const from = wide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    yield { headword: textIn(idx.subarray(at, end)), from, size: view.getUint32(end + 1 + numbers - 4) };
    at = end + 1 + numbers;
  }
}

interface Field {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The fields of an article: of the types the dictionary gives for all, or each behind its own type. Capital types carry their length, others end with zero. */
function fieldsIn(article: Uint8Array, types: string): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  for (let index = 0; at < article.length && (types === "" || index < types.length); index++) {
    const type = types === "" ? String.fromCharCode(article[at++] ?? 0) : types.charAt(index);
    const isLast = types !== "" && index === types.length - 1;
    if (/[A-Z]/.test(type)) {
      const size = isLast
        ? article.length - at
        : at + 4 <= article.length
          ? new DataView(article.buffer, article.byteOffset + at).getUint32(0)
          : 0;
      at += isLast ? size : 4 + size;
      continue;
    }
    const zero = isLast ? -1 : article.indexOf(0, at);
    const end = zero < 0 ? article.length : zero;
    fields.push({ type, bytes: article.subarray(at, end) });
    at = end + 1;
  }
  return fields;
}

/** Plain text (m, l), and text in some markup: HTML, XDXF, Pango, PowerWord. Phonetics, pictures and sounds are no translations. */
function addArticle(entries: Entries, headword: string, fields: readonly Field[]): void {
  const senses = fields.flatMap(({ type, bytes }) => {
    const text = "mlhxgk".includes(type) ? textIn(bytes) : null;
    if (text === null) return [];
    return translationsIn("ml".includes(type) && !markup.test(text) ? text : textOfMarkup(text), headword);
  });
  entries.addEntry(headword, senses);
}
