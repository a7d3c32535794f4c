import type { TextQuoteSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { foldTypography } from "../text/fold.ts";
import { characterNgrams, dice } from "../text/similarity.ts";

/** How much of a quotation's prefix and suffix stands around a span, 0 to 1; 1 means all of it to the letter, also when there is none. */
export function contextAgreement(text: string, span: Span, quote: TextQuoteSelector): number {
  const before = text.slice(Math.max(0, span.from - quote.prefix.length), span.from);
  const after = text.slice(span.to, span.to + quote.suffix.length);
  const length = quote.prefix.length + quote.suffix.length;
  if (length === 0) return 1;
  return (alike(before, quote.prefix) * quote.prefix.length + alike(after, quote.suffix) * quote.suffix.length) / length;
}

/** Runs of three characters: unrelated text of one language shares a tenth of them, the same words with a small change three quarters. */
function alike(x: string, y: string): number {
  if (x === y) return 1;
  const agreement = dice(characterNgrams(foldTypography(x), 3), characterNgrams(foldTypography(y), 3));
  return Math.min(agreement, 0.99);
}
