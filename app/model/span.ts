/** A stretch of a document's normalised text: zero-based, half-open, in UTF-16 units; never cuts a surrogate pair or a grapheme. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

export function lengthOf(span: Span): number {
  return span.to - span.from;
}

/** True when the two share at least one unit. */
export function overlaps(x: Span, y: Span): boolean {
  return x.from < y.to && y.from < x.to;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Order by place: earlier start first, then the shorter one. */
export function bySpan(x: Span, y: Span): number {
  return x.from - y.from || x.to - y.to;
}
