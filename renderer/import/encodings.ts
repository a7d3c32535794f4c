/** WHATWG encodings by the names people know; the last ones are the rarest. */
export const allEncodings: readonly string[] = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-6",
  "iso-8859-7",
  "iso-8859-8",
  "iso-8859-15",
  "koi8-r",
  "koi8-u",
  "macintosh",
  "gb18030",
  "gbk",
  "big5",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "euc-kr",
  "windows-874",
];

export interface EncodingChoices {
  /** The present encoding and those that fit the bytes too, likeliest first. */
  readonly likely: readonly string[];
  readonly rest: readonly string[];
}

/** The encodings to offer for a file read as `present`, each once. */
export function encodingChoices(present: string, others: readonly string[]): EncodingChoices {
  const likely = [...new Set([present, ...others].map((name) => name.toLowerCase()))];
  return { likely, rest: allEncodings.filter((name) => !likely.includes(name)) };
}

/** A name as it is usually written: `UTF-8`, `Windows-1252`, `GB18030`. */
export function encodingLabel(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith("windows")
    ? `W${lower.slice(1)}`
    : lower === "macintosh"
      ? "Macintosh"
      : lower === "shift_jis"
        ? "Shift_JIS"
        : lower.toUpperCase();
}
