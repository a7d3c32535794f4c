import type { AlignmentSide } from "../alignment/side.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { bySegment } from "./place.ts";
import { hull } from "./view.ts";
import { isUnspaced, wordsIn, type Word } from "./words.ts";

/**
 * The negations of a version. `value` is `not` for a negative word and `implied` for what may stand against one without being one: a word that
 * means a negated event (`denied`), a negative prefix or ending (`unclear`, `non-smoker`), a phrase that negates nothing (`not only`), `not …
 * until`; `double` for two that cancel each other (`not impossible`, `lehnt … nicht ab`). Words that merely go along with another are left out.
 */
export function negationClaims(side: AlignmentSide, lexicon: Lexicon): readonly Claim[] {
  const language = languageOf(side.document.language);
  if (language === null) return [];
  const names = bySegment(
    side.values.filter((value) => value.kind === "name"),
    side.segments,
  );
  const { text } = side.document;
  // `Doctors Without Borders` denies nothing.
  const isNamed = (span: Span, index: number): boolean =>
    /^\p{Lu}/u.test(text.slice(span.from, span.to)) &&
    (names.get(index) ?? []).some((name) => name.from < span.from && contains(name, span));
  return side.segments.flatMap((segment, index) =>
    negationsIn(text, segment, language, lexicon)
      .filter(({ span }) => !isNamed(span, index))
      .map(({ span, value }): Claim => ({ category: "negation", spans: [span], segment: index, value, read: null })),
  );
}

type Negation = "not" | "implied" | "double";

function negationsIn(
  text: string,
  segment: Span,
  language: Language,
  lexicon: Lexicon,
): readonly { readonly span: Span; readonly value: Negation }[] {
  const { negation } = language;
  const exceptions = findCues(text, negation.exceptions, segment);
  const free = (span: Span): boolean => !exceptions.some((exception) => overlaps(exception, span));
  const words = findCues(text, negation.words, segment).filter((span) => free(span) && !isNumero(text, span));
  const concord = findCues(text, negation.concord, segment).filter(free);
  const compounds = compoundsIn(text, segment);
  const soft = words.filter(
    (span) => isPrefix(text, span) || meansUntil(text, span, language.code) || compounds.some((word) => contains(word, span)),
  );
  const implicit = [...findCues(text, negation.implicit, segment).filter(free), ...affixed(text, segment, language.code, lexicon)];
  const implied = [...implicit.filter((span) => !words.some((word) => overlaps(word, span))), ...soft, ...exceptions];
  const heads = withoutConcord(
    words.filter((span) => !soft.includes(span)),
    concord,
    text,
  );
  const cancelled = cancelling(heads, implied, text, language.code);
  const twice = new Set(cancelled.flat());
  return [
    ...heads.filter((span) => !twice.has(span)).map((span) => ({ span, value: "not" as const })),
    ...implied.filter((span) => !twice.has(span)).map((span) => ({ span, value: "implied" as const })),
    // Another language may say the same with one plain negation (`并不反对`, `no se opone`).
    ...cancelled.map((pair) => ({ span: hull(pair), value: "double" as const })),
  ].sort((x, y) => x.span.from - y.span.from);
}

/** Of the negative words of one clause that go along with each other (`no … nadie`, `ne … jamais`, `никто не`) the head alone is kept. */
function withoutConcord(words: readonly Span[], concord: readonly Span[], text: string): readonly Span[] {
  const alongside = (span: Span): boolean => concord.some((other) => other.from === span.from && other.to === span.to);
  const all = [...words, ...concord.filter((span) => !words.some((word) => overlaps(word, span)))].sort((x, y) => x.from - y.from);
  const heads: Span[] = [];
  for (const span of all) {
    const sameClause = (other: Span): boolean => !clauseBreak.test(text.slice(other.to, span.from)) && span.from - other.to < 60;
    const index = heads.findIndex((head) => sameClause(head) && (alongside(span) || alongside(head)));
    const head = heads[index];
    if (head === undefined) heads.push(span);
    else if (words.includes(span) && (!words.includes(head) || (alongside(head) && !alongside(span)))) heads[index] = span;
  }
  return heads.filter((span) => words.includes(span));
}

/** Where the finite verb stands second, so that what negates it follows: `lehnt den Plan nicht ab`. */
const verbSecond: ReadonlySet<string> = new Set(["de", "nl"]);

/** `not` with a negative word: the two cancel each other. At most one word between, in verb-second order the words of one short clause. */
function cancelling(heads: readonly Span[], implied: readonly Span[], text: string, language: string): readonly (readonly [Span, Span])[] {
  const taken = new Set<Span>();
  return heads.flatMap((head) => {
    const partner = implied.find((span) => !taken.has(span) && areTogether(head, span, text, language));
    if (partner === undefined) return [];
    taken.add(partner);
    return [[head, partner] as const];
  });
}

function areTogether(head: Span, implied: Span, text: string, language: string): boolean {
  if (implied.from >= head.to) return /^\s*(?:[\p{L}\p{M}]+\s+)?$/u.test(text.slice(head.to, implied.from));
  return verbSecond.has(language) && /^\s(?:[\p{L}\p{M}\p{N}-]+\s){0,5}$/u.test(text.slice(implied.to, head.from));
}

/** `No. 3`, `no 3`: short for number. */
function isNumero(text: string, span: Span): boolean {
  return /^n[or]$/iu.test(text.slice(span.from, span.to)) && /^\.?\s?\d/u.test(text.slice(span.to, span.to + 3));
}

/** `non-smoker`, `no-deal`: part of a word, which another language has its own word for. */
function isPrefix(text: string, span: Span): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(span.to, span.to + 2)) || /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, span.from - 2), span.from));
}

/** Unspaced text: dictionary words of three and more characters (`牢不可破`), in which a negative character is part of another meaning. */
function compoundsIn(text: string, segment: Span): readonly Span[] {
  if (!isUnspaced(text.slice(segment.from, segment.to))) return [];
  return wordsIn(text, segment).filter((word) => word.to - word.from >= 3 && isUnspaced(word.key));
}

/** `did not come until May` says that they came in May; other languages say so without a negation. */
const untilWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:until|till)\b/iu,
  es: /\bhasta\b/iu,
  fr: /\bjusqu/iu,
  it: /\bfinch[ée]\b/iu,
  pt: /\baté\b/iu,
};

function meansUntil(text: string, span: Span, language: string): boolean {
  const rest = text.slice(span.to, span.to + 100).split(/[.;:!?…。！？；\n]/u)[0] ?? "";
  return untilWords[language]?.test(rest) ?? false;
}

/** Where a statement ends; a comma counts when a space follows it. */
export const clauseBreak = /[.;:!?…。！？；\n]|,\s/u;

/** Negative prefixes and endings; the rest must be a word of the language, so that `university` and `interest` stay out. */
export const prefixes: Readonly<Record<string, readonly string[]>> = {
  en: ["un", "in", "im", "il", "ir", "dis", "non"],
  es: ["in", "im", "des", "ir"],
  fr: ["in", "im", "il", "ir", "non"],
  de: ["un", "nicht"],
  it: ["in", "im", "ir", "dis", "s"],
  pt: ["in", "im", "des", "ir"],
  ru: ["не", "без", "бес"],
};
/** Shapes that are negative words whether or not a list knows the rest; they only answer a negation and raise no alarm by themselves. */
const shapes: Readonly<Record<string, RegExp>> = {
  en: /^(?:un(?!i|der|til|less|cle|to)\p{L}{4,}|(?:in|im|ir|il|dis)\p{L}{3,}(?:able|ible|ably|ibly|ability)|\p{L}{4,}less(?:ly)?)$/u,
  es: /^(?:in|im|ir|des)\p{L}{3,}(?:able|ible|ables|ibles)$/u,
  fr: /^(?:in|im|ir|il)\p{L}{3,}(?:able|ible|ables|ibles)$/u,
  de: /^(?:un(?!d|ter|s|io|iv)\p{L}{5,}|\p{L}{4,}los(?:e|er|en|es|em)?)$/u,
  it: /^(?:in|im|ir)\p{L}{3,}(?:abile|ibile|abili|ibili)$/u,
  pt: /^(?:in|im|ir|des)\p{L}{3,}(?:avel|ivel|aveis|iveis)$/u,
  ru: /^(?:не|без|бес)\p{L}{5,}$/u,
};

const endings: Readonly<Record<string, readonly string[]>> = { en: ["less"], de: ["los", "lose", "loser", "losen", "loses", "frei"] };

function affixed(text: string, segment: Span, code: string, lexicon: Lexicon): readonly Span[] {
  const before = prefixes[code] ?? [];
  const after = endings[code] ?? [];
  const shape = shapes[code];
  if (before.length === 0 || shape === undefined) return [];
  const isAffixed = (word: Word): boolean => {
    const known = (rest: string): boolean => rest.length >= 4 && lexicon.meanings(rest, code).length > 0;
    return (
      word.key.length >= 6 &&
      (shape.test(word.key) ||
        before.some((prefix) => word.key.startsWith(prefix) && known(word.key.slice(prefix.length))) ||
        after.some((ending) => word.key.endsWith(ending) && known(word.key.slice(0, -ending.length))))
    );
  };
  return wordsIn(text, segment)
    .filter(isAffixed)
    .map(({ from, to }) => ({ from, to }));
}
