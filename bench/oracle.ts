// `node bench/oracle.ts FOLDER [misses PAIR]`: our word lists against dictionaries that are not shipped. FOLDER holds FreeDict dictionaries in dictd form
// (`freedict-eng-spa.index` and `.dict.dz`, in Debian the packages dict-freedict-*). Of each pair of languages 500 entries of ours whose word is a headword
// are drawn. They agree when a word of the article has the same meaning with us; "either way" also when the dictionary of the opposite direction says so
// in the article of one of our words of the other language; "by a third" also when dictionaries into a third language give both words a translation in common.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languageOf } from "../app/languages/languages.ts";
import { readLexicon } from "../app/lexicon/lexicon.ts";
import { conceptsOf, wordsOf, type Concept } from "../app/lexicon/rows.ts";
import { wordsOf as tokensOf } from "../app/text/tokens.ts";
import { listsIn } from "../main/lexicon/shelf.ts";

const [folder = "", task = "", only = ""] = process.argv.slice(2);
const drawn = 500;
/** Under this many entries a share says little. */
const fewest = 100;
const codes: Readonly<Record<string, string>> = {
  eng: "en", spa: "es", fra: "fr", deu: "de", por: "pt", ita: "it", nld: "nl", cat: "ca", rus: "ru", ukr: "uk", pol: "pl", ces: "cs", tur: "tr", ara: "ar", hin: "hi", jpn: "ja",
}; // prettier-ignore

const lists = listsIn(join(import.meta.dirname, "..", "resources"));
const lexicon = readLexicon(lists);
const concepts = conceptsOf(lists).filter((concept) => concept.kind === "words");
const rows: Record<string, Record<string, string | number>> = {};
const read = new Map<string, ReadonlyMap<string, string>>();

for (const index of readdirSync(folder).filter((file) => file.endsWith(".index"))) {
  const [, from = "", to = ""] = /^freedict-(\w{3})-(\w{3})\.index$/u.exec(index) ?? [];
  const [a, b] = [codes[from], codes[to]];
  const pair = `${a ?? ""}-${b ?? ""}`;
  if (a === undefined || b === undefined || (only !== "" && only !== pair)) continue;
  const there = articlesOf(from, to);
  const sample = draw(entriesOf(a, b).filter(({ word }) => there.has(word.toLowerCase())));
  if (sample.length < fewest) continue;
  const direct = sample.filter(({ concept, word }) => !says(there, word, concept, b));
  const back = articlesOf(to, from);
  const misses = direct.filter(({ concept }) => !wordsOf(concept, b).some((word) => says(back, word, concept, a)));
  const lost = misses.filter(({ concept, word }) => !thirds(from, to).some((third) => share(word, concept, from, to, third)));
  const agree = (missing: readonly Drawn[]): string => ((100 * (sample.length - missing.length)) / sample.length).toFixed(1);
  rows[pair] = { entries: sample.length, "agree %": agree(direct), "either way %": agree(misses), "by a third %": agree(lost) };
  if (task === "misses") for (const { concept, word } of lost) process.stdout.write(missOf(concept, word, b, there));
}
if (task !== "misses") console.table(rows);

interface Drawn {
  readonly concept: Concept;
  readonly word: string;
}

/** Every whole word of our lists in one language that has a counterpart in the other. */
function entriesOf(a: string, b: string): readonly Drawn[] {
  return concepts
    .filter((concept) => wordsOf(concept, b).length > 0)
    .flatMap((concept) => wordsOf(concept, a).filter((word) => !word.endsWith("*")).map((word) => ({ concept, word }))); // prettier-ignore
}

/** The same draw every time: a small generator of numbers with a fixed start (Park & Miller 1988). */
function draw(entries: readonly Drawn[]): readonly Drawn[] {
  let state = 20_261;
  const left = [...entries];
  const taken: Drawn[] = [];
  while (left.length > 0 && taken.length < drawn) {
    state = (state * 48_271) % 2_147_483_647;
    taken.push(...left.splice(state % left.length, 1));
  }
  return taken;
}

/** True when a word or a phrase of up to three words of the article of a headword has the meaning of the concept. */
function says(articles: ReadonlyMap<string, string>, headword: string, { id }: Concept, language: string): boolean {
  const article = articles.get(headword.toLowerCase()) ?? "";
  const tokens = tokensOf(article, { from: 0, to: article.length }, language);
  return tokens.some((token, index) =>
    [0, 1, 2].some((more) => {
      const last = tokens[index + more];
      return last !== undefined && lexicon.meanings(article.slice(token.from, last.to), language).includes(id);
    }),
  );
}

/** Languages into which both have a dictionary. */
function thirds(from: string, to: string): readonly string[] {
  return Object.keys(codes).filter((code) => articlesOf(from, code).size > 0 && articlesOf(to, code).size > 0);
}

/** A content word of the third language stands in the article of our word and in that of one of its counterparts with us. */
function share(word: string, concept: Concept, from: string, to: string, third: string): boolean {
  const own = contentOf(articlesOf(from, third).get(word.toLowerCase()) ?? "", third);
  const language = codes[to] ?? "";
  const there = articlesOf(to, third);
  return wordsOf(concept, language).some((counterpart) =>
    contentOf(there.get(counterpart.replace(/\*$/u, "").toLowerCase()) ?? "", third).some((translation) => own.includes(translation)),
  );
}

function contentOf(article: string, third: string): readonly string[] {
  const language = codes[third] ?? "";
  const little = new Set(languageOf(language)?.functionWords);
  return tokensOf(article, { from: 0, to: article.length }, language)
    .map(({ key }) => key)
    .filter((key) => (key.length >= 3 || !/^[a-z]/u.test(key)) && !little.has(key));
}

function missOf(concept: Concept, word: string, language: string, articles: ReadonlyMap<string, string>): string {
  const article = (articles.get(word.toLowerCase()) ?? "").replace(/\s+/gu, " ").slice(0, 160);
  return `${concept.file}\t${wordsOf(concept, "en").join("|")}\t${word}\t${wordsOf(concept, language).join("|")}\t${article}\n`;
}

/** Articles by headword in lower case, without the line of the headword; none when there is no such dictionary. */
function articlesOf(from: string, to: string): ReadonlyMap<string, string> {
  const name = `${from}-${to}`;
  const before = read.get(name);
  if (before !== undefined) return before;
  const articles = new Map<string, string>();
  read.set(name, articles);
  const path = join(folder, `freedict-${name}`);
  if (!existsSync(`${path}.index`)) return articles;
  const text = existsSync(`${path}.dict.dz`) ? gunzipSync(readFileSync(`${path}.dict.dz`)) : readFileSync(`${path}.dict`);
  for (const line of readFileSync(`${path}.index`, "utf8").split("\n")) {
    const [headword = "", offset = "", length = ""] = line.split("\t");
    if (length === "") continue;
    const [at, size] = [number64(offset), number64(length)];
    const key = headword.toLowerCase();
    const article = text.subarray(at, at + size).toString("utf8");
    articles.set(key, `${articles.get(key) ?? ""}${article.slice(article.indexOf("\n"))}`);
  }
  return articles;
}

/** dictd writes places in the digits of base 64. */
function number64(written: string): number {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return [...written].reduce((value, digit) => value * 64 + digits.indexOf(digit), 0);
}
