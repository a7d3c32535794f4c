import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import type { Language } from "./language.ts";
import { arabic } from "./ar.ts";
import { catalan } from "./ca.ts";
import { czech } from "./cs.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { persian } from "./fa.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import { hindi } from "./hi.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { turkish } from "./tr.ts";
import { ukrainian } from "./uk.ts";
import { chinese } from "./zh.ts";

const all: readonly Language[] = [
  english,
  spanish,
  french,
  german,
  chinese,
  russian,
  arabic,
  japanese,
  portuguese,
  italian,
  dutch,
  catalan,
  ukrainian,
  polish,
  czech,
  turkish,
  hebrew,
  persian,
  hindi,
  korean,
];
const byCode = new Map(all.map((language) => [language.code, language]));

/** The codes of the languages with the full service. */
export const languageCodes: readonly string[] = all.map((language) => language.code);

/** What is known of a language, or null: then digits, names, quotation marks and length are all there is to go by. */
export function languageOf(tag: LanguageTag): Language | null {
  return byCode.get(primaryLanguage(tag)) ?? null;
}
