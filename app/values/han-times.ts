import type { Moment } from "../model/claim.ts";
import { hanValue } from "./han-numerals.ts";
import { readAll, timeAt } from "./moment.ts";
import type { Scan } from "./rules.ts";
import { inHalf } from "./times-half.ts";

const number = "(?:\\d{1,2}|[一二三四五六七八九十两零〇]{1,3})";
const half = "凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|夜里|深夜|夜间|晚间|午前|午后|未明|早朝|夜|晚|朝|昼";
const chinese = new RegExp(
  `(?:(?<part>${half})(?:的)? ?)?(?<![\\d.])(?<hour>${number}) ?(?<sign>[时点]|:(?=\\d{2}))(?!间|候|代|期|刻)(?:钟|整)?(?:(?<minute>${number})(?<sign2>分)?(?:(?<second>${number})秒)?|(?<half>半)|(?<quarter>[一三]刻))?`,
  "gu",
);
const korean =
  /(?:(?<part>오전|오후|새벽|아침|저녁|밤|낮) ?)?(?<![\d.])(?<hour>\d{1,2})시(?!간|대)(?: ?(?:(?<minute>\d{1,2})분|(?<half>반)))?/gu;
const noon = /(?:^|[^上下])(正午|中午12[点时]|午夜|零时|자정|정오)/gu;

const parts: Readonly<Record<string, string>> = {
  凌晨: "am", 清晨: "am", 早晨: "am", 早上: "am", 上午: "am", 午前: "am", 未明: "am", 早朝: "am", 朝: "am", 오전: "am", 새벽: "am", 아침: "am",
  中午: "noon", 正午: "noon", 昼: "noon", 낮: "noon",
  下午: "pm", 午后: "pm", 傍晚: "pm", 晚上: "evening", 晚间: "evening", 晚: "evening", 오후: "pm", 저녁: "evening",
  夜里: "night", 深夜: "night", 夜间: "night", 夜: "night", 밤: "night",
}; // prettier-ignore

/** Times of day in Chinese, Japanese and Korean. */
export function hanTimes(scan: Scan): readonly Moment[] {
  const pattern = scan.rules.code === "ko" ? korean : chinese;
  return [...readAll(scan, pattern, timeOf), ...readAll(scan, noon, noonOf)];
}

function timeOf(match: RegExpExecArray): Moment | null {
  const { part, hour, minute, second, half: onHalf, quarter } = match.groups ?? {};
  const hours = valueOf(hour);
  if (hours === null || hours > 24 || !isTime(match)) return null;
  const minutes = onHalf !== undefined ? 30 : (quarterOf(quarter) ?? valueOf(minute) ?? 0);
  const value = inHalf(hours, minutes, second === undefined ? null : valueOf(second), parts[part ?? ""] ?? null);
  return value === null ? null : timeAt(match.index, match.index + match[0].length, value);
}

/** `一刻` is a quarter past, `三刻` a quarter to. */
function quarterOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.startsWith("一") ? 15 : 45;
}

/** `三点` alone may be three points; `点` and a number in words is a decimal (`三点五`). */
function isTime(match: RegExpExecArray): boolean {
  const groups = match.groups ?? {};
  const { part, hour = "", minute, sign } = groups;
  if (part !== undefined || sign === undefined) return sign !== ":" || /^\d{2}$/.test(minute ?? "");
  if (["half", "quarter", "sign2"].some((name) => groups[name] !== undefined)) return true;
  if (sign === "时") return /^\d/.test(hour) && minute === undefined;
  // `11日八点`: after a day an hour, elsewhere `八点` may be eight points.
  return /[钟整]$/u.test(match[0]) || /[日号天晚早]$/u.test(match.input.slice(Math.max(0, match.index - 1), match.index));
}

function noonOf(match: RegExpExecArray): Moment | null {
  const word = match[1] ?? "";
  const to = match.index + match[0].length;
  return timeAt(to - word.length, to, /午夜|零时|자정/u.test(word) ? "T00:00" : "T12:00");
}

function valueOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d+$/.test(written) ? Number(written) : hanValue(written);
}
