import type { Numeral } from "./numeral.ts";
import { phrasesFrom, type Phrases } from "./phrases.ts";
import type { Scan } from "./rules.ts";
import type { Measure } from "./tokens.ts";
import { scaleOfUnit } from "./units.ts";

/** Words that make a speed of a length: after it, or before the number. Alternatives parted by `|`. */
interface SpeedWords {
  readonly hour: string;
  readonly second: string;
}

const after: Readonly<Record<string, SpeedWords>> = {
  en: { hour: "per hour|an hour|/hour|/hr|/h", second: "per second|a second|/second|/sec" },
  es: { hour: "por hora|a la hora", second: "por segundo" },
  fr: { hour: "par heure|à l'heure|de l'heure", second: "par seconde|à la seconde" },
  de: { hour: "pro stunde|in der stunde|je stunde", second: "pro sekunde|in der sekunde|je sekunde" },
  pt: { hour: "por hora|à hora", second: "por segundo" },
  it: { hour: "all'ora|l'ora|orari|per ora", second: "al secondo" },
  nl: { hour: "per uur|/u", second: "per seconde" },
  ca: { hour: "per hora", second: "per segon" },
  ru: { hour: "в час", second: "в секунду" },
  uk: { hour: "на годину|за годину", second: "на секунду|за секунду" },
  pl: { hour: "na godzinę|/godz", second: "na sekundę" },
  cs: { hour: "za hodinu", second: "za sekundu" },
  ar: { hour: "في الساعة|بالساعة", second: "في الثانية" },
  he: { hour: "לשעה|בשעה", second: "לשנייה|בשנייה" },
  fa: { hour: "در ساعت|بر ساعت", second: "در ثانیه|بر ثانیه" },
  hi: { hour: "प्रति घंटे|प्रति घंटा|प्रति घण्टे|प्रति घण्टा", second: "प्रति सेकंड|प्रति सेकेंड" },
  zh: { hour: "每小时|/小时|/时", second: "每秒|/秒" },
  ja: { hour: "毎时|/时", second: "毎秒|/秒" },
};

/** `时速100公里`, `毎秒23メートル`, `시속 188 마일`, `saatte 120 kilometre`. */
const before: Readonly<Record<string, RegExp>> = {
  zh: /(?:(每秒钟?|秒速)|每小时|每小時|时速)[约达为]{0,2} ?$/u,
  ja: /(?:([毎每]秒|秒速)|[毎每]时|时速)[约]? ?$/u,
  ko: /(?:(초속|초당)|시속|시간당) ?$/u,
  tr: /(?:^|[^\p{L}])(?:(saniyede)|saatte) $/u,
};

/** Lengths of which speeds are told. */
const lengths: ReadonlySet<string> = new Set(["km", "m", "[mi_i]", "[ft_i]", "cm"]);

const phrasesOf = ((): ((code: string) => Phrases<"h" | "s"> | null) => {
  const known = new Map<string, Phrases<"h" | "s">>();
  return (code) => {
    const words = after[code];
    if (words === undefined) return null;
    const found = known.get(code) ?? phrasesFrom(entriesOf(words));
    known.set(code, found);
    return found;
  };
})();

function entriesOf(words: SpeedWords): readonly (readonly [string, "h" | "s"])[] {
  return [...words.hour.split("|").map((word) => [word, "h"] as const), ...words.second.split("|").map((word) => [word, "s"] as const)];
}

/** A length with the words of a speed beside it becomes that speed; other measures as they are. */
export function withSpeed(scan: Scan, read: Numeral, measure: Measure): Measure {
  if (measure.unit === null || !lengths.has(measure.unit)) return measure;
  return speedAfter(scan, measure) ?? speedBefore(scan, read, measure) ?? measure;
}

function speedAfter(scan: Scan, measure: Measure): Measure | null {
  const { folded, rules } = scan;
  const at = folded.charAt(measure.to) === " " ? measure.to + 1 : measure.to;
  const found = phrasesOf(rules.code)?.longestAt(folded, at) ?? null;
  const time = found?.found[0];
  return found === null || time === undefined ? null : asSpeed(measure, time, { from: measure.from, to: found.to });
}

function speedBefore(scan: Scan, read: Numeral, measure: Measure): Measure | null {
  const found = before[scan.rules.code]?.exec(scan.folded.slice(Math.max(0, read.from - 11), read.from)) ?? null;
  if (found === null) return null;
  const from = read.from - found[0].replace(/^[^\p{L}]/u, "").length;
  return asSpeed(measure, found[1] === undefined ? "h" : "s", { from, to: measure.to });
}

function asSpeed(measure: Measure, time: "h" | "s", span: { readonly from: number; readonly to: number }): Measure | null {
  const unit = `${measure.unit ?? ""}/${time}`;
  return scaleOfUnit(unit) === null ? null : { ...measure, ...span, unit };
}
