import type { Moment, Value } from "../model/claim.ts";
import type { Scan } from "./rules.ts";

/** A date or a time of day. */
export function isMoment(value: Value): value is Moment {
  return value.kind === "date" || value.kind === "time";
}

/** A date that stands exactly as written. */
export function dateAt(from: number, to: number, value: string): Moment {
  return { kind: "date", from, to, value, bound: "exact" };
}

export function timeAt(from: number, to: number, value: string): Moment {
  return { kind: "time", from, to, value, bound: "exact" };
}

/** All matches of a pattern in the folded text that `read` makes something of. */
export function readAll(scan: Scan, pattern: RegExp, read: (match: RegExpExecArray) => Moment | null): readonly Moment[] {
  const found: Moment[] = [];
  for (const match of scan.folded.matchAll(pattern)) {
    const moment = read(match);
    if (moment !== null) found.push(moment);
  }
  return found;
}

/** The matches of a sticky pattern at given places, left to right and without overlap, that `read` makes something of. */
export function readAt(
  scan: Scan,
  pattern: RegExp,
  starts: readonly number[],
  read: (match: RegExpExecArray) => Moment | null,
): readonly Moment[] {
  const found: Moment[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(scan.folded);
    if (match === null) continue;
    end = start + match[0].length;
    const moment = read(match);
    if (moment !== null) found.push(moment);
  }
  return found;
}

/** Compiles a pattern once per key; patterns of a language are asked for with every document. */
export function createPatterns(flags: "gu" | "uy" = "gu"): (key: string, source: () => string) => RegExp {
  const known = new Map<string, RegExp>();
  return (key, source) => {
    const found = known.get(key) ?? new RegExp(source(), flags);
    known.set(key, found);
    return found;
  };
}

/** Not inside a word or a number. */
export const edge = "(?<![\\p{L}\\p{M}\\d])";
export const edgeAfter = "(?![\\p{L}\\p{M}\\d])";
