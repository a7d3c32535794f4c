import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Alignment, Bead, PinnedBead } from "../model/alignment.ts";
import type { Budget } from "../model/budget.ts";
import { corridorOf } from "./anchors.ts";
import { confidenceOf } from "./confidence.ts";
import { firstModel, refine } from "./estimate.ts";
import { cutsOf, gapsBetween } from "./gaps.ts";
import { learnLinks } from "./learn.ts";
import { findLinks, weighLinks } from "./links.ts";
import { findMoves, joinLeftovers } from "./moves.ts";
import { ordered, usable } from "./order.ts";
import { alignGap, newTally, type PassResult } from "./pass.ts";
import { sameLanguage, type AlignmentSide } from "./side.ts";
import { readSide } from "./token-side.ts";

export type { AlignmentSide } from "./side.ts";

/** What an alignment may use and must keep. */
export interface AlignOptions {
  readonly lexicon: Lexicon;
  /** Beads of the user, kept as they are. Pins that name no segment, or one that an earlier pin holds, are passed over. */
  readonly pins: readonly PinnedBead[];
  readonly budget: Budget;
}

/**
 * The beads of two versions, of one language or two. Every segment stands in exactly one bead; a bead with an empty side holds one segment.
 * Swapping the sides swaps the beads and nothing else. When the budget is spent the beads are a makeshift and `exact` is false.
 */
export function align(a: AlignmentSide, b: AlignmentSide, options: AlignOptions): Alignment {
  if (!swapped(a, b)) return alignInOrder(a, b, options);
  const pins = options.pins.map((pin) => ({ a: pin.b, b: pin.a }));
  const mirrored = alignInOrder(b, a, { ...options, pins });
  return { beads: ordered(mirrored.beads.map((bead) => ({ ...bead, a: bead.b, b: bead.a }))), exact: mirrored.exact };
}

/** The sides are always worked on in one order, so that no tie and no rounding can depend on which side is called A. */
function swapped(a: AlignmentSide, b: AlignmentSide): boolean {
  if (a.segments.length !== b.segments.length) return a.segments.length > b.segments.length;
  return a.document.text > b.document.text;
}

function alignInOrder(a: AlignmentSide, b: AlignmentSide, options: AlignOptions): Alignment {
  const { lexicon, budget } = options;
  const pins = usable(options.pins, a.segments.length, b.segments.length);
  const sideA = readSide(a, lexicon);
  const sideB = readSide(b, lexicon);
  const known = findLinks(sideA, sideB, sameLanguage(a, b));
  const firstLinks = weighLinks(known, sideA, sideB);
  const expected = firstModel(sideA, sideB, sameLanguage(a, b));

  const firstTally = newTally();
  const first = passOver(gapsBetween([], pins, sideA, sideB), (gap) =>
    alignGap(sideA, sideB, gap, firstLinks, expected, null, budget, firstTally),
  );
  if (!first.exact) return finish(pins, first);

  const believed = first.beads.filter((bead) => bead.probability > 0.5 && bead.a.length > 0 && bead.b.length > 0);
  const links = weighLinks([...known, ...learnLinks(believed, sideA, sideB, firstLinks)], sideA, sideB);
  const model = refine(expected, firstTally.observed());
  const moves = findMoves(sideA, sideB, first.beads, links, model, budget);
  const corridor = corridorOf(first.beads, a.segments.length, b.segments.length);
  const second = passOver(gapsBetween(cutsOf(pins, first.beads), [...pins, ...moves], sideA, sideB), (gap) =>
    alignGap(sideA, sideB, gap, links, model, corridor, budget, newTally()),
  );
  if (!second.exact) return finish(pins, { ...first, exact: false });
  const joined = joinLeftovers(sideA, sideB, [...second.beads, ...moves], links, model, budget);
  return finish(pins, { beads: joined, exact: true });
}

function passOver<Gap>(gaps: readonly Gap[], alignOne: (gap: Gap) => PassResult): PassResult {
  const results = gaps.map(alignOne);
  return { beads: results.flatMap((result) => result.beads), exact: results.every((result) => result.exact) };
}

function finish(pins: readonly PinnedBead[], result: PassResult): Alignment {
  const confidence = confidenceOf(result.beads);
  const pinned = pins.map((pin): Bead => ({ a: pin.a, b: pin.b, confidence: 1, moved: false }));
  const found = result.beads.map((bead): Bead => ({ a: bead.a, b: bead.b, confidence: confidence(bead), moved: false }));
  return { beads: ordered([...pinned, ...found]), exact: result.exact };
}
