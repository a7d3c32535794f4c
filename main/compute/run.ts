import { createHash } from "node:crypto";
import { findPassage } from "../../app/anchoring/match-quote.ts";
import { compare, type CompareInput } from "../../app/comparison/compare.ts";
import { emptyLexicon, openLexicon, type Lexicon } from "../../app/lexicon/lexicon.ts";
import type { PinnedBead } from "../../app/model/alignment.ts";
import type { Budget } from "../../app/model/budget.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { PassageSelector } from "../../app/model/selector.ts";
import { contains, type Span } from "../../app/model/span.ts";
import type { Document } from "../../app/model/document.ts";
import type { Segment } from "../../app/model/segment.ts";
import { mergeWithin, splitAt } from "../../app/segmentation/correct.ts";
import { segment } from "../../app/segmentation/segment.ts";
import { dayOf, documentFrom } from "../../app/text/document.ts";
import { detectLanguage } from "../../app/text/language.ts";
import { canonicalTag } from "../../app/text/language-tag.ts";
import { shelfIn } from "../lexicon/shelf.ts";
import { engineVersion } from "../version.ts";
import type { ComparisonJob, CorrectionInput, SideInput } from "./job.ts";

/** Runs one comparison, telling each stage as it begins. The value is plain data. */
export function runComparison(job: ComparisonJob, onStage: (stage: string) => void): Comparison {
  const a = inputOf(job, "a");
  const b = inputOf(job, "b");
  return compare(a, b, {
    options: { lines: job.lines },
    lexicon: lexiconFor(job),
    pins: pinsOf(job, a, b),
    budget: timeBudget(job.maxMillis),
    onStage,
    engineVersion,
  });
}

/** A budget in time, from now on. */
function timeBudget(maxMillis: number): Budget {
  const end = Date.now() + maxMillis;
  return { spent: () => Date.now() > end };
}

function inputOf(job: ComparisonJob, which: "a" | "b"): CompareInput {
  const side = withKnownTag(job[which]);
  if (side.segments !== null) return { document: givenDocument(side), segments: side.segments };
  const given = {
    title: side.title,
    ...(side.language === null ? {} : { language: side.language }),
    ...(side.blocks === null ? {} : { blocks: side.blocks }),
    ...(side.published === undefined ? {} : { published: side.published }),
  };
  const document = documentFrom(side.text, given);
  const corrections = job.corrections.filter((each) => each.side === which);
  return { document, segments: correctSegments(document, segment(document, { lines: job.lines }), corrections) };
}

/** Below, a language indexes tables and is handed to `Intl`: what is no tag, in whatever way it came here, is no language that is known. */
function withKnownTag(side: SideInput): SideInput {
  return side.language === null ? side : { ...side, language: canonicalTag(side.language) ?? "und" };
}

/** A text with given segments is taken as it is: normalising could move their spans. */
function givenDocument({ language, title, text, blocks, published }: SideInput): Document {
  const document = { language: language ?? detectLanguage(text), title, text, blocks: blocks ?? [] };
  const day = dayOf(published);
  return day === null ? document : { ...document, published: day };
}

/** Boundaries put right by hand, in the order in which they were made. One whose place is no longer found changes nothing. */
function correctSegments(document: Document, segments: readonly Segment[], corrections: readonly CorrectionInput[]): readonly Segment[] {
  return corrections.reduce((corrected, { action, place }) => {
    const { state, span } = findPassage(document.text, place);
    if (span === null || (state !== "exact" && state !== "shifted")) return corrected;
    return action === "split" ? splitAt(document.text, corrected, span.from) : mergeWithin(corrected, span);
  }, segments);
}

/** The lexicon of the last job; a process compares with one set of word lists again and again, or once. */
const last: { key: string; lexicon: Lexicon } = { key: "", lexicon: emptyLexicon };

/** The built-in word lists of a folder of resources with the user's own, read again only when they are others than before. */
function lexiconFor({ resources, wordLists, sourcesOff }: ComparisonJob): Lexicon {
  const key = keyOf({ resources, wordLists, sourcesOff });
  if (last.key !== key) {
    last.lexicon = openLexicon(shelfIn(resources), wordLists, sourcesOff);
    last.key = key;
  }
  return last.lexicon;
}

function keyOf({ resources, wordLists, sourcesOff }: Pick<ComparisonJob, "resources" | "wordLists" | "sourcesOff">): string {
  const hash = createHash("sha256").update(JSON.stringify([resources, sourcesOff]));
  for (const { name, kind, text } of wordLists) hash.update(JSON.stringify([name, kind, text.length])).update(text);
  return hash.digest("hex");
}

/** Pins by segment index. A pin whose passages can no longer be found in place is left out here; it stays stored. */
function pinsOf(job: ComparisonJob, a: CompareInput, b: CompareInput): readonly PinnedBead[] {
  return job.pins.flatMap((pin) => {
    const indexesA = indexesOf(pin.a, a);
    const indexesB = indexesOf(pin.b, b);
    return indexesA === null || indexesB === null ? [] : [{ a: indexesA, b: indexesB }];
  });
}

function indexesOf(selectors: readonly PassageSelector[], input: CompareInput): readonly number[] | null {
  const found: number[] = [];
  for (const selector of selectors) {
    const { state, span } = findPassage(input.document.text, selector);
    if (span === null || (state !== "exact" && state !== "shifted")) return null;
    const indexes = segmentsIn(span, input);
    if (indexes.length === 0) return null;
    found.push(...indexes);
  }
  return found;
}

function segmentsIn(span: Span, input: CompareInput): readonly number[] {
  return (input.segments ?? []).flatMap((each, index) => (contains(span, each) ? [index] : []));
}
