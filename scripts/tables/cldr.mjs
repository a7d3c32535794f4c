import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The product's languages, in the order of the word lists' columns. */
export const languages = [
  "en",
  "es",
  "fr",
  "de",
  "pt",
  "it",
  "nl",
  "ca",
  "ru",
  "uk",
  "pl",
  "cs",
  "tr",
  "ar",
  "he",
  "fa",
  "hi",
  "zh",
  "ja",
  "ko",
];

/** Further CLDR locales whose names a reader of the language meets. */
export const furtherLocales = { zh: ["zh-Hant"], pt: ["pt-PT"], es: ["es-MX"] };

/** A JSON file of a package; null when the locale is not in it. */
export function dataOf(packageName, path) {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** A text file of a package. */
export function textOf(packageName, path) {
  return readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), path), "utf8");
}

export function versionOf(packageName) {
  return require(`${packageName}/package.json`).version;
}

/** A word list from rows of cells by language; an empty cell is `-`. */
export function tableText(comment, rows) {
  const lines = rows.map((row) => languages.map((language) => cellOf(row[language] ?? [])).join("\t"));
  return `${comment.map((line) => `# ${line}\n`).join("")}${languages.join("\t")}\n${lines.join("\n")}\n`;
}

function cellOf(words) {
  const seen = new Set();
  const clean = words
    .map((word) => word.normalize("NFC").replace(/[’ʼʻ]/gu, "'").replaceAll("|", " ").replace(/\s+/gu, " ").trim())
    .filter((word) => word !== "" && word !== "-" && !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
  return clean.length === 0 ? "-" : clean.join("|");
}
