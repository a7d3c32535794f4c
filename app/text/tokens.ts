import type { LanguageTag } from "../model/document.ts";
import { primaryLanguage } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { foldKey } from "./fold.ts";
import { segmenter } from "./segmenters.ts";

export type TokenKind = "word" | "space" | "mark";

/** A word, a run of white space, or a punctuation mark or symbol, where it stands; `key` is the folded form under which spellings meet. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly key: string;
}

/** Languages that write an elided article or pronoun together with the next word: `l'homme`, `dell'anno`. */
const eliding = new Set(["fr", "it", "ca", "oc"]);
const elision = /^(?:\p{L}{1,2}|qu|jusqu|lorsqu|puisqu|quelqu|presqu|dell|nell|sull|dall|all|coll|quell|quest|un|sant)['’](?=\p{L})/iu;
/** `Intl.Segmenter` needs time that grows with the square of the length on long strings, so it is fed stretches of this many units at most, cut at white space. */
const stretch = 1000;

/** Every token of a stretch of text, in order and without gaps: words, white space, marks. */
export function tokensOf(text: string, span: Span, language: LanguageTag): readonly Token[] {
  const cut = segmenter(language, "word");
  const elides = eliding.has(primaryLanguage(language));
  const tokens: Token[] = [];
  for (const part of stretches(text, span)) {
    for (const { segment, index, isWordLike } of cut.segment(text.slice(part.from, part.to))) {
      const from = part.from + index;
      const head = elides && isWordLike === true ? (elision.exec(segment)?.[0].length ?? 0) : 0;
      if (head > 0) tokens.push(token(segment.slice(0, head), from, "word"));
      tokens.push(token(segment.slice(head), from + head, kindOf(segment, isWordLike === true)));
    }
  }
  return wholeGraphemes(text, tokens);
}

/** Signs such as the Arabic number sign form one grapheme with what follows (`GB9b`), yet word rules cut after them. */
const prepended =
  /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\u{110BD}\u{110CD}\u{111C2}\u{111C3}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]$/u;

function wholeGraphemes(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((each) => prepended.test(text.slice(each.from, each.to)))) return tokens;
  const whole: Token[] = [];
  for (const each of tokens) {
    const last = whole.at(-1);
    if (last === undefined || !prepended.test(text.slice(last.from, last.to))) whole.push(each);
    else whole.splice(-1, 1, token(text.slice(last.from, each.to), last.from, each.kind === "space" ? "mark" : each.kind));
  }
  return whole;
}

/** Only the words of a stretch of text (numbers count as words), in order. */
export function wordsOf(text: string, span: Span, language: LanguageTag): readonly Token[] {
  return tokensOf(text, span, language).filter((found) => found.kind === "word");
}

function token(text: string, from: number, kind: TokenKind): Token {
  return { from, to: from + text.length, kind, key: kind === "word" ? foldKey(text) : text };
}

function kindOf(text: string, wordLike: boolean): TokenKind {
  if (wordLike || /[\p{L}\p{N}]/u.test(text)) return "word";
  return /^\s+$/u.test(text) ? "space" : "mark";
}

/** Cuts at white space where there is any, else (in unspaced scripts) after a mark, else at a grapheme edge a segmenter would give. */
function stretches(text: string, span: Span): readonly Span[] {
  if (span.to - span.from <= 2 * stretch) return [span];
  const found: Span[] = [];
  let from = span.from;
  while (span.to - from > 2 * stretch) {
    const to = cutAfter(text, from + stretch, from + 2 * stretch);
    found.push({ from, to });
    from = to;
  }
  found.push({ from, to: span.to });
  return found;
}

function cutAfter(text: string, low: number, high: number): number {
  const part = text.slice(low, high);
  const at = part.search(/[^\s\p{M}]\s[^\s\p{M}]/u);
  if (at >= 0) return low + at + (/^[\uD800-\uDBFF]/.test(part.slice(at)) ? 2 : 1);
  const mark = /[。，！？、；][^\p{M}\p{P}\p{Cf}]/u.exec(part);
  return mark === null ? high - lengthOfOpenCluster(text, high) : low + mark.index + 1;
}

/** How many units before `at` belong to a cluster that goes on after it. */
function lengthOfOpenCluster(text: string, at: number): number {
  let last = 0;
  for (const { index } of segmenter("und", "grapheme").segment(text.slice(at - 64, at + 64))) {
    if (index <= 64) last = index;
  }
  return 64 - last;
}
