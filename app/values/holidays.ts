import type { Moment } from "../model/claim.ts";
import { escape } from "./date-rules.ts";
import { edtf } from "./edtf.ts";
import { fold } from "./fold.ts";
import { holidayNames, type Holiday } from "./holiday-words.ts";
import { createPatterns, dateAt, edge, readAll, readAt } from "./moment.ts";
import type { Scan } from "./rules.ts";

const anywhere = createPatterns();
const atWords = createPatterns("uy");
/** What may stand between a holiday and its year: `Easter of 2018`, `Pfingsten im Jahr 2022`, `Navidad de 2020`, `2020年圣诞节` needs nothing. */
const gap =
  "(?:,? |-)(?:(?:of|in|the year|de|del|do|da|du|en|em|di|nel|im jahr|im|van|in het jaar|года|році|року|roku|r\\.|roce|en l'an|any|l'any) ){0,2}";

/** Holidays with their year, as dates: `Easter 2018` is 2018-04-01. Without a year a holiday is a name and no claim of a date. */
export function holidays(scan: Scan): readonly Moment[] {
  const { code, han } = scan.rules;
  const names = holidayNames.get(code);
  if (names === undefined) return [];
  const words = (): string => [...names.keys()].map((name) => escape(fold(name))).sort((x, y) => y.length - x.length).join("|"); // prettier-ignore
  const byName = new Map([...names].map(([name, holiday]) => [fold(name), holiday]));
  const read = (match: RegExpExecArray): Moment | null => {
    const { lead, name = "", year = lead } = match.groups ?? {};
    const holiday = byName.get(name);
    if (holiday === undefined || year === undefined) return null;
    const value = dayOf(holiday, Number(year));
    return value === null ? null : dateAt(match.index, match.index + match[0].length, value);
  };
  if (han || code === "ko")
    return readAll(
      scan,
      anywhere(code, () => `(?<![\\d])(?<lead>(?:19|20)\\d\\d)(?:年|년)?的? ?(?<name>${words()})`),
      read,
    );
  const named = atWords(code, () => `${edge}(?<name>${words()})${gap}(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d]|[.,]\\d)`);
  return readAt(scan, named, scan.starts.words("holiday"), read);
}

function dayOf(holiday: Holiday, year: number): string | null {
  switch (holiday.kind) {
    case "fixed":
      return edtf(year, holiday.month, holiday.day);
    case "easter":
      return isoOf(easterOf(year), holiday.days);
    case "thanksgiving":
      return isoOf(new Date(Date.UTC(year, 10, 22 + ((11 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7))), holiday.days);
  }
}

function isoOf(date: Date, days: number): string {
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const day = moon + weekday - 7 * shift + 114;
  return new Date(Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1));
}
