import type { AnchorState, PassageSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { graphemeCeiling, graphemeFloor } from "../text/graphemes.ts";
import { contextAgreement } from "./context.ts";
import { nearestWordings } from "./nearest-wording.ts";

/** Where a passage is now; no span when it is lost. */
export interface Found {
  readonly state: AnchorState;
  readonly span: Span | null;
}

/** A quotation of this many characters is its own evidence: it does not turn up twice by chance. */
const longQuote = 40;
/** The share of the context (both sides together) that must agree before a short quotation, or one place among several, is trusted. */
const trustedContext = 0.5;
/** How much better the context of one place must agree than that of every other. */
const clearLead = 0.4;
/** Places looked at; a quotation found more often than this is a common word. */
const mostPlaces = 200;

/**
 * Finds a described passage in a text, the one it was taken from or a later version.
 * - `exact`: the same words at the same place, and nothing speaks for another place.
 * - `shifted`: the same words at another place, and only one place can be meant.
 * - `doubtful`: the best of several places, or words that are only similar; the user has to look.
 * - `lost`: nothing similar.
 * Never silently wrong: only the same words are ever trusted. Similar words are doubtful, and lost when little else than a number or a
 * name is what they share or miss.
 */
export function findPassage(text: string, selector: PassageSelector): Found {
  const { exact } = selector.quote;
  const { start, end } = selector.position;
  if (exact === "") return emptyPassage(text, selector);
  const places = placesOf(text, exact);
  if (places.length === 0) return similarPassage(text, selector);
  const ranked = rank(text, places, selector);
  const [best, second] = ranked;
  if (best === undefined) return lost;
  const span = { from: best.at, to: best.at + exact.length };
  if (!isCertain(best, second, selector)) return { state: "doubtful", span };
  return { state: best.at === start && span.to === end ? "exact" : "shifted", span };
}

const lost: Found = { state: "lost", span: null };

interface Place {
  readonly at: number;
  /** 0 to 1: how much of prefix and suffix stands around it. */
  readonly context: number;
  readonly distance: number;
}

/** Best context first, then nearest to the old position. */
function rank(text: string, places: readonly number[], selector: PassageSelector): readonly Place[] {
  const length = selector.quote.exact.length;
  return places
    .map((at) => ({
      at,
      context: contextAgreement(text, { from: at, to: at + length }, selector.quote),
      distance: Math.abs(at - selector.position.start),
    }))
    .sort((x, y) => y.context - x.context || x.distance - y.distance);
}

/**
 * One place alone is certain when the quotation is long or its context agrees. Among several, one must have a context that agrees and be
 * clearly ahead; repetitions with the very same context are told apart by the old position, which only an unchanged beginning keeps.
 */
function isCertain(best: Place, second: Place | undefined, { quote }: PassageSelector): boolean {
  if (second === undefined) return quote.exact.length >= longQuote || best.context >= trustedContext;
  if (best.context === 1 && best.distance === 0) return true;
  return best.context >= trustedContext && best.context - second.context >= clearLead;
}

function placesOf(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < mostPlaces; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Similar words below this share are another passage. */
const leastSimilar = 0.6;
/** The same with other numbers or names: `Team Beta … nine percent` is not `Team Alpha … twelve percent`. */
const leastSimilarOtherFacts = 0.75;

/** The quotation is not there to the letter: the same words with other marks and spaces, similar words, or what stands in its context now. */
function similarPassage(text: string, selector: PassageSelector): Found {
  const candidates = nearestWordings(text, selector.quote.exact, selector.position.start);
  const same = candidates.filter((one) => one.sameLetters);
  const only = same[0];
  if (only !== undefined && same.length === 1 && isTrusted(text, only.span, selector))
    return { state: "shifted", span: whole(text, only.span) };
  const near = candidates.find((one) => one.similarity >= (one.sameFacts ? leastSimilar : leastSimilarOtherFacts));
  if (near !== undefined) return { state: "doubtful", span: whole(text, near.span) };
  return replacedPassage(text, selector);
}

function isTrusted(text: string, span: Span, { quote }: PassageSelector): boolean {
  return quote.exact.length >= longQuote || contextAgreement(text, span, quote) >= trustedContext;
}

function whole(text: string, span: Span): Span {
  return { from: graphemeFloor(text, span.from), to: graphemeCeiling(text, span.to) };
}

/** This much of the context on each side, to the letter, finds what has been put in the place of the quotation. */
const framePart = 20;

/** Other words between the same neighbours: a changed number in an unchanged sentence. Doubtful, but the place is found. */
function replacedPassage(text: string, { quote }: PassageSelector): Found {
  const before = quote.prefix.slice(-framePart);
  const after = quote.suffix.slice(0, framePart);
  if (before.trim().length < framePart / 2 || after.trim().length < framePart / 2) return lost;
  const places = placesOf(text, before).map((at) => at + before.length);
  const room = 2 * quote.exact.length + framePart;
  const framed = places.flatMap((from) => {
    const to = text.slice(from, from + room + after.length).indexOf(after);
    return to < 0 ? [] : [{ from, to: from + to }];
  });
  const only = framed[0];
  return only === undefined || framed.length > 1 || only.from === only.to ? lost : { state: "doubtful", span: whole(text, only) };
}

/** A place without words is found by its context alone. */
function emptyPassage(text: string, selector: PassageSelector): Found {
  const { quote, position } = selector;
  const frame = quote.prefix + quote.suffix;
  if (frame === "") return { state: text === "" ? "exact" : "doubtful", span: { from: 0, to: 0 } };
  const places = placesOf(text, frame).map((at) => at + quote.prefix.length);
  const at = places.includes(position.start) ? position.start : places[0];
  if (at === undefined) return lost;
  const state = at === position.start ? "exact" : places.length === 1 ? "shifted" : "doubtful";
  return { state, span: { from: at, to: at } };
}
