import type { Failure } from "../../../app/contract/contract.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { translationsIn } from "./article.ts";
import type { Content } from "./content.ts";
import { gatherEntries } from "./entries.ts";
import { languagesNamed } from "./languages.ts";
import { damaged } from "./unpack.ts";
import { textIn } from "./utf8.ts";

/** The unpacked parts of a dictd dictionary (dictd(8), dictfmt(1)). */
export interface DictdParts {
  readonly fileName: string;
  readonly index: Uint8Array;
  readonly dict: Uint8Array;
}

const longestArticle = 1_000_000;
const longestLine = 2_000;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Reads a dictd dictionary. Entries whose place lies outside the articles are skipped; when most do, the files do not belong together. */
export function readDictd({ fileName, index, dict }: DictdParts): Result<Content, Failure> {
  const text = textIn(index);
  if (text === null) return err(damaged(fileName, "its index is not written in UTF-8"));
  const entries = gatherEntries();
  const counts = { read: 0, outside: 0 };
  const seen = new Set<string>();
  let name = "";
  for (const line of linesOf(text)) {
    if (entries.isFull()) break;
    const place = placeOf(line);
    if (place === null) {
      if (line !== "") entries.skip();
      continue;
    }
    const { headword, from, size } = place;
    const isOutside = from + size > dict.length || size > longestArticle;
    const article = isOutside ? null : textIn(dict.subarray(from, from + size));
    if (/^00-?database/u.test(headword)) {
      if (/short$/u.test(headword)) name = (article ?? "").trim().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
      continue;
    }
    counts.read++;
    if (isOutside) counts.outside++;
    // One article may stand under several forms of its headword, which the index gives in lower case.
    const shown = article === null ? headword : writtenAs(headword, article);
    if (article === null) entries.skip();
    else if (!seen.has(`${String(from)} ${shown}`)) entries.addEntry(shown, translationsIn(article, shown));
    seen.add(`${String(from)} ${shown}`);
  }
  if (counts.read === 0 || counts.outside * 2 > counts.read) return err(damaged(fileName, "its index does not fit its articles"));
  return ok({ format: "dictd", name, columns: languagesNamed([fileName, name]) ?? [null, null], gathered: entries.result() });
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    yield text.slice(from, Math.min(to, from + longestLine + 1));
    from = to + 1;
  }
}

/** Headword, offset and length; both numbers in digits of base 64, the highest first. Null for a line of another form. */
function placeOf(line: string): { readonly headword: string; readonly from: number; readonly size: number } | null {
  const [headword, offset, length] = line.trimEnd().split("\t");
  if (line.length > longestLine || headword === undefined || headword === "" || offset === undefined || length === undefined) return null;
  const from = numberOf(offset);
  const size = numberOf(length);
  return from === null || size === null ? null : { headword, from, size };
}

function numberOf(written: string): number | null {
  if (written === "" || written.length > 8) return null;
  let value = 0;
  for (const digit of written) {
    const next = digits.indexOf(digit);
    if (next < 0) return null;
    value = value * 64 + next;
  }
  return value;
}

/** The headword as the article begins with it, where it does: the index has lost its capitals. */
function writtenAs(headword: string, article: string): string {
  const start = article.slice(0, headword.length);
  return start.toLowerCase() === headword.toLowerCase() ? start : headword;
}
