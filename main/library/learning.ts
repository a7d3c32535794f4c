import { createHash } from "node:crypto";
import { learnPairs, mostBeads, readBead, type ReadBead } from "../../app/lexicon/learn.ts";
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
const learningVersion = 2;

/** The words that learning goes by: they must not be learned themselves, or what is learned would be forgotten as soon as it is known. */
export interface LearningWords {
  /** The same as long as the words are the same. */
  readonly key: string;
  lexiconFor(languages: LanguagePair, beads: readonly PinnedTexts[]): Lexicon;
}

/** What was read of beads, so that one more pin costs no more than its own bead. */
export type ReadBeads = Map<PinId, { readonly key: string; readonly read: ReadBead<PinId> }>;

/**
 * Brings the learned pairs of every two languages up to date whose pins are others than when they were last learned: pins that came or went, or
 * whose versions got another language. Only the newest `mostBeads` of two languages are read and learned from, so that time and memory are
 * bounded however many were confirmed.
 */
export function learnAgain(store: Store, words: LearningWords, remembered: ReadBeads): void {
  const marks = learnedMarks(store);
  for (const { languageA, languageB, pins: all } of pinned(store, marks)) {
    const pins = all.slice(-mostBeads);
    const mark = markOf(pins);
    if (marks.get(`${languageA} ${languageB}`) === mark) continue;
    const languages = { languageA, languageB };
    const beads = readBeads(store, languages, pins, words, remembered);
    keepLearned(store, languages, learnPairs(beads, languages, learnedWords(store, languages)), mark);
  }
}

function readBeads(
  store: Store,
  languages: LanguagePair,
  pins: readonly PinId[],
  words: LearningWords,
  remembered: ReadBeads,
): readonly ReadBead<PinId>[] {
  const key = `${languages.languageA} ${languages.languageB} ${words.key}`;
  const unread = pins.filter((id) => remembered.get(id)?.key !== key).flatMap((id) => textsOfPin(store, id, languages.languageA) ?? []); // prettier-ignore
  const lexicon = words.lexiconFor(languages, unread);
  for (const bead of unread) remembered.set(bead.id, { key, read: readBead(bead, languages, lexicon) });
  return pins.flatMap((id) => remembered.get(id)?.read ?? []);
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
