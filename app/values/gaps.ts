import { isLetter } from "./phrases.ts";

/** The place of the next word after a hyphen or up to three spaces; null when something else follows. */
export function afterSpace(folded: string, at: number): number | null {
  if (folded.charAt(at) === "-") return isLetter(folded, at + 1) ? at + 1 : null;
  let to = at;
  while (to < at + 3 && folded.charAt(to) === " ") to += 1;
  return to === at ? null : to;
}
