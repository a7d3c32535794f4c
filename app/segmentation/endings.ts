import type { SentenceFacts } from "./facts.ts";
import type { Stop } from "./stops.ts";

/** A stop with the text around it, as the rules look at it. */
export interface Place {
  readonly text: string;
  /** Where the sentence began that may end here, and where the paragraph ends. */
  readonly from: number;
  readonly to: number;
  readonly stop: Stop;
}

/** How far the rules look in both directions. */
const sight = 80;
/** Before these a sentence goes on whatever stood before. */
const goesOn = /^\s*[,;:)\]，、；：/]/u;
const openers = /^\s*(?:[\p{Ps}\p{Pi}\p{Pf}"'¿¡*•_#\-–—―]+\s*)*/u;
const particle = /^(?:と|って|など|という|[はがをにのも、])/u;
const word = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L}))*/u;
/** Abbreviations after which a new sentence mostly begins when a capital follows: "and so on". */
const oftenLast = new Set(["etc", "usw", "ecc", "enz", "osv", "itd", "itp", "т.д", "т.п", "др", "пр", "т.ч"]);
/** Titles that stand before names in newspapers of any language. */
const foreignTitles = new Set(["dr", "mr", "mrs", "ms", "st", "prof", "gen", "sen", "gov", "lt", "capt", "col", "rev", "vs"]);
/** A sentence as short as this has hardly said anything yet: `In 2019 г. Putin`. */
const fewWords = 3;

/** Whether the sentence ends at the stop. The surest signs are asked first, the dot with all its other uses last. */
export function isEnd(place: Place, facts: SentenceFacts): boolean {
  const { text, to, stop } = place;
  const after = text.slice(stop.end, Math.min(to, stop.end + sight));
  if (after.trim() === "") return true;
  if (goesOn.test(after)) return false;
  if (isOmission(place) || isInsideBrackets(place) || isBeforeParticle(place, after)) return false;
  if (/[^.!?…⋯]/u.test(stop.marks)) return !isQuotedBeforeSpeaker(place, after, facts);
  if (!/^\s/u.test(after)) return isEndWithoutSpace(place, after);
  const next = after.slice(openers.exec(after)?.[0].length ?? 0);
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (stop.marks !== ".") return !isQuotedBeforeSpeaker(place, after, facts);
  return isEndAtDot(place, next, facts);
}

/** `[…]` and `(...)` stand for words left out, and so does an ellipsis at the very beginning of a sentence or a quotation. */
function isOmission({ text, from, stop }: Place): boolean {
  if (!/^(?:[…⋯]|\.{2,})[…⋯.]*$/u.test(stop.marks)) return false;
  const before = text.slice(from, stop.stop);
  return before === "" || (/["“„«‘‚»([]$/u.test(before) && (stop.closers === "" || /^[)\]]$/u.test(stop.closers)));
}

/** A Japanese quotation followed by a particle is a part of the sentence around it. */
function isBeforeParticle({ stop }: Place, after: string): boolean {
  return /[」』"”]/u.test(stop.closers) && particle.test(after);
}

/** Inside brackets that were opened within the sentence and are closed soon. */
function isInsideBrackets({ text, from, to, stop }: Place): boolean {
  const before = text.slice(Math.max(from, stop.end - 4 * sight), stop.end);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"));
  if (open <= 0 || Math.max(before.lastIndexOf(")"), before.lastIndexOf("）")) > open) return false;
  return /[)）]/u.test(text.slice(stop.end, Math.min(to, stop.end + 2 * sight)));
}

/** A quotation that ends in `?"`, `!"` or `。”` and is followed by who said it is one sentence with it. */
function isQuotedBeforeSpeaker({ text, from, stop }: Place, after: string, facts: SentenceFacts): boolean {
  if (!/["'”’»“‘«」』]/u.test(stop.closers)) return false;
  // Words before the quotation have introduced it already: `He asked: "Why?" Nobody answered.`
  if (text.slice(from, stop.stop).search(/["“„«「『]/u) > 0) return false;
  const clause = /^[^.!?…。！？,，:：;；]*/u.exec(after)?.[0] ?? "";
  if (/^\p{Script=Han}/u.test(after))
    return clause.length <= 24 && /^[。！？]/u.test(after.slice(clause.length)) && someWordIn(clause, facts.sayingWords);
  const words = clause.trim().split(/\s+/u);
  // A colon after the speaker belongs to a new quotation.
  return (
    !/^[:：]/u.test(after.slice(clause.length)) &&
    words.length <= 6 &&
    words.slice(0, 4).some((each) => facts.sayingWords.has(each.toLowerCase()))
  );
}

/** Unspaced scripts: any verb of saying in the clause. */
function someWordIn(clause: string, words: ReadonlySet<string>): boolean {
  for (let size = 1; size <= 3; size += 1) {
    for (let at = 0; at + size <= clause.length; at += 1) {
      if (words.has(clause.slice(at, at + size))) return true;
    }
  }
  return false;
}

/** No space follows: a decimal, an address, dotted letters; or a space was forgotten between two sentences, or the script needs none. */
function isEndWithoutSpace({ text, stop, from }: Place, after: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Pi}「『]/u.test(after))
    return !/\d$/u.test(text.slice(from, stop.stop)) || stop.marks !== ".";
  if (!/^["“«¿¡(]?\p{Lu}\p{Ll}/u.test(after)) return false;
  if (stop.marks !== "." || stop.closers !== "") return true;
  return (
    /(?:^|[\s"“«(])\p{L}?\p{Ll}{3,}$/u.test(text.slice(Math.max(from, stop.stop - sight), stop.stop)) &&
    /^["“«(]?\p{Lu}\p{Ll}+[\s,]/u.test(after)
  );
}

function isEndAtDot(place: Place, next: string, facts: SentenceFacts): boolean {
  const { text, from, stop } = place;
  const before = text.slice(Math.max(from, stop.stop - sight), stop.stop);
  if (isListMark(place)) return false;
  if (stop.closers !== "") return !(/^[)\]]+$/u.test(stop.closers) && isAbbreviation(before, facts));
  const last = /[\p{L}\p{M}\p{N}'’-]+$/u.exec(before)?.[0] ?? "";
  const nextWord = word.exec(next)?.[0] ?? "";
  if (/^\p{N}+$/u.test(last)) return isEndAfterNumber(before, last, nextWord, facts);
  if (isInitial(before, last, next, nextWord, facts)) return false;
  if (/^[IVXLC]+$/u.test(nextWord) && /^\p{Ll}{1,3}$/u.test(last) && !facts.ordinaryWords.has(last)) return false;
  if (!isAbbreviation(before, facts)) return true;
  return isEndAfterAbbreviation(place, before, last, nextWord, facts);
}

/** `1.`, `b.` or `IV.` at the very beginning counts what follows. */
function isListMark({ text, from, stop }: Place): boolean {
  return stop.closers === "" && stop.stop - from <= 6 && /^[(*\s-]*(?:\d{1,3}|[IVXLC]{1,5}|\p{L})$/u.test(text.slice(from, stop.stop));
}

/** German `am 28. September`, `die 3. Liga`, `am 3. 10.`: ordinals where a month follows or an article or preposition stands before. */
function isEndAfterNumber(before: string, last: string, nextWord: string, facts: SentenceFacts): boolean {
  if (!facts.ordinalDot || last.length > 3 || /[.,:/]$/u.test(before.slice(0, -last.length))) return true;
  if (facts.months.has(nextWord.toLowerCase())) return false;
  if (/^\d{1,4}$/u.test(nextWord)) return last.length > 2;
  const previous = /([\p{L}\p{M}]+)\s+\p{N}+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return !facts.functionWords.has(previous) || facts.functionWords.has(nextWord.toLowerCase());
}

/** `J. Smith`, `George W. Bush`, `z. B.`, `EE. UU.`, Arabic `د. محمد`: a letter that stands for a word. */
function isInitial(before: string, last: string, next: string, nextWord: string, facts: SentenceFacts): boolean {
  if (/^\p{L}{1,2}\.(?:\P{Ll}|$)/u.test(next) && /^(?:\p{L}|\p{Lu}{2})$/u.test(last)) return true;
  if (!/^(?:\p{Lu}|\p{Lo}|\p{Lu}[’'-]\p{Lu}|\p{Lu}\p{Ll}?-?\p{Lu})\p{M}*$/u.test(last)) return false;
  if (/^\p{Lo}/u.test(last)) return !/\p{Script=Han}/u.test(last);
  if (last.length > 1 && !last.includes("-")) return false;
  if (/(?:^|[^\p{L}])\p{L}\.$/u.test(before.slice(0, -last.length))) return !isSentenceStart(nextWord, facts);
  return /^\p{Lu}/u.test(nextWord) && !isSentenceStart(nextWord, facts);
}

/** Dotted letters (`U.S`, `p.m`, `z. B`) or a listed word, as they stand before the dot. */
function isAbbreviation(before: string, facts: SentenceFacts): boolean {
  const { full, last } = abbreviated(before, facts);
  return (
    isDotted(full) ||
    facts.abbreviations.has(full) ||
    facts.abbreviations.has(last) ||
    (foreignTitles.has(last) && /\p{Lu}\p{L}*$/u.test(before))
  );
}

interface Abbreviated {
  /** With the dotted letters before it: `т.д` of `и т. д`. */
  readonly full: string;
  readonly last: string;
}

function abbreviated(before: string, facts: SentenceFacts): Abbreviated {
  const full = /(?:(?<![\p{L}\p{M}])\p{L}{1,3}\.[ \u00A0\u202F]?)*[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*$/u.exec(before)?.[0] ?? "";
  // An elided article is no part of it: `l'art.`
  const folded = full
    .replace(/\s/gu, "")
    .toLowerCase()
    .replace(/^.*['’]/u, "");
  const last = folded.slice(folded.lastIndexOf(".") + 1);
  // A word or a Roman numeral after an abbreviation (`EE. UU. no`, `s. XIX`) is not one of its letters.
  const apart = /\s/u.test(full) && (facts.ordinaryWords.has(last) || /[\s.][IVXLC]{2,}$/u.test(full));
  return { full: apart ? last : folded, last };
}

function isDotted(full: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(full);
}

function isEndAfterAbbreviation(place: Place, before: string, last: string, nextWord: string, facts: SentenceFacts): boolean {
  const { full } = abbreviated(before, facts);
  const folded = last.toLowerCase();
  if (/^\p{N}/u.test(nextWord)) return oftenLast.has(full);
  if (facts.ordinaryWords.has(folded) && !full.includes(".")) return true;
  if ((facts.titles.has(folded) || foreignTitles.has(folded)) && /^\p{Lu}/u.test(last)) return false;
  if (oftenLast.has(full) || isSentenceStart(nextWord, facts)) return true;
  if (/^\p{Lu}/u.test(last)) return false;
  if (isAfterNumber(before, full)) return isEndAfterUnit(place, nextWord, facts);
  if (facts.capitalisedAbbreviations && !full.includes(".")) return /[aeiou]/u.test(folded) && !/^(?:al|ca|approx|est)$/u.test(folded);
  return false;
}

/** `at 6 p.m.`, `12 km.`, `в 2019 г.`: what follows a number is a unit, and a unit can well be the last word. */
function isAfterNumber(before: string, full: string): boolean {
  const rest = before.replace(/\s/gu, "");
  return /\p{N}$/u.test(rest.slice(0, rest.length - full.length));
}

function isEndAfterUnit({ text, from, stop }: Place, nextWord: string, facts: SentenceFacts): boolean {
  const following = nextWord.toLowerCase();
  if (/^\p{Lu}{2,5}$/u.test(nextWord) || facts.weekdays.has(following) || facts.months.has(following)) return false;
  return (
    text
      .slice(Math.max(from, stop.stop - sight), stop.stop)
      .trim()
      .split(/\s+/u).length > fewWords
  );
}

/** A capitalised function word is a capital of the sentence's making: `The`, `Der`, `Él`. */
function isSentenceStart(nextWord: string, facts: SentenceFacts): boolean {
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(nextWord) && facts.functionWords.has(nextWord.toLowerCase());
}
