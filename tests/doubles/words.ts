import type { Failure } from "../../app/contract/contract.ts";
import type { Handlers } from "../../app/contract/dispatch.ts";
import type { wordLibraryCalls } from "../../app/contract/words.ts";
import type { EquivalenceId } from "../../app/model/ids.ts";
import type { LearnedPair, NameEquivalence, Page, UserDictionary, WordSource } from "../../app/model/words.ts";
import { err, ok, type Result } from "../../app/result.ts";

/** The words a double holds at first; changed by the calls. */
export interface DoubleWords {
  readonly sources?: readonly WordSource[];
  readonly learned?: readonly LearnedPair[];
  readonly dictionaries?: readonly UserDictionary[];
  readonly equivalences?: readonly NameEquivalence[];
}

const gone: Failure = { code: "not-found", message: "This is no longer in the library." };
const at = "2026-11-24T00:00:00.000Z";

/** The calls about words over lists in memory. `changed` is called after each change. */
export function wordStubs(words: DoubleWords, changed: () => void): Handlers<typeof wordLibraryCalls> {
  const sources = [...(words.sources ?? [])];
  const learned = [...(words.learned ?? [])];
  const dictionaries = [...(words.dictionaries ?? [])];
  const equivalences = [...(words.equivalences ?? [])];
  const change = <T extends { readonly id: string }>(list: T[], id: string, to: (item: T) => T): Result<T, Failure> => {
    const place = list.findIndex((item) => item.id === id);
    const item = list[place];
    if (item === undefined) return err(gone);
    list[place] = to(item);
    changed();
    return ok(list[place]);
  };
  const learnedState = (id: string, state: LearnedPair["state"], kept: boolean) =>
    change(learned, id, (pair) => ({ ...pair, state, kept }));
  const trashed = (id: string, trashedAt: string | null) => change(dictionaries, id, (dictionary) => ({ ...dictionary, trashedAt }));
  const deleted = (id: string, deletedAt: string | null) => change(equivalences, id, (names) => ({ ...names, deletedAt }));
  return {
    "words.sources": () => ok(sources),
    "words.switch": ({ source, on }) => {
      const switched = change(sources, source, (each) => ({ ...each, on }));
      return switched.ok ? ok(sources) : switched;
    },
    "words.gloss": () => ok(null),
    "learned.list": ({ query, state, from, count }) => {
      const found = learned.filter((pair) => pair.state === state && `${pair.wordA} ${pair.wordB}`.includes(query));
      return ok(pageOf(found, from, count));
    },
    "learned.why": () => ok([]),
    "learned.edit": ({ pairId, wordA, wordB }) => change(learned, pairId, (pair) => ({ ...pair, wordA, wordB, edited: true })),
    "learned.delete": ({ pairId }) => learnedState(pairId, "deleted", false),
    "learned.restore": ({ pairId, kept = true }) => learnedState(pairId, "active", kept),
    "dictionaries.list": ({ trashed: wanted }) => ok(dictionaries.filter(({ trashedAt }) => (trashedAt !== null) === wanted)),
    "dictionaries.rename": ({ dictionaryId, name }) => change(dictionaries, dictionaryId, (dictionary) => ({ ...dictionary, name })),
    "dictionaries.trash": ({ dictionaryId }) => trashed(dictionaryId, at),
    "dictionaries.restore": ({ dictionaryId }) => trashed(dictionaryId, null),
    "equivalences.list": ({ query, deleted: wanted, from, count }) => {
      const found = equivalences.filter(
        ({ names, deletedAt }) => (deletedAt !== null) === wanted && names.some(({ name }) => name.includes(query)),
      );
      return ok(pageOf(found, from, count));
    },
    "equivalences.add": ({ names }) => {
      const id = `names-${String(equivalences.length + 1)}` as EquivalenceId;
      const added: NameEquivalence = { id, names, addedAt: at, changedAt: at, deletedAt: null };
      equivalences.push(added);
      changed();
      return ok(added);
    },
    "equivalences.edit": ({ equivalenceId, names }) => change(equivalences, equivalenceId, (each) => ({ ...each, names })),
    "equivalences.delete": ({ equivalenceId }) => deleted(equivalenceId, at),
    "equivalences.restore": ({ equivalenceId }) => deleted(equivalenceId, null),
  };
}

function pageOf<T>(found: readonly T[], from: number, count: number): Page<T> {
  return { total: found.length, rows: found.slice(from, from + count) };
}
