// `npm run bench -- lexicon`: how large the compiled word lists are, and how long a pair of languages takes to be ready and to answer.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../app/lexicon/lexicon.ts";
import { wordsOf } from "../app/text/tokens.ts";
import { compileInto, shelfIn } from "../main/lexicon/shelf.ts";
import { millisOf, printRow } from "./measure.ts";

const resources = join(import.meta.dirname, "..", "resources");
const runs = 9;
const pairs = [["en", "de"], ["es", "ru"], ["zh", "ja"], ["ar", "fa"], ["ko", "hi"]] as const; // prettier-ignore
const sample = "The ministers said on Tuesday that the new bridges over the river would be closed to heavy traffic before winter. ".repeat(
  50,
);

const bytes = compileInto(resources);
const files = readdirSync(join(resources, "compiled"));
const largest = Math.max(...files.map((file) => statSync(join(resources, "compiled", file)).size));
process.stdout.write(
  `compiled word lists: ${(bytes / 1e6).toFixed(2)} MB in ${String(files.length)} files, the largest ${(largest / 1e3).toFixed(0)} kB\n`,
);

for (const [a, b] of pairs) {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await millisOf(() => {
        const lexicon = openLexicon(shelfIn(resources), [], []);
        for (const language of [a, b]) {
          lexicon.meanings("word", language);
          lexicon.nameKey("Berlin", language);
          lexicon.longestEntryAt("北京大学", 0, language);
        }
      }),
    );
  }
  printRow(`a pair of languages made ready: ${a} – ${b}`, times);
}

const words = wordsOf(sample, { from: 0, to: sample.length }, "en").map(({ from, to }) => sample.slice(from, to));
const cold: number[] = [];
for (let run = 0; run < runs; run++) {
  const lexicon = openLexicon(shelfIn(resources), [], []);
  cold.push(
    await millisOf(() => {
      words.forEach((word) => lexicon.meanings(word, "en"));
    }),
  );
}
printRow(`${String(words.length)} words of English looked up, first use`, cold);
