import type { AlignmentSide } from "../alignment/side.ts";
import { languageOf } from "../languages/languages.ts";
import type { Language } from "../languages/language.ts";
import type { Claim } from "../model/claim.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { bySegment } from "./place.ts";
import { findQuotations } from "./read-quotations.ts";
import { functionWordsOf, isUnspaced, wordsIn, type Word } from "./words.ts";

/** How a source is brought in. */
export type Kind = "says" | "claims" | "according-to";

/**
 * Who says it: a source next to a verb of saying or after `according to`. The first span is the source, the second the cue; `value` is
 * `says|claims|according-to` and the source as written. Cues without a source that can be read are left out, as are those inside quotations.
 */
export function attributionClaims(side: AlignmentSide): readonly Claim[] {
  const language = languageOf(side.document.language);
  if (language === null) return [];
  const { text } = side.document;
  const quotations = findQuotations(text);
  const names = bySegment(
    side.values.filter((value) => value.kind === "name"),
    side.segments,
  );
  return side.segments.flatMap((segment, index) => {
    const inReach = between(quotations, segment);
    const read = cuesOf(text, language, segment)
      .filter(({ span }) => !inReach.some((quotation) => contains(quotation, span)))
      .filter(({ span, kind }) => !(names.get(index) ?? []).some((name) => overlaps(name, span)) && !isPassive(text, span, kind))
      .flatMap(({ span, kind }) => claimOf(text, span, kind, segment, index, language, inReach));
    return read.filter((claim) => !isPartOfSource(claim, read));
  });
}

function claimOf(
  text: string,
  cue: Span,
  kind: Kind,
  segment: Span,
  index: number,
  language: Language,
  quotations: readonly Span[],
): readonly Claim[] {
  const source = sourceOf(text, cue, kind, segment, language, quotations);
  if (source === null) return [];
  const value = `${kind} ${text.slice(source.from, source.to).replace(/\s+/g, " ")}`;
  return [{ category: "attribution", spans: [source, cue], segment: index, value, read: null }];
}

/** The quotations that touch a segment, of an ordered and disjoint list. */
function between(quotations: readonly Span[], segment: Span): readonly Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.to ?? 0) <= segment.from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quotations.length && (quotations[end]?.from ?? Infinity) < segment.to) end++;
  return quotations.slice(low, end);
}

/** `according to reports`: the noun is the source itself, not somebody's saying. */
function isPartOfSource(claim: Claim, all: readonly Claim[]): boolean {
  const cue = claim.spans[1];
  return all.some(
    (other) =>
      other !== claim && other.value.startsWith("according-to") && other.spans.some((span) => cue !== undefined && overlaps(span, cue)),
  );
}

/** `is said to`, `was widely reported`: nobody is named who says it. */
function isPassive(text: string, span: Span, kind: Kind): boolean {
  return (
    kind !== "according-to" &&
    /(?:^|[^\p{L}])(?:is|are|was|were|been|being|be|it['’]s|se|wird|wurde|wurden|werden)\s+(?:\p{L}+ly\s+)?$/iu.test(
      text.slice(Math.max(0, span.from - 40), span.from),
    )
  );
}

function cuesOf(text: string, language: Language, segment: Span): readonly { readonly span: Span; readonly kind: Kind }[] {
  const { accordingTo, says, loaded } = language.attribution;
  const kept: { readonly span: Span; readonly kind: Kind }[] = [];
  const add = (kind: Kind, spans: readonly Span[]): void => {
    for (const span of spans) if (!kept.some((other) => overlaps(other.span, span))) kept.push({ span, kind });
  };
  add("according-to", findCues(text, accordingTo, segment));
  add("says", findCues(text, says, segment));
  add("claims", findCues(text, loaded, segment));
  return kept.sort((x, y) => x.span.from - y.span.from);
}

/** No source runs on longer than this, nor over these marks. */
const widestSource = 60;
const marks = /[.,;:!?…()[\]—–"“”„«»「」『』。，、；：！？\n]/u;

/** After `according to` the source follows; with a verb it stands before, or after it when the verb follows a quotation or opens its clause. */
function sourceOf(text: string, cue: Span, kind: Kind, segment: Span, language: Language, quotations: readonly Span[]): Span | null {
  const after = stretchAfter(text, cue, segment);
  const before = stretchBefore(text, cue, segment);
  if (kind === "according-to")
    return isUnspaced(text.slice(cue.from, cue.to)) ? cutSource(text, after, language, false) : cutSource(text, after, language, true);
  const afterQuotation = quotations.some(
    (quotation) => quotation.to <= cue.from && /^[\s\p{P}]*$/u.test(text.slice(quotation.to, cue.from)),
  );
  const apposition = afterQuotation ? null : appositionBefore(text, cue, segment);
  if (apposition !== null) return cutSource(text, apposition, language, true);
  const clauseInitial = before.to - before.from === 0 || afterQuotation;
  return clauseInitial ? cutSource(text, after, language, true) : subjectBefore(text, before, language);
}

/** `the chief, Ann Lee, said`: between two commas and beginning with a capital, the name that explains the subject. */
function appositionBefore(text: string, cue: Span, segment: Span): Span | null {
  const found = /,\s(\p{Lu}[^,;:!?…"“”«»]{1,50}),\s$/u.exec(text.slice(segment.from, cue.from));
  if (found?.[1] === undefined) return null;
  const from = segment.from + found.index + found[0].indexOf(found[1]);
  return { from, to: from + found[1].length };
}

/** A full stop after a short word (`Col.`, `U.S.`) ends no source. */
function isMark(text: string, index: number): boolean {
  const mark = text[index] ?? "";
  if (!marks.test(mark)) return false;
  return !(
    mark === "." &&
    /(?:^|[^\p{L}])\p{L}{1,3}$/u.test(text.slice(Math.max(0, index - 5), index)) &&
    /^\.\s?\p{L}/u.test(text.slice(index, index + 3))
  );
}

function stretchAfter(text: string, cue: Span, segment: Span): Span {
  let from = cue.to;
  while (from < segment.to && /\s/u.test(text[from] ?? "")) from++;
  let to = from;
  while (to < segment.to && to - from < widestSource && !isMark(text, to)) to++;
  return { from, to: backToWord(text, from, to) };
}

function stretchBefore(text: string, cue: Span, segment: Span): Span {
  let to = cue.from;
  while (to > segment.from && /\s/u.test(text[to - 1] ?? "")) to--;
  let from = to;
  while (from > segment.from && to - from < widestSource && !isMark(text, from - 1)) from--;
  while (from > segment.from && from < to && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1] ?? "") && !isUnspaced(text[from] ?? "")) from++;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  return { from, to };
}

function backToWord(text: string, from: number, to: number): number {
  let end = to;
  if (/[\p{L}\p{M}\p{N}]/u.test(text[end] ?? "") && !isUnspaced(text[end] ?? ""))
    while (end > from && /[\p{L}\p{M}\p{N}]/u.test(text[end - 1] ?? "")) end--;
  while (end > from && /\s/u.test(text[end - 1] ?? "")) end--;
  return end;
}

/** The noun phrase at the beginning of a stretch: articles, then words of content and names, up to the next function word. */
function cutSource(text: string, stretch: Span, language: Language, spaced: boolean): Span | null {
  if (!spaced) return unspacedSource(text, stretch, language);
  const functionWords = functionWordsOf(language);
  const words = wordsIn(text, stretch);
  let last: Word | null = null;
  for (const [index, word] of words.entries()) {
    const empty = functionWords.has(word.key);
    if (empty && last !== null && !joinsNouns(word, words[index + 1])) break;
    if (!empty) last = word;
    if (index >= 7) break;
  }
  const first = words.find((word) => !functionWords.has(word.key)) ?? null;
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

/** `Ministry of Health`, `ministro de Exteriores`: a short word between two of content belongs to the source. */
function joinsNouns(word: Word, next: Word | undefined): boolean {
  return (
    /^(?:of|for|from|de|del|des|du|der|di|da|do|dos|das|della|dello|dei|la|las|los|el|les|the|s|von|für)$/.test(word.key) &&
    next !== undefined
  );
}

/** `据警方称`: the source ends before a verb of saying or at the end of the clause. */
function unspacedSource(text: string, stretch: Span, language: Language): Span | null {
  const verbs = [...findCues(text, language.attribution.says, stretch), ...findCues(text, language.attribution.loaded, stretch)];
  const end = verbs.length === 0 ? stretch.to : Math.min(...verbs.map((verb) => verb.from));
  return end - stretch.from >= 2 && end - stretch.from <= 20 ? { from: stretch.from, to: end } : null;
}

/** The subject before a verb: the last noun phrase of the stretch, auxiliaries and conjunctions left out. */
function subjectBefore(text: string, stretch: Span, language: Language): Span | null {
  const functionWords = functionWordsOf(language);
  const words = wordsIn(text, stretch);
  if (words.length > 0 && isUnspaced(text.slice(stretch.from, stretch.to))) return unspacedSubject(text, stretch);
  let end = words.length - 1;
  while (end >= 0 && functionWords.has(words[end]?.key ?? "")) end--;
  let start = end;
  while (start > 0) {
    const word = words[start - 1];
    if (word === undefined || (functionWords.has(word.key) && !joinsNouns(word, words[start]))) break;
    start--;
  }
  while (start < end && functionWords.has(words[start]?.key ?? "")) start++;
  const first = words[start];
  const last = words[end];
  return first === undefined || last === undefined || end - start > 7 ? null : { from: first.from, to: last.to };
}

/** In unspaced text the subject ends where a date or number begins (`警方周二说`, `团队1月报告`). */
function unspacedSubject(text: string, stretch: Span): Span | null {
  const written = text.slice(stretch.from, stretch.to);
  const end = written.search(/[\d]|[一二三四五六七八九十]+[月日年]|周[一二三四五六日]|星期|今天|昨天|当天/u);
  const to = end > 0 ? stretch.from + end : stretch.to;
  return to - stretch.from >= 2 && to - stretch.from <= 20 ? { from: stretch.from, to } : null;
}
