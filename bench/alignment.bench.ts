/** Median times of `align` on generated pairs: `node bench/alignment.bench.ts [segments …]`. */
import { align, type AlignmentSide } from "../app/alignment/align.ts";
import { emptyLexicon } from "../app/lexicon/lexicon.ts";
import type { Segment } from "../app/model/segment.ts";
import { unlimited } from "../app/model/budget.ts";

/** A small generator with a seed, so that every run times the same texts (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = ["ka", "lo", "mir", "ten", "sa", "vu", "ran", "pol", "ed", "ist", "or", "bel", "fin", "gar", "hun"];

/** Words by rank; drawn below with Zipf's frequencies, as in real text. */
function vocabulary(random: () => number, size: number): readonly string[] {
  return Array.from({ length: size }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(""),
  );
}

function sideOf(language: string, sentences: readonly string[]): AlignmentSide {
  let text = "";
  const segments = sentences.map((sentence, index): Segment => {
    if (index > 0) text += index % 5 === 0 ? "\n\n" : " ";
    const from = text.length;
    text += sentence;
    return { from, to: text.length, kind: "sentence", paragraph: Math.floor(index / 5) };
  });
  return { document: { language, title: "", text, blocks: [] }, segments, values: [] };
}

/** A text of `count` sentences and a version of it: a third of the words kept, one sentence in twenty left out, one joined to the next. */
function pairOf(count: number): readonly [AlignmentSide, AlignmentSide] {
  const random = randomFrom(count);
  const mine = vocabulary(random, 20_000);
  const theirs = vocabulary(random, 20_000);
  const a: string[] = [];
  const b: string[] = [];
  for (let k = 0; k < count; k++) {
    const ranks = Array.from({ length: 8 + Math.floor(random() * 20) }, () => Math.floor(Math.exp(random() * Math.log(20_000))));
    const number = random() < 0.3 ? ` ${String(Math.floor(random() * 5000))}` : "";
    a.push(`${ranks.map((rank) => mine[rank] ?? "").join(" ")}${number}.`);
    const version = `${ranks.map((rank) => (rank % 3 === 0 ? mine : theirs)[rank] ?? "").join(" ")}${number}.`;
    if (random() < 0.05 && b.length > 0) b.push(`${b.pop() ?? ""} ${version}`);
    else if (random() > 0.05) b.push(version);
  }
  return [sideOf("en", a), sideOf("de", b)];
}

function median(times: readonly number[]): number {
  return [...times].sort((x, y) => x - y)[times.length >> 1] ?? 0;
}

const asked = process.argv.slice(2).map(Number);
for (const count of asked.length > 0 ? asked : [80, 100, 1000, 10_000]) {
  const [a, b] = pairOf(count);
  const times = Array.from({ length: count > 2000 ? 3 : 9 }, () => {
    const start = performance.now();
    align(a, b, { lexicon: emptyLexicon, pins: [], budget: unlimited });
    return performance.now() - start;
  });
  console.log(`align ${String(count)} × ${String(b.segments.length)}: ${median(times).toFixed(0)} ms (median of ${String(times.length)})`);
}
