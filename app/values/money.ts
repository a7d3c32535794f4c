import type { LanguageTag } from "../model/document.ts";
import { primaryLanguage } from "../model/document.ts";
import { currentCurrencies, ownSigns } from "./currency-families.ts";
import { currencyWords } from "./currency-words.ts";
import { cldrCurrencies } from "./generated/currencies.ts";
import type { UnitToken } from "./tokens.ts";
import { wordLines } from "./word-lines.ts";

/** Currencies of which a country's letters stand before the dollar sign, as in `C$`. */
const dollarLetters: Readonly<Record<string, string>> = {
  USD: "us, u.s., usd, u",
  AUD: "a, au, aud, aus",
  CAD: "c, ca, cad, can",
  NZD: "nz, nzd",
  HKD: "hk, hkd",
  TWD: "nt, twd, ntd",
  SGD: "s, sg, sgd",
  BRL: "r",
  MXN: "mx, mxn, mex",
  ARS: "ar",
  CLP: "cl, clp",
  COP: "col",
  JMD: "j",
};

/** Signs before or after an amount. The bare dollar sign and `¥` are of several currencies: currency-families.ts. */
export const moneySigns: Readonly<Record<string, string>> = {
  ...ownSigns,
  ...Object.fromEntries(
    Object.entries(dollarLetters).flatMap(([code, letters]) => letters.split(", ").map((letter) => [`${letter}$`, code] as const)),
  ),
  ...{
    $us: "USD",
    $ca: "CAD",
    $a: "AUD",
    u$s: "USD",
    u$d: "USD",
    "us $": "USD",
    "u.s. $": "USD",
    "hk $": "HKD",
    "nz $": "NZD",
    "nt $": "TWD",
    "c $": "CAD",
  },
  ...{
    "$ c": "CAD",
    $cad: "CAD",
    "$ cad": "CAD",
    "$ ca": "CAD",
    "$ us": "USD",
    "$ hk": "HKD",
    $hk: "HKD",
    $au: "AUD",
    $nz: "NZD",
    "abd $": "USD",
  },
  ...{ "cn¥": "CNY", "jp¥": "JPY", "rmb¥": "CNY" },
  ...{ $: "$", "¥": "¥", "￥": "¥", "₿": "BTC", "£": "GBP", "e£": "EGP", "₩": "KRW", "₨": "RUPEE", "₣": "FRANC", "₵": "GHS", ரூ: "LKR" },
  ...{
    zł: "PLN",
    kč: "CZK",
    "fr.": "CHF",
    sfr: "CHF",
    "rs.": "RUPEE",
    rs: "RUPEE",
    rmb: "CNY",
    ksh: "KES",
    "s/": "PEN",
    fcfa: "XAF",
    "f cfa": "XAF",
    "\\": "¥",
  },
};

/** The currency or family of a sign; null for what is none. */
export function codeOfSign(sign: string): string | null {
  return Object.hasOwn(moneySigns, sign) ? (moneySigns[sign] ?? null) : null;
}

/** Words, signs and ISO codes that stand after an amount. What is written by hand comes first, then CLDR's names. */
export function moneyEntries(tag: LanguageTag): readonly (readonly [string, UnitToken])[] {
  const code = primaryLanguage(tag);
  const own = Object.entries(currencyWords(code)).flatMap(([currency, words]) => words.map((word) => entry(word, currency)));
  const taken = new Set(own.map(([word]) => word));
  const named = wordLines(cldrCurrencies[code] ?? "").flatMap(([currency, words]) =>
    words
      .flatMap((word) => (code === "ar" ? [word, accusative(word)] : [word]))
      .filter((word) => !taken.has(word))
      .map((word) => entry(word, currency)),
  );
  const signs = Object.entries(moneySigns).map(([sign, currency]) => entry(sign, currency));
  return [
    ...own,
    ...named,
    ...signs,
    ...codesInWords.filter(([word]) => !taken.has(word)),
    ...(taken.has("元") ? [] : [entry("元", "CNY")]),
  ];
}

/** Arabic counts above ten in the accusative: `ريالا سعوديا`. */
function accusative(name: string): string {
  return name.replace(/(?<![ةاىىء])(?= |$)/gu, "ا");
}

/** `GBP/100` is a hundredth of a pound. */
function entry(word: string, currency: string): readonly [string, UnitToken] {
  const [code = currency, part] = currency.split("/");
  const whole = code === "CENT" ? 0.01 : 1;
  return [word, { kind: "money", code, factor: part === undefined ? whole : 1 / Number(part) }];
}

/** ISO codes that may stand bare beside an amount; those that are also words in capitals (`ALL`, `TOP`, `SOS`) are left out. */
export const isoCodes: ReadonlySet<string> = new Set(
  [...currentCurrencies, ..."ATS BEF BTC CNH DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE RMB SKK XBT".split(" ")].filter(
    (code) => !["ALL", "TOP", "SOS", "MOP", "LAK", "PEN", "BAM", "GIP", "SHP", "STN"].includes(code),
  ),
);

/** Codes as written without the shift key, and in millions (`MUSD`, `MEUR`). None of them is a word of a language. */
const codesInWords: readonly (readonly [string, UnitToken])[] =
  "usd eur gbp chf jpy cny inr aud cad nzd sek nok dkk pln huf czk hkd sgd krw brl mxn btc"
    .split(" ")
    .flatMap((word) => [entry(word, word.toUpperCase()), [`m${word}`, { kind: "money", code: word.toUpperCase(), factor: 1e6 }] as const]);
