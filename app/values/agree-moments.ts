import type { Moment } from "../model/claim.ts";
import type { Agreement } from "./agreement.ts";

/** Dates with dates, times with times. */
export function momentsAgree(a: Moment, b: Moment): Agreement {
  if (a.kind !== b.kind) return "unrelated";
  // A translation of another day keeps the word of its original, so that the same word never counts as a difference.
  if (a.value === b.value) return a.day === undefined || b.day === undefined || a.day === b.day ? "same" : "compatible";
  // A relative day that can be dated meets a date.
  if (a.day !== undefined || b.day !== undefined) return datesOrSame(a.day ?? a.value, b.day ?? b.value);
  return a.kind === "time" ? timesAgree(a.value, b.value) : datesAgree(a.value, b.value);
}

/** `T06:30` may be the evening one where only the other side says which half of the day is meant. */
function timesAgree(a: string, b: string): Agreement {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  if (x === y) return "same";
  return Math.abs(x - y) === 720 && Math.min(x, y) > 0 ? "compatible" : "different";
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.slice(1).split(":").map(Number);
  return hour * 60 + minute;
}

function datesAgree(a: string, b: string): Agreement {
  if (a.startsWith("~") || b.startsWith("~")) return partsAgree(a, b);
  if (a.includes("/") || b.includes("/")) return spansAgree(a, b);
  if (a.includes("W") || b.includes("W")) return a.includes("W") && b.includes("W") ? "different" : "unrelated";
  return fieldsAgree(a, b);
}

/** Field by field; what one side leaves out does not contradict. Unrelated when no field stands on both sides. */
function fieldsAgree(a: string, b: string): Agreement {
  const left = a.split("-");
  const right = b.split("-");
  const both = left.map((field, index) => ({ a: field, b: right[index] ?? "XX" })).filter((pair) => !isOpen(pair.a) && !isOpen(pair.b));
  if (both.length === 0) return "unrelated";
  return both.every((pair) => fieldFits(pair.a, pair.b)) ? "compatible" : "different";
}

function isOpen(field: string): boolean {
  return /^X+$/.test(field);
}

/** `199X` holds 1994; a season holds its months. */
function fieldFits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  if (seasonHolds(a, b) || seasonHolds(b, a)) return true;
  return Array.from(a).every((digit, index) => digit === "X" || b.charAt(index) === "X" || digit === b.charAt(index));
}

const seasonMonths: Readonly<Record<string, readonly string[]>> = {
  "21": ["03", "04", "05", "06"],
  "22": ["06", "07", "08", "09"],
  "23": ["09", "10", "11", "12"],
  "24": ["12", "01", "02", "03"],
};

function seasonHolds(season: string, month: string): boolean {
  return seasonMonths[season]?.includes(month) === true;
}

function spansAgree(a: string, b: string): Agreement {
  const [from = "", to = from] = a.split("/");
  const [otherFrom = "", otherTo = otherFrom] = b.split("/");
  const answers = [datesOrSame(from, otherFrom), datesOrSame(to, otherTo)];
  if (answers.includes("different"))
    return a.includes("/") && b.includes("/")
      ? "different"
      : answers.includes("same") || answers.includes("compatible")
        ? "compatible"
        : "different";
  return answers.includes("unrelated") ? "unrelated" : "compatible";
}

function datesOrSame(a: string, b: string): Agreement {
  return a === b ? "same" : datesAgree(a, b);
}

/** `~end-2028` against `2028`, against `~beginning-2028`, against a relative day. */
function partsAgree(a: string, b: string): Agreement {
  const left = partOf(a);
  const right = partOf(b);
  if (left === null || right === null) return relativeAgree(a, b);
  const dates = datesOrSame(left.date, right.date);
  if (dates === "different" || dates === "unrelated") return dates;
  return left.part !== "" && right.part !== "" && left.part !== right.part
    ? "different"
    : dates === "same" && left.part === right.part
      ? "same"
      : "compatible";
}

function partOf(value: string): { readonly part: string; readonly date: string } | null {
  if (!value.startsWith("~")) return { part: "", date: value };
  const found = /^~([a-z]+)-([\dX].*)$/.exec(value);
  return found === null ? null : { part: found[1] ?? "", date: found[2] ?? "" };
}

/** Two relative periods of the same grain (`last-week`, `last-year` …) can differ; a relative day and a weekday cannot be compared. */
function relativeAgree(a: string, b: string): Agreement {
  return a.startsWith("~") && b.startsWith("~") && partOf(a) === null && partOf(b) === null ? "different" : "unrelated";
}
