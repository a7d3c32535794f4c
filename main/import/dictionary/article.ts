import { foldKey } from "../../../app/text/fold.ts";
import { splitTranslations, withoutBrackets } from "./entries.ts";

/** Longer articles are no entries of a bilingual word list; only their beginning is read. */
const maxArticle = 20_000;

/**
 * The translations in a free-form article of a dictionary, a list a sense. Read conservatively: the first line of each sense only, without
 * brackets, labels and pronunciation; examples, notes and references are not taken. What stands on further lines is mostly an explanation.
 */
export function translationsIn(article: string, headword: string): readonly (readonly string[])[] {
  const senses: (readonly string[])[] = [];
  let isOpen = true;
  const lines = article.slice(0, maxArticle).split(/\r?\n/u).filter((line) => line.trim() !== ""); // prettier-ignore
  for (const [index, line] of lines.entries()) {
    if (index === 0 && lines.length > 1 && isHeadLine(line, headword)) continue;
    const { isNew, rest } = senseStart(line);
    // A number with nothing behind it is followed by an explanation of a sense that has no translation.
    if (isNew) isOpen = rest.trim() !== "";
    if (!isOpen || isAside(rest)) continue;
    const words = splitTranslations(withoutBrackets(rest.replace(pronunciation, " ")));
    if (words.length === 0) continue;
    senses.push(words);
    isOpen = false;
  }
  return senses;
}

const pronunciation = /(?<=^|\s)\/[^/\n]{1,80}\/(?=\s|$|,)/gu;

/** dictd articles begin with a line of the headword in all its spellings and its pronunciation. */
function isHeadLine(line: string, headword: string): boolean {
  const head = foldKey(withoutBrackets(headword));
  const spoken = line.match(pronunciation) !== null;
  return spoken || splitTranslations(withoutBrackets(line)).some((spelling) => foldKey(spelling) === head);
}

/** `1. `, `2) `, `b) `, `• `: a sense begins. */
function senseStart(line: string): { readonly isNew: boolean; readonly rest: string } {
  const mark = /^\s*(?:\p{Nd}{1,2}[.)]|[a-h]\)|[•◆▪►①-⑳])\s*/u.exec(line)?.[0] ?? "";
  return { isNew: mark !== "", rest: line.slice(mark.length) };
}

/** Examples in quotation marks, notes, references and labels with a colon are no translations. */
function isAside(line: string): boolean {
  return /^\s*["“„«»‘]/u.test(line) || /^\s*\p{L}[\p{L} ]{1,20}:(?:\s|$)/u.test(line) || /^\s*[→⇒↑=]/u.test(line);
}
