import type { Claim } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { clauseBreak, prefixes } from "./read-negation.ts";
import { type BeadView, type Draft, hull, leastConfidence, type Passage, placeIn } from "./view.ts";
import { functionWordsOf, type Word } from "./words.ts";

interface Flip {
  readonly a: Word;
  readonly b: Word;
  readonly negativeInA: boolean;
}

/** `flow`, `inflow`: before a noun `in` is a place. Adjectives and what is made of them end otherwise. */
function isNoun(prefix: string, rest: Word): boolean {
  return /^i[mn]$/u.test(prefix) && !/(?:[bt]?le|bly|nt|ntly|nce|ncy|ve|al|ally|ate|ous|ite|ct|ty|re|do|da|te|ta|to|ll)$/u.test(rest.key);
}

/** One language: a word on one side and the same word with a negative prefix on the other (`clear`, `unclear`), neither standing on both. */
function flips(view: BeadView): readonly Flip[] {
  if (!view.sameLanguage) return [];
  const before = prefixes[view.a.language?.code ?? ""] ?? [];
  const doubles = [view.a, view.b].map((passage) => negations(passage).filter(isDouble));
  const linkedA = new Set(view.opposite.links().map((link) => link.a));
  const linkedB = new Set(view.opposite.links().map((link) => link.b));
  // `not unexpected` has turned back already.
  const isDoubled = (word: Word, claims: readonly Claim[] = []): boolean => claims.some((claim) => overlaps(hull(claim.spans), word));
  const freeA = view.a.words.filter((word, index) => !linkedA.has(index) && !isDoubled(word, doubles[0]));
  const freeB = view.b.words.filter((word, index) => !linkedB.has(index) && !isDoubled(word, doubles[1]));
  const isNegativeOf = (long: Word, short: Word): boolean =>
    short.key.length >= 4 && before.some((prefix) => long.key === prefix + short.key && !isNoun(prefix, short));
  return freeA.flatMap((a) =>
    freeB.flatMap((b): readonly Flip[] =>
      isNegativeOf(a, b) ? [{ a, b, negativeInA: true }] : isNegativeOf(b, a) ? [{ a, b, negativeInA: false }] : [],
    ),
  );
}

/**
 * Compares the polarity of a bead: a negative word on one side that nothing negative on the other answers. Negative words answer each other
 * first, then what merely implies a negation; only an implied one to spare may answer a negative word.
 */
export function compareNegation(view: BeadView): readonly Draft[] {
  if (view.a.language === null || view.b.language === null) return [];
  const turned = flips(view);
  const shared = sharedWords(view);
  const a = negations(view.a).filter((claim) => !standsInBoth(view.a, claim, shared.a));
  const b = negations(view.b).filter((claim) => !standsInBoth(view.b, claim, shared.b));
  const strong = pairNearest(view, a.filter(isStrong), b.filter(isStrong));
  const loose = pairNearest(
    view,
    [...strong.restA, ...a.filter((claim) => !isStrong(claim))],
    [...strong.restB, ...b.filter((claim) => !isStrong(claim))],
  );
  const answered = loose.pairs.filter(([x, y]) => isStrong(x) || isStrong(y));
  // `no se opone` against `opposes`: what both imply is negated once more on one side.
  const undone = loose.pairs.filter(([x, y]) => x.value !== y.value && !isStrong(x) && !isStrong(y));
  const alone = {
    a: [...loose.restA.filter(isStrong), ...undone.map(([x]) => x).filter(isDouble)],
    b: [...loose.restB.filter(isStrong), ...undone.map(([, y]) => y).filter(isDouble)],
  };
  return [
    ...strong.pairs.flatMap(([x, y]) => (view.sameLanguage ? [] : [draft(view, x, y, "agrees")])),
    ...answered.map(([x, y]) => draft(view, x, y, "unsure")),
    ...alone.a.slice(turned.length).flatMap((claim) => oneSided(view, "a", claim, strong.pairs.length)),
    ...alone.b.slice(turned.length).flatMap((claim) => oneSided(view, "b", claim, strong.pairs.length)),
    ...turned.slice(alone.a.length + alone.b.length + answered.length).map(flipDraft),
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

function isDouble(claim: Claim): boolean {
  return claim.value === "double";
}

interface Pairs {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly restA: readonly Claim[];
  readonly restB: readonly Claim[];
}

/** Two that merely imply a negation answer each other before one of them answers a negative word that stands a little nearer. */
const likeGoesWithLike = 0.15;

/** Nearest in proportion first: two sentences that say the same negate at about the same place. */
function pairNearest(view: BeadView, listA: readonly Claim[], listB: readonly Claim[]): Pairs {
  const candidates = listA
    .flatMap((a) => listB.map((b) => ({ a, b, distance: apart(view, a, b) + (a.value === b.value ? 0 : likeGoesWithLike) })))
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

function apart(view: BeadView, a: Claim, b: Claim): number {
  return Math.abs(placeIn(view.a, hull(a.spans)) - placeIn(view.b, hull(b.spans)));
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
  const sure = view.sameLanguage ? !isReworded(view, side, span, opposite) : paired === 0 && !long && view.confidence >= leastConfidence;
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

/** One language: `not easy` against `difficult`. The negated word is gone and another stands in its place, which may mean the contrary. */
function isReworded(view: BeadView, side: "a" | "b", span: Span, opposite: Span): boolean {
  const [own, other] = side === "a" ? [view.a, view.b] : [view.b, view.a];
  const functionWords = functionWordsOf(own.language);
  const ownKeys = new Set(own.words.map((word) => word.key));
  const otherKeys = new Set(other.words.map((word) => word.key));
  const negated = own.words.findLast((word) => overlaps(word, span));
  if (negated === undefined || functionWords.has(negated.key) || otherKeys.has(negated.key)) return false;
  return other.words.some((word) => overlaps(word, opposite) && !functionWords.has(word.key) && !ownKeys.has(word.key));
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
