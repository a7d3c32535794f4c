import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type CompareInput } from "../../../app/comparison/compare.ts";
import { emptyLexicon } from "../../../app/lexicon/lexicon.ts";
import { unlimited } from "../../../app/model/budget.ts";
import type { Comparison } from "../../../app/model/comparison.ts";
import { isDifference, type Finding, type Verdict } from "../../../app/model/finding.ts";
import { documentFrom } from "../../../app/text/document.ts";

function compared(a: CompareInput, b: CompareInput, stages: string[] = []): Comparison {
  return compare(a, b, {
    options: { lines: false },
    lexicon: emptyLexicon,
    pins: [],
    budget: unlimited,
    onStage: (stage) => stages.push(stage),
    engineVersion: "test",
  });
}

function input(text: string, language: string): CompareInput {
  return { document: documentFrom(text, { language }), segments: null };
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The ferry did not sail on 3 May.",
    "“We lost two boats,” said Ann Marsh, the harbour master.",
    "It cost €2.5 million, about 12 % more than planned.",
    "According to the police, the crew may have been asleep.",
    "Some 340 people live in Northhaven.",
    "Work starts at 6:30 p.m. on Tuesday.",
  ],
  es: [
    "El transbordador no zarpó el 3 de mayo.",
    "«Perdimos dos barcos», dijo Ann Marsh, la capitana del puerto.",
    "Costó 2,5 millones de euros, un 12 % más de lo previsto.",
    "Según la policía, la tripulación pudo estar dormida.",
    "En Northhaven viven unas 340 personas.",
  ],
  zh: [
    "渡轮5月3日没有起航。",
    "“我们失去了两条船，”安·马什说。",
    "花费250万欧元，比计划多12%。",
    "据警方称，船员可能睡着了。",
    "约有340人居住在那里。",
  ],
};

const version = fc
  .constantFrom("en", "es", "zh")
  .chain((language) =>
    fc.record({ language: fc.constant(language), parts: fc.array(fc.constantFrom(...(sentences[language] ?? [])), { maxLength: 6 }) }),
  )
  .map(({ language, parts }) => input(parts.join(language === "zh" ? "" : " "), language));

const anything = fc
  .record({ text: fc.string({ unit: "grapheme", maxLength: 80 }), language: fc.constantFrom("en", "de", "fr", "zh", "ar", "ru", "xx") })
  .map(({ text, language }) => input(text, language));

function key(finding: Finding): string {
  const { category, verdict, a, b, valueA, valueB } = finding;
  return JSON.stringify({ category, verdict, a, b, valueA, valueB });
}

const turnedVerdict: Readonly<Record<Verdict, Verdict>> = {
  differs: "differs",
  "only-a": "only-b",
  "only-b": "only-a",
  agrees: "agrees",
  unsure: "unsure",
};

function mirrored(finding: Finding): Finding {
  const category = finding.category === "omission" ? "addition" : finding.category === "addition" ? "omission" : finding.category;
  return {
    ...finding,
    category,
    verdict: turnedVerdict[finding.verdict],
    a: finding.b,
    b: finding.a,
    valueA: finding.valueB,
    valueB: finding.valueA,
  };
}

describe("laws of a comparison", () => {
  test("a version compared with itself has no differences", () => {
    fc.assert(
      fc.property(fc.oneof(version, anything), (one) => {
        expect(compared(one, one).findings.filter(isDifference)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("swapping the sides mirrors the findings", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const there = compared(a, b).findings.map(mirrored).map(key).sort();
        expect(compared(b, a).findings.map(key).sort()).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  test("every span lies inside its text and is not empty", () => {
    fc.assert(
      fc.property(fc.oneof(version, anything), fc.oneof(version, anything), (a, b) => {
        const { findings, ...whole } = compared(a, b);
        for (const finding of findings) {
          for (const [spans, length] of [
            [finding.a, whole.a.text.length],
            [finding.b, whole.b.text.length],
          ] as const) {
            for (const span of spans) {
              expect(span.from).toBeGreaterThanOrEqual(0);
              expect(span.to).toBeGreaterThan(span.from);
              expect(span.to).toBeLessThanOrEqual(length);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the same input gives the same bytes, and ids are unique", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const first = compared(a, b);
        expect(JSON.stringify(compared(a, b))).toBe(JSON.stringify(first));
        expect(new Set(first.findings.map((finding) => finding.id)).size).toBe(first.findings.length);
      }),
      { numRuns: 30 },
    );
  });
});

test("a difference has both values in its sentence", () => {
  const { findings } = compared(input("They sold 2,500 tickets.", "en"), input("Vendieron 3.500 entradas.", "es"));
  expect(findings.filter(isDifference).map((finding) => finding.summary)).toEqual(["The number differs: 2,500 in A, 3,500 in B."]);
});

test("the stages are named in their order", () => {
  const stages: string[] = [];
  compared(input("One.", "en"), input("Uno.", "es"), stages);
  expect(stages).toEqual(["segment", "values", "align", "variants", "claims"]);
});

test("a budget that is spent leaves the claims out and says so", () => {
  const spent = compare(input("They sold 2,500.", "en"), input("Vendieron 3.500.", "es"), {
    options: { lines: false },
    lexicon: emptyLexicon,
    pins: [],
    budget: { spent: () => true },
    onStage: () => undefined,
    engineVersion: "test",
  });
  expect(spent.exact).toBe(false);
  expect(spent.findings).toEqual([]);
});
