import type { Moment } from "../model/claim.ts";
import { edtf, pad } from "./edtf.ts";

/** What `~yesterday`, `~last-month`, `~next-summer` are, counted from a day of publication. */
export function withDay(moment: Moment, published: string | undefined): Moment {
  const meant = published === undefined || !moment.value.startsWith("~") ? null : dayMeant(moment.value.slice(1), published);
  return meant === null ? moment : { ...moment, day: meant };
}

const days: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  "last-night": -1,
  tomorrow: 1,
  "day-before-yesterday": -2,
  "day-after-tomorrow": 2,
};
const directions: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

function dayMeant(key: string, published: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(published) ?? [];
  if (year === undefined) return null;
  const [lead = "", unit = ""] = key.split("-");
  const step = directions[lead];
  if (step !== undefined && unit === "year") return edtf(Number(year) + step, null, null);
  if (month === undefined) return null;
  if (step !== undefined && unit === "month") return dateOf(Number(year), Number(month) + step, 1).slice(0, 7);
  const season = seasons[unit];
  if (step !== undefined && season !== undefined) return seasonOf(Number(year), Number(month), step, season);
  if (day === undefined) return null;
  const from = (shift: number): string => dateOf(Number(year), Number(month), Number(day) + shift);
  if (step !== undefined && unit === "week") {
    const weekday = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7;
    return `${from(7 * step - weekday)}/${from(7 * step - weekday + 6)}`;
  }
  const shift = days[key];
  return shift === undefined ? null : from(shift);
}

/** The season before, of, or after a month, of the northern year: winter is told by the year in which it ends. */
function seasonOf(year: number, month: number, step: number, season: number): string {
  const ends = (season - 20) * 3 - 1 + 3; // months in which seasons end: May, August, November, February of the next year
  const over = month > (season === 24 ? 2 : ends);
  const begun = season === 24 ? month === 12 || month <= 2 : month > ends - 3;
  if (step === 0) return `${String(year)}-${String(season)}`;
  if (step < 0) return `${String(over && !(season === 24 && begun) ? year : year - 1)}-${String(season)}`;
  return `${String(begun || over ? year + 1 : year)}-${String(season)}`;
}

function dateOf(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return `${pad(date.getUTCFullYear()).padStart(4, "0")}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}
