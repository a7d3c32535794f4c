import { endOfWord, joined } from "./phrases.ts";
import type { Scan } from "./rules.ts";

const product = (stems: string, cases: string): readonly string[] => {
  const ends = ["", ...cases.split(" ")];
  return ["", ...stems.split(" ")].flatMap((stem) => ends.map((end) => stem + end));
};

/** Case endings that are written to a unit: Turkish `dolarlık`, `metreden`; Hindi oblique plurals. */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(
    product(
      "lar ler lık lik luk lük lığ liğ luğ lüğ",
      "a e ı i u ü ya ye yı yi yu yü na ne nı ni da de ta te dan den tan ten nda nde ndan nden ın in un ün nın nin nun nün la le yla yle lı li lu lü " +
        "ca ce sı si su sü dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü ydı ydi ken yken mış miş muş müş ydı ydi ydu ydü " +
        "ında inde unda ünde ından inden undan ünden ındaki indeki undaki ündeki daki deki taki teki ındayken indeyken ındayım indeyim ındasın indesin " +
        "ındaydı indeydi ındadır indedir dayken deyken tayken teyken dadır dedir ıdır idir udur üdür",
    ),
  ),
  hi: new Set(["ों", "ो", "े", "ा", "ी", "ें", "ि", "यों", "ओं", "ए", "ॉ"]),
};

/** Words that begin like a unit with an ending: Turkish `new`, `national`; they are units only when written so with an apostrophe. */
const otherWords: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(["yeni", "yenin", "yenilik", "milli", "tonla", "yaşlı", "yaşlılar", "yaşlıların", "yaşlılara", "ayı", "ayılar"]),
};

/** Units of two letters that are words and take endings; symbols of two letters take none. */
const shortWords: ReadonlySet<string> = new Set(["ay", "tl"]);

/** What may follow a Korean unit of one syllable in its word: particles, `동안`, `간`, `짜리` and the like; not `3분기`, `5원칙`. */
const afterSyllable = /^[은는이가을를의에도로와과만까부정씩짜어동간여째후전내쯤미넘대급당였인라밖남]/u;

/**
 * Where a unit found at `from` up to `to` ends with the endings that are written to it, or null when it is the beginning of another word. Korean
 * particles do not belong to it.
 */
export function endOfUnit(scan: Scan, from: number, to: number): number | null {
  const { folded, rules } = scan;
  if (!joined(folded, to)) return to;
  if (rules.code === "ko") return to - from > 1 || afterSyllable.test(folded.charAt(to)) ? to : null;
  const known = endings[rules.code];
  if (known === undefined) return to;
  const end = endOfWord(folded, to);
  const word = folded.slice(from, to);
  const ends = (word.length > 2 || shortWords.has(word)) && known.has(folded.slice(to, end));
  return ends && otherWords[rules.code]?.has(folded.slice(from, end)) !== true ? end : null;
}
