import { languageOf } from "../languages/languages.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Category } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Variant } from "../model/variant.ts";
import { sameStem } from "./edit-distance.ts";
import { finish } from "./finish.ts";
import { createNearby, type Nearby } from "./place.ts";
import { once, type ClaimSide, type Draft } from "./view.ts";
import { functionWordsOf, wordsIn } from "./words.ts";
import { foldKey } from "../text/fold.ts";

/**
 * Same language only: variants of content that no other finding explains, as findings `wording`. Replacements count when no pair of their
 * words shares a meaning; words that one side merely adds count from `clause` words of content on, as an omission or addition.
 */
export function wordingFindings(
  a: ClaimSide,
  b: ClaimSide,
  variants: readonly Variant[],
  findings: readonly Finding[],
  lexicon: Lexicon,
): readonly Finding[] {
  const onA = createNearby<Span>();
  const onB = createNearby<Span>();
  const cover = (nearby: Nearby<Span>, spans: readonly Span[]): void => {
    for (const span of spans) nearby.add(span, [span]);
  };
  for (const finding of findings) {
    cover(onA, finding.a);
    cover(onB, finding.b);
  }
  for (const claim of a.claims) if (cues.has(claim.category)) cover(onA, claim.spans);
  for (const claim of b.claims) if (cues.has(claim.category)) cover(onB, claim.spans);
  const touched = (nearby: Nearby<Span>, spans: readonly Span[]): boolean =>
    nearby.at(spans).some((other) => spans.some((span) => overlaps(span, other)));
  const wordsOfA = once(() => keysOf(a));
  const wordsOfB = once(() => keysOf(b));
  const perBead = new Map<number, number>();
  for (const variant of variants) if (variant.noise === "content") perBead.set(variant.bead, (perBead.get(variant.bead) ?? 0) + 1);
  const drafts = variants
    .filter(
      (variant) =>
        variant.noise === "content" &&
        (perBead.get(variant.bead) ?? 0) <= mostChanges &&
        !touched(onA, variant.a) &&
        !touched(onB, variant.b),
    )
    .flatMap((variant) => draftOf({ side: a, words: wordsOfA }, { side: b, words: wordsOfB }, variant, lexicon));
  return finish(drafts);
}

/** A sentence with more changes of content than this was told anew, and its words were not exchanged one for one. */
const mostChanges = 2;

/** What is said with these words was compared by their own kinds. */
const cues: ReadonlySet<Category> = new Set(["negation", "modality", "attribution"]);

/** From so many added words of content on, an insertion says something of its own. */
const clause = 4;

interface WordedSide {
  readonly side: ClaimSide;
  /** Every word of the version. */
  readonly words: () => ReadonlySet<string>;
}

function keysOf(side: ClaimSide): ReadonlySet<string> {
  return new Set(side.segments.flatMap((segment) => wordsIn(side.document.text, segment)).map((word) => word.key));
}

function draftOf(
  { side: a, words: knownInA }: WordedSide,
  { side: b, words: knownInB }: WordedSide,
  variant: Variant,
  lexicon: Lexicon,
): readonly Draft[] {
  const wordsA = contentWords(a, variant.a);
  const wordsB = contentWords(b, variant.b);
  const plain = { a: variant.a, b: variant.b, valueA: null, valueB: null };
  if (wordsA.length === 0 && wordsB.length === 0) return [];
  if (wordsB.length === 0 && variant.b.length === 0)
    return !isNewClause(wordsA, knownInB) ? [] : [{ ...plain, category: "omission", verdict: "only-a", rule: "omission.clause" }];
  if (wordsA.length === 0 && variant.a.length === 0)
    return !isNewClause(wordsB, knownInA) ? [] : [{ ...plain, category: "addition", verdict: "only-b", rule: "addition.clause" }];
  if (wordsA.length === 0 || wordsB.length === 0) return [];
  const meanings = new Set(wordsB.flatMap((word) => lexicon.meanings(word, b.document.language)));
  const synonyms = wordsA.some((word) => lexicon.meanings(word, a.document.language).some((meaning) => meanings.has(meaning)));
  const reformed = wordsA.every((word) => wordsB.some((other) => sameStem(foldKey(word), foldKey(other))));
  return synonyms || reformed ? [] : [{ ...plain, category: "wording", verdict: "differs", rule: "wording.content" }];
}

/** Enough words, most of which the other version has nowhere: what merely moved is told there already. */
function isNewClause(words: readonly string[], known: () => ReadonlySet<string>): boolean {
  return words.length >= clause && words.filter((word) => !known().has(foldKey(word))).length >= 0.75 * words.length;
}

function contentWords(side: ClaimSide, spans: readonly Span[]): readonly string[] {
  const functionWords = functionWordsOf(languageOf(side.document.language));
  return spans
    .flatMap((span) => wordsIn(side.document.text, span))
    .filter((word) => !functionWords.has(word.key))
    .map((word) => side.document.text.slice(word.from, word.to));
}
