import type { AlignmentSide } from "../alignment/side.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Claim } from "../model/claim.ts";
import { bySpan } from "../model/span.ts";
import { figureClaims } from "./figures.ts";
import { modalityClaims } from "./modality.ts";
import { quotationClaims } from "./read-quotations.ts";
import { attributionClaims } from "./read-attribution.ts";
import { nameClaims } from "./read-names.ts";
import { negationClaims } from "./read-negation.ts";

/**
 * Every checkable statement of a version, by place: figures, moments and names from the values that were read; quotations by their marks;
 * negation, modality and attribution by the cues of the language (none for a language without a file).
 */
export function extract(side: AlignmentSide, lexicon: Lexicon): readonly Claim[] {
  const claims = [
    ...figureClaims(side),
    ...nameClaims(side, lexicon),
    ...quotationClaims(side),
    ...negationClaims(side, lexicon),
    ...modalityClaims(side),
    ...attributionClaims(side),
  ];
  const start = (claim: Claim) => claim.spans[0] ?? { from: 0, to: 0 };
  return claims.sort((x, y) => bySpan(start(x), start(y)));
}
