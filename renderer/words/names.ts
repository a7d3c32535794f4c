import { primaryLanguage } from "../../app/model/document.ts";
import type { NameIn } from "../../app/model/words.ts";
import { t } from "../state/translate.ts";
import { isWord } from "./written.ts";

/** A name as it is being written; the language is empty until it is chosen. */
export interface NameDraft extends NameIn {
  /** Tells the lines of the form apart. */
  readonly key: number;
}

/** The lines the form begins with: the names there are, and for new ones two empty lines. */
export function draftsOf(names: readonly NameIn[]): readonly NameDraft[] {
  const lines = names.length > 0 ? names : [{ language: "", name: "" }, { language: "", name: "" }]; // prettier-ignore
  return lines.map((line, key) => ({ ...line, key }));
}

/** The lines that say something. */
export function writtenNames(drafts: readonly NameDraft[]): readonly NameIn[] {
  return drafts.map(({ language, name }) => ({ language, name: name.trim() })).filter(({ name }) => name !== "");
}

/** Why these lines cannot be kept, as a sentence; null when they can. */
export function faultOf(drafts: readonly NameDraft[]): string | null {
  const names = writtenNames(drafts);
  if (names.length < 2 || names.some(({ language }) => language === "")) return t("words.names.few");
  if (names.some(({ name }) => !isWord(name))) return t("words.word.bad");
  const said = names.map(({ language, name }) => `${primaryLanguage(language)} ${name.normalize("NFC").toLowerCase()}`);
  return new Set(said).size < said.length ? t("words.names.twice") : null;
}
