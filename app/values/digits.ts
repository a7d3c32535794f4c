import type { Span } from "../model/span.ts";

/** How a language sets marks in digits. */
export interface DigitMarks {
  readonly decimal: "." | ",";
  readonly group: readonly string[];
  /** A plain space may group digits (`1 200`): not in languages that never write so. */
  readonly spaces: boolean;
}

export interface Digits extends Span {
  readonly value: number;
  /** The digits alone, without marks: `2019` of `2019`; a year is four of them without a mark. */
  readonly plain: boolean;
}

/** Bounded, so that a page of figures parted by commas is not tried from each of them to its end. */
const run = /\d{1,40}(?:(?:[.,'،·・]\d{2,3}| \d{3})(?=[.,'، ·・]\d)){0,7}(?:[.,'، ·・]\d{1,40})?/y;

/**
 * Reads digits that begin at `at` in folded text, with the marks of the language first and those of others where the shape leaves no doubt
 * (`1.234.567` in English). What cannot be one number is cut at the last mark that makes sense: `5,10,15` is 5. Null when none begins there.
 */
export function digitsAt(folded: string, at: number, marks: DigitMarks): Digits | null {
  run.lastIndex = at;
  const found = run.exec(folded);
  if (found === null) return null;
  for (let raw = found[0]; raw !== ""; raw = raw.replace(/[.,'، ·・]?\d{1,40}$/, "")) {
    const value = interpret(raw, marks);
    if (value !== null && !isListed(folded, at, raw)) return { from: at, to: at + raw.length, value, plain: /^\d+$/.test(raw) };
  }
  return null;
}

/** Dots and digits that are no number: `1.2.3`, `10.0.0.1`. */
export function isDotted(folded: string, span: Span): boolean {
  return /^\.\d/.test(folded.slice(span.to, span.to + 2)) || /\d\.$/.test(folded.slice(Math.max(0, span.from - 2), span.from));
}

/** `22,24,26,31` is a list: what stands right before or after another member by the same mark has no decimals. */
function isListed(folded: string, at: number, raw: string): boolean {
  const separator = /^\d+([.,])\d+$/.exec(raw)?.[1];
  if (separator === undefined || /^\d{1,3}[.,]\d{3}$/.test(raw)) return false;
  const end = at + raw.length;
  const after = folded.charAt(end) === separator && /\d/.test(folded.charAt(end + 1));
  return after || (folded.charAt(at - 1) === separator && /\d/.test(folded.charAt(at - 2)));
}

function interpret(written: string, marks: DigitMarks): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const raw = marks.group.includes("،") ? written.replaceAll("،", ",") : written;
  if (raw.includes("،")) return null;
  const separators = new Set(raw.replace(/\d/g, ""));
  if (separators.has(" ") && !spacesFit(raw, marks)) return null;
  const tight = raw.replace(/[' ]/g, "");
  if (separators.has("'") && !/^\d{1,3}('\d{3})+([.,]\d+)?$/.test(raw)) return null;
  return withDotsAndCommas(tight, marks, separators.has(" ") || separators.has("'"));
}

/** Where the language does not group by spaces, two groups or three zeros leave no doubt: `1 234 567`, `40 000`. */
function spacesFit(raw: string, marks: DigitMarks): boolean {
  if (!/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/.test(raw)) return false;
  return marks.spaces || / \d{3} \d{3}/.test(raw) || / 000(?:[.,]\d{1,40})?$/.test(raw);
}

function withDotsAndCommas(raw: string, marks: DigitMarks, groupedAlready: boolean): number | null {
  if (/^\d+$/.test(raw)) return Number(raw);
  if (groupedAlready) return Number(raw.replace(/[.,·]/, "."));
  const other = marks.decimal === "." ? "," : ".";
  if (isThousands(raw, marks.decimal)) return Number(raw.replaceAll(marks.decimal, ""));
  if (isGrouped(raw, other, marks.decimal)) return Number(raw.replaceAll(other, "").replace(marks.decimal, "."));
  if (isDecimal(raw, marks.decimal) || isDecimal(raw, "·") || isDecimal(raw, "・")) return Number(raw.replace(/[.,·・]/, "."));
  if (isGrouped(raw, marks.decimal, other) && (raw.split(marks.decimal).length > 2 || raw.includes(other))) {
    return Number(raw.replaceAll(marks.decimal, "").replace(other, "."));
  }
  return isDecimal(raw, other) && !/[.,]\d{3}$/.test(raw) ? Number(raw.replace(other, ".")) : null;
}

/** Groups of three, or of two before the last three as in India. */
function isGrouped(raw: string, group: string, decimal: string): boolean {
  const [whole = "", fraction, more] = raw.split(decimal);
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return false;
  const parts = whole.split(group);
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (parts.length < 2 || last.length !== 3 || first === "" || first.length > 3 || /^0/.test(first)) return false;
  const middle = parts.slice(1, -1);
  return middle.every((part) => part.length === 3) || (first.length < 3 && middle.every((part) => part.length === 2));
}

/** Nobody writes three zeros as decimals: `300,000` in a Spanish text is three hundred thousand. */
function isThousands(raw: string, decimal: string): boolean {
  const parts = raw.split(decimal);
  return parts.length === 2 && /^[1-9]\d{0,2}$/.test(parts[0] ?? "") && parts[1] === "000";
}

function isDecimal(raw: string, decimal: string): boolean {
  const parts = raw.split(decimal);
  return parts.length === 2 && parts.every((part) => /^\d+$/.test(part));
}
