import type { Moment } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { calendarDates } from "./calendar-dates.ts";
import { hanDates } from "./han-dates.ts";
import { holidays } from "./holidays.ts";
import { periods } from "./periods.ts";
import type { Scan } from "./rules.ts";
import { withParts } from "./date-parts.ts";
import { relativeDates, weekdays } from "./relative-dates.ts";
import { yearsAlone } from "./years.ts";
import { createClaimed } from "./claimed.ts";

/** The dates of a text that do not lie in `taken` (times of day), ordered by place: full dates first, then what is left for looser readings. */
export function datesIn(scan: Scan, taken: readonly Span[]): readonly Moment[] {
  const claimed = createClaimed(scan.text.length, taken);
  const readers = [holidays, hanDates, calendarDates, periods, relativeDates, weekdays, yearsAlone];
  const found = readers.flatMap((read) => claimed.take(read(scan)));
  return withParts(
    scan,
    found.sort((x, y) => x.from - y.from),
  );
}
