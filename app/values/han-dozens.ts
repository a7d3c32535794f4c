import { hanDigits } from "./han-numerals.ts";
import type { Scan } from "./rules.ts";

/** `打` is a dozen after a number, unless what follows makes it the verb: `一打开门`, `三打一`, `双打比赛`. */
const verbAfter = new RegExp(
  `^(?:[${hanDigits}\\d开击架败破仗球工扮造算折断扫听赌印拳牌字车包针卡猎伤死倒赢得到出进入上下中成了过着给在起的不就又也还响定动通住交比赛量探压消乱翻磨滚雷雪坐劫趣烂])|^(?:电话|招呼|主意|官司|基础|喷嚏|白骨精|祝家庄)`,
  "u",
);

/** How many letters of the Chinese or Japanese word for a dozen follow the numeral from `from` to `to`; 0 for none. */
export function dozenAt(scan: Scan, from: number, to: number): number {
  if (scan.folded.startsWith("ダース", to)) return 3;
  if (scan.rules.code !== "zh" || scan.folded.charAt(to) !== "打" || scan.folded.charAt(from - 1) === "第") return 0;
  return scan.folded.slice(from, to) === "一" || verbAfter.test(scan.folded.slice(to + 1, to + 4)) ? 0 : 1;
}
