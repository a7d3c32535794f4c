import type { DictionaryDraft, Input } from "../../app/contract/contract.ts";
import { primaryLanguage } from "../../app/model/document.ts";
import { t } from "../state/translate.ts";

/** What a person says of a dictionary before it is kept. A language is empty until it is chosen. */
export interface DictionaryAnswers {
  readonly name: string;
  readonly languages: readonly string[];
}

export function proposedAnswers({ name, languages }: DictionaryDraft): DictionaryAnswers {
  return { name, languages: languages.map((language) => language ?? "") };
}

/** What is wrong with the language of a column, as a sentence; null for a good one and for one that is only missing. */
export function languageFault({ languages }: DictionaryAnswers, column: number): string | null {
  const own = languages[column] ?? "";
  const before = languages.slice(0, column).some((each) => each !== "" && primaryLanguage(each) === primaryLanguage(own));
  return own !== "" && before ? t("words.draft.language.twice") : null;
}

/** What is sent to keep the dictionary; null while something is missing or wrong. */
export function keepInput({ draftId }: DictionaryDraft, answers: DictionaryAnswers): Input<"dictionary.keep"> | null {
  const name = answers.name.trim();
  const complete = name !== "" && answers.languages.every((language, column) => language !== "" && languageFault(answers, column) === null);
  return complete ? { draftId, name, languages: [...answers.languages] } : null;
}
