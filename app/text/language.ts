import { eld } from "eld/extrasmall";
import type { LanguageTag } from "../model/document.ts";

/** How much of a text is looked at, from three places, so that a foreign byline or quotation does not decide. `eld` reads 1000 units at a time. */
const sampleLength = 1000;
/** Fewer letters than this tell nothing in an alphabet that many languages share. */
const leastLetters = 12;
/** The share of its letters that must be of one script before the script decides. */
const decisiveShare = 0.5;
/** Japanese mixes kanji with kana: a tenth of kana among both is more than a name or a quotation in Chinese text brings. */
const kanaShare = 0.1;

/** Scripts that (as news is written) belong to one language each. */
const singleLanguageScripts: readonly (readonly [RegExp, LanguageTag])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Kannada}/gu, "kn"],
  [/\p{Script=Malayalam}/gu, "ml"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Oriya}/gu, "or"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Sinhala}/gu, "si"],
];

/** Frequent characters that the two ways of writing Chinese write differently: traditional, simplified, traditional, … */
const chinesePairs =
  "國国這这個个們们來来時时會会說说對对過过還还發发後后點点開开問问間间關关門门無无樣样經经當当學学實实現现與与從从種种進进將将應应該该體体讓让" +
  "語语話话請请認认識识記记計计設设許许論论議议證证變变買买賣卖錢钱銀银長长東东車车軍军運运達达選选邊边連连遠远風风飛飞馬马黃黄齊齐據据數数聯联" +
  "號号處处報报場场員员萬万億亿兩两見见觀观親亲貝贝負负財财責责貿贸費费資资質质頁页項项須须領领頭头題题類类願愿歲岁氣气電电雙双";
const characters = Array.from(chinesePairs);
const traditional = new RegExp(`[${characters.filter((_, index) => index % 2 === 0).join("")}]`, "gu");
const simplified = new RegExp(`[${characters.filter((_, index) => index % 2 === 1).join("")}]`, "gu");

/**
 * The language a text is written in, as a tag: `zh-Hans` and `zh-Hant` are told apart, `und` means unsure. Synchronous and deterministic;
 * a script that one language owns decides by itself, `eld` decides among those that share an alphabet.
 */
export function detectLanguage(text: string): LanguageTag {
  const sample = sampleOf(text);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return "und";
  const eastAsian = eastAsianLanguage(sample, letters);
  if (eastAsian !== null) return eastAsian;
  const own = singleLanguageScripts.find(([script]) => count(sample, script) / letters > decisiveShare);
  if (own !== undefined) return own[1];
  return amongSharedAlphabets(text, sample, letters);
}

function eastAsianLanguage(sample: string, letters: number): LanguageTag | null {
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  // A word of Chinese or Japanese holds two characters where an alphabet needs six, so that a third of the letters is half of the text.
  if ((han + kana) * 2 < letters * decisiveShare) return null;
  if (count(sample, /\p{Script=Hangul}/gu) > han + kana) return null;
  if (kana > (han + kana) * kanaShare) return "ja";
  return count(sample, traditional) > count(sample, simplified) ? "zh-Hant" : "zh-Hans";
}

function amongSharedAlphabets(text: string, sample: string, letters: number): LanguageTag {
  const arabicLetters = count(sample, /\p{Script=Arabic}/gu);
  if (arabicLetters > letters * decisiveShare) return arabicScriptLanguage(sample, arabicLetters);
  if (letters < leastLetters) return "und";
  const votes = new Map<string, number>();
  let reliable = false;
  for (const place of samplePlaces(text)) {
    const result = eld.detect(place);
    reliable ||= result.isReliable();
    for (const [language, score] of Object.entries(result.getScores())) votes.set(language, (votes.get(language) ?? 0) + score);
  }
  const best = [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
  return best === undefined || !reliable ? "und" : best[0];
}

/** Urdu has retroflex letters and its own `he` and `ye`, Persian four letters that Arabic lacks. */
function arabicScriptLanguage(sample: string, letters: number): LanguageTag {
  if (count(sample, /[ٹڈڑےھں]/gu) / letters > 0.01) return "ur";
  if (count(sample, /[ڵڕێۆە]/gu) / letters > 0.03) return "ku";
  if (count(sample, /[پچژگیک]/gu) / letters > 0.02) return "fa";
  return "ar";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sampleOf(text: string): string {
  return samplePlaces(text).join("\n");
}

/** The beginning, the middle and the end of a text; all of it when it is short. */
function samplePlaces(text: string): readonly string[] {
  if (text.length <= sampleLength) return [text];
  const last = text.length - sampleLength;
  return [...new Set([0, last >> 1, last])].map((from) => text.slice(from, from + sampleLength));
}
