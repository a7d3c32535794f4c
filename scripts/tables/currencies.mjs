import { dataOf } from "./cldr.mjs";
import { linesOf, localeData, locales, moduleOf, plainWord } from "./value-words.mjs";

/** Currencies that ended before this year are left out; those the euro replaced are still in archives. */
const endedAfter = 1995;

/** Languages that put the noun before its adjective: `dólar canadiense`. */
const nounFirst = new Set(["es", "fr", "pt", "it", "ca", "pl", "ar", "he", "fa"]);

/** Currencies whose noun alone is hardly ever another word or shared; of all others the name is read only with its country. */
const knownByNoun = new Set(
  "JPY CNY EUR THB KHR GEL KZT HUF PLN UAH NGN ETB IDR MYR MMK MNT ILS BDT GHS AOA ZMW MZN MVR MKD HRK VES ESP FIM NLG GRD ATS SIT DEM".split(
    " ",
  ),
);

/** Names in one word that are another word more often: peoples, lions, suns, hides, years, and words of grammar. */
const otherWords = new Set(
  (
    "boliviano bolivianos boliviani bolivià bolivians afghani afgani leone leones sol sols kina kines lek lekë lev leva dram drams guaraní guaranís gourde gourdes " +
    "balboa balboes quetzal quetzals lempira lempires uruguayo tala talas vatu vatus gold oro ouro mark marks marki marka marek marc marcs marco marcos marchi marca " +
    "marcas yen ien iens sedi kun kuny taki tak taky bat bats лев лит лита литов літ літи літів літа так така таки лари куна куны кун куни бати батів марка марок марки " +
    "бира أفغاني أوقية سيدي بير ليون סדי ביר बिर ビル タカ ブル チャット ラリ"
  ).split(" "),
);

/** The text of app/values/generated/currencies.ts. */
export function currencyTables() {
  const kept = keptCurrencies();
  const names = Object.entries(locales).map(([code, known]) => [code, linesOf(wordsOf(code, known, kept))]);
  return moduleOf({
    name: "cldrCurrencies",
    contract:
      "By ISO 4217 code, one a line: the names of currencies in a language, and under `regions` and `signs` where they are paid and how they are signed.",
    packages: ["cldr-numbers-full", "cldr-core"],
    tables: { regions: regionLines(), signs: signLines(), ...Object.fromEntries(names) },
  });
}

/** Per region its currencies, the one of today last. */
function usesByRegion() {
  const { region } = dataOf("cldr-core", "supplemental/currencyData.json").supplemental.currencyData;
  return Object.entries(region).map(([code, entries]) => [
    code,
    entries.flatMap((entry) => Object.entries(entry)).filter(([, use]) => use._tender !== "false"),
  ]);
}

function isCurrent([, use]) {
  return use._to === undefined;
}

/** Today's currency, with the regions that pay in it. */
function regionLines() {
  const regions = new Map();
  for (const [region, uses] of usesByRegion()) {
    const currency = uses.filter(isCurrent).at(-1)?.[0];
    if (currency !== undefined) regions.set(currency, new Set([...(regions.get(currency) ?? []), region]));
  }
  return linesOf([...regions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The sign of its own that a currency has (`₭`, `₮`); signs of many currencies and of letters are left out. */
function signLines() {
  const currencies = localeData("cldr-numbers-full", "en", "currencies.json").numbers.currencies;
  const found = Object.entries(currencies).flatMap(([code, { "symbol-alt-narrow": sign }]) =>
    sign !== undefined && /^\p{Sc}$/u.test(sign) && !/[$£¥]/u.test(sign) ? [[code, new Set([sign])]] : [],
  );
  return linesOf(found);
}

function keptCurrencies() {
  const uses = usesByRegion().flatMap(([, found]) => found);
  const kept = uses.filter(([, use]) => Number((use._to ?? "9999").slice(0, 4)) > endedAfter);
  return [...new Set(kept.map(([code]) => code))].sort();
}

function currentCurrencies() {
  return new Set(usesByRegion().flatMap(([, uses]) => uses.filter(isCurrent).map(([code]) => code)));
}

function wordsOf(language, known, kept) {
  const words = new Map(kept.map((code) => [code, new Set()]));
  for (const locale of known) {
    const currencies = localeData("cldr-numbers-full", locale, "currencies.json")?.numbers.currencies ?? {};
    for (const code of kept)
      for (const name of namesOf(currencies[code])) for (const form of formsOf(language, name)) words.get(code)?.add(form);
  }
  addNouns(language, words);
  return words;
}

function namesOf(currency) {
  const names = Object.entries(currency ?? {}).filter(([key]) => key.startsWith("displayName"));
  return [...new Set(names.map(([, name]) => plainWord(name)))].filter(
    (name) => !/[\d(),:/（）]/u.test(name) && name.length > 1 && !otherWords.has(name),
  );
}

/** German adjectives in every ending; Japanese and Korean names also without the space or with a middle dot. */
function formsOf(language, name) {
  if (language === "de" && /^\p{L}+(?:er|e|es) \p{L}/u.test(name))
    return ["er", "e", "en"].map((end) => name.replace(/^(\p{L}+?)(?:er|es|e) /u, `$1${end} `));
  if (language === "ja") return [name.replaceAll(" ", ""), name.replaceAll(" ", "・")];
  if (language === "ko") return [name, name.replaceAll(" ", "")].flatMap((form) => [form, form.replace(/화$/u, "")]);
  return [name];
}

/** The noun without its country (`riel`, `baht`), where only one currency of today, or only one at all, is called so. */
function addNouns(language, words) {
  const current = currentCurrencies();
  const owners = new Map();
  for (const [code, names] of words) {
    for (const name of names) {
      const noun = nounOf(language, code, name);
      if (noun !== null) owners.set(noun.slice(0, 4), [...(owners.get(noun.slice(0, 4)) ?? []), [noun, code]]);
    }
  }
  for (const alike of owners.values()) {
    const codes = [...new Set(alike.map(([, code]) => code))];
    const today = codes.filter((code) => current.has(code));
    const owner = today.length === 1 ? today[0] : codes.length === 1 ? codes[0] : undefined;
    for (const [noun, code] of alike) if (code === owner && knownByNoun.has(code) && !otherWords.has(noun)) words.get(code)?.add(noun);
  }
}

/** Turkish names end in a possessive; of Korean, Turkish and Hindi words, which take endings unmarked, short ones are left out. */
function nounOf(language, code, name) {
  if (language === "zh" || language === "ja") return withoutCountry(language, code, name);
  const parts = name.split(" ");
  if (parts.length < 2) return null;
  const last = (nounFirst.has(language) ? parts[0] : parts.at(-1)) ?? "";
  const noun = language === "tr" ? last.replace(/s?[ıiuü]$/u, "") : last;
  const least = language === "hi" || language === "tr" ? 4 : 3;
  return noun.length < least || /[^\p{L}\p{M}']/u.test(noun) ? null : noun;
}

function withoutCountry(language, code, name) {
  const country = new Intl.DisplayNames([language], { type: "region" }).of(code.slice(0, 2));
  if (country === undefined || !name.startsWith(country)) return null;
  const noun = name.slice(country.length).replace(/^・/u, "");
  return noun.length < 2 || noun.includes("・") ? null : noun;
}
