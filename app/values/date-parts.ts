import type { Moment } from "../model/claim.ts";
import type { Scan } from "./rules.ts";

const seasons: Readonly<Record<string, string>> = { spring: "21", summer: "22", autumn: "23", winter: "24" };
const between =
  /(?:^| )(?:of|the|of the|in|in the|de|del|de la|du|des|do|da|dell'|del|di|van|von|des jahres|der|den|года|year|l'année|el|le|al|il|di) $/u;

/**
 * Dates with a part of the year, month or century written beside them: `end of 2028` is `~end-2028`, `spring 2020` is `2020-21` (EDTF
 * seasons), `2028年底` too. Only years, months, decades and centuries have parts.
 */
export function withParts(scan: Scan, dates: readonly Moment[]): readonly Moment[] {
  return dates.map((date, index) => withPart(scan, date, dates[index - 1]?.to ?? 0, dates[index + 1]?.from ?? Infinity));
}

function withPart(scan: Scan, date: Moment, after: number, before: number): Moment {
  if (!/^[\dX]{4}(?:-\d\d)?$/.test(date.value)) return date;
  const { folded, rules } = scan;
  const lead = folded.slice(Math.max(after, date.from - 30), date.from);
  const gap = between.exec(lead)?.[0] ?? (lead.endsWith(" ") || lead.endsWith("-") ? lead.slice(-1) : "");
  const ends = [date.from - gap.length, date.from - (gap === "" ? 0 : 1)];
  for (const end of ends) {
    const found = rules.dates.parts.longestBefore(folded, end + (folded.charAt(end) === " " && gap.startsWith(" ") ? 0 : 0));
    const key = found?.found[0];
    if (found !== null && key !== undefined && found.from >= after) return parted(date, found.from, date.to, key);
  }
  const tail = rules.han ? rules.dates.parts.longestAt(folded, date.to) : null;
  const key = tail?.found[0];
  return tail === null || key === undefined || tail.to > before ? date : parted(date, date.from, tail.to, key);
}

function parted(date: Moment, from: number, to: number, key: string): Moment {
  const season = seasons[key];
  const value = season !== undefined && /^\d{4}$/.test(date.value) ? `${date.value}-${season}` : `~${key}-${date.value}`;
  return { ...date, from, to, value };
}
