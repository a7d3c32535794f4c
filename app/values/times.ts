import type { Moment } from "../model/claim.ts";
import { hanTimes } from "./han-times.ts";
import { createPatterns, edge, readAll, readAt, timeAt } from "./moment.ts";
import type { Match } from "./phrases.ts";
import { escape } from "./date-rules.ts";
import { fold } from "./fold.ts";
import type { Rules, Scan } from "./rules.ts";
import { inHalf } from "./times-half.ts";

const patternOf = createPatterns();
const stickyOf = createPatterns("uy");

/** Times of day: `6:30 p.m.`, `18h30`, `half past six`, `a las siete de la tarde`, `noon`, `凌晨3时47分`. */
export function timesIn(scan: Scan): readonly Moment[] {
  if (scan.rules.han || scan.rules.code === "ko") return [...hanTimes(scan), ...digital(scan)];
  return [...digital(scan), ...onTheHour(scan), ...offsetBefore(scan), ...inWords(scan), ...named(scan)];
}

const colon = new RegExp(`${edge}(?<![.,:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?![\\d:])`, "uy");
const loose = new RegExp(`${edge}(?<![.,:])(?<hour>\\d{1,2})(?<mark>\\.| ?h ?)(?<minute>\\d{2})(?![\\d%]|[.,]\\d)`, "uy");

function digital(scan: Scan): readonly Moment[] {
  return [
    ...readAt(scan, colon, scan.starts.digits, (match) => withDayPart(scan, match, false)),
    ...readAt(scan, loose, scan.starts.digits, (match) => withDayPart(scan, match, match.groups?.["mark"] === ".")),
  ];
}

/** `18.30` is a time only with a clock word after it or a preposition of time before it. */
function withDayPart(scan: Scan, match: RegExpExecArray, doubtful: boolean): Moment | null {
  const { hour, minute, second } = match.groups ?? {};
  const to = match.index + match[0].length;
  const clock = clockAfter(scan, to);
  const part = partAfter(scan, clock ?? to);
  if (doubtful && part === null && clock === null && !(strictBefore(scan, match.index) && !countsAfter(scan, to))) return null;
  const value = inHalf(Number(hour), Number(minute), second === undefined ? null : Number(second), part?.found[0] ?? null);
  const end = part !== null && isHalf(part.found[0]) ? part.to : to;
  return value === null ? null : timeAt(match.index, end, value);
}

/** German `um 18.30` without `Uhr` is as often an amount; only words that nothing but a time follows are trusted. */
function strictBefore(scan: Scan, at: number): boolean {
  return /(?:a las|desde las|hasta las|a les|alle|alle ore|ore|dalle|godz\.|godzinie|saat|kl\.|ore) $/.test(
    scan.folded.slice(Math.max(0, at - 11), at),
  );
}

function countsAfter(scan: Scan, to: number): boolean {
  const match = scan.rules.units.longestAt(scan.folded, to + (scan.folded.charAt(to) === " " ? 1 : 0));
  return match !== null;
}

function isHalf(part: string | undefined): boolean {
  return part !== undefined && part !== "noon" && part !== "midnight";
}

/** Where a clock word that follows ends (`18.30 Uhr`); null when none does. */
function clockAfter(scan: Scan, at: number): number | null {
  const pattern = patternOf(`clock ${scan.rules.tag}`, () => `^ ?(?:${clockSource(scan.rules)})(?![\\p{L}])`);
  pattern.lastIndex = 0;
  const found = pattern.exec(scan.folded.slice(at, at + 16));
  return found === null ? null : at + found[0].length;
}

function clockSource(rules: Rules): string {
  const words = rules.language.dates.clock.map((word) => escape(fold(word)));
  return words.length === 0 ? "(?!)" : [...words].sort((x, y) => y.length - x.length).join("|");
}

/** A part of the day right after: `p.m.`, `de la tarde`, `morgens`. */
function partAfter(scan: Scan, at: number): Match<string> | null {
  const start = /^ ?,? ?/.exec(scan.folded.slice(at, at + 2))?.[0].length ?? 0;
  return scan.rules.dates.dayParts.longestAt(scan.folded, at + start);
}

/** `3 p.m.`, `um 18 Uhr`, `à 18 heures`, `a las 7 de la tarde`. */
function onTheHour(scan: Scan): readonly Moment[] {
  const pattern = stickyOf(`hour ${scan.rules.tag}`, () => {
    const hours = [...scan.rules.dates.hours.keys()].map(escape).sort((x, y) => y.length - x.length);
    return `${edge}(?<![.,:/$€£-])(?<hour>\\d{1,2}${hours.length === 0 ? "" : `|${hours.join("|")}`})(?!(?!h(?!\\p{L}))[\\p{L}\\d]|[.,:]\\d)`;
  });
  return readAt(scan, pattern, scan.starts.digitsAnd("hour"), (match) => hourAt(scan, match));
}

/** Clock words that are no unit of time at once. */
const clockOnly = /^ ?(?:uhr|o'clock|uur)(?!\p{L})/u;

function hourAt(scan: Scan, match: RegExpExecArray): Moment | null {
  const { folded } = scan;
  const written = match.groups?.["hour"] ?? "";
  const hour = /^\d/.test(written) ? Number(written) : (scan.rules.dates.hours.get(written) ?? 99);
  const to = match.index + match[0].length;
  const after = offsetAfter(scan, to);
  const base = after?.to ?? to;
  const clock = clockAfter(scan, base);
  const part = partAfter(scan, clock ?? base);
  const before = isAfterTimeWord(scan, match.index);
  const sure = clockOnly.test(folded.slice(to, to + 9)) || (part !== null && isSurePart(scan, part, before || clock !== null));
  if (!sure && !(before && (clock !== null || after !== null))) return null;
  const minutes = hour * 60 + (after?.offset ?? 0);
  const value = inHalf(Math.floor(minutes / 60), minutes % 60, null, part?.found[0] ?? null);
  const end = part !== null && isHalf(part.found[0]) ? part.to : (clock ?? base);
  return value === null || hour > 24 ? null : timeAt(match.index, end, value);
}

/** `3 a.m.` needs no more; `three in the morning` needs a preposition, or it may be three people. */
function isSurePart(scan: Scan, part: Match<string>, introduced: boolean): boolean {
  const key = part.found[0];
  if (key === "noon" || key === "midnight") return false;
  return (
    introduced ||
    key === "am" ||
    key === "pm" ||
    /^d(?:e la|u|a|el|i|e l') ?/.test(scan.folded.slice(part.from, part.to)) ||
    (scan.rules.code === "en" && /^(?:in the|at night)/.test(scan.folded.slice(part.from, part.to)))
  );
}

function isAfterTimeWord(scan: Scan, at: number): boolean {
  const source = scan.rules.dates.words.beforeTime;
  if (source === "") return false;
  const pattern = patternOf(`before-time ${scan.rules.tag}`, () => `(?<![\\p{L}])(?:${source}) $`);
  pattern.lastIndex = 0;
  return pattern.test(scan.folded.slice(Math.max(0, at - 20), at));
}

/** `y media`, `et quart` after an hour. */
function offsetAfter(scan: Scan, at: number): { readonly to: number; readonly offset: number } | null {
  const text = scan.folded.slice(at, at + 32);
  const hour = /^ (?:heures?|horas?|ore|uhr|час(?:а|ов)?)/.exec(text)?.[0].length ?? 0;
  for (const [phrase, offset] of scan.rules.dates.offsetsAfter) {
    if (text.startsWith(phrase, hour) && !/^\p{L}/u.test(text.slice(hour + phrase.length)))
      return { to: at + hour + phrase.length, offset };
  }
  return null;
}

/** `half past six`, `halb acht`, `Viertel vor drei`. */
function offsetBefore(scan: Scan): readonly Moment[] {
  const offsets = Object.entries(scan.rules.language.dates.clockOffsets).filter(
    ([phrase]) => !/^(?:y|et|e|i|menos|moins|meno|menys|و) ?/.test(phrase),
  );
  const hours = scan.rules.dates.hours;
  if (offsets.length === 0 || hours.size === 0) return [];
  const pattern = stickyOf(`offset ${scan.rules.tag}`, () => {
    const phrases = offsets.map(([phrase]) => escape(fold(phrase))).sort((x, y) => y.length - x.length);
    const words = [...hours.keys()].map(escape).sort((x, y) => y.length - x.length);
    return `${edge}(?<offset>${phrases.join("|")}) (?<hour>\\d{1,2}|${words.join("|")})(?![\\p{L}\\d]|[.,]\\d| (?:millionen|milliarden|hundert|tausend|jahre|stunden))`;
  });
  const byPhrase = new Map(offsets.map(([phrase, offset]) => [fold(phrase), offset]));
  return readAt(scan, pattern, scan.starts.words("offset"), (match) => {
    const written = match.groups?.["hour"] ?? "";
    const hour = /^\d/.test(written) ? Number(written) : (hours.get(written) ?? 99);
    const minutes = hour * 60 + (byPhrase.get(match.groups?.["offset"] ?? "") ?? 0);
    const end = match.index + match[0].length;
    const part = partAfter(scan, clockAfter(scan, end) ?? end);
    const value = hour > 24 ? null : inHalf(Math.floor(minutes / 60), minutes % 60, null, part?.found[0] ?? null);
    return value === null ? null : timeAt(match.index, part?.to ?? end, value);
  });
}

/** Hours in words after a time word are read by `onTheHour`; what is left is the feminine article of Romance languages. */
function inWords(scan: Scan): readonly Moment[] {
  if (scan.rules.code !== "es" && scan.rules.code !== "ca") return [];
  const article = scan.rules.code === "es" ? "la una" : "la una";
  const pattern = patternOf(
    `one ${scan.rules.tag}`,
    () => `(?<=(?:a|desde|hasta|sobre) )${article}(?: y media| de la (?:tarde|mañana|madrugada))(?!\\p{L})`,
  );
  return readAll(scan, pattern, (match) => {
    const late = match[0].endsWith("tarde");
    return timeAt(match.index, match.index + match[0].length, late ? "T13:00" : match[0].endsWith("media") ? "T01:30" : "T01:00");
  });
}

/** Noon and midnight. */
function named(scan: Scan): readonly Moment[] {
  const words = Object.entries(scan.rules.language.dates.dayParts).filter(([, part]) => part === "noon" || part === "midnight");
  if (words.length === 0) return [];
  const pattern = stickyOf(`named ${scan.rules.tag}`, () => {
    const longest = words.map(([word]) => escape(fold(word))).sort((x, y) => y.length - x.length);
    return `${edge}(?:${longest.join("|")})(?![\\p{L}])`;
  });
  const byWord = new Map(words.map(([word, part]) => [fold(word), part]));
  return readAt(scan, pattern, scan.starts.words("noon"), (match) =>
    timeAt(match.index, match.index + match[0].length, byWord.get(match[0]) === "noon" ? "T12:00" : "T00:00"),
  );
}
