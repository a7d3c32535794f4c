import { extract } from "../../../app/claims/extract.ts";
import type { ClaimSide, Draft } from "../../../app/claims/view.ts";
import { emptyLexicon, type Lexicon } from "../../../app/lexicon/lexicon.ts";
import type { Claim } from "../../../app/model/claim.ts";
import type { Document } from "../../../app/model/document.ts";
import type { Finding } from "../../../app/model/finding.ts";
import type { Segment } from "../../../app/model/segment.ts";
import type { Span } from "../../../app/model/span.ts";
import { readValues } from "../../../app/values/read.ts";
import { match } from "../../../app/claims/match.ts";

/** A version whose lines are its segments, one paragraph. */
export function side(language: string, text: string, lexicon: Lexicon = emptyLexicon): ClaimSide {
  const segments: Segment[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "") segments.push({ from: at, to: at + line.length, kind: "sentence", paragraph: 0 });
    at += line.length + 1;
  }
  const document: Document = { language, title: "", text, blocks: [{ from: 0, to: text.length, kind: "paragraph" }] };
  const bare = { document, segments, values: readValues(document) };
  return { ...bare, claims: extract(bare, lexicon) };
}

/** Claims of some kinds as `category value: words`, in order. */
export function claimsOf(version: ClaimSide, category: Claim["category"]): readonly string[] {
  return version.claims
    .filter((claim) => claim.category === category)
    .map((claim) => `${claim.value}: ${under(version.document.text, claim.spans)}`);
}

/** Findings between two single passages as `category verdict: words of A | words of B`; `agrees` is left out. */
export function findings(
  [languageA, textA]: readonly [string, string],
  [languageB, textB]: readonly [string, string],
  lexicon: Lexicon = emptyLexicon,
): readonly string[] {
  const a = side(languageA, textA, lexicon);
  const b = side(languageB, textB, lexicon);
  const bead = { a: a.segments.map((_, index) => index), b: b.segments.map((_, index) => index), confidence: 0.9, moved: false };
  return match(a, b, [bead], lexicon)
    .filter((finding) => finding.verdict !== "agrees")
    .map((finding) => written(finding, textA, textB));
}

/** A finding or draft in one line. */
export function written(finding: Pick<Finding | Draft, "category" | "verdict" | "a" | "b">, textA: string, textB: string): string {
  return `${finding.category} ${finding.verdict}: ${under(textA, finding.a)} | ${under(textB, finding.b)}`.trim();
}

function under(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.from, span.to)).join(" … ");
}

/** A lexicon of rows: words of all languages that share a meaning; names by their key. */
export function lexiconOf(rows: readonly string[], names: Readonly<Record<string, readonly string[]>> = {}): Lexicon {
  const meanings = new Map<string, number[]>();
  rows.forEach((row, id) => {
    for (const word of row.split(" = ")) meanings.set(word, [...(meanings.get(word) ?? []), id]);
  });
  const keys = new Map(Object.entries(names).flatMap(([key, forms]) => forms.map((form) => [form.toLowerCase(), key] as const)));
  const entries = [...meanings.keys(), ...keys.keys()].sort((x, y) => y.length - x.length);
  return {
    names: ["double"],
    meanings: (word) => meanings.get(word.toLowerCase()) ?? [],
    longestEntryAt: (text, at) => entries.find((entry) => text.startsWith(entry, at))?.length ?? 0,
    nameKey: (name) => keys.get(name.toLowerCase()) ?? null,
    glosses: () => [],
  };
}
