import { categories, type Category } from "../model/claim.ts";
import type { Finding, FindingId } from "../model/finding.ts";
import { overlaps, type Span } from "../model/span.ts";
import { createNearby } from "./place.ts";
import { rules } from "./rules.ts";
import type { Draft } from "./view.ts";

/** Which kind keeps a difference that two of them found at one place: the more telling and more checkable first. */
const precedence: readonly Category[] = [
  "omission",
  "addition",
  "attribution",
  "money",
  "percent",
  "date",
  "time",
  "quantity",
  "number",
  "name",
  "quotation",
  "negation",
  "modality",
  "wording",
];

/** Gives findings their id and confidence, in the order of the text; a difference that two kinds found is kept once. */
export function finish(drafts: readonly Draft[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const draft of withoutRepeats(drafts)) {
    const id = idOf(draft);
    if (!byId.has(id)) byId.set(id, { ...draft, id: id as FindingId, confidence: rules[draft.rule].confidence, summary: "" });
  }
  return [...byId.values()].sort(byPlace);
}

function idOf(draft: Draft): string {
  const part = (spans: readonly Span[]): string => spans.map((span) => `${String(span.from)}-${String(span.to)}`).join("_");
  return `${draft.category}-a${part(draft.a)}-b${part(draft.b)}`;
}

function byPlace(x: Finding, y: Finding): number {
  const startA = (finding: Finding): number => finding.a[0]?.from ?? Infinity;
  const startB = (finding: Finding): number => finding.b[0]?.from ?? Infinity;
  const order = compareNumbers(startA(x), startA(y));
  if (order !== 0) return order;
  return compareNumbers(startB(x), startB(y)) || categories.indexOf(x.category) - categories.indexOf(y.category) || (x.id < y.id ? -1 : 1);
}

/** Unlike a subtraction, this gives 0 for two infinities. */
function compareNumbers(x: number, y: number): number {
  return x === y ? 0 : x < y ? -1 : 1;
}

function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const lit = drafts.filter(isLit).sort((x, y) => precedence.indexOf(x.category) - precedence.indexOf(y.category));
  const kept: Draft[] = [];
  const onA = createNearby<Draft>();
  const onB = createNearby<Draft>();
  const isRepeat = (draft: Draft): boolean =>
    (draft.a.length > 0 ? onA.at(draft.a) : onB.at(draft.b)).some((other) => repeats(draft, other));
  for (const draft of lit) {
    if (isRepeat(draft)) continue;
    kept.push(draft);
    onA.add(draft, draft.a);
    onB.add(draft, draft.b);
  }
  return [...kept, ...drafts.filter((draft) => !isLit(draft) && !(draft.verdict === "unsure" && isRepeat(draft)))];
}

function isLit(draft: Draft): boolean {
  return draft.verdict === "differs" || draft.verdict === "only-a" || draft.verdict === "only-b";
}

/** Two sides touching is one difference; sentences without counterpart stand for themselves. */
function repeats(draft: Draft, other: Draft): boolean {
  const touch = (x: readonly Span[], y: readonly Span[]): boolean => x.some((span) => y.some((against) => overlaps(span, against)));
  const onA = draft.a.length === 0 || touch(draft.a, other.a);
  const onB = draft.b.length === 0 || touch(draft.b, other.b);
  return onA && onB;
}
