import { soundKey } from "../alignment/sound.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim, Name } from "../model/claim.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { findCues } from "./cues.ts";
import { weightOf } from "./length.ts";
import type { Kind } from "./read-attribution.ts";
import { isHeard, isPersonal, namedIn, type NameClaim, standsIn } from "./same-name.ts";
import { leastConfidence, placeIn, stability, type BeadView, type Draft, type Passage } from "./view.ts";
import { functionWordsOf, wordsIn, type Word } from "./words.ts";
import { meaningsAt } from "./meanings.ts";

interface Source {
  readonly claim: Claim;
  readonly span: Span;
  readonly kind: Kind;
  readonly names: readonly Name[];
  readonly words: readonly Word[];
}

/** Compares the sources of a bead, nearest in place first. Sources of which one is contained in the other are one. */
export function compareAttribution(view: BeadView): readonly Draft[] {
  if (view.a.language === null || view.b.language === null) return [];
  const listA = sourcesOf(view.a);
  const listB = sourcesOf(view.b);
  const candidates = listA
    .flatMap((a) =>
      listB.map((b) => ({ a, b, relation: relate(view, a, b), apart: Math.abs(placeIn(view.a, a.span) - placeIn(view.b, b.span)) })),
    )
    .sort((x, y) => order[x.relation] - order[y.relation] || x.apart - y.apart);
  const used = new Set<Source>();
  const paired = candidates.flatMap(({ a, b, relation }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return judged(view, a, b, relation);
  });
  return [
    ...paired,
    ...listA.flatMap((source) => missing(view, "a", source, listB)),
    ...listB.flatMap((source) => missing(view, "b", source, listA)),
  ];
}

/** Dropping who said it leaves a passage shorter by at least this share. */
const droppedShare = 0.92;

function isShorter(short: Passage, long: Passage): boolean {
  const weigh = ({ document, from, to }: Passage): number => weightOf(document.text.slice(from, to));
  return weigh(short) < droppedShare * weigh(long);
}

/** A name that only this passage has may be another source, whose verb was not understood. */
function holdsNewName(view: BeadView, passage: Passage, other: Passage): boolean {
  return passage.claims.some(
    ({ read }) => read?.kind === "name" && !standsIn(namedIn(passage, read, view.lexicon), passage, other, view.lexicon),
  );
}

/** Somebody named as the source of a passage that in the other version names nobody and has no word of saying: told as a fact there. */
function missing(view: BeadView, side: "a" | "b", source: Source, others: readonly Source[]): readonly Draft[] {
  const [own, other] = side === "a" ? [view.a, view.b] : [view.b, view.a];
  if (others.length > 0 || view.confidence < leastConfidence || other.language === null || source.names.length === 0) return [];
  const { says, loaded, accordingTo } = other.language.attribution;
  const told = [says, loaded, accordingTo, other.language.modality.reported].some(
    (list) => findCues(other.document.text, list, other).length > 0,
  );
  const named = source.names.some((name) => standsIn(namedIn(own, name, view.lexicon), own, other, view.lexicon));
  if (told || named || !isShorter(other, own) || holdsNewName(view, other, own)) return [];
  const value = source.claim.value;
  return [
    {
      category: "attribution",
      verdict: side === "a" ? "only-a" : "only-b",
      a: side === "a" ? [source.span] : [],
      b: side === "a" ? [] : [source.span],
      valueA: side === "a" ? value : null,
      valueB: side === "a" ? null : value,
      rule: "attribution.missing",
    },
  ];
}

type SourceRelation = "same" | "unknown" | "different";
const order: Readonly<Record<SourceRelation, number>> = { same: 0, different: 1, unknown: 2 };

function sourcesOf(passage: Passage): readonly Source[] {
  const names = passage.claims.flatMap((claim) => (claim.read?.kind === "name" ? [claim.read] : []));
  return passage.claims.flatMap((claim) => {
    const span = claim.spans[0];
    if (claim.category !== "attribution" || span === undefined) return [];
    return [
      {
        claim,
        span,
        kind: claim.value.split(" ", 1)[0] as Kind,
        names: names.filter((name) => contains(span, name) || overlaps(span, name)),
        words: contentWords(passage, span),
      },
    ];
  });
}

function contentWords(passage: Passage, span: Span): readonly Word[] {
  const functionWords = functionWordsOf(passage.language);
  return wordsIn(passage.document.text, span).filter((word) => !functionWords.has(word.key) && /\p{L}/u.test(word.key));
}

function judged(view: BeadView, a: Source, b: Source, relation: SourceRelation): readonly Draft[] {
  if (relation === "different") return [draft(a, b, "differs", "attribution.speaker")];
  if (relation === "unknown") return [draft(a, b, "unsure", "attribution.unsure")];
  if (view.sameLanguage && a.kind !== b.kind && (a.kind === "claims" || b.kind === "claims"))
    return [draft(a, b, "unsure", "attribution.loaded")];
  return view.sameLanguage ? [] : [draft(a, b, "agrees", "attribution.same")];
}

function draft(a: Source, b: Source, verdict: Draft["verdict"], rule: Draft["rule"]): Draft {
  return { category: "attribution", verdict, a: [a.span], b: [b.span], valueA: a.claim.value, valueB: b.claim.value, rule };
}

/** Same when any word or name is shared or sounds alike; different when both are known through and through and share nothing. */
function relate(view: BeadView, a: Source, b: Source): SourceRelation {
  const meaningsA = a.words.map((word) => meaningsOf(view.a, word, view.lexicon));
  const meaningsB = b.words.map((word) => meaningsOf(view.b, word, view.lexicon));
  const allB = new Set(meaningsB.flat());
  if (meaningsA.flat().some((meaning) => allB.has(meaning))) return "same";
  if (a.words.some((x) => b.words.some((y) => x.key === y.key || alikeInSound(x, y, view)))) return "same";
  const keysA = nameKeys(view.a, a, view.lexicon);
  const keysB = nameKeys(view.b, b, view.lexicon);
  if (keysA.some((key) => keysB.includes(key))) return "same";
  const wasReplaced = view.sameLanguage && stability(view, [a.span], [b.span]) >= revised;
  if (!isSomebody(view.a, a) || !isSomebody(view.b, b)) return wasReplaced ? "different" : "unknown";
  const knownA = keysA.length > 0 || (meaningsA.length > 0 && meaningsA.every((meanings) => meanings.length > 0));
  const knownB = keysB.length > 0 || (meaningsB.length > 0 && meaningsB.every((meanings) => meanings.length > 0));
  if (knownA && knownB) return "different";
  if (a.names.length > 0 && b.names.length > 0 && (view.sameLanguage || areOthers(view, a, b))) return "different";
  return wasReplaced ? "different" : "unknown";
}

/** Whether a source that was read by its place is one that can speak: a name, an office, an organisation, or one of the usual nameless sources. */
function isSomebody({ language, document }: Passage, { names, span }: Source): boolean {
  if (names.length > 0) return true;
  if (language === null) return false;
  return [language.attribution.vagueSources, language.titles, language.organisationWords].some(
    (list) => findCues(document.text, list, span).length > 0,
  );
}

/** Across languages: two people of whom neither is named anywhere in the other passage. */
function areOthers(view: BeadView, a: Source, b: Source): boolean {
  const persons = (source: Source, own: Passage, other: Passage): readonly NameClaim[] =>
    source.names
      .map((name) => namedIn(own, name, view.lexicon))
      .filter((name) => isPersonal(name, own, other, view.lexicon) && isHeard(name.written));
  const ofA = persons(a, view.a, view.b);
  const ofB = persons(b, view.b, view.a);
  if (view.confidence < leastConfidence || ofA.length === 0 || ofB.length === 0) return false;
  return (
    !ofA.some((name) => standsIn(name, view.a, view.b, view.lexicon)) && !ofB.some((name) => standsIn(name, view.b, view.a, view.lexicon))
  );
}

/** In a passage that else stayed as it was, a source exchanged for another is a change even if both might be one person. */
const revised = 0.75;

function meaningsOf(passage: Passage, word: Word, lexicon: Lexicon): readonly number[] {
  return meaningsAt(passage.document, word, lexicon);
}

function nameKeys(passage: Passage, source: Source, lexicon: Lexicon): readonly string[] {
  return source.names.flatMap((name) => lexicon.nameKey(passage.document.text.slice(name.from, name.to), passage.document.language) ?? []);
}

function alikeInSound(x: Word, y: Word, view: BeadView): boolean {
  if (view.sameLanguage) return false;
  const sound = soundKey(x.key);
  return sound !== null && sound.length >= 3 && sound === soundKey(y.key);
}
