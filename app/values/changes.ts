import { boundBefore } from "./bounds.ts";
import type { Scan } from "./rules.ts";
import type { Measure } from "./tokens.ts";

/** One end of what may be a range: its number, and that with its unit. */
export interface End {
  readonly to: number;
  readonly measure: Measure;
}

/**
 * Whether two measured numbers with a word for `to` between them tell a step and where it led (`fell by 2 points to 9 percent`) rather than
 * the ends of a range (`2 million to 3 million people`). Call it only of numbers that each have a unit or scale of their own, and not after
 * a word for `between`.
 */
export function tellsChange(scan: Scan, first: End, second: End): boolean {
  const { folded, rules } = scan;
  if (/^ ?[-–—～~] ?$/u.test(folded.slice(first.measure.to, second.measure.from))) return false;
  if (isPoints(scan, first) && !isPoints(scan, second)) return true;
  const bound = boundBefore(scan, first.measure.from)?.from ?? first.measure.from;
  const before = ` ${folded.slice(Math.max(0, Math.min(bound, first.measure.from) - 30), Math.min(bound, first.measure.from))}`;
  if (rules.code === "zh") return first.measure.kind !== "percent" && chineseVerb.test(before);
  return steps[rules.code]?.test(before) === true || risen[rules.code]?.test(before) === true;
}

/** `2 percentage points`, which no range ends in percent with. */
function isPoints(scan: Scan, end: End): boolean {
  return points.test(scan.folded.slice(end.to, end.measure.to));
}

const points = /point|punkt|punt[oi]?|ponto|bod|пункт|点|ポイント|포인트|puan|نقط|अंक/u;

/** Words for `by` right before a number; French, Italian and Catalan `de` only after a verb. German `um … bis` is a range. */
const steps: Readonly<Record<string, RegExp>> = {
  en: / by $/u,
  es: / (?:en|un|unos) $/u,
  pt: / (?:em|um|uns) $/u,
  ca: / (?:en|un|uns) $/u,
  fr: /(?<! (?:une|la|sa|cette|forte|légère)) (?:augment|progress|grimp|baiss|recul|chut|diminu|bond|rédui|mont|tomb|s'accr|accr)\p{L}* (?:de |d')$/u,
  it: / (?:cresc|cresciut|aument|cal|scend|sces|diminu|ridott|sal|crollat)\p{L}* (?:di |del |dell'|dello )$/u,
  nl: / met $/u,
  pl: / o $/u,
  cs: / o $/u,
  ru: / на $/u,
  uk: / на $/u,
  ar: / (?:بنسبة|بمقدار|بنحو|ب) ?$/u,
  he: / ב-?$/u,
  fa: / (?:به میزان|به اندازه|به مقدار) $/u,
};

/** Verbs that take the step without a word for `by`: `rose 2 billion to 9 billion`. */
const risen: Readonly<Record<string, RegExp>> = {
  en: / (?:rose|fell|grew|climbed|jumped|dropped|declined|slid|slipped|surged|soared|plunged|tumbled|shrank|dipped|increased|decreased) $/u,
  es: / (?:(?:ca|baj|sub|crec|aument|disminuy|descend|retroced)(?:ó|ió|yó|aron|ieron|yeron|eron)) $/u,
  pt: / (?:caiu|caíram|subiu|subiram|cresceu|cresceram|aumentou|aumentaram|diminuiu|diminuíram|recuou|recuaram) $/u,
};

/** `增长20亿美元至90亿美元`; of percents alone (`增长2%至9%`) it spans a range. */
const chineseVerb =
  /(?:增长|增加|增|上升|上涨|攀升|涨|下降|下跌|下滑|减少|减|跌|降低|降|提高|提升|扩大|缩小|回落|上调|下调)(?:了|逾|近|约)?$/u;
