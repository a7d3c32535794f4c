const quotes = /["“”„‟«»″״〝〞＂「」『』《》〈〉]/gu;
const apostrophes = /['‘’‚‛‹›′׳ʼʹ＇`´]/gu;
const dashes = /[-־‐‑‒–—―−﹘﹣－]/gu;
const ellipses = /…|⋯|\.{3,}/gu;
const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const unseen = /[\p{Cf}\uFE00-\uFE0F]/gu;
/** Marks that are spelling and not letters: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and the kashida. Vowel signs of Indic scripts are letters and stay. */
const accents = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu;
/** Cyrillic short i is a letter of its own; taking its breve off would make another word. */
const shortI = /\u0438\u0306/gu;

/** Letters that have no accent to take off but are written in another way elsewhere. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ھ: "ه",
};
const letterPattern = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/** The same text with plain quotation marks, apostrophes, dashes, ellipses and spaces, and without characters that cannot be seen. Letters are untouched. */
export function foldTypography(text: string): string {
  if (/^[\w ,;:!?()&%]*$/u.test(text)) return text;
  return text
    .replace(unseen, "")
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(ellipses, "...")
    .replace(spaces, " ");
}

/** The same text without accents and with one form for each letter; case, digits and punctuation are untouched. */
export function foldAccents(text: string): string {
  if (/^[\0-\x7F]*$/u.test(text)) return text;
  const bare = text.normalize("NFD").replace(shortI, "й").replace(accents, "").normalize("NFC");
  return bare.replace(letterPattern, (letter) => letters[letter] ?? letter);
}

/** Decimal digits of other scripts as ASCII digits. */
export function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digit < "\x80" ? digit : String(digitValue(digit))));
}

/**
 * The key under which two spellings of one word meet: compatibility forms (full width, ligatures, Arabic presentation forms) resolved, case,
 * accents, letter forms, quotation marks and dashes folded, digits in ASCII. It is for comparing, never for showing.
 */
export function foldKey(text: string): string {
  if (/^[a-z]*$/u.test(text)) return text;
  return foldAccents(foldDigits(foldTypography(text.normalize("NFKC"))).toLowerCase());
}

/** Digits stand in blocks of ten that begin with their zero (some blocks adjoin), so that the distance to the first digit gives the value. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let start = point;
  while (isDigit(start - 1)) start -= 1;
  return (point - start) % 10;
}

function isDigit(point: number): boolean {
  return point >= 0 && /\p{Nd}/u.test(String.fromCodePoint(point));
}
