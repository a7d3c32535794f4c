/** A date in EDTF from what was written; parts left out are `X`: `XXXX-04-09`, `2024-03`, `2019`. Null when it is no date of the calendar. */
export function edtf(year: number | null, month: number | null, day: number | null): string | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > (month === null ? 31 : (monthLengths[month - 1] ?? 31)))) return null;
  const written = year === null ? "XXXX" : String(year).padStart(4, "0");
  if (month === null) return day === null ? written : `${written}-XX-${pad(day)}`;
  return day === null ? `${written}-${pad(month)}` : `${written}-${pad(month)}-${pad(day)}`;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** A time of day: `T18:30`, `T02:03:15`. Null when there is no such time. */
export function clockTime(hour: number, minute: number, second: number | null): string | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const base = `T${pad(hour === 24 ? 0 : hour)}:${pad(minute)}`;
  return second === null ? base : `${base}:${pad(second)}`;
}

/** The value of a Roman numeral in lower case; null when it is none. */
export function romanValue(numeral: string): number | null {
  if (!/^(?:x{0,2})(?:ix|iv|v?i{0,3})$/.test(numeral) || numeral === "") return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  return Array.from(numeral).reduce((sum, letter, index, all) => {
    const value = values[letter] ?? 0;
    return value < (values[all[index + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
}
