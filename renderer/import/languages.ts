import { languageName } from "../ui/written.ts";

/** Languages offered first: those whose claims are read today. */
const readLanguages: readonly string[] = ["en", "es", "fr", "de", "pt", "it", "ru", "zh", "ar", "ja"];

/** ISO 639-1, and some languages with newspapers that have only a three-letter code. */
const otherLanguages: readonly string[] = (
  "af am as ast az be bg bn bo br bs ca ckb cs cy da dv el eo et eu fa fi fil fo fy ga gd gl gn gu ha he hi hr ht hu hy id ig is jv " +
  "ka kk km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or pa pl ps qu rm ro rw sa sc sd si sk sl " +
  "so sq sr st sv sw ta te tg th ti tk tl tn tr ts tt ug uk ur uz vi wo xh yi yo zu"
).split(" ");

export interface LanguageChoice {
  readonly tag: string;
  /** In the language itself and, where that differs, in the language of the interface: "Deutsch (German)". */
  readonly name: string;
}

/** All languages a version may be said to be in, the ones read best first; `present` is added when it is a rarer tag such as `zh-Hant`. */
export function languageChoices(present: string, locale: string): readonly LanguageChoice[] {
  const { compare } = new Intl.Collator(locale);
  const choice = (tag: string): LanguageChoice => ({ tag, name: bothNames(tag, locale) });
  const rest = otherLanguages.map(choice).sort((x, y) => compare(x.name, y.name));
  const known = [...readLanguages.map(choice), ...rest];
  const extra = present === "und" || known.some(({ tag }) => tag === present) ? [] : [choice(present)];
  return [...extra, ...known];
}

function bothNames(tag: string, locale: string): string {
  const here = languageName(tag, locale) ?? tag;
  const native = languageName(tag, tag) ?? here;
  return native.toLocaleLowerCase(tag) === here.toLocaleLowerCase(locale) ? here : `${native} (${here})`;
}
