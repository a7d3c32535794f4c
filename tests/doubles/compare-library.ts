import type { Category } from "../../app/model/claim.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Verdict } from "../../app/model/finding.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Version, VersionSummary, Work } from "../../app/model/work.ts";
import type { DoubleLibrary } from "./bridge.ts";
import { englishChinese, frenchRevision, longComparison, spanishArabic, spanishEnglish } from "./comparison-fixtures.ts";

/** One work whose pairs each show something: all marks, a right-to-left side, Han script, a revision, and great length. */
export const pairs: Readonly<Record<string, readonly [string, string]>> = {
  "es-en": ["es", "en"],
  "es-ar": ["es", "ar"],
  "ar-es": ["ar", "es"],
  "en-zh": ["en", "zh"],
  "fr-fr": ["fr", "fr2"],
  long: ["es", "long"],
};

export const workId = "cable" as WorkId;

const made: Readonly<Record<string, () => Comparison>> = {
  "es en": () => spanishEnglish,
  "es ar": () => spanishArabic,
  "ar es": () => swapped(spanishArabic),
  "en es": () => swapped(spanishEnglish),
  "en zh": () => englishChinese,
  "fr fr2": () => frenchRevision,
  "es long": () => longComparison(110),
};

/** The mirror of a comparison, as the engine makes it with the sides the other way round; good enough without moved beads. */
function swapped(comparison: Comparison): Comparison {
  const category: Partial<Record<Category, Category>> = { omission: "addition", addition: "omission" };
  const verdict: Partial<Record<Verdict, Verdict>> = { "only-a": "only-b", "only-b": "only-a" };
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    beads: comparison.beads.map((bead) => ({ ...bead, a: bead.b, b: bead.a })),
    findings: comparison.findings.map((finding) => ({
      ...finding,
      a: finding.b,
      b: finding.a,
      valueA: finding.valueB,
      valueB: finding.valueA,
      category: category[finding.category] ?? finding.category,
      verdict: verdict[finding.verdict] ?? finding.verdict,
    })),
  };
}

const papers: readonly (readonly [
  id: string,
  language: string,
  name: string,
  date: string,
  relation: VersionSummary["relation"],
  related: string | null,
])[] = [
  ["es", "es", "El Eco de la Sierra", "2026-05-03T09:12", "original", null],
  ["en", "en", "Summit Post", "2026-05-04T18:40", "translation", "es"],
  ["ar", "ar", "صحيفة الجبل", "2026-05-05T07:30", "translation", "es"],
  ["zh", "zh", "山地日报", "2026-05-06T11:05", "translation", "en"],
  ["fr", "fr", "Le Relais des cimes", "2026-05-06T08:00", "translation", "es"],
  ["fr2", "fr", "Le Relais des cimes", "2026-05-07T10:45", "revision", "fr"],
  ["long", "en", "Summit Post, the whole year", "2026-12-31", "translation", "es"],
];

const versions: readonly Version[] = papers.map(([id, language, publisher, publishedAt, relation, related], index) => ({
  id: id as VersionId,
  workId,
  title: publisher,
  author: "",
  publisher,
  url: "",
  language,
  publishedAt,
  kind: "article",
  relation,
  relatedTo: related as VersionId | null,
  fileName: `${id}.txt`,
  encoding: "utf-8",
  sha256: "0".repeat(64),
  characters: 2000,
  addedAt: `2026-11-20T08:0${String(index)}:00Z`,
  trashedAt: null,
  text: "",
  blocks: [],
  leftOut: [],
  warnings: [],
}));

const work: Work = {
  id: workId,
  title: "El teleférico de Valdehoz",
  versions,
  addedAt: "2026-11-20T08:00:00Z",
  changedAt: "2026-11-20T08:00:00Z",
  trashedAt: null,
  notes: 0,
  opening: "",
};

export const compareLibrary: DoubleLibrary = {
  works: [work],
  versions,
  notes: [],
  compare: (a, b) => made[`${a} ${b}`]?.() ?? null,
};
