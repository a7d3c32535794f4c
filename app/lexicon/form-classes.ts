import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import { exactKey, wordKey } from "./keys.ts";
import { lemmaStems, stemsOf, withoutProclitic } from "./stem.ts";

/** Words grouped by what is left of them without inflection, as the word lists would find one by another. A class is a number. */
export interface FormClasses {
  /** The classes of words as written, each once. Words that were not given before have a class too. */
  of(words: readonly string[]): readonly number[];
  /** The usual form of a class as written: the most frequent one, among equals one without a capital, then the shorter. */
  word(classId: number): string;
}

/** Only where the particle is a word of its own written on; elsewhere (`ne-` in Czech) it changes the meaning. */
const particles = new Set(["ar", "he", "fa"]);

/** Classes of the words of texts. The words of `before` open theirs first, so that these do not depend on the texts. */
export function formClasses(before: readonly string[], texts: readonly (readonly string[])[], tag: LanguageTag): FormClasses {
  const language = primaryLanguage(tag);
  const byStem = new Map<string, number>();
  const forms: Map<string, number>[] = [];
  const classOf = (written: string): number => {
    const key = wordKey(exactKey(written, language), language);
    const whole = particles.has(language) ? [key, ...withoutProclitic(key, language)] : [key];
    const stems = whole.flatMap((form) => [form, ...stemsOf(form, language)]);
    const found = stems.flatMap((stem) => byStem.get(stem) ?? [])[0] ?? forms.length;
    if (found === forms.length) forms.push(new Map());
    for (const stem of lemmaStems(key, language)) if (!byStem.has(stem)) byStem.set(stem, found);
    return found;
  };
  const remembered = new Map<string, number>();
  const recall = (written: string): number => {
    const known = remembered.get(written) ?? classOf(written);
    remembered.set(written, known);
    return known;
  };
  for (const word of before) recall(word);
  for (const word of texts.flat()) {
    const counts = forms[recall(word)];
    counts?.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    of: (words) => [...new Set(words.map(recall))],
    word: (classId) => usual(forms[classId] ?? new Map()),
  };
}

function usual(forms: ReadonlyMap<string, number>): string {
  const capitals = (word: string): number => (word === word.toLowerCase() ? 0 : 1);
  const [first] = [...forms].sort(
    ([x, countX], [y, countY]) => countY - countX || capitals(x) - capitals(y) || x.length - y.length || (x < y ? -1 : 1),
  );
  return first?.[0] ?? "";
}
