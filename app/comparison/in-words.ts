import type { Category } from "../model/claim.ts";

/**
 * A normal form as a person would write it in English: `400000000000 USD` is `400 billion US dollars`, `>=100000` is `at least 100,000`,
 * `2024-03-12` is `12 March 2024`. The category tells a year from a number. What cannot be read comes back unchanged.
 */
export function inWords(value: string, category: Category): string {
  if (category === "date" || category === "time")
    return /^~[a-z]/.test(value) ? value.slice(1).replaceAll("-", " ") : (momentInWords(value) ?? value);
  const figure = /^(>=|<=|>|<|~)?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?\s?(\S+)?$/.exec(value);
  if (figure === null) return value;
  return figureInWords(figure[1] ?? "", Number(figure[2]), figure[3] === undefined ? null : Number(figure[3]), figure[4] ?? "");
}

const bounds: Readonly<Record<string, string>> = {
  ">=": "at least ",
  "<=": "at most ",
  ">": "more than ",
  "<": "less than ",
  "~": "about ",
  "": "",
};

function figureInWords(bound: string, value: number, upTo: number | null, unit: string): string {
  const number = upTo === null ? numberInWords(value) : `${numberInWords(value)} to ${numberInWords(upTo)}`;
  return `${bounds[bound] ?? ""}${number}${unitInWords(unit, upTo ?? value)}`;
}

const large: readonly (readonly [number, string])[] = [
  [1e15, "quadrillion"],
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** Large round numbers with their scale word, as long as three decimals say them exactly. */
function numberInWords(value: number): string {
  for (const [scale, word] of large) {
    const scaled = value / scale;
    if (Math.abs(scaled) >= 1 && Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6)
      return `${grouped(Math.round(scaled * 1000) / 1000)} ${word}`;
  }
  return grouped(value);
}

function grouped(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 6 }).format(value);
}

/** UCUM codes whose names readers expect in full; others are shown as they are. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  "%": ["per cent", "per cent"],
  pp: ["percentage point", "percentage points"],
  points: ["point", "points"],
  a: ["year", "years"],
  mo: ["month", "months"],
  wk: ["week", "weeks"],
  d: ["day", "days"],
  h: ["hour", "hours"],
  min: ["minute", "minutes"],
  s: ["second", "seconds"],
  m: ["metre", "metres"],
  km: ["kilometre", "kilometres"],
  cm: ["centimetre", "centimetres"],
  mm: ["millimetre", "millimetres"],
  kg: ["kilogram", "kilograms"],
  g: ["gram", "grams"],
  t: ["tonne", "tonnes"],
  L: ["litre", "litres"],
  l: ["litre", "litres"],
  ha: ["hectare", "hectares"],
  m2: ["square metre", "square metres"],
  km2: ["square kilometre", "square kilometres"],
  "[mi_i]": ["mile", "miles"],
  "[ft_i]": ["foot", "feet"],
  "[in_i]": ["inch", "inches"],
  "[lb_av]": ["pound", "pounds"],
  "[acr_us]": ["acre", "acres"],
  "[ly]": ["light-year", "light-years"],
  "[degF]": ["degree Fahrenheit", "degrees Fahrenheit"],
  Cel: ["degree Celsius", "degrees Celsius"],
};

function unitInWords(unit: string, value: number): string {
  if (unit === "") return "";
  const known = units[unit];
  if (known !== undefined) return ` ${value === 1 ? known[0] : known[1]}`;
  return /^[A-Z]{3}$/.test(unit) ? ` ${currencyInWords(unit, value)}` : ` ${unit}`;
}

function currencyInWords(code: string, value: number): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name", maximumFractionDigits: 0 });
  return format.formatToParts(value === 1 ? 1 : 2).find((part) => part.type === "currency")?.value ?? code;
}

function momentInWords(value: string): string | null {
  const time = /^T(\d{2})(?::(\d{2}))?$/.exec(value);
  if (time !== null) return `${time[1] ?? ""}:${time[2] ?? "00"}`;
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday !== null) return dated(Date.UTC(2024, 0, Number(weekday[1])), { weekday: "long" });
  const date = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = Number(date?.[2]);
  if (date === null || month < 1 || month > 12) return null;
  const year = date[1] === "XXXX" ? null : Number(date[1]);
  const day = date[3] === undefined ? null : Number(date[3]);
  const monthName = dated(Date.UTC(2024, month - 1, 1), { month: "long" });
  return [day, monthName, year].filter((part) => part !== null).join(" ");
}

function dated(instant: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(instant);
}
