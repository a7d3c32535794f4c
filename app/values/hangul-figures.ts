import { hangulDigits, hangulScales, hanValue } from "./han-numerals.ts";
import { numeral, type Numeral } from "./numeral.ts";
import type { Scan } from "./rules.ts";

const signs = `${hangulDigits}${hangulScales}`;
/** A space after one of the large scales, as Korean is spelled; also after a small one where a scale goes on or digits fill up the thousand: `7천 5백만`, `1천 15`. */
const gap = ` (?<=[만억조경] (?=[\\d${signs}])|[십백천] (?=[\\d${hangulDigits}]{1,4}[백천만억조경])|천 (?=\\d{2,3}(?!\\d)))`;
/** Bounded, so that no text is walked again and again. */
const any = `[\\d${signs}](?:[\\d${signs}]|,(?=\\d{3})|\\.(?=\\d)|${gap}){0,40}`;
const hangulRun = new RegExp(any, "yu");
const fraction = new RegExp(`(${any}) {0,1}분의 ?(${any})`, "yu");
const mixed = new RegExp(`(${any})[과와] (${any}) {0,1}분의 ?(${any})`, "yu");
const pointed = new RegExp(`([${signs}]{1,20}) ?점 ?([${hangulDigits}]{1,12})`, "yu");
/** What a numeral that ends in a single sign may be followed by: a particle or a counter, but not the rest of another word. */
const particles = /^(?:이|가|은|는|을|를|의|에|도|만|과|와|로|까지|부터|보다|입니|이다|이고|이며|$)/u;

/** The Korean numeral of Sino-Korean signs that begins at `at`: `4천억`, `3만5천`, `삼천육백만`, `오분의 삼`, `오 점 이`. */
export function hangulNumeralAt(scan: Scan, at: number): Numeral | null {
  return partsAt(scan, at) ?? pointedAt(scan, at) ?? plainAt(scan, at);
}

function partsAt(scan: Scan, at: number): Numeral | null {
  const both = run(mixed, scan.folded, at);
  if (both !== null) {
    const [whole, under, over] = [both[1], both[2], both[3]].map((written) => valueOf(written ?? ""));
    if (typeof whole === "number" && typeof under === "number" && typeof over === "number" && under > 1)
      return numeral({ from: at, to: at + both[0].length }, whole + over / under, { words: true });
  }
  const part = run(fraction, scan.folded, at);
  const under = valueOf(part?.[1] ?? "");
  if (part === null || under === null || under < 2) return null;
  const over = withoutParticle(part[2] ?? "");
  const value = valueOf(over);
  const to = at + part[0].length - ((part[2]?.length ?? 0) - over.length);
  return value === null ? null : numeral({ from: at, to }, value / under, { words: true });
}

/** `3분의 일만 남았다`: the last sign is a particle. */
function withoutParticle(written: string): string {
  return /^[일이삼사오육칠팔구\d][만이]$/u.test(written) ? written.slice(0, -1) : written;
}

function pointedAt(scan: Scan, at: number): Numeral | null {
  const parts = run(pointed, scan.folded, at);
  if (parts === null) return null;
  const rest = scan.folded.slice(at + parts[0].length, at + parts[0].length + 2);
  const whole = valueOf(parts[1] ?? "");
  const digits = /^(.+)이$/u.exec(parts[2] ?? "")?.[1] ?? parts[2] ?? "";
  const written = rest === "" || particles.test(rest) || /^[^\p{L}]/u.test(rest) ? parts[2] : digits;
  const value = whole === null ? null : hanValue(`${parts[1] ?? ""}点${written ?? ""}`, false);
  if (value === null || !/[영공일이삼사오육륙칠팔구]$/u.test(parts[1] ?? "") === !/[십백천만억조]$/u.test(parts[1] ?? "")) return null;
  return numeral({ from: at, to: at + parts[0].length }, value, { words: true });
}

function plainAt(scan: Scan, at: number): Numeral | null {
  const parts = run(hangulRun, scan.folded, at);
  if (parts === null) return null;
  const written = trimmed(scan, at, parts[0]);
  const value = valueOf(written);
  const digits = /\d/.test(written);
  if (value === null || !/[십백천만억조경]/u.test(written) || (!digits && written.length < 2)) return null;
  return numeral({ from: at, to: at + written.length }, value, { words: !digits });
}

/** Without a last sign that is a particle: `백칠십이다` is 170, `서른 백만 이` … Only where more letters follow that no numeral has. */
function trimmed(scan: Scan, at: number, written: string): string {
  const rest = scan.folded.slice(at + written.length, at + written.length + 2);
  const copula = /이$/u.test(written) && /^(?:다|며|고|었|라|지)/u.test(rest);
  const bound = / ?이$/u.test(written) && /^(?:상|하|내|후|전|외)/u.test(rest);
  return copula || bound ? written.slice(0, -1).trimEnd() : written;
}

function valueOf(written: string): number | null {
  const tight = written.replace(/[ ,]/g, "");
  if (tight === "") return null;
  return /^\d+(\.\d+)?$/.test(tight) ? Number(tight) : hanValue(tight, false);
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
