import type { Failure } from "../../../app/contract/contract.ts";
import type { LanguageTag } from "../../../app/model/document.ts";
import { primaryLanguage } from "../../../app/model/document.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { badFile } from "../failures.ts";
import type { Content } from "./content.ts";
import { gatherEntries, splitTranslations, withoutBrackets } from "./entries.ts";
import { knownTag, languagesNamed } from "./languages.ts";

/** A line with more is no pair of words. */
const longestLine = 10_000;
const mostColumns = 50;

/**
 * Reads a table with a column a language: two columns, or as many as a first line of language codes names. Cells are parted by tabs, or in
 * CSV (RFC 4180, a line a row) by commas or semicolons; a cell may hold several words parted by `,`, `;` or `|`.
 */
export function readTable(fileName: string, text: string): Result<Content, Failure> {
  const lines = linesOf(text.replace(/^\uFEFF/, ""));
  const separator = separatorOf(lines);
  if (separator === null) {
    return err(
      badFile(fileName, "holds no table of two columns", "Save it with a tab between the two words of each line and choose it again."),
    );
  }
  const head = headOf(cellsOf(lines.find((line) => !isComment(line)) ?? "", separator) ?? []);
  const columns = head ?? languagesNamed([fileName]) ?? [null, null];
  const entries = gatherEntries();
  let isFirst = true;
  for (const line of lines) {
    if (entries.isFull()) break;
    if (isComment(line)) continue;
    if (isFirst && head !== null) {
      isFirst = false;
      continue;
    }
    isFirst = false;
    const cells = cellsOf(line, separator);
    if (cells === null || cells.length < 2) entries.skip();
    else entries.addRow(columns.map((_language, column) => splitTranslations(withoutBrackets(cells[column] ?? ""))));
  }
  const gathered = entries.result();
  if (gathered.entries === 0) {
    return err(badFile(fileName, "holds no pairs of words or short phrases", "Check that each line holds a word and its translation."));
  }
  return ok({ format: separator === "\t" ? "tsv" : "csv", name: "", columns, gathered });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
}

function isComment(line: string): boolean {
  return line.startsWith("#");
}

/** The mark that stands in most of the first lines: a tab before all others, which may stand in any text. */
function separatorOf(lines: readonly string[]): string | null {
  const first = lines.filter((line) => !isComment(line)).slice(0, 50);
  return ["\t", ";", ","].find((mark) => first.length > 0 && first.filter((line) => line.slice(0, longestLine).includes(mark)).length * 2 > first.length) ?? null; // prettier-ignore
}

/** Null for a line that is too long or has a quotation mark that is never closed. */
function cellsOf(line: string, separator: string): readonly string[] | null {
  if (line.length > longestLine) return null;
  if (separator === "\t") return line.split("\t");
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = line[at] === '"' ? quotedCell(line, at) : null;
    if (line[at] === '"' && quoted === null) return null;
    const end = quoted === null ? line.indexOf(separator, at) : quoted.end;
    cells.push(quoted === null ? line.slice(at, end < 0 ? undefined : end) : quoted.text);
    if (end < 0 || end >= line.length) break;
    at = end + 1;
  }
  return cells;
}

/** What stands between quotation marks, a doubled one inside being one; `end` is the place behind the closing mark. */
function quotedCell(line: string, from: number): { readonly text: string; readonly end: number } | null {
  let at = from + 1;
  for (;;) {
    const mark = line.indexOf('"', at);
    if (mark < 0) return null;
    if (line[mark + 1] !== '"') return { text: line.slice(from + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    at = mark + 2;
  }
}

/** A first line in which every cell is the code of another language; null for any other line. */
function headOf(cells: readonly string[]): readonly LanguageTag[] | null {
  const tags = cells.map((cell) =>
    /^\s*[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*\s*$/iu.test(cell) ? knownTag(cell.trim().replaceAll("_", "-")) : null,
  );
  const known = tags.flatMap((tag) => tag ?? []);
  const isHead =
    known.length === cells.length &&
    known.length >= 2 &&
    known.length <= mostColumns &&
    new Set(known.map(primaryLanguage)).size === known.length;
  return isHead ? known : null;
}
