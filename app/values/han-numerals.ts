const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  仨: 3,
  廿: 20,
  俩: 2,
  倆: 2,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  貳: 2,
  弐: 2,
  參: 3,
  参: 3,
  壱: 1,
  영: 0,
  공: 0,
  륙: 6,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
};
const smallOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000, 십: 10, 백: 100, 천: 1000 };
const largeOf: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12, 만: 1e4, 억: 1e8, 조: 1e12 };

/** Every character a Han or Sino-Korean numeral is written with, for a character class. */
export const hanDigits = "〇零一二两三四五六七八九壹贰叁廿俩倆肆伍陆陸柒捌玖貳弐參参壱";
export const hanScales = "十百千万亿兆拾佰仟";
export const hangulDigits = "영공일이삼사오육륙칠팔구";
export const hangulScales = "십백천만억조";

/**
 * The value of a whole Han numeral: `三千六百万`, `1.2万`, `3600万亿`, `二〇二四`, `3万5千`, `十五`, `一百零五`, `三点五`. Null when the characters
 * are no numeral. `万亿` multiplies. Where numerals are `shortened`, as in Chinese, a lone digit at the end counts in the place below (`两百五` is
 * 250; in Japanese and Korean 205).
 */
export function hanValue(numeral: string, shortened = true): number | null {
  const point = numeral.search(/[点・]|\.(?!\d)|(?<!\d)\./u);
  if (point > 0 && /[^\d]/.test(numeral)) return pointed(numeral.slice(0, point), numeral.slice(point + 1), shortened);
  if (/^[〇零一二三四五六七八九]{3,}$/u.test(numeral) || /^[〇零영공]$/u.test(numeral)) return Number(plainDigits(numeral));
  return composed(numeral, shortened);
}

function plainDigits(numeral: string): string {
  return Array.from(numeral, (character) => String(digitOf[character] ?? character)).join("");
}

function pointed(whole: string, rest: string, shortened: boolean): number | null {
  if (/[点・.]/u.test(rest)) return null;
  const fraction = rest.replace(/[万亿兆]{1,60}$/u, "");
  const left = /^\d+$/.test(whole) ? Number(whole) : hanValue(whole, shortened);
  const digits = Array.from(fraction, (character) => digitOf[character] ?? (/\d/.test(character) ? Number(character) : -1));
  const decimals = digits.some((digit) => digit < 0 || digit > 9) ? composed(fraction, shortened) : digits.join("");
  if (left === null || fraction === "" || decimals === null) return null;
  const factor = Array.from(rest.slice(fraction.length)).reduce((product, scale) => product * (largeOf[scale] ?? 1), 1);
  return clean(Number(`${String(left)}.${String(decimals)}`) * factor);
}

interface Sum {
  /** Closed by a large scale. */
  readonly total: number;
  /** Below the next large scale. */
  readonly section: number;
  /** A digit or number that waits for its scale. */
  readonly open: number | null;
  /** The last scale, for a lone digit at the end. */
  readonly last: number;
}

function composed(numeral: string, shortened: boolean): number | null {
  const tokens = numeral.match(/\d[\d,]{0,100}(?:\.\d{1,100})?|./gu) ?? [];
  let sum: Sum | null = { total: 0, section: 0, open: null, last: 0 };
  for (const token of tokens) {
    sum = withToken(sum, token);
    if (sum === null) return null;
  }
  return clean(sum.total + sum.section + tail(sum, tokens, shortened));
}

function withToken(sum: Sum, token: string): Sum | null {
  const large = largeOf[token];
  const small = smallOf[token];
  if (large !== undefined) return closed(sum, large);
  if (small !== undefined) return withSmall(sum, small);
  const value = /^\d/.test(token) ? Number(token.replaceAll(",", "")) : digitOf[token];
  if (value === undefined || Number.isNaN(value)) return null;
  if (sum.open !== null && sum.open !== 0) return null;
  return value === 0 && !/^\d/.test(token) ? { ...sum, open: null, last: 0 } : { ...sum, open: value };
}

/** Tens after hundreds after thousands: `三百五百` is two numbers. */
function withSmall(sum: Sum, small: number): Sum | null {
  if (sum.section > 0 && sum.section % (small * 10) !== 0) return null;
  return { ...sum, section: sum.section + (sum.open ?? 1) * small, open: null, last: small };
}

/** `万亿` has nothing of its own before the second scale: it multiplies what is closed. */
function closed(sum: Sum, large: number): Sum | null {
  const section = sum.section + (sum.open ?? 0);
  if (section === 0 && sum.total === 0) return { total: large, section: 0, open: null, last: large };
  if (sum.total > 0 && sum.total < large) return { total: (sum.total + section) * large, section: 0, open: null, last: large };
  if (section === 0) return { total: sum.total * large, section: 0, open: null, last: large };
  return { total: sum.total + section * large, section: 0, open: null, last: large };
}

function tail(sum: Sum, tokens: readonly string[], shortened: boolean): number {
  if (sum.open === null) return 0;
  const lone = shortened && tokens.length > 1 && sum.last >= 100 && sum.open < 10 && digitOf[tokens.at(-1) ?? ""] !== undefined;
  return lone ? (sum.open * sum.last) / 10 : sum.open;
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}
