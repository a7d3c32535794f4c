import type { Budget } from "../model/budget.ts";
import type { Model } from "./estimate.ts";
import type { Links } from "./links.ts";
import type { FoundBead } from "./pass.ts";
import type { TokenSide } from "./side.ts";

export function findMoves(
  _a: TokenSide,
  _b: TokenSide,
  _beads: readonly FoundBead[],
  _links: Links,
  _model: Model,
  _budget: Budget,
): readonly FoundBead[] {
  return [];
}
export function joinLeftovers(
  _a: TokenSide,
  _b: TokenSide,
  beads: readonly FoundBead[],
  _links: Links,
  _model: Model,
  _budget: Budget,
): readonly FoundBead[] {
  return beads;
}
