import { createHash } from "node:crypto";
import { learnPairs } from "../../app/lexicon/learn.ts";
import type { Lexicon } from "../../app/lexicon/lexicon.ts";
import type { PinId } from "../../app/model/ids.ts";
import {
  keepLearned,
  learnedMarks,
  learnedWords,
  pinsByLanguages,
  textsOfPin,
  type LanguagePair,
  type PinnedTexts,
} from "./store/learned.ts";
import type { Store } from "./store/store.ts";

/** Changes when learning changes, so that libraries are learned again. */
const learningVersion = 1;

/** What learning asks of the library: a lexicon without learned pairs, or what is learned would be forgotten as soon as it is known. */
export type LexiconForBeads = (languages: LanguagePair, beads: readonly PinnedTexts[]) => Lexicon;

/**
 * Brings the learned pairs of every two languages up to date whose pins are others than when they were last learned: pins that came or went, or
 * whose versions got another language.
 */
export function learnAgain(store: Store, lexiconFor: LexiconForBeads): void {
  const marks = learnedMarks(store);
  for (const { languageA, languageB, pins } of pinned(store, marks)) {
    const mark = markOf(pins);
    if (marks.get(`${languageA} ${languageB}`) === mark) continue;
    const languages = { languageA, languageB };
    const beads = pins.flatMap((id) => textsOfPin(store, id, languageA) ?? []);
    keepLearned(store, languages, learnPairs(beads, languages, lexiconFor(languages, beads), learnedWords(store, languages)), mark);
  }
}

/** The pins of every pair of languages that has pins or was learned from some. */
function pinned(store: Store, marks: ReadonlyMap<string, string>): readonly (LanguagePair & { readonly pins: readonly PinId[] })[] {
  const found = pinsByLanguages(store);
  const present = new Set(found.map(({ languageA, languageB }) => `${languageA} ${languageB}`));
  const gone = [...marks.keys()].filter((pair) => !present.has(pair));
  return [...found, ...gone.map((pair) => ({ languageA: pair.split(" ")[0] ?? "", languageB: pair.split(" ")[1] ?? "", pins: [] }))];
}

function markOf(pins: readonly PinId[]): string {
  return `${String(learningVersion)}:${createHash("sha256").update(pins.join(" ")).digest("hex")}`;
}
