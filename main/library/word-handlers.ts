import type { Failure } from "../../app/contract/contract.ts";
import type { Handlers } from "../../app/contract/dispatch.ts";
import type { wordLibraryCalls } from "../../app/contract/words.ts";
import type { FoundGloss } from "../../app/lexicon/gloss.ts";
import type { DictionaryId } from "../../app/model/ids.ts";
import type { GlossAnswer } from "../../app/model/words.ts";
import { err, ok, type Result } from "../../app/result.ts";
import type { InternalHandlers } from "./protocol.ts";
import {
  addDictionary,
  findDictionary,
  findDictionaryByBytes,
  listDictionaries,
  renameDictionary,
  setDictionaryTrashed,
} from "./store/dictionaries.ts";
import { addEquivalence, editEquivalence, findEquivalence, listEquivalences, setEquivalenceDeleted } from "./store/equivalences.ts";
import { deleteLearned, editLearned, findLearned, listLearned, restoreLearned, whyLearned } from "./store/learned.ts";
import { dictionarySource } from "./source-list.ts";
import type { Store } from "./store/store.ts";
import { switchSource } from "./store/word-sources.ts";
import { getVersion } from "./store/versions.ts";
import type { Words } from "./words.ts";

const gone: Failure = {
  code: "not-found",
  message: "This is no longer in the library. Nothing was changed; the list will be read again.",
};

function found<T>(value: T | null): Result<T, Failure> {
  return value === null ? err(gone) : ok(value);
}

/** Changes what `find` finds; nothing is written when it finds nothing. */
function changed<T>(find: () => T | null, change: () => void): Result<T, Failure> {
  if (find() === null) return err(gone);
  change();
  return found(find());
}

/** Answers the contract's calls about words over an open store. */
export function wordHandlers(store: Store, words: Words): Handlers<typeof wordLibraryCalls> {
  return {
    "words.sources": () => ok(words.sources()),
    "words.switch": ({ source, on }) => {
      if (!words.sources().some(({ id }) => id === source)) return err(gone);
      switchSource(store, source, on);
      return ok(words.sources());
    },
    "words.gloss": (input) => {
      const answer = words.gloss(input);
      return ok(answer === null ? null : withNames(store, answer));
    },
    "learned.list": (input) => {
      words.catchUp();
      return ok(listLearned(store, input));
    },
    "learned.why": ({ pairId }) => (findLearned(store, pairId) ? ok(whyLearned(store, pairId)) : err(gone)),
    "learned.edit": ({ pairId, wordA, wordB }) =>
      changed(
        () => findLearned(store, pairId),
        () => {
          editLearned(store, pairId, wordA, wordB);
        },
      ),
    "learned.delete": ({ pairId }) =>
      changed(
        () => findLearned(store, pairId),
        () => {
          deleteLearned(store, pairId);
        },
      ),
    "learned.restore": ({ pairId, kept = true }) =>
      changed(
        () => findLearned(store, pairId),
        () => {
          restoreLearned(store, pairId, kept);
        },
      ),
    "dictionaries.list": ({ trashed }) => ok(listDictionaries(store, trashed)),
    "dictionaries.rename": ({ dictionaryId, name }) =>
      changed(
        () => findDictionary(store, dictionaryId),
        () => {
          renameDictionary(store, dictionaryId, name);
        },
      ),
    "dictionaries.trash": ({ dictionaryId }) =>
      changed(
        () => findDictionary(store, dictionaryId),
        () => {
          setDictionaryTrashed(store, dictionaryId, true);
        },
      ),
    "dictionaries.restore": ({ dictionaryId }) =>
      changed(
        () => findDictionary(store, dictionaryId),
        () => {
          setDictionaryTrashed(store, dictionaryId, false);
        },
      ),
    "equivalences.list": (input) => ok(listEquivalences(store, input)),
    "equivalences.add": ({ names }) => found(findEquivalence(store, addEquivalence(store, names))),
    "equivalences.edit": ({ equivalenceId, names }) =>
      changed(
        () => findEquivalence(store, equivalenceId),
        () => {
          editEquivalence(store, equivalenceId, names);
        },
      ),
    "equivalences.delete": ({ equivalenceId }) =>
      changed(
        () => findEquivalence(store, equivalenceId),
        () => {
          setEquivalenceDeleted(store, equivalenceId, true);
        },
      ),
    "equivalences.restore": ({ equivalenceId }) =>
      changed(
        () => findEquivalence(store, equivalenceId),
        () => {
          setEquivalenceDeleted(store, equivalenceId, false);
        },
      ),
  };
}

/** Glosses of a dictionary say which by its name. */
function withNames(store: Store, answer: FoundGloss): GlossAnswer {
  const prefix = dictionarySource("" as DictionaryId);
  const nameOf = (source: string): string =>
    source.startsWith(prefix) ? (findDictionary(store, source.slice(prefix.length) as DictionaryId)?.name ?? "") : "";
  return { ...answer, glosses: answer.glosses.map((gloss) => ({ ...gloss, sourceName: nameOf(gloss.source) })) };
}

type WordCallName = "internal.add-dictionary" | "internal.find-dictionary" | "internal.word-lists";

/** Answers what the main process asks about words. */
export function internalWordHandlers(store: Store, words: Words): Pick<InternalHandlers, WordCallName> {
  return {
    "internal.add-dictionary": (dictionary) => found(findDictionary(store, addDictionary(store, dictionary))),
    "internal.find-dictionary": ({ sha256 }) => ok(findDictionaryByBytes(store, sha256)),
    "internal.word-lists": ({ versionA, versionB }) => {
      const a = getVersion(store, versionA);
      const b = getVersion(store, versionB);
      return a && b ? ok(words.listsFor(a, b)) : err(gone);
    },
  };
}
