import type { LanguageTag } from "../model/document.ts";
import { phrasesFrom, type Phrases } from "./phrases.ts";

/** Finds names of countries, with the ISO 3166 code as their meaning. */
export type Countries = Phrases<string>;

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const inflecting = new Set(["ru", "uk", "pl", "cs"]);
const groupings = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/** Short and second names that `Intl` does not list, where they can be nothing else. */
const more: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    US: "US, U.S., USA, United States of America, America",
    GB: "UK, U.K., Britain, Great Britain",
    CZ: "Czech Republic",
    TR: "Turkey",
    KR: "South Korea",
    KP: "North Korea",
    PS: "Palestine",
    MM: "Burma",
  },
  es: { US: "EE UU, EE. UU., EEUU, EE.UU., Estados Unidos de América", GB: "Gran Bretaña", CZ: "República Checa" },
  fr: { US: "USA, États-Unis d'Amérique, Etats-Unis", GB: "Grande-Bretagne", CZ: "République tchèque" },
  de: { US: "USA, Vereinigte Staaten, Vereinigten Staaten", GB: "Großbritannien", CZ: "Tschechische Republik" },
  pt: { US: "EUA", GB: "Grã-Bretanha" },
  it: { US: "Usa, USA", GB: "Gran Bretagna", CZ: "Repubblica Ceca" },
  ru: {
    US: "США, Соединенные Штаты, Соединенных Штатов, Соединенными Штатами",
    GB: "Британия, Британии, Великобритания",
    KR: "Южная Корея",
    KP: "Северная Корея",
    BY: "Белоруссия, Белоруссии, Беларусь",
  },
  uk: { US: "США, Сполучені Штати", GB: "Британія, Британії" },
  zh: {
    US: "美国, 美國",
    GB: "英国, 英國",
    KP: "朝鲜, 北韩",
    KR: "韩国, 韓國",
    RU: "俄罗斯, 俄国",
    DE: "德国, 德國",
    FR: "法国, 法國",
    CN: "中国, 中國",
    TR: "土耳其",
  },
  ja: { US: "米国, アメリカ, アメリカ合衆国", GB: "英国, イギリス", KP: "北朝鮮", KR: "韓国", DE: "ドイツ", FR: "フランス" },
  ar: { US: "الولايات المتحدة, أمريكا, أميركا, الولايات المتحدة الأمريكية", GB: "بريطانيا, المملكة المتحدة" },
  nl: { US: "VS, Verenigde Staten", GB: "Groot-Brittannië" },
  ca: { US: "Estats Units, EUA", GB: "Gran Bretanya" },
  pl: { US: "USA, Stany Zjednoczone, Stanów Zjednoczonych", GB: "Wielka Brytania, Wielkiej Brytanii" },
  tr: { US: "ABD, Amerika", GB: "İngiltere, Britanya" },
  he: { US: 'ארה"ב, ארה״ב, ארצות הברית' },
  fa: { US: "آمریکا, ایالات متحده", GB: "بریتانیا" },
  hi: { US: "अमेरिका, अमरीका" },
  ko: { US: "미국", GB: "영국", KP: "북한", KR: "한국" },
};

export function countriesOf(tag: LanguageTag, code: string): Countries {
  const own = Object.entries(more[code] ?? {}).flatMap(([region, names]) => names.split(", ").map((name) => [name, region] as const));
  const gluedEnd = code === "ko";
  return phrasesFrom([...own, ...fromIntl(tag).flatMap(([name, region]) => forms(code, name).map((form) => [form, region] as const))], {
    gluedEnd,
  });
}

function fromIntl(tag: LanguageTag): readonly (readonly [string, string])[] {
  if (tag === "und" || Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return [];
  const names = new Intl.DisplayNames([tag], { type: "region", fallback: "none" });
  const regions = letters.flatMap((first) => letters.map((second) => first + second)).filter((region) => !groupings.has(region));
  return regions.flatMap((region) => {
    const name = names.of(region);
    return name === undefined || name.length < 2 ? [] : [[name, region] as const];
  });
}

/** Slavic endings change: the stem with any short ending. */
function forms(code: string, name: string): readonly string[] {
  const bare = name.replace(/ ?\(.{1,80}\)$/u, "");
  if (!inflecting.has(code) || bare.includes(" ") || bare.length < 5) return [bare];
  return [
    bare,
    `${bare.replace(/[\p{L}]$/u, (last) => (/[аеийоуыьюяіїєaeiouyąęóůýáéí]/iu.test(last) ? "" : last)).replace(/[иії]$/u, "")}*`,
  ];
}
