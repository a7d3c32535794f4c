// `npm run words -- FOLDER [missing [LANGUAGE]]`: how much of ordinary text the word lists know. FOLDER holds sets of aligned sentences, one folder a set:
// `x.en`, `x.de` (a sentence a line) and `x.en-de.gold` (a bead a line, `[0]:[0,1]`), and files of pairs of sentences (`.jsonl`: langA, langB, a, b).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTokens, type Token } from "../app/alignment/read-tokens.ts";
import { languageOf } from "../app/languages/languages.ts";
import { readLexicon } from "../app/lexicon/lexicon.ts";
import { segment } from "../app/segmentation/segment.ts";
import { documentFrom } from "../app/text/document.ts";
import { readValues } from "../app/values/read.ts";
import { listsIn } from "../main/lexicon/shelf.ts";

const [folder = "", task = "", only = ""] = process.argv.slice(2);
const lexicon = readLexicon(listsIn(join(import.meta.dirname, "..", "resources")));

/** What a text holds besides figures and little words: each token with what the lists know of it. */
interface Content {
  readonly token: Token;
  readonly entry: readonly string[];
}

interface Tally {
  tokens: number;
  known: number;
  names: number;
  knownNames: number;
  pairs: number;
  matched: number;
  readonly missing: Map<string, number>;
}

const tallies = new Map<string, Tally>();

function tallyOf(language: string): Tally {
  const before = tallies.get(language);
  if (before !== undefined) return before;
  const made = { tokens: 0, known: 0, names: 0, knownNames: 0, pairs: 0, matched: 0, missing: new Map<string, number>() };
  tallies.set(language, made);
  return made;
}

/** The content tokens of every line of a text. */
function contentOf(lines: readonly string[], language: string): readonly (readonly Content[])[] {
  const document = documentFrom(lines.join("\n"), { language });
  const segments = segment(document, { lines: true });
  const functionWords = new Set(languageOf(language)?.functionWords);
  const tokens = readTokens({ document, segments, values: readValues(document) }, lexicon);
  return tokens.map((line) =>
    line
      .filter((token) => (token.kind === "word" || token.kind === "name") && !functionWords.has(token.written))
      .filter((token) => /\p{L}/u.test(token.written) && !token.form.startsWith("#"))
      .map((token) => ({ token, entry: entryOf(token, language) })),
  );
}

function entryOf(token: Token, language: string): readonly string[] {
  const key = token.nameKey ?? lexicon.nameKey(token.written, language);
  return [...(key === null ? [] : [`@${key}`]), ...lexicon.meanings(token.written, language).map(String)];
}

function count(language: string, content: readonly Content[]): void {
  const tally = tallyOf(language);
  // A name that was read whole is told once more by its words; the words are what is counted.
  for (const { token, entry } of content.filter(({ token: each }) => !each.form.startsWith("@"))) {
    const name = token.kind === "name" && !token.lower;
    tally[name ? "names" : "tokens"]++;
    if (entry.length > 0) tally[name ? "knownNames" : "known"]++;
    else tally.missing.set(token.written, (tally.missing.get(token.written) ?? 0) + 1);
  }
}

/** Two content words of the pair have an entry in common. */
function match(a: readonly Content[], b: readonly Content[]): boolean {
  const entries = new Set(b.flatMap(({ entry }) => entry));
  const forms = new Set(b.map(({ token }) => token.form));
  return new Set(a.filter(({ token, entry }) => entry.some((each) => entries.has(each)) || forms.has(token.form)).map(({ token }) => token.form)).size >= 2; // prettier-ignore
}

for (const set of readdirSync(folder)) {
  if (set.endsWith(".jsonl")) countPairs(join(folder, set));
  else for (const gold of readdirSync(join(folder, set)).filter((name) => name.endsWith(".gold"))) countDocument(join(folder, set), gold);
}

function countDocument(place: string, gold: string): void {
  const [, name, langA = "", langB = ""] = /^(.*)\.([a-z]+)-([a-z]+)\.gold$/u.exec(gold) ?? [];
  const [fileA, fileB] = [join(place, `${name ?? ""}.${langA}`), join(place, `${name ?? ""}.${langB}`)];
  if (!existsSync(fileA) || !existsSync(fileB)) return;
  const [a, b] = [contentOf(linesOf(fileA), langA), contentOf(linesOf(fileB), langB)];
  a.forEach((line) => { count(langA, line); }); // prettier-ignore
  b.forEach((line) => { count(langB, line); }); // prettier-ignore
  for (const bead of readFileSync(join(place, gold), "utf8").split("\n")) {
    const [left = "", right = ""] = bead.split(":");
    const [from, to] = [pick(a, left), pick(b, right)];
    if (from.length === 0 || to.length === 0) continue;
    const tally = tallyOf(langA === "en" ? langB : langA);
    tally.pairs++;
    if (match(from, to)) tally.matched++;
  }
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").replace(/\n$/u, "").split("\n");
}

function pick(lines: readonly (readonly Content[])[], indexes: string): readonly Content[] {
  return [...indexes.matchAll(/\d+/gu)].flatMap(([index]) => lines[Number(index)] ?? []);
}

function countPairs(file: string): void {
  const seen = new Set<string>();
  for (const line of readFileSync(file, "utf8")
    .split("\n")
    .filter((each) => each !== "")) {
    const pair = JSON.parse(line) as { langA: string; langB: string; a: string; b: string };
    for (const [language, text] of [
      [pair.langA, pair.a],
      [pair.langB, pair.b],
    ] as const) {
      // prettier-ignore
      if (languageOf(language) === null || seen.has(text)) continue;
      seen.add(text);
      contentOf([text.replaceAll("\n", " ")], language).forEach((content) => { count(language, content); }); // prettier-ignore
    }
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1));
if (task === "missing") {
  const { missing } = tallyOf(only);
  const sorted = [...missing].sort(([, x], [, y]) => y - x);
  process.stdout.write(sorted.map(([word, times]) => `${String(times)}\t${word}\n`).join(""));
} else {
  console.table(
    Object.fromEntries(
      [...tallies].map(([language, each]) => [
        language,
        {
          "content tokens": each.tokens + each.names,
          "with entry %": share(each.known + each.knownNames, each.tokens + each.names),
          "words %": share(each.known, each.tokens),
          "names %": share(each.knownNames, each.names),
          beads: each.pairs,
          "two words match %": share(each.matched, each.pairs),
        },
      ]),
    ),
  );
}
