import type { CSSProperties } from "react";

const lineHeight = 1.55;
const lineHeightArabic = 1.7;
const lineHeightHan = 1.8;
/** Naskh looks small beside Latin letters. */
const moreForArabic = 2;

/** Room for a sentence number of two digits, and for each digit more. */
const gutter = 26;
const digitWidth = 7;

/** Type size and lines of the columns as custom properties, whole pixels, for the size chosen in the settings and the longest number. */
export function readingSizes(size: number, digits: number): CSSProperties {
  const properties = {
    "--gutter": `${String(gutter + Math.max(0, digits - 2) * digitWidth)}px`,
    "--reading": `${String(size)}px`,
    "--reading-line": `${String(Math.round(size * lineHeight))}px`,
    "--reading-ar": `${String(size + moreForArabic)}px`,
    "--reading-ar-line": `${String(Math.round((size + moreForArabic) * lineHeightArabic))}px`,
    "--reading-zh-line": `${String(Math.round(size * lineHeightHan))}px`,
  };
  return properties as CSSProperties;
}
