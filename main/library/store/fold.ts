import type { Span } from "../../../app/model/span.ts";

/** How much of a text is folded at a time, so that a search may stop at its first match. */
const pieceLength = 8_192;
/** What a UTF-16 unit folds to where that is exactly one unit; 0 where it is not, or is not known yet. Filled as characters are met. */
const singles = new Uint16Array(0x1_0000);
/** What every character met so far folds to. There are no more entries than there are characters in Unicode. */
const known = new Map<number, string>();

/** The first `limit` places of `phrase` in `text` without regard to case and accents; offsets are those of `text` itself. */
export function rangesOf(text: string, phrase: string, limit: number = Number.POSITIVE_INFINITY): readonly Span[] {
  const needle = foldRange(phrase, 0, phrase.length);
  return needle === "" ? [] : spansOf(text, placesOf(text, needle, limit), needle.length);
}

/** Where `needle` begins, counted in folded units. Of what was folded only the end, in which a match may have begun, is carried on. */
function placesOf(text: string, needle: string, limit: number): readonly number[] {
  const places: number[] = [];
  let carried = "";
  let before = 0;
  for (let at = 0; at < text.length && places.length < limit;) {
    const end = pieceEnd(text, at);
    const piece = carried + foldRange(text, at, end);
    let next = 0;
    for (let found = piece.indexOf(needle); found >= 0 && places.length < limit; found = piece.indexOf(needle, next)) {
      places.push(before + found);
      next = found + needle.length;
    }
    const keep = Math.max(next, piece.length - needle.length + 1);
    carried = piece.slice(keep);
    before += keep;
    at = end;
  }
  return places;
}

/** Never between the halves of a surrogate pair. */
function pieceEnd(text: string, at: number): number {
  const end = Math.min(text.length, at + pieceLength);
  return isHighSurrogate(text.charCodeAt(end - 1)) ? Math.min(text.length, end + 1) : end;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function foldRange(text: string, from: number, to: number): string {
  const units: number[] = [];
  for (let at = from; at < to;) {
    const single = singles[text.charCodeAt(at)] ?? 0;
    if (single !== 0) {
      units.push(single);
      at++;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const folded = foldOf(code);
    for (let unit = 0; unit < folded.length; unit++) units.push(folded.charCodeAt(unit));
    at += lengthOf(code);
  }
  return stringOf(units);
}

/** `String.fromCharCode` takes its units as arguments, of which there may not be too many. */
function stringOf(units: readonly number[]): string {
  let text = "";
  for (let from = 0; from < units.length; from += pieceLength) text += String.fromCharCode(...units.slice(from, from + pieceLength));
  return text;
}

/** Lower case without accents. */
function foldOf(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const folded = String.fromCodePoint(code).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  known.set(code, folded);
  if (code <= 0xffff && folded.length === 1) singles[code] = folded.charCodeAt(0);
  return folded;
}

function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** The stretches of `text` behind places counted in folded units, in order; accents that stand alone belong to the character before them. */
function spansOf(text: string, places: readonly number[], length: number): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  let folded = 0;
  const skip = (until: number): void => {
    while (at < text.length) {
      const isSingle = singles[text.charCodeAt(at)] !== 0;
      const code = isSingle ? 0 : (text.codePointAt(at) ?? 0);
      const next = folded + (isSingle ? 1 : foldOf(code).length);
      if (next > until) return;
      folded = next;
      at += lengthOf(code);
    }
  };
  for (const place of places) {
    skip(place);
    const from = at;
    skip(place + length - 1);
    // Now at the character that holds the last folded unit: it belongs to the match whole.
    const last = text.codePointAt(at) ?? 0;
    let to = at + lengthOf(last);
    while (to < text.length && foldOf(text.codePointAt(to) ?? 0) === "") to += lengthOf(text.codePointAt(to) ?? 0);
    spans.push({ from, to: Math.min(to, text.length) });
  }
  return spans;
}
