import type { Category } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { inWords } from "./in-words.ts";

/** What a category is called as the subject of a sentence. */
const subjects: Readonly<Record<Category, string>> = {
  number: "number",
  money: "amount",
  percent: "percentage",
  quantity: "quantity",
  date: "date",
  time: "time",
  name: "name",
  quotation: "quotation",
  negation: "negation",
  modality: "degree of certainty",
  attribution: "source",
  omission: "sentence",
  addition: "sentence",
  wording: "wording",
};

const classes: Readonly<Record<string, string>> = {
  possible: "possible",
  able: "possible",
  probable: "likely",
  reported: "reported by others",
  intended: "planned",
  obliged: "required",
  certain: "certain",
};

/** One English sentence that says what the finding found, with both values in words. `textA` and `textB` are the texts of the comparison. */
export function explain(finding: Finding, textA: string, textB: string): string {
  const a = quoted(textA, finding.a);
  const b = quoted(textB, finding.b);
  switch (finding.category) {
    case "omission":
    case "addition":
      return explainSentence(finding);
    case "negation":
      return explainNegation(finding, a, b);
    case "modality":
      return explainModality(finding, a, b);
    case "attribution":
    case "quotation":
    case "wording":
    case "name":
      return explainWords(finding, a, b);
    default:
      return explainValue(finding);
  }
}

function explainValue(finding: Finding): string {
  const subject = subjects[finding.category];
  const a = finding.valueA === null ? "" : inWords(finding.valueA, finding.category);
  const b = finding.valueB === null ? "" : inWords(finding.valueB, finding.category);
  if (finding.verdict === "only-a") return `The ${subject} ${a} stands only in A.`;
  if (finding.verdict === "only-b") return `The ${subject} ${b} stands only in B.`;
  if (finding.verdict === "agrees")
    return a === b ? `Same ${subject}, written differently: ${a}.` : `The ${subject} agrees: ${a} in A, ${b} in B.`;
  if (finding.verdict === "differs") return `The ${subject} differs: ${a} in A, ${b} in B.`;
  if (finding.valueA !== null && finding.valueB !== null) return `The ${subject} may differ: ${a} in A, ${b} in B.`;
  return `The ${subject} ${a}${b} has no clear counterpart in ${finding.valueA === null ? "A" : "B"}.`;
}

function explainWords(finding: Finding, a: string, b: string): string {
  const subject = subjects[finding.category];
  if (finding.verdict === "only-a" || finding.a.length > finding.b.length) return `The ${subject} ${a} has no counterpart in B.`;
  if (finding.verdict === "only-b" || finding.b.length > finding.a.length) return `The ${subject} ${b} has no counterpart in A.`;
  if (finding.verdict === "agrees") return `Same ${subject}, written differently: ${a} in A, ${b} in B.`;
  return `The ${subject} ${finding.verdict === "differs" ? "differs" : "may differ"}: ${a} in A, ${b} in B.`;
}

function explainNegation(finding: Finding, a: string, b: string): string {
  if (finding.verdict === "agrees") return `Both are negative: ${a} in A, ${b} in B.`;
  const sure = finding.verdict === "differs" ? "is" : "may be";
  const negativeInA = finding.valueA !== null && finding.valueB === null;
  if (finding.valueA !== null && finding.valueB !== null) return `Both may be negative, in different words: ${a} in A, ${b} in B.`;
  return `The statement ${sure} negative only in ${negativeInA ? "A" : "B"}: ${a} in A, ${b} in B.`;
}

function explainModality(finding: Finding, a: string, b: string): string {
  const name = (value: string | null): string => (value === null ? "stated plainly" : (classes[value] ?? value));
  if (finding.verdict === "agrees") return `Both are hedged alike: ${a} in A, ${b} in B.`;
  const sure = finding.verdict === "differs" ? "differs" : "may differ";
  return `How sure the text is ${sure}: ${name(finding.valueA)} in A (${a}), ${name(finding.valueB)} in B (${b}).`;
}

function explainSentence(finding: Finding): string {
  const [own, other] = finding.category === "omission" ? ["A", "B"] : ["B", "A"];
  const what = finding.rule.endsWith(".clause") ? "These words stand" : "This sentence stands";
  switch (finding.elsewhere?.status) {
    case "found-elsewhere":
      return `This sentence of ${own} is told at another place in ${other}.`;
    case "condensed":
      return `This sentence of ${own} may be told in short at another place in ${other}.`;
    default:
      return `${what} only in ${own}; nothing in ${other} says it.`;
  }
}

/** Longer passages are cut for the sentence; the spans show them in full. */
const longestQuote = 90;

function quoted(text: string, spans: readonly Span[]): string {
  const whole = spans
    .map((span) => text.slice(span.from, span.to))
    .join(" … ")
    .replace(/\s+/g, " ");
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(whole)].map((part) => part.segment);
  return letters.length <= longestQuote ? `“${whole}”` : `“${letters.slice(0, longestQuote - 1).join("")}…”`;
}
