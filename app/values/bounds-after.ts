import type { Bound } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** A bound and where it is said. */
export interface FoundBound extends Span {
  readonly bound: Bound;
}

type Pattern = readonly [RegExp, Bound];

/** Chinese: up to two characters of a counter may stand between (`200座以上`). */
const chinese: readonly Pattern[] = [
  [/^(?:多|余|超)(?!数|样|次元|元化)/u, "more-than"],
  [/^\p{Script=Han}{0,2}?(?:以上|及以上|之上)|^\+/u, "at-least"],
  [/^\p{Script=Han}{0,2}?(?:以下|以内|之内|以內)/u, "at-most"],
  [/^\p{Script=Han}{0,2}?之下/u, "less-than"],
  [/^\p{Script=Han}{0,2}?(?:左右|上下|前后|前後|許)/u, "about"],
];

const japanese: readonly Pattern[] = [
  [
    /^(?:多|余り|余|あまり|超)(?!数|様|次元|元化)|^\p{Script=Han}{0,2}?(?:(?:を|も)?(?:超え|上回)|より(?:も)?(?:大き|高|多|長|重|広))/u,
    "more-than",
  ],
  [/^\p{Script=Han}{0,2}?(?:以上)|^\+/u, "at-least"],
  [/^\p{Script=Han}{0,2}?(?:以下|以内)/u, "at-most"],
  [/^\p{Script=Han}{0,2}?(?:未満|弱|足らず|を下回|に満たな|より(?:も)?(?:小さ|低|少な|短|軽|狭))/u, "less-than"],
  [/^\p{Script=Han}{0,2}?(?:左右|上下|前後|ほど|程度|くらい|ぐらい|許)/u, "about"],
];

const koreanCounter = "(?: ?(?:명|개|마리|건|대|살|세|점|등|위|원|년|회|곳|채|번째|퍼센트|%|달러|미터))?";
const korean: readonly Pattern[] = [
  [new RegExp(`^${koreanCounter}보?(?: ?보다)?(?:는)? ?(?:크|높|많)거나 ?같`, "u"), "at-least"],
  [new RegExp(`^${koreanCounter}(?: ?보다)?(?:는)? ?(?:작|낮|적)거나 ?같`, "u"), "at-most"],
  [new RegExp(`^${koreanCounter} ?이상`, "u"), "at-least"],
  [new RegExp(`^${koreanCounter} ?(?:이하|이내)`, "u"), "at-most"],
  [
    new RegExp(
      `^${koreanCounter}(?:[을를이가])? ?(?:초과|넘|웃도|웃돌|상회|돌파)|^${koreanCounter} ?보다(?:는)? ?(?:더 ?)?(?:크|큰|높|많|길)`,
      "u",
    ),
    "more-than",
  ],
  [
    new RegExp(
      `^${koreanCounter}(?:[을를이가에])? ?(?:미만|밑도|밑돌|못 ?미치|하회|아래|밑이|밑으)|^${koreanCounter} ?보다(?:는)? ?(?:더 ?)?(?:작|낮|적|짧)`,
      "u",
    ),
    "less-than",
  ],
  [new RegExp(`^${koreanCounter} ?(?:안팎|내외|가량|정도|남짓|쯤)|^여(?= ?(?:명|개|마리|건|대|곳|채))`, "u"), "about"],
];

/** Turkish compares with the ablative. */
const from = "'?[dt][ea]n";
const turkish: readonly Pattern[] = [
  [new RegExp(`^${from} (?:daha )?(?:fazla|çok|büyük|yüksek)(?:tür|tır|tir)? (?:veya|ya da) eşit`, "u"), "at-least"],
  [new RegExp(`^${from} (?:daha )?(?:az|küçük|düşük)(?:tür|tır|tir)? (?:veya|ya da) eşit`, "u"), "at-most"],
  [new RegExp(`^${from} (?:daha )?(?:az|küçük|düşük) değil`, "u"), "at-least"],
  [new RegExp(`^${from} (?:daha )?(?:fazla|çok|büyük|yüksek) değil`, "u"), "at-most"],
  [new RegExp(`^${from} (?:daha )?(?:fazla|büyük|yüksek|yukarı)|^(?:'?n?[ıiuü]n)? (?:üzerinde|üstünde)`, "u"), "more-than"],
  [new RegExp(`^${from} (?:daha )?(?:az|küçük|düşük|aşağı)(?!\\p{L}{0,2}l)|^(?:'?n?[ıiuü]n)? altında`, "u"), "less-than"],
];

const hindi: readonly Pattern[] = [
  [/^ से (?:अधिक|ज़्यादा|ज्यादा|बड़ी|बड़ा|बड़े) या (?:उसके |उससे |इसके )?(?:बराबर|समान|अधिक)/u, "at-least"],
  [/^ से (?:कम|छोटी|छोटा|छोटे) या (?:उसके |उससे |इसके )?(?:बराबर|समान|कम)/u, "at-most"],
  [/^ से कम नहीं/u, "at-least"],
  [/^ से (?:अधिक|ज़्यादा|ज्यादा) नहीं/u, "at-most"],
  [/^ से (?:बड़ी|बड़ा|बड़े|ऊँच|ऊंच)/u, "more-than"],
  [/^ से (?:छोटी|छोटा|छोटे|नीच)/u, "less-than"],
];

const patterns: Readonly<Record<string, readonly Pattern[]>> = { zh: chinese, ja: japanese, ko: korean, tr: turkish, hi: hindi };

/** The bound that Asian languages write after a figure: `20人左右`, `5명 이상`, `100'den fazla`, `10より大きい`; null when none is there. */
export function suffixedBound(folded: string, at: number, code: string): FoundBound | null {
  const known = patterns[code];
  if (known === undefined) return null;
  const ablative = code === "tr" ? (/[dt][ea]n$/.exec(folded.slice(Math.max(0, at - 3), at))?.[0] ?? "") : ""; // part of the number word: `yirmiden`
  const rest = ablative + folded.slice(at, at + 40);
  for (const [pattern, bound] of known) {
    const found = pattern.exec(rest);
    if (found !== null) return { from: at, to: at + found[0].length - ablative.length, bound };
  }
  return null;
}
