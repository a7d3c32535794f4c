import type { Value } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { bySpan } from "../model/span.ts";
import { joinedFigures } from "./compound-figures.ts";
import { datesIn } from "./dates.ts";
import { createClaimed } from "./claimed.ts";
import { figuresIn } from "./figures.ts";
import { namesIn } from "./names.ts";
import { withDay } from "./relative-days.ts";
import { scanOf } from "./rules.ts";
import { settled } from "./settle-money.ts";
import { timesIn } from "./times.ts";

/**
 * The figures, dates, times and names of a document, ordered by place and disjoint. Each span is the smallest phrase that carries the value,
 * with its bound (`more than 100,000`). Where readings compete, times come before dates, dates before figures, figures before names.
 */
export function readValues(document: Document): readonly Value[] {
  const scan = scanOf(document.text, document.language);
  const claimed = createClaimed(scan.text.length, []);
  const times = claimed.take(timesIn(scan));
  const dates = claimed.take(datesIn(scan, times)).map((date) => withDay(date, document.published));
  const moments = [...times, ...dates].sort(bySpan);
  const figures = claimed.take(settled(scan, joinedFigures(scan, figuresIn(scan, moments))));
  const names = claimed.take(namesIn(scan, document.blocks, [...moments, ...figures].sort(bySpan)));
  return [...moments, ...figures, ...names].sort(bySpan);
}
