import type { Span } from "../model/span.ts";

/** A place where a sentence may end: `stop` is the first terminal mark, `end` stands after all marks that go with the sentence. */
export interface Stop {
  readonly stop: number;
  /** The terminal marks as written, without quotation marks and brackets: `.`, `?!`, `…`, `。`. */
  readonly marks: string;
  readonly end: number;
  /** Quotation marks and brackets between the first terminal mark and the end. */
  readonly closers: string;
}

const terminal = /[\p{Sentence_Terminal}…⋯]/u;
const terminals = /[\p{Sentence_Terminal}…⋯]/gu;
const note = /\[\d{1,3}\]|[¹²³⁰-⁹]+/uy;
/** A stray mark after a space goes along with the sentence before it: `again. .`, French `quoi ?!`. */
const strayMarks = /[ \u00A0\u202F]+[.!?…]+(?=\s|$|["”»’)])/uy;
const spacedGuillemet = /[ \u00A0\u202F]»/uy;
/** How far back an opening mark is looked for. Longer quotations are rare, and their closing mark is mostly of a closing kind anyway. */
const memory = 600;

/**
 * Every place in the span where a sentence may end. `Intl.Segmenter` gives nearly the same places for most scripts, but not the same ones in each ICU (the app and the
 * command line carry different versions), none after `…`, and always one inside `?" Smith asked`; one scan of our own is steadier and faster.
 */
export function stopsIn(text: string, span: Span): readonly Stop[] {
  const stops: Stop[] = [];
  terminals.lastIndex = 0;
  const part = text.slice(span.from, span.to);
  let done = 0;
  for (const match of part.matchAll(terminals)) {
    if (match.index < done) continue;
    const found = stopAt(text, span, span.from + match.index);
    stops.push(found);
    done = found.end - span.from;
  }
  return stops;
}

function stopAt(text: string, span: Span, stop: number): Stop {
  let end = stop;
  let marks = "";
  let closers = "";
  while (end < span.to) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (terminal.test(character)) marks += character;
    else if (closes(text, span, end, character)) closers += character;
    else {
      const more = stuck(text, span, end);
      if (more === 0) break;
      const taken = text.slice(end, end + more);
      if (taken.endsWith("»")) closers += "»";
      end += more;
      continue;
    }
    end += character.length;
  }
  return { stop, marks, end, closers };
}

/** The length of what else belongs to the sentence although it is neither a terminal nor a closing mark. */
function stuck(text: string, span: Span, at: number): number {
  const spaced = sticky(spacedGuillemet, text, at);
  if (spaced > 0 && isOpen(text.slice(Math.max(span.from, at - memory), at), "«", "»")) return spaced;
  const length = Math.max(sticky(note, text, at), sticky(strayMarks, text, at));
  return at + length <= span.to ? length : 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Whether a mark after a terminal closes what came before. Quotation marks that can do both are judged by what is open and what follows. */
function closes(text: string, span: Span, at: number, character: string): boolean {
  if (/[\p{Pe}”’»›＂]/u.test(character)) return character !== "»" || !opensNext(text, at);
  if (!/["'“‘«‹]/u.test(character)) return false;
  if (/^(?:\s|$)/u.test(text.slice(at + 1, Math.min(at + 2, span.to)))) return true;
  const before = text.slice(Math.max(span.from, at - memory), at);
  if (character === "“") return isOpen(before, "„", "“");
  if (character === "‘") return isOpen(before, "‚", "‘");
  if (character === "«") return isOpen(before, "»", "«");
  if (character === "‹") return isOpen(before, "›", "‹");
  const next = text.slice(at + 1, at + 3);
  if (next === "" || !/^[\p{L}\p{N}]/u.test(next)) return true;
  return count(before, character) % 2 === 1;
}

/** A guillemet pointing right at the start of a word opens in German and Danish. */
function opensNext(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

function isOpen(before: string, opening: string, closing: string): boolean {
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
