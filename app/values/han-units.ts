import type { Scan } from "./rules.ts";

/**
 * How many signs at the end of a Han numeral begin a unit instead: `三千克` is three kilograms, `五十兆字节` fifty megabytes, `三十两` thirty liang. The
 * value of `5千米` is the same either way, that of `2.3千克` and `一百千瓦` is not.
 */
export function unitAtEnd(scan: Scan, at: number, written: string): number {
  const last = written.slice(-1);
  const end = at + written.length;
  if (written.length < 2) return 0;
  if (last === "两") return scan.rules.code === "zh" && isWeight(scan.folded, end) ? 1 : 0;
  if (!/[千兆百]/u.test(last)) return 0;
  const found = scan.rules.units.longestAt(scan.folded, end - 1);
  return found?.found[0]?.kind === "unit" && found.to > end ? 1 : 0;
}

/** Whether `两` as a unit may stand here: not the `two` of `两会`, `两岸`. */
export function isWeight(folded: string, end: number): boolean {
  return !/[会岸国院党个人名家大种次地市州省者位年天万千百亿下句步三]/u.test(folded.charAt(end));
}

/** Whether an amount of money follows, or a unit that a lone sign can only count: `五美元`, `千円`, `三千克`, `一吨半`. */
export function countsAmount(scan: Scan, from: number, to: number): boolean {
  const found = scan.rules.units.longestAt(scan.folded, to);
  const token = found?.found[0];
  if (found === null || token === undefined || token.kind === "percent") return false;
  const one = to - from === 1 && scan.folded.charAt(from) === "一";
  const long = found.to - found.from > 1;
  if (token.kind === "money") return long || (!one && /[円]/u.test(scan.folded.charAt(found.from)));
  if (token.code === "两") return !one && isWeight(scan.folded, found.to);
  return (long && /[千兆]/u.test(scan.folded.charAt(found.from))) || (one && scan.folded.startsWith("吨半", to));
}
