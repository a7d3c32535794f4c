import { list } from "../languages/notation.ts";
import { asianCurrencyWords } from "./currency-words-asian.ts";
import { europeanCurrencyWords } from "./currency-words-european.ts";

/** Currency words of a language by ISO 4217 code, its hundredth (`GBP/100`) or its family (`DOLLAR`). */
export function currencyWords(code: string): Readonly<Record<string, readonly string[]>> {
  const words = europeanCurrencyWords[code] ?? asianCurrencyWords[code] ?? {};
  return Object.fromEntries(Object.entries(words).map(([currency, forms]) => [currency, list(forms)]));
}
