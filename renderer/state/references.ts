import type { FindingReference } from "../../app/model/note.ts";
import type { PassageSelector } from "../../app/model/selector.ts";

/** True when two references mean the same finding: same versions, category and values, and the same words on both sides. */
export function sameReference(x: FindingReference, y: FindingReference): boolean {
  return (
    x.versionA === y.versionA &&
    x.versionB === y.versionB &&
    x.category === y.category &&
    x.valueA === y.valueA &&
    x.valueB === y.valueB &&
    sameSelectors(x.a, y.a) &&
    sameSelectors(x.b, y.b)
  );
}

/** Versions never change, so equal positions with equal quotes are the same words. */
function sameSelectors(x: readonly PassageSelector[], y: readonly PassageSelector[]): boolean {
  return x.length === y.length && x.every((selector, index) => samePassage(selector, y[index]));
}

function samePassage(x: PassageSelector, y: PassageSelector | undefined): boolean {
  return y !== undefined && x.position.start === y.position.start && x.position.end === y.position.end && x.quote.exact === y.quote.exact;
}
