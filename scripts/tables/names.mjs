import { readFileSync } from "node:fs";
import { dataOf, furtherLocales, languages, tableText, versionOf } from "./cldr.mjs";

/** Groupings and test codes of CLDR; the organisations among them stand in the word list of names. */
const notCountries = new Set(["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"]);
/** Subdivisions whose names are met in news of the world; elsewhere they are counties and communes. */
const subdividedCountries = ["us", "ca", "au", "gb", "de", "es", "fr", "it", "in", "cn", "br", "mx", "ru", "ua", "jp", "ch", "at", "be", "nl", "tr", "ir", "pl", "ar"]; // prettier-ignore

/** Countries, subdivisions, cities and languages as a word list of names. */
export function nameRows() {
  const locales = Object.fromEntries(languages.map((language) => [language, [language, ...(furtherLocales[language] ?? [])]]));
  const rows = [
    ...rowsOf(locales, territoriesIn),
    ...rowsOf(locales, citiesIn),
    ...rowsOf(locales, subdivisionsIn),
    ...rowsOf(locales, languageNamesIn),
  ];
  return tableText(
    [
      "Countries, cities, subdivisions and languages",
      `Made by \`npm run tables\` from the Unicode CLDR ${versionOf("cldr-core")} (Unicode licence). Do not edit.`,
    ],
    rows,
  );
}

/** A row for every code that English names; a name under two codes is left to the first, a name equal in all languages tells nothing. */
function rowsOf(locales, namesIn) {
  const byLocale = new Map(Object.values(locales).flat().map((locale) => [locale, namesIn(locale)])); // prettier-ignore
  const seen = new Set();
  const rows = [];
  for (const code of byLocale.get("en")?.keys() ?? []) {
    const row = Object.fromEntries(
      languages.map((language) => [
        language,
        locales[language].flatMap((locale) => byLocale.get(locale)?.get(code) ?? []).filter((name) => !isLittle(language, name)),
      ]),
    );
    const english = row.en.join("|");
    const different = new Set(Object.values(row).flat());
    if (seen.has(english) || different.size < 3) continue;
    seen.add(english);
    rows.push(row);
  }
  return rows;
}

/** Russian Togo is also "of that": a name that is a little word of the language, or a single Han character, is read wrongly more often than rightly. */
function isLittle(language, name) {
  return /^\p{Script=Han}$/u.test(name) || (littleWords.get(language)?.has(name.toLowerCase()) ?? false);
}

const littleWords = littleWordsOf(readFileSync(new URL("../../resources/lexicon/function.tsv", import.meta.url), "utf8"));

function littleWordsOf(table) {
  const [, ...rows] = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const cells = rows.map((row) => row.split("\t"));
  return new Map(
    languages.map((language, column) => [language, new Set(cells.flatMap((row) => (row[column] ?? "").toLowerCase().split("|")))]),
  );
}

function territoriesIn(locale) {
  const territories = dataOf("cldr-localenames-full", `main/${locale}/territories.json`)?.main[locale].localeDisplayNames.territories ?? {};
  const names = new Map();
  for (const [code, name] of Object.entries(territories)) {
    const [base, variant] = code.split("-alt-");
    if (!/^[A-Z]{2}$/u.test(base) || notCountries.has(base) || name === base) continue;
    // CLDR's long variants say which name is official ("Côte d'Ivoire (Ivory Coast)"); the short ones are what people write.
    if (variant === undefined || variant === "short" || variant === "variant")
      names.set(base, [...(names.get(base) ?? []), ...spelled(base, name)]);
  }
  return names;
}

/** Countries whose bracket holds another name (`Myanmar (Burma)`); elsewhere it tells two countries apart (`Congo (Republic)`). */
const twoNamed = new Set(["MM", "FK"]);

function spelled(code, name) {
  const [, outer, inner] = /^(.*?)\s*[(（](.*?)[)）]$/u.exec(name) ?? [null, name, null];
  if (inner === null) return [outer];
  return twoNamed.has(code) ? [outer, inner] : [];
}

function citiesIn(locale) {
  const zones = dataOf("cldr-dates-full", `main/${locale}/timeZoneNames.json`)?.main[locale].dates.timeZoneNames.zone ?? {};
  const names = new Map();
  const visit = (path, node) => {
    if (typeof node.exemplarCity === "string") names.set(path, [node.exemplarCity.replace(/\s*[(（].*$/u, "")]);
    else for (const [key, child] of Object.entries(node)) if (typeof child === "object") visit(`${path}/${key}`, child);
  };
  for (const [area, node] of Object.entries(zones)) if (area !== "Etc") visit(area, node);
  if (locale === "en") for (const path of cityPaths()) if (!names.has(path)) names.set(path, [path.split("/").at(-1).replaceAll("_", " ")]);
  return names;
}

/** English leaves out cities whose name is that of the time zone; another language's list of places completes it. */
function cityPaths() {
  return [...new Set(languages.filter((language) => language !== "en").flatMap((language) => [...citiesIn(language).keys()]))].filter(
    (path) => !/\/(?:Beulah|Center|New_Salem|Tell_City|Knox|Petersburg|Vevay|Vincennes|Winamac|Marengo)$/u.test(path),
  );
}

function subdivisionsIn(locale) {
  const found =
    dataOf("cldr-subdivisions-full", `subdivisions/${locale}/subdivisions.json`)?.subdivisions[locale]?.localeDisplayNames?.subdivisions ??
    {};
  return new Map(
    Object.entries(found)
      .filter(([code]) => subdividedCountries.includes(code.slice(0, 2)))
      .map(([code, name]) => [code, [name.replace(/\s*[(（].*$/u, "")]]),
  );
}

function languageNamesIn(locale) {
  const found = dataOf("cldr-localenames-full", `main/${locale}/languages.json`)?.main[locale].localeDisplayNames.languages ?? {};
  return new Map(
    Object.entries(found)
      .filter(
        ([code, name]) =>
          /^[a-z]{2,3}$/u.test(code) && name !== code && !/[(（]/u.test(name) && code !== "und" && code !== "mul" && code !== "zxx",
      )
      .map(([code, name]) => [code, [name]]),
  );
}
