import { diffArrays } from "diff";
import type { Bead } from "../model/alignment.ts";
import type { Budget } from "../model/budget.ts";
import { primaryLanguage, type Document } from "../model/document.ts";
import type { Segment } from "../model/segment.ts";
import type { Span } from "../model/span.ts";
import type { Variant } from "../model/variant.ts";
import { foldTypography } from "../text/fold.ts";
import { graphemeFloor } from "../text/graphemes.ts";
import { tokensOf, type Token } from "../text/tokens.ts";
import { noiseOf, phraseKey } from "./noise.ts";
import { joinTinyGaps, shiftToEdges, type Edit, type Tokens } from "./presentable.ts";
import { wordKindsOf, type WordKinds } from "./word-kinds.ts";

export interface VariantSide {
  readonly document: Document;
  readonly segments: readonly Segment[];
}

/** Two texts further apart than this many tokens are not worth a search of a second: the bead is one variant then. */
const maxEditLength = 1500;

/**
 * What is worded differently inside each bead that has both sides, in the order of the beads. Replacing every A side by its B side makes
 * the A side of a bead its B side, white space included. Empty for versions in different languages; beads that came after the budget was spent have none.
 */
export function variantsOf(a: VariantSide, b: VariantSide, beads: readonly Bead[], budget: Budget): readonly Variant[] {
  if (primaryLanguage(a.document.language) !== primaryLanguage(b.document.language)) return [];
  const kinds = wordKindsOf(a.document.language);
  return beads.flatMap((bead, index) => {
    if (bead.a.length === 0 || bead.b.length === 0 || budget.spent()) return [];
    return variantsOfBead(passageOf(a, bead.a), passageOf(b, bead.b), index, kinds);
  });
}

/** The text of some segments: one stretch, white space between neighbours included, or several when the segments are not neighbours. */
export interface Passage {
  readonly text: string;
  readonly stretches: readonly Span[];
}

/** The passage that holds the given segments, which are in order. */
export function passageOf(side: VariantSide, indices: readonly number[]): Passage {
  const stretches: Span[] = [];
  let before = Number.NaN;
  for (const index of indices) {
    const segment = side.segments[index];
    if (segment === undefined) continue;
    const last = stretches.at(-1);
    if (last !== undefined && index === before + 1) stretches.splice(-1, 1, { from: last.from, to: segment.to });
    else stretches.push({ from: segment.from, to: segment.to });
    before = index;
  }
  return { text: side.document.text, stretches };
}

/** One replacement: the A span becomes the text of the B span. Either may be empty; it then says where. */
export interface Replacement {
  readonly a: Span;
  readonly b: Span;
}

function variantsOfBead(a: Passage, b: Passage, bead: number, kinds: WordKinds): readonly Variant[] {
  if (wholeText(a) === wholeText(b)) return [];
  const variants = replacementsOf(a, b, kinds).map((one) => {
    const wording = { a: sliceOf(a, one.a), b: sliceOf(b, one.b), nextToDigit: isNextToDigit(a, one.a) || isNextToDigit(b, one.b) };
    return { variant: { bead, a: spansOf(a, one.a), b: spansOf(b, one.b), noise: noiseOf(wording, kinds) }, wording };
  });
  const cut = new Set(variants.filter(({ wording }) => wording.b.trim() === "").map(({ wording }) => phraseKey(wording.a, kinds)));
  const pasted = new Set(variants.filter(({ wording }) => wording.a.trim() === "").map(({ wording }) => phraseKey(wording.b, kinds)));
  return variants.map(({ variant, wording }) => {
    const key = wording.a.trim() === "" ? phraseKey(wording.b, kinds) : wording.b.trim() === "" ? phraseKey(wording.a, kinds) : "";
    const moved = variant.noise === "content" && key !== "" && cut.has(key) && pasted.has(key);
    return moved ? { ...variant, noise: "order" } : variant;
  });
}

/** The replacements that turn passage A into passage B, in order, on grapheme edges. Exported for its law. */
export function replacementsOf(a: Passage, b: Passage, kinds: WordKinds): readonly Replacement[] {
  const tokensA = solidTokens(a, kinds);
  const tokensB = solidTokens(b, kinds);
  const edits = editsOf(tokensA, tokensB, kinds);
  return between(a, b, equalPairs(tokensA, tokensB, edits));
}

/** Words and marks. White space is compared afterwards, between tokens found equal: as a token it would be an anchor everywhere. */
function solidTokens(passage: Passage, kinds: WordKinds): readonly Token[] {
  return passage.stretches.flatMap((stretch) => tokensOf(passage.text, stretch, kinds.language).filter((token) => token.kind !== "space"));
}

/** Tokens are matched by folded key, so that a word stays itself when its case or accent changes; the search gives up beyond `maxEditLength`. */
function editsOf(a: readonly Token[], b: readonly Token[], kinds: WordKinds): readonly Edit[] {
  const sideA = lookedAt(a, kinds);
  const sideB = lookedAt(b, kinds);
  const changes = diffArrays<string>([...sideA.keys], [...sideB.keys], { maxEditLength });
  if (changes === undefined) return [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  const edits: Edit[] = [];
  let atA = 0;
  let atB = 0;
  for (const change of changes) {
    const lengthA = change.added ? 0 : change.value.length;
    const lengthB = change.removed ? 0 : change.value.length;
    if (change.added || change.removed) append(edits, { fromA: atA, toA: atA + lengthA, fromB: atB, toB: atB + lengthB });
    atA += lengthA;
    atB += lengthB;
  }
  return shiftToEdges(joinTinyGaps(edits, sideA), sideA, sideB);
}

function append(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last !== undefined && last.toA === edit.fromA && last.toB === edit.fromB)
    edits.splice(-1, 1, { ...edit, fromA: last.fromA, fromB: last.fromB });
  else edits.push(edit);
}

function lookedAt(tokens: readonly Token[], kinds: WordKinds): Tokens {
  return {
    keys: tokens.map((token) => (token.kind === "word" ? token.key : foldTypography(token.key))),
    light: tokens.map((token) => token.kind === "mark" || kinds.functionWords.has(token.key)),
  };
}

function equalPairs(a: readonly Token[], b: readonly Token[], edits: readonly Edit[]): readonly (readonly [Token, Token])[] {
  const pairs: (readonly [Token, Token])[] = [];
  let atA = 0;
  let atB = 0;
  for (const edit of [...edits, { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length }]) {
    while (atA < edit.fromA) {
      const x = a[atA];
      const y = b[atB];
      if (x !== undefined && y !== undefined) pairs.push([x, y]);
      atA += 1;
      atB += 1;
    }
    atA = edit.toA;
    atB = edit.toB;
  }
  return pairs;
}

/** What differs before, between and after the pairs, and inside a pair whose spelling differs. */
function between(a: Passage, b: Passage, pairs: readonly (readonly [Token, Token])[]): readonly Replacement[] {
  const found: Replacement[] = [];
  let endA = a.stretches[0]?.from ?? 0;
  let endB = b.stretches[0]?.from ?? 0;
  for (const [x, y] of pairs) {
    found.push(...difference(a, b, { from: endA, to: x.from }, { from: endB, to: y.from }), ...difference(a, b, x, y));
    endA = x.to;
    endB = y.to;
  }
  const last = difference(a, b, { from: endA, to: a.stretches.at(-1)?.to ?? endA }, { from: endB, to: b.stretches.at(-1)?.to ?? endB });
  return [...found, ...last];
}

/** The two spans without the white space they share at their ends; nothing when they read the same. */
function difference(a: Passage, b: Passage, spanA: Span, spanB: Span): readonly Replacement[] {
  const textA = sliceOf(a, spanA);
  const textB = sliceOf(b, spanB);
  if (textA === textB) return [];
  if (textA.length !== spanA.to - spanA.from || textB.length !== spanB.to - spanB.from) return [{ a: spanA, b: spanB }];
  const head = sharedHead(a, b, spanA, spanB);
  const tail = sharedTail(a, b, { from: spanA.from + head, to: spanA.to }, { from: spanB.from + head, to: spanB.to });
  return [{ a: { from: spanA.from + head, to: spanA.to - tail }, b: { from: spanB.from + head, to: spanB.to - tail } }];
}

function sharedHead(a: Passage, b: Passage, spanA: Span, spanB: Span): number {
  const most = Math.min(spanA.to - spanA.from, spanB.to - spanB.from);
  let head = 0;
  while (head < most && isSameBlank(a, b, spanA.from + head, spanB.from + head)) head += 1;
  while (head > 0 && !(isEdge(a, spanA.from + head) && isEdge(b, spanB.from + head))) head -= 1;
  return head;
}

function sharedTail(a: Passage, b: Passage, spanA: Span, spanB: Span): number {
  const most = Math.min(spanA.to - spanA.from, spanB.to - spanB.from);
  let tail = 0;
  while (tail < most && isSameBlank(a, b, spanA.to - tail - 1, spanB.to - tail - 1)) tail += 1;
  while (tail > 0 && !(isEdge(a, spanA.to - tail) && isEdge(b, spanB.to - tail))) tail -= 1;
  return tail;
}

function isSameBlank(a: Passage, b: Passage, atA: number, atB: number): boolean {
  const character = a.text.charAt(atA);
  return character === b.text.charAt(atB) && /\s/u.test(character);
}

function isEdge(passage: Passage, at: number): boolean {
  return graphemeFloor(passage.text, at) === at;
}

function isNextToDigit({ text }: Passage, span: Span): boolean {
  return /\p{Nd}/u.test(text.charAt(span.from - 1)) || /\p{Nd}/u.test(text.charAt(span.to));
}

/** The parts of a span that belong to the passage, without empty ones. */
function spansOf(passage: Passage, span: Span): readonly Span[] {
  return passage.stretches
    .map((stretch) => ({ from: Math.max(stretch.from, span.from), to: Math.min(stretch.to, span.to) }))
    .filter((part) => part.from < part.to);
}

function sliceOf(passage: Passage, span: Span): string {
  return spansOf(passage, span)
    .map((part) => passage.text.slice(part.from, part.to))
    .join("");
}

function wholeText(passage: Passage): string {
  return passage.stretches.map((stretch) => passage.text.slice(stretch.from, stretch.to)).join("");
}
