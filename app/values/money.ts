import type { LanguageTag } from "../model/document.ts";
import { primaryLanguage } from "../model/document.ts";
import type { UnitToken } from "./tokens.ts";
import { currencyWords } from "./currency-words.ts";

/** Currencies whose names are asked of `Intl`. */
const named = (
  "USD EUR GBP JPY CNY RUB INR CHF CAD AUD NZD KRW BRL MXN TRY UAH PLN CZK HUF SEK NOK DKK ISK RON BGN ILS IRR IQD SAR AED EGP QAR KWD SYP LBP JOD " +
  "MAD DZD TND ZAR NGN KES ETB GHS PKR BDT LKR AFN IDR MYR PHP THB VND SGD HKD TWD ARS CLP COP PEN UYU BOB PYG VES CUP GEL AMD AZN KZT UZS BYN MDL RSD"
).split(" ");

/** Signs before or after an amount; the bare dollar is the US dollar, as newspapers of most countries mean it. */
export const moneySigns: Readonly<Record<string, string>> = {
  us$: "USD",
  "u.s.$": "USD",
  usd$: "USD",
  u$s: "USD",
  a$: "AUD",
  au$: "AUD",
  c$: "CAD",
  ca$: "CAD",
  nz$: "NZD",
  hk$: "HKD",
  nt$: "TWD",
  s$: "SGD",
  r$: "BRL",
  mx$: "MXN",
  "cn¥": "CNY",
  "jp¥": "JPY",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "JPY",
  "₽": "RUB",
  "₴": "UAH",
  "₹": "INR",
  "₩": "KRW",
  "₺": "TRY",
  "₪": "ILS",
  "₫": "VND",
  "₱": "PHP",
  "₦": "NGN",
  "₸": "KZT",
  "₾": "GEL",
  "₡": "CRC",
  zł: "PLN",
  kč: "CZK",
  "fr.": "CHF",
  "rs.": "INR",
  rs: "INR",
};

/** `¥` is the yuan in a Chinese text and the yen elsewhere. */
export function codeOfSign(sign: string, code: string): string | null {
  const known = moneySigns[sign];
  return known === "JPY" && (sign === "¥" || sign === "￥") && code === "zh" ? "CNY" : (known ?? null);
}

/** Words, signs and ISO codes that stand after an amount. */
export function moneyEntries(tag: LanguageTag): readonly (readonly [string, UnitToken])[] {
  const code = primaryLanguage(tag);
  const own = Object.entries(currencyWords(code)).flatMap(([currency, words]) => words.map((word) => entry(word, currency)));
  const taken = new Set(own.map(([word]) => word));
  const fromIntl = named.flatMap((currency) =>
    namesOf(tag, currency)
      .filter((word) => !taken.has(word))
      .map((word) => entry(word, currency)),
  );
  const signs = Object.keys(moneySigns).map((sign) => entry(sign, codeOfSign(sign, code) ?? "USD"));
  return [...own, ...fromIntl, ...signs];
}

function entry(word: string, currency: string): readonly [string, UnitToken] {
  const cents = currency.endsWith("/100");
  return [word, { kind: "money", code: cents ? currency.slice(0, 3) : currency, factor: cents ? 0.01 : 1 }];
}

/** The name of a currency in the forms it takes after 1, 2, 5 and 1.5. */
function namesOf(tag: LanguageTag, currency: string): readonly string[] {
  const locale = Intl.NumberFormat.supportedLocalesOf([tag])[0];
  if (locale === undefined || tag === "und") return [];
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "name" });
  const names = [1, 2, 5, 1.5].map(
    (value) =>
      format
        .formatToParts(value)
        .find((part) => part.type === "currency")
        ?.value.toLowerCase() ?? "",
  );
  return [...new Set(names)].filter((name) => name.length > 1 && name !== currency.toLowerCase());
}

/** ISO codes that may stand bare beside an amount; those that are also words in capitals (`ALL`, `TOP`) are left out. */
export const isoCodes: ReadonlySet<string> = new Set([
  ...named,
  "CRC",
  "DOP",
  "GTQ",
  "HRK",
  "MKD",
  "BAM",
  "LYD",
  "YER",
  "OMR",
  "BHD",
  "NPR",
  "MMK",
]);
