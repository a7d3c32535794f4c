import type { Figure, Moment, Value } from "../model/claim.ts";
import type { Agreement } from "./agreement.ts";
import { figuresAgree } from "./agree-figures.ts";
import { namesAgree } from "./agree-names.ts";
import { momentsAgree } from "./agree-moments.ts";
import { isMoment } from "./moment.ts";

/**
 * `same`: equal, or equal within what rounding and conversion of units allow, with the same bound. `compatible`: one says less than the other
 * and does not contradict it (`about 350,000` and 349,800; a year and a full date). `different`: comparable and not that. `unrelated`: they
 * measure different things. Symmetric; a value always agrees with itself.
 */
export function agreement(a: Value, b: Value): Agreement {
  if (a.kind === "name" || b.kind === "name") {
    if (a.kind !== "name" || b.kind !== "name") return "unrelated";
    return namesAgree(a, b);
  }
  if (isMoment(a) || isMoment(b)) return isMoment(a) && isMoment(b) ? momentsAgree(a, b) : mixed(a, b);
  return figuresAgree(a, b);
}

/** A bare number of four digits and a year, or an ordinal and the day of a month, may be one and the same thing read differently. */
function mixed(a: Figure | Moment, b: Figure | Moment): Agreement {
  const moment = isMoment(a) ? a : b;
  const figure = isMoment(a) ? b : a;
  if (isMoment(figure) || !isMoment(moment) || figure.kind !== "number") return "unrelated";
  const day = /^XXXX-XX-(\d\d)$/.exec(moment.value)?.[1];
  return moment.value === String(figure.value) || Number(day) === figure.value ? "compatible" : "unrelated";
}

/**
 * True for a figure another writer may put with an article or a noun alone: `1 year` as *a year*, `24 hours` as *a day*, `12` as *a dozen*
 * is left to the dictionaries. Its absence on the other side is weak evidence.
 */
export function mayBeUnwritten(value: Value): boolean {
  if (value.kind === "name" || isMoment(value) || value.upTo !== null) return false;
  if (value.value === 1) return true;
  return wholeUnits.has(`${String(value.value)} ${value.unit ?? ""}`);
}
const wholeUnits = new Set([
  "24 h",
  "60 min",
  "60 s",
  "7 d",
  "12 mo",
  "10 a",
  "100 a",
  "30 min",
  "6 mo",
  "14 d",
  "2 wk",
  "1000 m",
  "0.5 a",
  "0.5 h",
]);
