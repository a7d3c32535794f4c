// `node bench/specs.ts FOLDER [Number|NumberWithUnit|DateTime] [Language] [--misses]`: how much of Microsoft's Recognizers-Text specifications is read to the
// same value. Dates that count from a reference date are left out: `readValues` knows none and reads `yesterday` as such. FOLDER holds `Number/English/NumberModel.json` and so on: lists of { Input, Results }. With `--misses`, every miss instead of the table.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Value } from "../app/model/claim.ts";
import { documentFrom } from "../app/text/document.ts";
import { readValues } from "../app/values/read.ts";
import { normalForm } from "../app/values/write.ts";
import { expectationsOf, type Expectation, type Spec } from "./specs/expected.ts";
import { isExtra, isMet } from "./specs/judge.ts";

const tags: Readonly<Record<string, string>> = {
  Arabic: "ar",
  Chinese: "zh-CN",
  Dutch: "nl",
  English: "en-US",
  EnglishOthers: "en-GB",
  French: "fr",
  German: "de",
  Hindi: "hi",
  Italian: "it",
  Japanese: "ja",
  Korean: "ko",
  Portuguese: "pt-BR",
  Spanish: "es-ES",
  SpanishMexican: "es-MX",
  Turkish: "tr",
};

const options = process.argv.slice(2).filter((word) => word.startsWith("--"));
const [folder = "", ...asked] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const kinds = ["Number", "NumberWithUnit", "DateTime"];
const kindAsked = asked.find((word) => kinds.includes(word));
const languageAsked = asked.find((word) => word in tags);
const showsMisses = options.includes("--misses");

interface Tally {
  specs: number;
  right: number;
  clean: number;
  empty: number;
  silent: number;
  skipped: number;
}

const tallies = new Map<string, Tally>();

function tallyOf(name: string): Tally {
  const before = tallies.get(name);
  if (before !== undefined) return before;
  const made = { specs: 0, right: 0, clean: 0, empty: 0, silent: 0, skipped: 0 };
  tallies.set(name, made);
  return made;
}

function isOverlapping(value: Value, expectation: Expectation, sameText: boolean): boolean {
  return !sameText || expectation.span === null || (value.from < expectation.span.to && expectation.span.from < value.to);
}

function judge(model: string, language: string, spec: Spec): void {
  const document = documentFrom(spec.Input, { language: tags[language] ?? "und", title: "" });
  const values = readValues(document);
  const sameText = document.text === spec.Input;
  const expected = expectationsOf(model, spec).filter((expectation) => !expectation.skipped);
  const groups = new Set(expected.map((expectation) => expectation.group));
  if ((spec.Results ?? []).length === 0) {
    judgeSilence(model, language, spec, values);
    return;
  }
  if (expected.length === 0) {
    tallyOf(`${model}\t${language}`).skipped += 1;
    return;
  }
  const met = expected.every((expectation) =>
    isMet(
      expectation,
      values.filter((value) => isOverlapping(value, expectation, sameText)),
    ),
  );
  const extra = values.filter(
    (value) => isExtra(model, value) && !expected.some((expectation) => isOverlapping(value, expectation, sameText)),
  );
  for (const group of groups) {
    const tally = tallyOf(`${model}${group === "" ? "" : ` ${group}`}\t${language}`);
    tally.specs += 1;
    if (met) tally.right += 1;
    if (met && extra.length === 0) tally.clean += 1;
  }
  if (!met && showsMisses)
    printMiss(model, language, spec, expected.map((expectation) => `${expectation.text} = ${expectation.shown}`).join(" | "), values);
}

function judgeSilence(model: string, language: string, spec: Spec, values: readonly Value[]): void {
  const tally = tallyOf(`${model}\t${language}`);
  tally.empty += 1;
  const silent = !values.some((value) => isExtra(model, value));
  if (silent) tally.silent += 1;
  else if (options.includes("--noise")) printMiss(model, language, spec, "nothing", values);
}

function printMiss(model: string, language: string, spec: Spec, expected: string, values: readonly Value[]): void {
  const read = values
    .filter((value) => value.kind !== "name")
    .map((value) => `${spec.Input.slice(value.from, value.to)} = ${normalForm(value)}`);
  process.stdout.write(`${language} ${model}\t${JSON.stringify(spec.Input)}\n\twanted ${expected}\n\tread   ${read.join(" | ")}\n`);
}

function runFolder(kind: string, language: string): void {
  for (const file of readdirSync(join(folder, kind, language)).filter((name) => name.endsWith(".json"))) {
    const text = readFileSync(join(folder, kind, language, file), "utf8").replace(/^\uFEFF/, "");
    const model = file.replace(".json", "").replace("Model", "");
    for (const spec of JSON.parse(text) as readonly Spec[]) judge(model, language, spec);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A row per model and language: read to the same value; and nothing else of that kind read; silent where nothing is expected. */
function printTable(): void {
  process.stdout.write(
    "| model | language | specs | right | right, nothing else | nothing expected | silent | skipped |\n|---|---|---|---|---|---|---|---|\n",
  );
  for (const [name, tally] of [...tallies].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const [model = "", language = ""] = name.split("\t");
    const cells = [model, language, tally.specs, share(tally.right, tally.specs), share(tally.clean, tally.specs), tally.empty];
    process.stdout.write(`| ${[...cells, share(tally.silent, tally.empty), tally.skipped].join(" | ")} |\n`);
  }
}

for (const kind of kinds.filter((name) => kindAsked === undefined || name === kindAsked)) {
  const languages = readdirSync(join(folder, kind)).filter(
    (name) => name in tags && (languageAsked === undefined || name === languageAsked),
  );
  for (const language of languages) runFolder(kind, language);
}
if (!showsMisses) printTable();
