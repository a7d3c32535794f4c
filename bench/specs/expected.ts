import type { Span } from "../../app/model/span.ts";
import { currencyOf, unitOf, type SpecUnit } from "./spec-units.ts";

/** A specification as Microsoft writes it. */
export interface Spec {
  readonly Input: string;
  readonly Results?: readonly SpecResult[];
}

interface SpecResult {
  readonly Text: string;
  readonly TypeName: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Resolution?: SpecResolution | null;
}

interface SpecResolution {
  readonly value?: string | null;
  readonly unit?: string;
  readonly isoCurrency?: string;
  readonly values?: readonly { readonly timex?: string }[];
}

/** What has to be read. `number` may be read as part of anything; ends of a range that are open are infinite. */
export type Wanted =
  | { readonly kind: "number" | "ordinal" | "percent"; readonly value: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly lowClosed: boolean; readonly highClosed: boolean }
  | { readonly kind: "money"; readonly value: number; readonly codes: readonly string[] }
  | { readonly kind: "quantity"; readonly value: number; readonly units: readonly SpecUnit[] }
  /** Each of the alternatives is all that has to be read: a date, a time, or both. */
  | { readonly kind: "moment"; readonly alternatives: readonly (readonly string[])[] };

export interface Expectation {
  readonly wanted: Wanted;
  readonly text: string;
  readonly shown: string;
  readonly span: Span | null;
  /** A part of a model that is counted apart. */
  readonly group: string;
  /** Not a value of its own: relative to a reference date, to a list; a unit that is not in the table is never skipped silently but wanted. */
  readonly skipped: boolean;
}

/** What the results of a specification ask for, in their order. */
export function expectationsOf(model: string, spec: Spec): readonly Expectation[] {
  return (spec.Results ?? []).map((result) => expectationOf(model, spec.Input, result));
}

/** Where a result stands. Some are written with a wrong place, in Arabic above all: then where its text is found, or anywhere. */
function spanOf(input: string, result: SpecResult): Span | null {
  const text = result.Text.normalize("NFKC").toLowerCase();
  const given = result.Start === undefined || result.End === undefined ? null : { from: result.Start, to: result.End + 1 };
  if (given !== null && input.slice(given.from, given.to).normalize("NFKC").toLowerCase() === text) return given;
  const from = input.toLowerCase().indexOf(result.Text.toLowerCase());
  return from < 0 ? null : { from, to: from + result.Text.length };
}

function expectationOf(model: string, input: string, result: SpecResult): Expectation {
  const resolution = result.Resolution ?? {};
  const wanted = wantedOf(model, result, resolution);
  const span = spanOf(input, result);
  const shown = `${resolution.value ?? timexesOf(resolution).join(" or ")} ${resolution.isoCurrency ?? resolution.unit ?? ""}`.trim();
  const base = { text: result.Text, shown, span };
  if (wanted === null) return { ...base, wanted: { kind: "number", value: Number.NaN }, group: "", skipped: true };
  return { ...base, wanted, group: wanted.kind === "moment" ? groupOf(wanted.alternatives[0] ?? []) : "", skipped: false };
}

function wantedOf(model: string, result: SpecResult, resolution: SpecResolution): Wanted | null {
  if (model.startsWith("DateTime")) return momentOf(result, resolution);
  const written = resolution.value ?? "";
  if (result.TypeName === "ordinal.relative" || written === "" || written === "null") return null;
  if (model.startsWith("NumberRange")) return rangeOf(written);
  const value = numberOf(written.replace("%", ""));
  if (value === null) return null;
  if (model.startsWith("Currency")) return { kind: "money", ...currencyOf(resolution.unit ?? "", resolution.isoCurrency ?? null, value) };
  if (/^(?:Dimension|Age|Temperature)/.test(model)) return { kind: "quantity", value, units: unitOf(resolution.unit ?? "") };
  if (model.startsWith("Ordinal")) return { kind: "ordinal", value };
  return { kind: model.startsWith("Percent") ? "percent" : "number", value };
}

/** `0,6666`, `-1.2E+9`: without groups, with the decimal mark of the language. */
function numberOf(written: string): number | null {
  const value = Number(written.trim().replace(",", "."));
  return Number.isNaN(value) ? null : value;
}

/** `(10,15]`, `[700,)`: always with a point for the decimals. */
function rangeOf(written: string): Wanted | null {
  const parts = /^([[(])([^,]*),([^,]*)([\])])$/.exec(written);
  if (parts === null) return null;
  const low = parts[2] === "" ? -Infinity : Number(parts[2]);
  const high = parts[3] === "" ? Infinity : Number(parts[3]);
  return { kind: "range", low, high, lowClosed: parts[1] === "[", highClosed: parts[4] === "]" };
}

function timexesOf(resolution: SpecResolution): readonly string[] {
  return [...new Set((resolution.values ?? []).map((value) => value.timex ?? ""))];
}

const timex = /^(\d{4}(?:-\d\d){0,2}|XXXX-\d\d(?:-\d\d)?|XXXX-WXX-\d)?(T\d\d(?::\d\d){0,2})?$/;

/** Only what the text itself says: dates with their year written out or without any; those counted from the reference date are left out. */
function momentOf(result: SpecResult, resolution: SpecResolution): Wanted | null {
  const alternatives = timexesOf(resolution).map((written) => {
    const [, date, time] = timex.exec(written) ?? [];
    if (date !== undefined && /^\d/.test(date) && !saysYear(result.Text, date.slice(0, 4))) return [];
    return [...(date === undefined ? [] : [date]), ...(time === undefined ? [] : [clockOf(time)])];
  });
  const known = alternatives.filter((alternative) => alternative.length > 0);
  return known.length === 0 || known.length < alternatives.length ? null : { kind: "moment", alternatives: known };
}

const hanDigits = "〇一二三四五六七八九";

function saysYear(text: string, year: string): boolean {
  const digits = text.normalize("NFKC").replace(/[٠-٩०-९]/gu, (digit) => String(((digit.codePointAt(0) ?? 0) % 16) % 10));
  const han = Array.from(year, (digit) => hanDigits.charAt(Number(digit))).join("");
  const short = new RegExp(`(?<!\\d)['’]?${year.slice(2)}(?!\\d)`, "u");
  return digits.includes(year) || text.includes(han) || short.test(digits);
}

/** `T16` is `T16:00`, `T16:12:00` is `T16:12`. */
function clockOf(time: string): string {
  const full = time.length === 3 ? `${time}:00` : time;
  return full.length === 9 && full.endsWith(":00") ? full.slice(0, 6) : full;
}

function groupOf(parts: readonly string[]): string {
  const [first = ""] = parts;
  if (parts.length > 1) return "date and time";
  if (first.startsWith("T")) return "time";
  if (first.startsWith("XXXX-W")) return "weekday";
  return first.startsWith("X") ? "date without year" : "date";
}
