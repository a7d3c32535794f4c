import { clockTime } from "./edtf.ts";

/** Brings an hour into the half of the day that is named with it. */
export function inHalf(hour: number, minute: number, second: number | null, part: string | null): string | null {
  const late =
    part === "pm" || part === "afternoon" || part === "evening" || (part === "night" && hour >= 6) || (part === "noon" && hour < 6);
  if (late && hour < 12) return clockTime(hour + 12, minute, second);
  const early = part === "am" || part === "midnight" || part === "night";
  return clockTime(early && hour === 12 ? 0 : hour, minute, second);
}
