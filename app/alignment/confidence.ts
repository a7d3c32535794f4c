import type { FoundBead } from "./pass.ts";

/** Words' evidence (natural log) at which half of the doubt is gone. */
const halfConvincing = 2;

/**
 * How sure a bead is, 0 to 1: its probability among all alternatives, lowered where no word bears it out. A programme that must place every
 * segment is sure of something even between unrelated texts; so the doubt about the whole pair lowers each bead too.
 */
export function confidenceOf(beads: readonly FoundBead[]): (bead: FoundBead) => number {
  const two = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  const segments = beads.reduce((sum, bead) => sum + bead.a.length + bead.b.length, 0);
  const supported = two.reduce((sum, bead) => sum + support(bead) * (bead.a.length + bead.b.length), 0);
  const whole = segments === 0 ? 1 : supported / segments;
  return (bead) => {
    const borne =
      bead.a.length === 0 || bead.b.length === 0 ? Math.min(1, 0.3 + whole) : 0.5 * Math.min(1, 0.3 + whole) + 0.5 * support(bead);
    return Math.round(1000 * Math.min(1, bead.probability) * borne) / 1000;
  };
}

function support(bead: FoundBead): number {
  return bead.lexical <= 0 ? 0 : 1 - 2 ** (-bead.lexical / halfConvincing);
}
