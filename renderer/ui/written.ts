/** Dates and languages as a reader of `locale` writes them. Pure: the present moment is passed in. */

interface PublishedParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: { readonly hour: number; readonly minute: number } | null;
}

const edtf = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * `2024-05-03T09:12+02:00` as "3 May 2024, 09:12", less precise dates less precisely, without the year when it is that of `now`.
 * The hour is the one the publisher wrote, never converted. What is no EDTF date comes back as it was typed.
 */
export function publishedText(published: string, locale: string, now: Date): string {
  const parts = publishedParts(published);
  if (parts === null) return published;
  const { year, month, day, time } = parts;
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1, time?.hour ?? 0, time?.minute ?? 0));
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC" };
  if (month === null || day === null || year !== now.getFullYear()) options.year = "numeric";
  if (month !== null) options.month = "short";
  if (day !== null) options.day = "numeric";
  if (time !== null) Object.assign(options, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return new Intl.DateTimeFormat(locale, options).format(moment);
}

/** True for an empty field and for a year, month, day or minute that exists. */
export function isPublished(published: string): boolean {
  return published === "" || publishedParts(published) !== null;
}

function publishedParts(published: string): PublishedParts | null {
  const match = edtf.exec(published.trim());
  if (match === null) return null;
  const [year = null, month = null, day = null, hour = null, minute = null] = match.slice(1).map(numberOf);
  if (year === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  const time = hour !== null && minute !== null ? { hour, minute } : null;
  if (time !== null && (time.hour > 23 || time.minute > 59)) return null;
  return { year, month, day, time };
}

function numberOf(part: string | undefined): number | null {
  return part === undefined ? null : Number(part);
}

const steps: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly millis: number }[] = [
  { unit: "day", millis: 86_400_000 },
  { unit: "hour", millis: 3_600_000 },
  { unit: "minute", millis: 60_000 },
];

/** An instant as "12 minutes ago" within a week, as a date before that. */
export function agoText(instant: string, locale: string, now: Date): string {
  const moment = new Date(instant);
  const age = Math.max(0, now.getTime() - moment.getTime());
  if (age > 7 * 86_400_000) {
    const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
    if (moment.getFullYear() !== now.getFullYear()) options.year = "numeric";
    return new Intl.DateTimeFormat(locale, options).format(moment);
  }
  const step = steps.find(({ millis }) => age >= millis) ?? { unit: "minute", millis: 60_000 };
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-Math.floor(age / step.millis), step.unit);
}

/** "Spanish" for `es` in an English interface; null for `und` and for what is no tag. */
export function languageName(tag: string, locale: string): string | null {
  if (tag === "und" || tag === "") return null;
  try {
    return new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(tag) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Languages written from right to left, by primary subtag; `Intl.Locale` does not tell in every runtime. */
const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "yi", "ckb", "sd", "ug", "dv", "syr", "arc"]);

/** The direction in which a text of this language is read. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(tag.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}
