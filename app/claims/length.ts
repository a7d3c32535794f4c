/**
 * How much a text says, about in letters of a Latin alphabet: a character of Chinese stands for three of them, kana and Hangul for two. Rough,
 * for telling a cut of half from the usual difference between two languages.
 */
export function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += weightOfCharacter(character);
  return weight;
}

function weightOfCharacter(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return 3;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return 2;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character)) return 1.2;
  return /[\p{L}\p{N}]/u.test(character) ? 1 : 0;
}
