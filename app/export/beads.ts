import type { Comparison } from "../model/comparison.ts";

/** One bead a line, as `[0,1]:[0]`, in the order of the comparison. */
export function toBeads(comparison: Pick<Comparison, "beads">): string {
  return comparison.beads.map((bead) => `[${bead.a.join(",")}]:[${bead.b.join(",")}]\n`).join("");
}
