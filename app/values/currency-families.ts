import { list } from "../languages/notation.ts";
import { cldrCurrencies } from "./generated/currencies.ts";
import { wordLines } from "./word-lines.ts";

/** A noun or sign that several currencies share. */
interface Family {
  /** ISO 4217 codes of those it may be. */
  readonly members: ReadonlySet<string>;
  /** What a newspaper means that says no more; null where no one of them is meant more often. */
  readonly usual: string | null;
}

const family = (members: string, usual: string | null): Family => ({ members: new Set(members.split(" ")), usual });

const dollars = "USD AUD CAD NZD HKD SGD TWD BND BSD BBD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD";
const pesos = "MXN ARS CLP COP PHP CUP UYU DOP BOP";

const families: Readonly<Record<string, Family>> = {
  DOLLAR: family(dollars, "USD"),
  $: family(`${dollars} ${pesos} NIO`, "USD"),
  POUND: family("GBP EGP LBP SYP SDG SSP IEP CYP GIP FKP SHP", "GBP"),
  FRANC: family("CHF FRF BEF LUF XAF XOF XPF CDF GNF RWF BIF DJF KMF", "CHF"),
  PESO: family(pesos, null),
  KRONA: family("SEK NOK DKK ISK CZK EEK SKK", null),
  RUPEE: family("INR PKR LKR NPR MUR SCR", "INR"),
  LIRA: family("TRY ITL MTL SYP LBP", "TRY"),
  DINAR: family("KWD IQD RSD JOD DZD TND BHD LYD MKD", null),
  RIAL: family("IRR SAR QAR OMR YER", null),
  DIRHAM: family("AED MAD", null),
  SHILLING: family("KES TZS UGX SOS ATS", null),
  YUAN: family("CNY TWD HKD MOP SGD", "CNY"),
  "¥": family("JPY CNY", "JPY"),
  CENT: family(`EUR ${dollars} ${pesos} BRL ZAR NLG`, "USD"),
};

/** Where a word means another currency than elsewhere when nothing more is said. */
const usualIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CENT: { de: "EUR", nl: "EUR", it: "EUR", fr: "EUR", ca: "EUR", pt: "BRL" },
  "¥": { zh: "CNY" },
  LIRA: { it: "ITL" },
  RIAL: { fa: "IRR" },
  POUND: { ar: "EGP" },
};

/** The currency of a region today, by its code (`MX`); null for none. */
export const currencyOfRegion = ((): ((region: string) => string | null) => {
  const regions = new Map(
    wordLines(cldrCurrencies["regions"] ?? "").flatMap(([currency, codes]) => codes.map((code) => [code, currency] as const)),
  );
  return (region) => regions.get(region) ?? null;
})();

/** Signs of one currency each (`₭`, `₦`), from CLDR. */
export const ownSigns: Readonly<Record<string, string>> = Object.fromEntries(
  wordLines(cldrCurrencies["signs"] ?? "").flatMap(([currency, signs]) => signs.map((sign) => [sign, currency] as const)),
);

/** ISO 4217 codes in use. */
export const currentCurrencies: readonly string[] = list(
  wordLines(cldrCurrencies["regions"] ?? "")
    .map(([currency]) => currency)
    .join(","),
);

/** Whether a code is a family: a word or sign not yet settled. */
export function isFamily(code: string): boolean {
  return Object.hasOwn(families, code);
}

export function isOfFamily(code: string, member: string): boolean {
  return families[code]?.members.has(member) === true;
}

/** What a family means in a language when nothing else settles it; null where it stays open. */
export function usualOf(code: string, language: string): string | null {
  return usualIn[code]?.[language] ?? families[code]?.usual ?? null;
}

/** The currency two ends of a range share (`US$11,000 to $22,500`), the more definite of a family and its member; null when they differ. */
export function sharedCurrency(one: string, other: string): string | null {
  if (one === other || isOfFamily(other, one)) return one;
  return isOfFamily(one, other) ? other : null;
}
