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
  const last = season === 24 ? 2 : (season - 20) * 3 + 2; // its last month: May, August, November, February
  const running = (month - last + 12) % 12 === 0 || (month - last + 12) % 12 > 9;
  const coming = month > last ? year + 1 : year; // the first that ends in this month or later
  const nearest = season === 24 && month > 8 ? year + 1 : year;
  const meant = step < 0 ? coming - 1 : step === 0 ? nearest : running ? coming + 1 : coming;
  return `${String(meant)}-${String(season)}`;
}

function dateOf(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return `${pad(date.getUTCFullYear()).padStart(4, "0")}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}
