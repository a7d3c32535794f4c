import type { Span } from "../model/span.ts";
import { codeOfSign, isoCodes, moneySigns } from "./money.ts";
import type { Scan } from "./rules.ts";

export interface Sign extends Span {
  readonly code: string;
}

const longest = Math.max(...Object.keys(moneySigns).map((sign) => sign.length));

/** A currency sign or ISO code right before an amount that begins at `at`, with or without a space: `$5`, `US$ 5`, `EUR 1,500`; or null. */
export function signBefore(scan: Scan, at: number): Sign | null {
  const end = scan.folded.charAt(at - 1) === " " ? at - 1 : at;
  if (end === 0) return null;
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const sign = scan.folded.slice(end - length, end);
    const code = codeOfSign(sign, scan.rules.code);
    const before = scan.folded.charAt(end - length - 1);
    if (code !== null && !(/\p{L}/u.test(sign) && /\p{L}/u.test(before))) return { from: end - length, to: end, code };
  }
  return isoBefore(scan, end);
}

function isoBefore(scan: Scan, end: number): Sign | null {
  const word = /(?<![\p{L}\d])[A-Z]{3}$/u.exec(scan.text.slice(Math.max(0, end - 4), end))?.[0];
  return word !== undefined && isoCodes.has(word) ? { from: end - 3, to: end, code: word } : null;
}

/** An ISO code after an amount: `1,500 EUR`; or null. */
export function isoAfter(scan: Scan, at: number): Sign | null {
  const start = scan.folded.charAt(at) === " " ? at + 1 : at;
  const word = /^[A-Z]{3}(?![\p{L}\d])/u.exec(scan.text.slice(start, start + 4))?.[0];
  return word !== undefined && isoCodes.has(word) ? { from: start, to: start + 3, code: word } : null;
}
