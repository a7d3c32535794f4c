/**
 * How fast values are read: `npm run bench -- values`. Two tables: characters per second of news text by language, from the sample work and from
 * generated text, against 2,000,000; and the slowest of the texts of 100,000 characters made to be slow, against one second.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { languageOf } from "../app/languages/languages.ts";
import type { Language } from "../app/languages/language.ts";
import type { Document } from "../app/model/document.ts";
import { documentFrom } from "../app/text/document.ts";
import { readValues } from "../app/values/read.ts";
import { median, printRow } from "./measure.ts";

const tags = "en es fr de pt it nl ca ru uk pl cs tr ar he fa hi zh ja ko".split(" ");
const length = 200_000;

const sampleFolder = join(import.meta.dirname, "../resources/samples/tranvia-de-la-costa");
const samples = readdirSync(sampleFolder).flatMap((name) => {
  const [, language, kind] = /\.([a-z]{2})\.(txt|html)$/.exec(name) ?? [];
  if (language === undefined) return [];
  const text = readFileSync(join(sampleFolder, name), "utf8");
  return [{ name: `sample, ${language}`, language, text: kind === "html" ? text.replace(/<[^>]*>/g, " ") : text }];
});

/** Function words, titles and verbs of saying with some capitals, and by turns a count, a share and a date: one for about a hundred characters, as in news; for fifty in Han. */
function generated(language: Language): string {
  const unspaced = language.code === "zh" || language.code === "ja";
  const words = [...language.functionWords, ...language.titles, ...language.attribution.says];
  const months = Object.keys(language.dates.months);
  const [percent = "%"] = language.numbers.percent;
  const sentence = (index: number): string => {
    const picked = Array.from({ length: 20 }, (_, place) => words[(index * 31 + place * 17) % words.length] ?? "");
    const month = months[index % Math.max(1, months.length)] ?? "2024-05-12";
    const figures = [
      String((index * 7919) % 90_000),
      `${String((index % 90) + 1)} ${percent}`,
      `${String((index % 27) + 1)} ${month} 20${String(10 + (index % 14))}`,
    ];
    const all = picked.flatMap((word, place) => (place === 9 ? [word, figures[index % 3] ?? ""] : [word]));
    const [first = "", ...rest] = all.map((word, place) => (place % 11 === 5 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word));
    return first.slice(0, 1).toUpperCase() + [first.slice(1), ...rest].join(unspaced ? "" : " ");
  };
  return Array.from({ length: 200 }, (_, index) => sentence(index)).join(unspaced ? "。" : ". ");
}

/** Milliseconds this thread had the processor, so that a busy machine makes no difference. */
function cpuMillisOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function repeated(text: string, count: number): string {
  return text.repeat(Math.ceil(count / text.length)).slice(0, count);
}

function printSpeed(name: string, language: string, text: string): void {
  const document = documentFrom(repeated(text, length), { language });
  const speeds: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const millis = cpuMillisOf(() => readValues(document));
    if (run > 1) speeds.push(document.text.length / millis / 1000);
  }
  printRow(`${name} (${median(speeds) < 2 ? "below" : "above"} 2 M/s)`, speeds, "M characters/s");
}

const hostile = [
  ..."1|1 |1,|1.|1-|1/|1 1|12 |½|1½|1 1/2 |١|١٬|1e9 |$|$1 |1% |¥|1年|2020 |2020-|19:00 |1h |1 km |1 km/h |12,345.67 |F-16 |(|\"|'|-|/| |\n".split(
    "|",
  ),
  ..."a|a |A |Aa |A.|Aa-|first |one |one hundred |million |between 1 and |more than |the 90s |May |1 May |1 de |President |de la |XIX |minus ".split(
    "|",
  ),
  ..."一|十|万|百分之|三分之|三点|第|点|之|阿·|ア|アア・|《|1\u0301|\u0301|é|İ|ß|😀|\u200f|ال|و|بعد|ה|한|만|천 |일이|분의|hundert|tausendund|mille|yirmi ".split(
    "|",
  ),
];

/** What is repeated, in every language. */
function printHostile(): void {
  const found: { readonly language: string; readonly unit: string; readonly millis: number }[] = [];
  for (const language of [...tags, "und"]) {
    for (const unit of hostile) {
      const text = repeated(unit, 100_000);
      const document: Document = { language, title: "", text, blocks: [{ kind: "paragraph", from: 0, to: text.length }] };
      found.push({ language, unit, millis: cpuMillisOf(() => readValues(document)) });
    }
  }
  const slowest = found.sort((x, y) => y.millis - x.millis).slice(0, 5);
  process.stdout.write(`the slowest of ${String(found.length)} hostile texts of 100,000 characters\n`);
  for (const { language, unit, millis } of slowest) printRow(`${language}, ${JSON.stringify(unit)} repeated`, [millis]);
}

for (const { name, language, text } of samples) printSpeed(name, language, text);
for (const tag of tags) {
  const language = languageOf(tag);
  if (language !== null) printSpeed(`generated, ${tag}`, tag, generated(language));
}
printHostile();
