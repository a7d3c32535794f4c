import type { Lexicon } from "../lexicon/lexicon.ts";
import { overlaps } from "../model/span.ts";
import { longestCommonSubsequence } from "../text/similarity.ts";
import { editDistance } from "./edit-distance.ts";
import { clashes, firstSound, isHeard, isPersonal, namedIn, type NameClaim, parts, sameName, scriptOf, standsIn } from "./same-name.ts";
import { leastConfidence, placeIn, stability, type BeadView, type Draft, type Passage } from "./view.ts";
import { isUnspaced } from "./words.ts";

/** Pairs the names of a bead. A name that stands in the other passage in any form raises nothing. */
export function compareNames(view: BeadView): readonly Draft[] {
  const a = namesOf(view.a, view.lexicon);
  const b = namesOf(view.b, view.lexicon);
  const used = new Set<NameClaim>();
  const pairs: (readonly [NameClaim, NameClaim])[] = [];
  for (const x of a) {
    const match = nearest(
      view,
      x,
      b.filter((y) => !used.has(y) && sameName(x, y, view)),
    );
    if (match === null) continue;
    used.add(x).add(match);
    pairs.push([x, match]);
  }
  const letters = pairsOf(
    a.filter((x) => !used.has(x)),
    b.filter((y) => !used.has(y)),
    (x, y) => partsDiffer(view, x, y),
  );
  for (const pair of letters) for (const name of pair) used.add(name);
  const restA = a.filter((x) => !used.has(x) && !b.some((y) => sameName(x, y, view)) && !standsIn(x, view.a, view.b, view.lexicon));
  const restB = b.filter((y) => !used.has(y) && !a.some((x) => sameName(x, y, view)) && !standsIn(y, view.b, view.a, view.lexicon));
  return [
    ...pairs.flatMap(([x, y]) => (x.written === y.written ? [] : [draftOf(x, y, "agrees", "name.same")])),
    ...letters.map(([x, y]) => draftOf(x, y, "differs", view.sameLanguage ? "name.letters" : "name.part")),
    ...differing(view, restA, restB),
  ];
}

/** Pairs in order of A, each name once. */
function pairsOf(
  listA: readonly NameClaim[],
  listB: readonly NameClaim[],
  fits: (a: NameClaim, b: NameClaim) => boolean,
): readonly (readonly [NameClaim, NameClaim])[] {
  const used = new Set<NameClaim>();
  return listA.flatMap((a) => {
    const b = listB.find((candidate) => !used.has(candidate) && fits(a, candidate));
    if (b === undefined) return [];
    used.add(b);
    return [[a, b] as const];
  });
}

function namesOf(passage: Passage, lexicon: Lexicon): readonly NameClaim[] {
  return passage.claims.flatMap((claim) => (claim.read?.kind === "name" ? [namedIn(passage, claim.read, lexicon)] : []));
}

function nearest(view: BeadView, x: NameClaim, candidates: readonly NameClaim[]): NameClaim | null {
  const place = placeIn(view.a, x.name);
  return [...candidates].sort((p, q) => Math.abs(placeIn(view.b, p.name) - place) - Math.abs(placeIn(view.b, q.name) - place))[0] ?? null;
}

/** Pairs what found no counterpart: known names against known ones, names alike but for a letter, and in one language whatever stands opposite. */
function differing(view: BeadView, restA: readonly NameClaim[], restB: readonly NameClaim[]): readonly Draft[] {
  const used = new Set<NameClaim>();
  const candidates = restA
    .flatMap((a) => restB.map((b) => ({ a, b, distance: Math.abs(placeIn(view.a, a.name) - placeIn(view.b, b.name)) })))
    .sort((x, y) => x.distance - y.distance);
  return candidates.flatMap(({ a, b, distance }) => {
    if (used.has(a) || used.has(b)) return [];
    const found = judge(view, a, b, distance);
    if (found === null) return [];
    used.add(a).add(b);
    return [found];
  });
}

/** Where less than this stayed as it was, the words opposite to a name are no answer to it. */
const revised = 0.6;

/** Names at opposite ends of a sentence are not two answers to one question. */
const farApart = 0.35;

function judge(view: BeadView, a: NameClaim, b: NameClaim, distance: number): Draft | null {
  if (distance > farApart) return null;
  if (a.known !== null && b.known !== null) {
    // Two names that both versions use (`China`, `Russia` in a report on both) may have changed places in the telling.
    const bothInBoth = view.b.nameKeys().has(a.known) && view.a.nameKeys().has(b.known);
    return bothInBoth && !view.sameLanguage ? draftOf(a, b, "unsure", "name.unsure") : draftOf(a, b, "differs", "name.other");
  }
  if (!view.sameLanguage) return arePeople(view, a, b) ? draftOf(a, b, "differs", "name.person") : null;
  if (isUnspaced(a.written) || isUnspaced(b.written)) return null;
  const firm = stability(view, [a.name], [b.name]) >= revised;
  return firm && standOpposite(view, a, b) ? draftOf(a, b, "differs", "name.other") : null;
}

/** Names of people are carried over and not translated, so that two without a common sound are two people. */
function arePeople(view: BeadView, a: NameClaim, b: NameClaim): boolean {
  return (
    view.confidence >= leastConfidence &&
    isPersonal(a, view.a, view.b, view.lexicon) &&
    isPersonal(b, view.b, view.a, view.lexicon) &&
    isHeard(a.written) &&
    isHeard(b.written)
  );
}

/**
 * One part shared, and another that is not: two people, or an error of copying. Across languages the other part may be translated (`Bay of
 * Biscay`, `Golfo de Vizcaya`) or inflected, so that both must be names of people and the parts must begin otherwise or differ by more than a few letters.
 */
function partsDiffer(view: BeadView, a: NameClaim, b: NameClaim): boolean {
  const x = parts(a.written);
  const y = parts(b.written);
  if (scriptOf(a.written) !== scriptOf(b.written) || !x.some((part) => part.length >= 3 && y.includes(part)) || !clashes(x, y))
    return false;
  if (view.sameLanguage) return stability(view, [a.name], [b.name]) >= revised && !isRetitled(view, a, b);
  if (view.a.language === null || view.b.language === null) return false;
  const near = (part: string): boolean => y.some((other) => isInflected(part, other) || isRespelt(part, other));
  return (
    isPersonal(a, view.a, view.b, view.lexicon) &&
    isPersonal(b, view.b, view.a, view.lexicon) &&
    x.some((part) => part.length >= 4 && !near(part))
  );
}

/** `Bezirk Celle`, `Kreis Celle`: what differs is a common noun of either side and not the name. */
function isRetitled(view: BeadView, a: NameClaim, b: NameClaim): boolean {
  const keys = (name: NameClaim): readonly string[] => parts(name.written);
  const differing = [...keys(a).filter((part) => !keys(b).includes(part)), ...keys(b).filter((part) => !keys(a).includes(part))];
  return differing.every((part) => view.lexicon.meanings(part, view.a.document.language).length > 0);
}

/** More than this share of the letters in order are those of one name in two languages: `Escócia`, `Scotia`. */
const respeltShare = 0.6;

function isRespelt(x: string, y: string): boolean {
  if (firstSound(x) === firstSound(y) && editDistance(x, y, 2) !== null) return true;
  return longestCommonSubsequence([...x], [...y]) / Math.max(x.length, y.length) > respeltShare && editDistance(x, y, 1) === null;
}

/** `Novák`, `Nováková`. */
function isInflected(x: string, y: string): boolean {
  return x.length >= 3 && y.length >= 3 && (x.startsWith(y) || y.startsWith(x));
}

function standOpposite(view: BeadView, a: NameClaim, b: NameClaim): boolean {
  return overlaps(view.opposite.inB(a.name), b.name) || overlaps(view.opposite.inA(b.name), a.name);
}

function draftOf(
  a: NameClaim,
  b: NameClaim,
  verdict: Draft["verdict"],
  rule: "name.same" | "name.other" | "name.letters" | "name.part" | "name.person" | "name.unsure",
): Draft {
  return { category: "name", verdict, a: a.spans, b: b.spans, valueA: a.written, valueB: b.written, rule };
}
