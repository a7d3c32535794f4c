import { dataOf, versionOf } from "./cldr.mjs";

/** The CLDR locales whose words a reader of a language meets: those of its regions and scripts as well. */
export const locales = {
  en: ["en", "en-GB", "en-AU", "en-CA"],
  es: ["es", "es-MX", "es-419"],
  fr: ["fr", "fr-CA", "fr-CH"],
  de: ["de", "de-AT", "de-CH"],
  pt: ["pt", "pt-PT"],
  it: ["it", "it-CH"],
  nl: ["nl"],
  ca: ["ca"],
  ru: ["ru"],
  uk: ["uk"],
  pl: ["pl"],
  cs: ["cs"],
  tr: ["tr"],
  ar: ["ar", "ar-EG"],
  he: ["he"],
  fa: ["fa"],
  hi: ["hi"],
  zh: ["zh", "zh-Hant", "zh-Hant-HK"],
  ja: ["ja"],
  ko: ["ko"],
};

/** The part of a locale's file that holds its data; null when the locale adds nothing of its own. */
export function localeData(packageName, locale, file) {
  return dataOf(packageName, `main/${locale}/${file}`)?.main[locale] ?? null;
}

/** In lower case, without marks of direction, with one kind of space and apostrophe. */
export function plainWord(text) {
  return text
    .replace(/[\u200B\u200E\u200F\u061C]/gu, "")
    .replace(/[\u00A0\u2007\u2009\u202F]/gu, " ")
    .replaceAll("’", "'")
    .replaceAll("İ", "i")
    .toLowerCase()
    .normalize("NFC")
    .trim();
}

/** `key: word, word` a line; keys without words are left out. */
export function linesOf(words) {
  return [...words]
    .filter(([, forms]) => forms.size > 0)
    .map(([key, forms]) => `${key}: ${[...forms].join(", ")}`)
    .join("\n");
}

/** A TypeScript module with one table: a text of lines for each language. */
export function moduleOf({ name, contract, packages, tables }) {
  const sources = packages.map((packageName) => `${packageName} ${versionOf(packageName)}`).join(" and ");
  const body = Object.entries(tables).map(
    ([code, lines]) => `  ${code}: \`\n${lines.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\n\`,`,
  );
  return [
    `// Made by \`npm run tables\` from ${sources} (Unicode-3.0). Do not edit.`,
    "",
    `/** ${contract} */`,
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...body,
    "};",
    "",
  ].join("\n");
}
