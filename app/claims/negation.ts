import type { AlignmentSide } from "../alignment/side.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { type BeadView, type Draft, hull, leastConfidence, type Passage, placeIn } from "./view.ts";
import { functionWordsOf, isUnspaced, wordsIn, type Word } from "./words.ts";

/**
 * The negations of a version. `value` is `not` for a negative word and `implied` for what may stand against one without being one: a word that
 * means a negated event (`denied`), a negative prefix or ending (`unclear`, `non-smoker`), a phrase that negates nothing (`not only`), `not …
 * until`. Words that merely go along with another negation and pairs that cancel each other (`not impossible`) are left out.
 */
export function negationClaims(side: AlignmentSide, lexicon: Lexicon): readonly Claim[] {
  const language = languageOf(side.document.language);
  if (language === null) return [];
  return side.segments.flatMap((segment, index) =>
    negationsIn(side.document.text, segment, language, lexicon).map(({ span, value }): Claim => ({
      category: "negation",
      spans: [span],
      segment: index,
      value,
      read: null,
    })),
  );
}

function negationsIn(
  text: string,
  segment: Span,
  language: Language,
  lexicon: Lexicon,
): readonly { readonly span: Span; readonly value: "not" | "implied" }[] {
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
  const cancelled = cancelling(heads, implied, text);
  return [
    ...heads.filter((span) => !cancelled.has(span)).map((span) => ({ span, value: "not" as const })),
    ...implied.filter((span) => !cancelled.has(span)).map((span) => ({ span, value: "implied" as const })),
  ];
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

/** `not` directly followed by a negative word, at most one word between: the two cancel each other. */
function cancelling(heads: readonly Span[], implied: readonly Span[], text: string): ReadonlySet<Span> {
  const cancelled = new Set<Span>();
  for (const head of heads) {
    const partner = implied.find(
      (span) => span.from >= head.to && !cancelled.has(span) && /^\s*(?:[\p{L}\p{M}]+\s+)?$/u.test(text.slice(head.to, span.from)),
    );
    if (partner === undefined) continue;
    cancelled.add(head);
    cancelled.add(partner);
  }
  return cancelled;
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

const clauseBreak = /[.;:!?…。！？；\n]|,\s/u;

/** Negative prefixes and endings; the rest must be a word of the language, so that `university` and `interest` stay out. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
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
  es: /^(?:in|im|ir|des)\p{L}{3,}(?:able|ible|ables|ibles|ado|ada|ados|adas|ido|ida)$/u,
  fr: /^(?:in|im|ir|il)\p{L}{3,}(?:able|ible|ables|ibles|é|ée|és|ées)$/u,
  de: /^(?:un(?!d|ter|s|io|iv)\p{L}{5,}|\p{L}{4,}los(?:e|er|en|es|em)?)$/u,
  it: /^(?:in|im|ir)\p{L}{3,}(?:abile|ibile|abili|ibili|ato|ata|ati|ate)$/u,
  pt: /^(?:in|im|ir|des)\p{L}{3,}(?:ável|ível|avel|ivel|ado|ada|ados|adas)$/u,
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

interface Flip {
  readonly a: Word;
  readonly b: Word;
  readonly negativeInA: boolean;
}

/** One language: a word on one side and the same word with a negative prefix on the other (`clear`, `unclear`), neither standing on both. */
function flips(view: BeadView): readonly Flip[] {
  if (!view.sameLanguage) return [];
  const before = prefixes[view.a.language?.code ?? ""] ?? [];
  const linkedA = new Set(view.opposite.links().map((link) => link.a));
  const linkedB = new Set(view.opposite.links().map((link) => link.b));
  const freeA = view.a.words.filter((_, index) => !linkedA.has(index));
  const freeB = view.b.words.filter((_, index) => !linkedB.has(index));
  const isNegativeOf = (long: Word, short: Word): boolean =>
    short.key.length >= 4 && before.some((prefix) => long.key === prefix + short.key);
  return freeA.flatMap((a) =>
    freeB.flatMap((b): readonly Flip[] =>
      isNegativeOf(a, b) ? [{ a, b, negativeInA: true }] : isNegativeOf(b, a) ? [{ a, b, negativeInA: false }] : [],
    ),
  );
}

/** Compares the polarity of a bead: a negative word on one side that nothing negative on the other answers. */
export function compareNegation(view: BeadView): readonly Draft[] {
  if (view.a.language === null || view.b.language === null) return [];
  const turned = flips(view);
  const shared = sharedWords(view);
  const a = negations(view.a).filter((claim) => !standsInBoth(view.a, claim, shared.a));
  const b = negations(view.b).filter((claim) => !standsInBoth(view.b, claim, shared.b));
  const strong = pairNearest(view, a.filter(isStrong), b.filter(isStrong));
  const impliedB = b.filter((claim) => !isStrong(claim));
  const impliedA = a.filter((claim) => !isStrong(claim));
  const left = pairNearest(view, strong.restA, impliedB);
  const right = pairNearest(view, impliedA, strong.restB);
  return [
    ...strong.pairs.flatMap(([x, y]) => (view.sameLanguage ? [] : [draft(view, x, y, "agrees")])),
    ...[...left.pairs, ...right.pairs].map(([x, y]) => draft(view, x, y, "unsure")),
    ...left.restA.slice(turned.length).flatMap((claim) => oneSided(view, "a", claim, strong.pairs.length)),
    ...right.restB.slice(turned.length).flatMap((claim) => oneSided(view, "b", claim, strong.pairs.length)),
    ...turned.slice(left.restA.length + right.restB.length + left.pairs.length + right.pairs.length).map(flipDraft),
  ];
}

/** A prefix that turns a word round is a difference of its own, unless a `not` on one side turns it back. */
function flipDraft({ a, b, negativeInA }: Flip): Draft {
  const span = ({ from, to }: Word): Span => ({ from, to });
  const [valueA, valueB] = negativeInA ? ["implied", null] : [null, "implied"];
  return { category: "negation", verdict: "differs", a: [span(a)], b: [span(b)], valueA, valueB, rule: "negation.cue" };
}

/** One language: the words that both sides have in common; a negation made of them answers itself and nothing else. */
function sharedWords(view: BeadView): { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> } {
  const links = view.sameLanguage ? view.opposite.links() : [];
  return { a: new Set(links.map((link) => link.a)), b: new Set(links.map((link) => link.b)) };
}

function standsInBoth(passage: Passage, claim: Claim, shared: ReadonlySet<number>): boolean {
  if (shared.size === 0) return false;
  const under = passage.words.flatMap((word, index) => (claim.spans.some((span) => overlaps(span, word)) ? [index] : []));
  return under.length > 0 && under.every((index) => shared.has(index));
}

function negations(passage: Passage): readonly Claim[] {
  return passage.claims.filter((claim) => claim.category === "negation");
}

function isStrong(claim: Claim): boolean {
  return claim.value === "not";
}

interface Pairs {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly restA: readonly Claim[];
  readonly restB: readonly Claim[];
}

/** Nearest in proportion first: two sentences that say the same negate at about the same place. */
function pairNearest(view: BeadView, listA: readonly Claim[], listB: readonly Claim[]): Pairs {
  const candidates = listA
    .flatMap((a) => listB.map((b) => ({ a, b, distance: Math.abs(placeIn(view.a, hull(a.spans)) - placeIn(view.b, hull(b.spans))) })))
    .sort((x, y) => x.distance - y.distance);
  const used = new Set<Claim>();
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([a, b]);
  }
  return { pairs, restA: listA.filter((claim) => !used.has(claim)), restB: listB.filter((claim) => !used.has(claim)) };
}

function draft(view: BeadView, a: Claim, b: Claim, verdict: "agrees" | "unsure"): Draft {
  const rule = verdict === "agrees" ? "negation.same" : "negation.weak";
  return { category: "negation", verdict, a: [withVerb(view.a, a)], b: [withVerb(view.b, b)], valueA: a.value, valueB: b.value, rule };
}

/** Beyond these sizes two languages spread their negations too differently to count them. */
const longestAcross = 260;

function oneSided(view: BeadView, side: "a" | "b", claim: Claim, paired: number): readonly Draft[] {
  const own = side === "a" ? view.a : view.b;
  const span = withVerb(own, claim);
  const opposite = side === "a" ? view.opposite.inB(span) : view.opposite.inA(span);
  const long = own.to - own.from > longestAcross || own.segments.length > 1;
  const sure = view.sameLanguage || (paired === 0 && !long && view.confidence >= leastConfidence);
  return [
    {
      category: "negation",
      verdict: sure ? "differs" : "unsure",
      a: [side === "a" ? span : opposite],
      b: [side === "a" ? opposite : span],
      valueA: side === "a" ? claim.value : null,
      valueB: side === "a" ? null : claim.value,
      rule: !sure ? "negation.weak" : view.sameLanguage ? "negation.cue" : "negation.across",
    },
  ];
}

/** The cue with the word it negates: the next word that is not a function word, within three words and the clause. */
function withVerb(passage: Passage, claim: Claim): Span {
  const cue = hull(claim.spans);
  const { text } = passage.document;
  const functionWords = functionWordsOf(passage.language);
  let end = cue.to;
  let taken = 0;
  for (const word of passage.words) {
    if (word.from < cue.to) continue;
    if (taken === 3 || clauseBreak.test(text.slice(end, word.from)) || /[,，]/u.test(text.slice(end, word.from))) break;
    end = word.to;
    taken++;
    if (!functionWords.has(word.key)) break;
  }
  return { from: cue.from, to: end };
}
