import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Bead } from "../model/alignment.ts";
import type { Value } from "../model/claim.ts";
import { primaryLanguage } from "../model/document.ts";
import type { Elsewhere } from "../model/finding.ts";
import type { Segment } from "../model/segment.ts";
import { languageOf } from "../languages/languages.ts";
import { normalForm } from "../values/write.ts";
import { overlaps } from "../model/span.ts";
import { bySegment } from "./place.ts";
import type { ClaimSide, Draft } from "./view.ts";
import { functionWordsOf, wordsIn } from "./words.ts";
import { meaningsAt } from "./meanings.ts";

/** Share of the content found in one segment of the other version from which on it counts as told there, and as told in short. */
const toldThere = 0.75;
const toldInShort = 0.5;
/** Fewer known words of content than this cannot show that something stands elsewhere. */
const leastEvidence = 4;

/**
 * A finding for every sentence without counterpart: omission for A, addition for B. The whole other version is searched for its content by
 * words (or, across languages, by meanings), values and names, rare ones weighing more.
 */
export function sentencesWithoutCounterpart(a: ClaimSide, b: ClaimSide, beads: readonly Bead[], lexicon: Lexicon): readonly Draft[] {
  const sameLanguage = primaryLanguage(a.document.language) === primaryLanguage(b.document.language);
  const alone = beads.filter((bead) => bead.a.length === 0 || bead.b.length === 0);
  if (alone.length === 0) return [];
  const featuresA = featuresOfAll(a, lexicon, sameLanguage);
  const featuresB = featuresOfAll(b, lexicon, sameLanguage);
  const indexA = indexOf(featuresA);
  const indexB = indexOf(featuresB);
  return alone.flatMap((bead) => [
    ...bead.a.flatMap((index) => sentenceDraft("a", a.segments[index], searched(b, featuresA[index] ?? [], indexB), a)),
    ...bead.b.flatMap((index) => sentenceDraft("b", b.segments[index], searched(a, featuresB[index] ?? [], indexA), b)),
  ]);
}

/** What one word says: any of these keys, found in the other version, shows that it stands there. */
type Feature = readonly string[];

function featuresOfAll(side: ClaimSide, lexicon: Lexicon, sameLanguage: boolean): readonly (readonly Feature[])[] {
  const functionWords = functionWordsOf(languageOf(side.document.language));
  const values = bySegment(
    side.values.filter((value) => value.kind !== "name"),
    side.segments,
  );
  return side.segments.map((segment, index) => featuresOf(side, segment, values.get(index) ?? [], functionWords, lexicon, sameLanguage));
}

function featuresOf(
  side: ClaimSide,
  segment: Segment,
  values: readonly Value[],
  functionWords: ReadonlySet<string>,
  lexicon: Lexicon,
  sameLanguage: boolean,
): readonly Feature[] {
  const words = wordsIn(side.document.text, segment).filter(
    (word) => !functionWords.has(word.key) && word.key.length > 1 && !values.some((value) => overlaps(value, word)),
  );
  const ofWord = (word: { readonly from: number; readonly to: number; readonly key: string }): Feature => {
    const meanings = meaningsAt(side.document, word, lexicon).map((id) => `m${String(id)}`);
    return sameLanguage ? [word.key, ...meanings] : [...(word.key.length >= 4 ? [word.key] : []), ...meanings];
  };
  return [...values.map((value): Feature => [`v${normalForm(value)}`]), ...words.map(ofWord)].filter((feature) => feature.length > 0);
}

interface FeatureIndex {
  readonly segmentsByKey: ReadonlyMap<string, readonly number[]>;
}

function indexOf(features: readonly (readonly Feature[])[]): FeatureIndex {
  const segmentsByKey = new Map<string, number[]>();
  features.forEach((list, segment) => {
    for (const key of new Set(list.flat())) {
      const known = segmentsByKey.get(key);
      if (known === undefined) segmentsByKey.set(key, [segment]);
      else known.push(segment);
    }
  });
  return { segmentsByKey };
}

/** The best segment of the other version and the share of the content it holds; words that stand everywhere weigh little. */
function searched(other: ClaimSide, features: readonly Feature[], index: FeatureIndex): Elsewhere {
  const count = other.segments.length;
  const scores = new Map<number, number>();
  let total = 0;
  for (const feature of features) {
    const holders = new Set(feature.flatMap((key) => index.segmentsByKey.get(key) ?? []));
    const weight = Math.log(1 + count / Math.max(1, holders.size));
    total += weight;
    for (const segment of holders) scores.set(segment, (scores.get(segment) ?? 0) + weight);
  }
  const [best, score] = [...scores].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0] ?? [-1, 0];
  const share = total === 0 || features.length < leastEvidence ? 0 : score / total;
  const segment = other.segments[best];
  if (segment === undefined || share < toldInShort) return { status: "absent", spans: [], searched: count };
  return { status: share >= toldThere ? "found-elsewhere" : "condensed", spans: [{ from: segment.from, to: segment.to }], searched: count };
}

function sentenceDraft(side: "a" | "b", segment: Segment | undefined, elsewhere: Elsewhere, own: ClaimSide): readonly Draft[] {
  if (segment === undefined || segment.kind === "title" || !/\p{L}/u.test(own.document.text.slice(segment.from, segment.to))) return [];
  const span = { from: segment.from, to: segment.to };
  const category = side === "a" ? "omission" : "addition";
  const verdict =
    elsewhere.status === "absent" ? (side === "a" ? "only-a" : "only-b") : elsewhere.status === "condensed" ? "unsure" : "agrees";
  return [
    {
      category,
      verdict,
      a: side === "a" ? [span] : elsewhere.spans,
      b: side === "b" ? [span] : elsewhere.spans,
      valueA: null,
      valueB: null,
      rule: elsewhere.status === "absent" ? `${category}.sentence` : `${category}.elsewhere`,
      elsewhere,
    },
  ];
}
