import type { Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";
import type { Measure } from "./tokens.ts";

/** The scale of degrees as a letter after the word or sign. */
const letters: Readonly<Record<string, string>> = { c: "Cel", f: "[degF]", k: "K" };
const scales: ReadonlySet<string> = new Set(["Cel", "[degF]", "K"]);

/** The scale named before the number: `華氏98.6度`, `섭씨 40도`; at most this many characters of it are looked at. */
const namedBefore = /(摄氏|攝氏|摂氏|섭씨|सेल्सियस )|(华氏|華氏|화씨|फ़ारेनहाइट )/u;
const endOfName = /(?:摄氏|攝氏|摂氏|섭씨|华氏|華氏|화씨)(?:温度|溫度)?の?[约約]?(?:零下)? ?$/u;
const reach = 10;

/** Degrees with the scale said beside them: `98.6 degrees F`, `40 grados centígrados`, `华氏98.6度`; other measures as they are. */
export function withDegrees(scan: Scan, read: Numeral, measure: Measure): Measure {
  if (measure.unit !== "deg") return measure;
  return scaleAfter(scan, measure) ?? scaleBefore(scan, read, measure) ?? measure;
}

function scaleAfter(scan: Scan, measure: Measure): Measure | null {
  const { folded, rules } = scan;
  const start = /^[ .-]{1,2}/.exec(folded.slice(measure.to, measure.to + 2))?.[0].length ?? 0;
  const at = measure.to + start;
  const found = rules.units.longestAt(folded, at);
  const token = found?.found.find((each) => each.kind === "unit" && scales.has(each.code));
  if (found !== null && token?.kind === "unit") return { ...measure, to: found.to, unit: token.code };
  const letter = /^[cfk](?![\p{L}\d])/u.exec(folded.slice(at, at + 2))?.[0];
  return letter === undefined ? null : { ...measure, to: at + 1, unit: letters[letter] ?? "deg" };
}

/** The measure of a number after the name of a scale of temperature; `plain` when none stands there. */
export function scaleBefore(scan: Scan, read: Numeral, plain: Measure): Measure | null {
  const before = scan.folded.slice(Math.max(0, read.from - reach), read.from);
  const name = endOfName.exec(before)?.[0];
  const scale = name === undefined ? null : namedBefore.exec(name);
  if (name === undefined || scale === null) return null;
  return { ...plain, from: read.from - name.length, kind: "quantity", unit: scale[1] === undefined ? "[degF]" : "Cel", factor: 1 };
}

/** `37º C` after a number that the sign makes an ordinal by itself; null elsewhere. */
export function degreesOfOrdinal(scan: Scan, read: Numeral): Measure | null {
  if (!read.ordinal || read.words || !/[º°]/.test(scan.folded.charAt(read.to - 1))) return null;
  const letter = /^ ?([cf])(?![\p{L}\d])/u.exec(scan.folded.slice(read.to, read.to + 3));
  if (letter === null) return null;
  return { from: read.from, to: read.to + letter[0].length, kind: "quantity", unit: letters[letter[1] ?? ""] ?? "deg", factor: 1 };
}
