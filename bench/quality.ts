// `npm run quality`: the engine against our own gold, the differences planted in the self-written sample.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "../app/model/comparison.ts";
import { isDifference, type Finding } from "../app/model/finding.ts";
import { overlaps, type Span } from "../app/model/span.ts";
import type { ComparisonJob } from "../main/compute/job.ts";
import { runComparison } from "../main/compute/run.ts";
import { readSource } from "../main/import/read.ts";

interface Planted {
  readonly version: number;
  readonly against: number;
  readonly category: string;
  readonly a: string | null;
  readonly b: string | null;
}
interface Gold {
  readonly differences: readonly Planted[];
  readonly quiet: readonly Planted[];
}
interface Manifest {
  readonly versions: readonly { readonly file: string; readonly language: string }[];
}

const resources = join(import.meta.dirname, "..", "resources");
const folder = join(resources, "samples", "tranvia-de-la-costa");
const gold = JSON.parse(readFileSync(join(folder, "differences.json"), "utf8")) as Gold;
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
const sides = manifest.versions.map((version) => sideOf(version.file));
const rows: Record<string, Record<string, number>> = {};
const misses: string[] = [];

for (const version of new Set(gold.differences.map((each) => each.version))) {
  const planted = gold.differences.filter((each) => each.version === version);
  const against = planted[0]?.against ?? 0;
  const comparison = compareSides(against, version);
  const lit = comparison.findings.filter((finding) => isDifference(finding) && finding.category !== "wording");
  const served = new Set<Finding>();
  const claims = planted.filter((each) => each.category !== "moved");
  const found = claims.filter((each) => {
    const finding = lit.find((candidate) => !served.has(candidate) && hits(candidate, each, comparison));
    if (finding) served.add(finding);
    else misses.push(`${name(version)} missed ${each.category}: ${each.a ?? "–"} | ${each.b ?? "–"}`);
    return finding !== undefined;
  });
  const alarms = lit.filter((finding) => !served.has(finding) && !planted.some((each) => hits(finding, each, comparison)));
  for (const finding of alarms) misses.push(`${name(version)} false ${finding.category}: ${finding.summary}`);
  const quiet = gold.quiet.filter((each) => each.version === version && each.against === against);
  const moved = planted.filter((each) => each.category === "moved");
  rows[name(version)] = {
    planted: claims.length,
    found: found.length,
    "false alarms": alarms.length,
    quiet: quiet.filter((each) => !alarms.some((finding) => hits(finding, each, comparison))).length,
    "of same places": quiet.length,
    "moved found": moved.filter((each) => isMoved(each, comparison)).length,
    "of moved": moved.length,
  };
}
console.table(rows);
process.stdout.write(`${misses.join("\n")}\n`);

function name(version: number): string {
  return `${manifest.versions[0]?.language ?? ""} – ${manifest.versions[version]?.file ?? ""}`;
}

function sideOf(file: string): ComparisonJob["a"] {
  const read = readSource({ kind: "file", name: file, bytes: new Uint8Array(readFileSync(join(folder, file))), encoding: null });
  if (!read.ok) throw new Error(read.error.message);
  const { text, blocks, metadata } = read.value;
  return { text, blocks, language: metadata.language, title: metadata.title, segments: null };
}

function compareSides(a: number, b: number): Comparison {
  const [sideA, sideB] = [sides[a], sides[b]];
  if (!sideA || !sideB) throw new Error("the gold names a version that is not in the manifest");
  return runComparison(
    { a: sideA, b: sideB, pins: [], corrections: [], lines: false, resources, wordLists: [], sourcesOff: [], maxMillis: 60_000 },
    () => undefined,
  );
}

function placeOf(text: string, passage: string | null): Span | null {
  if (passage === null) return null;
  const from = text.indexOf(passage);
  if (from < 0) throw new Error(`the gold names a passage that is not in the text: ${passage}`);
  return { from, to: from + passage.length };
}

/** On every side that the gold has, the finding's spans overlap the passage. */
function hits(finding: Finding, planted: Planted, comparison: Comparison): boolean {
  const a = placeOf(comparison.a.text, planted.a);
  const b = placeOf(comparison.b.text, planted.b);
  const touches = (spans: readonly Span[], place: Span | null): boolean => place === null || spans.some((span) => overlaps(span, place));
  return touches(finding.a, a) && touches(finding.b, b);
}

function isMoved(planted: Planted, comparison: Comparison): boolean {
  const place = placeOf(comparison.a.text, planted.a);
  return comparison.beads.some((bead) => bead.moved && place !== null && bead.a.some((index) => overlaps(comparison.a.segments[index] ?? { from: 0, to: 0 }, place))); // prettier-ignore
}
