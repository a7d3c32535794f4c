import { z } from "zod";
import type { DictionaryId, EquivalenceId, LearnedPairId } from "../model/ids.ts";
import type { GlossAnswer, LearnedFrom, LearnedPair, NameEquivalence, Page, UserDictionary, WordSource } from "../model/words.ts";
import { call, field, id, languageTag, nothing } from "./call.ts";

const pairId = id<LearnedPairId>();
const dictionaryId = id<DictionaryId>();
const equivalenceId = id<EquivalenceId>();
const sourceId = z.string().regex(/^(?:core|names|cldr|learned|equivalences|dictionary:[\w-]{1,64})$/, "the id of a source of words");

const maxWordLength = 200;
/** A word as it can stand in a cell of a word list; `-`, `*` at the end and `#` at the beginning mean something else there. */
const word = z
  .string()
  .transform((written) => written.normalize("NFC").trim())
  .refine((written) => written.length > 0 && written.length <= maxWordLength, "a word of at most 200 characters")
  .refine((written) => !/[\p{Cc}|]|^[-#]|\*$/u.test(written), "a word without |, tabs, a # or - before it and a * after it");
const names = z
  .array(z.object({ language: languageTag, name: word }))
  .min(2)
  .max(100);
const place = { from: z.int().min(0), count: z.int().min(1).max(500) };
/** Long enough for any sentence that is drawn as one. */
const maxGlossText = 20_000;

/** Calls about words that the library process answers. Lists are sorted by words; a `query` is found anywhere in a word, without regard to case and accents. */
export const wordLibraryCalls = {
  "words.sources": call(nothing).returns<readonly WordSource[]>(),
  "words.switch": call(z.object({ source: sourceId, on: z.boolean() })).returns<readonly WordSource[]>(),
  "words.gloss": call(
    z.union([
      z.object({ word: z.string().min(1).max(maxWordLength), language: languageTag, into: languageTag }),
      z.object({ text: z.string().max(maxGlossText), at: z.int().min(0), language: languageTag, into: languageTag }),
    ]),
  ).returns<GlossAnswer | null>(),
  "learned.list": call(z.object({ query: field, state: z.enum(["active", "deleted"]), ...place })).returns<Page<LearnedPair>>(),
  "learned.why": call(z.object({ pairId })).returns<readonly LearnedFrom[]>(),
  "learned.edit": call(z.object({ pairId, wordA: word, wordB: word })).returns<LearnedPair>(),
  "learned.delete": call(z.object({ pairId })).returns<LearnedPair>(),
  /** `kept` (true when left out): whether the pair stays from now on also without beads. */
  "learned.restore": call(z.object({ pairId, kept: z.boolean().optional() })).returns<LearnedPair>(),
  "dictionaries.list": call(z.object({ trashed: z.boolean() })).returns<readonly UserDictionary[]>(),
  "dictionaries.rename": call(z.object({ dictionaryId, name: field.min(1) })).returns<UserDictionary>(),
  "dictionaries.trash": call(z.object({ dictionaryId })).returns<UserDictionary>(),
  "dictionaries.restore": call(z.object({ dictionaryId })).returns<UserDictionary>(),
  "equivalences.list": call(z.object({ query: field, deleted: z.boolean(), ...place })).returns<Page<NameEquivalence>>(),
  "equivalences.add": call(z.object({ names })).returns<NameEquivalence>(),
  "equivalences.edit": call(z.object({ equivalenceId, names })).returns<NameEquivalence>(),
  "equivalences.delete": call(z.object({ equivalenceId })).returns<NameEquivalence>(),
  "equivalences.restore": call(z.object({ equivalenceId })).returns<NameEquivalence>(),
} as const;
