import { languageOf } from "../languages/languages.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Finding } from "../model/finding.ts";
import { isDifference } from "../model/finding.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Variant } from "../model/variant.ts";
import { sameStem } from "./edit-distance.ts";
import { finish } from "./finish.ts";
import type { ClaimSide, Draft } from "./view.ts";
import { wordsIn } from "./words.ts";
import { foldKey } from "../text/fold.ts";

/**
 * Same language only: variants of content that no other finding explains, as findings `wording`. Replacements count when no pair of their
 * words shares a meaning; words that one side merely adds count from `clause` words of content on, as an omission or addition.
 */
export function wordingFindings(a: ClaimSide, b: ClaimSide, variants: readonly Variant[], findings: readonly Finding[], lexicon: Lexicon): readonly Finding[] {
  const typed = findings.filter((finding) => isDifference(finding) || finding.verdict === "agrees" || finding.verdict === "unsure");
  const perBead = new Map<number, number>();
  for (const variant of variants) if (variant.noise === "content") perBead.set(variant.bead, (perBead.get(variant.bead) ?? 0) + 1);
  const drafts = variants
    .filter((variant) => variant.noise === "content" && (perBead.get(variant.bead) ?? 0) <= mostChanges && !typed.some((finding) => explains(finding, variant)))
    .flatMap((variant) => draftOf(a, b, variant, lexicon));
  return finish(drafts);
}

/** A sentence with more changes of content than this was told anew, and its words were not exchanged one for one. */
const mostChanges = 2;

function explains(finding: Finding, variant: Variant): boolean {
  const touch = (x: readonly Span[], y: readonly Span[]): boolean => x.some((span) => y.some((other) => overlaps(span, other)));
  return touch(finding.a, variant.a) || touch(finding.b, variant.b);
}

/** From so many added words of content on, an insertion says something of its own. */
const clause = 4;

function draftOf(a: ClaimSide, b: ClaimSide, variant: Variant, lexicon: Lexicon): readonly Draft[] {
  const wordsA = contentWords(a, variant.a);
  const wordsB = contentWords(b, variant.b);
  const plain = { a: variant.a, b: variant.b, valueA: null, valueB: null };
  if (wordsA.length === 0 && wordsB.length === 0) return [];
  if (wordsB.length === 0 && variant.b.length === 0) return !isNewClause(wordsA, b) ? [] : [{ ...plain, category: "omission", verdict: "only-a", rule: "omission.clause" }];
  if (wordsA.length === 0 && variant.a.length === 0) return !isNewClause(wordsB, a) ? [] : [{ ...plain, category: "addition", verdict: "only-b", rule: "addition.clause" }];
  if (wordsA.length === 0 || wordsB.length === 0) return [];
  const meanings = new Set(wordsB.flatMap((word) => lexicon.meanings(word, b.document.language)));
  const synonyms = wordsA.some((word) => lexicon.meanings(word, a.document.language).some((meaning) => meanings.has(meaning)));
  const reformed = wordsA.every((word) => wordsB.some((other) => sameStem(foldKey(word), foldKey(other))));
  return synonyms || reformed ? [] : [{ ...plain, category: "wording", verdict: "differs", rule: "wording.content" }];
}

/** Enough words, most of which the other version has nowhere: what merely moved is told there already. */
function isNewClause(words: readonly string[], other: ClaimSide): boolean {
  if (words.length < clause) return false;
  const known = new Set(wordsIn(other.document.text, { from: 0, to: other.document.text.length }).map((word) => word.key));
  return words.filter((word) => !known.has(foldKey(word))).length >= 0.75 * words.length;
}

function contentWords(side: ClaimSide, spans: readonly Span[]): readonly string[] {
  const functionWords = new Set((languageOf(side.document.language)?.functionWords ?? []).map(foldKey));
  return spans
    .flatMap((span) => wordsIn(side.document.text, span))
    .filter((word) => !functionWords.has(word.key))
    .map((word) => side.document.text.slice(word.from, word.to));
}
