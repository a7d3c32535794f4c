import type { Failure, Input, libraryCalls } from "../../app/contract/contract.ts";
import type { Handlers } from "../../app/contract/dispatch.ts";
import { err, ok, type Result } from "../../app/result.ts";
import type { InternalHandlers } from "./protocol.ts";
import { lastComparison, openComparison } from "./store/comparisons.ts";
import { listCorrections, listJudgements, listPins, putCorrection, putJudgement, putPin, removeCorrection, removeJudgement, removePin } from "./store/decisions.ts"; // prettier-ignore
import { createNote, findNote, listNotes, setNoteTrashed, versionsOf, writeNote } from "./store/notes.ts";
import { searchAll } from "./store/search.ts";
import { getSettings, setSettings } from "./store/settings.ts";
import type { Store } from "./store/store.ts";
import {
  addVersion,
  describeVersion,
  findByBytes,
  findVersion,
  getVersion,
  mayRelate,
  moveVersion,
  setVersionTrashed,
} from "./store/versions.ts";
import { getWork, listWorks, overview, renameWork, setWorkTrashed } from "./store/works.ts";
import { internalWordHandlers, wordHandlers } from "./word-handlers.ts";
import type { Words } from "./words.ts";

const gone: Failure = { code: "not-found", message: "This is no longer in the library. Nothing was changed; the list will be read again." };

const unrelated: Failure = {
  code: "bad-request",
  message: "A version can be made only from another version of the same work. Nothing was changed; choose one from the list.",
};

const elsewhere: Failure = {
  code: "bad-request",
  message: "A note can be written only on versions of its own work. Nothing was kept; open the work again and write the note there.",
};

function found<T>(value: T | null): Result<T, Failure> {
  return value === null ? err(gone) : ok(value);
}

/** Answers the contract's library calls over an open store. */
export function libraryHandlers(store: Store, folder: string, words: Words): Handlers<typeof libraryCalls> {
  return {
    "library.overview": () => ok(overview(store, folder)),
    "works.list": ({ trashed }) => ok(listWorks(store, trashed)),
    "works.get": ({ workId }) => found(getWork(store, workId)),
    "works.rename": ({ workId, title }) => {
      renameWork(store, workId, title);
      return found(getWork(store, workId));
    },
    "works.trash": ({ workId }) => {
      setWorkTrashed(store, workId, true);
      return found(getWork(store, workId));
    },
    "works.restore": ({ workId }) => {
      setWorkTrashed(store, workId, false);
      return found(getWork(store, workId));
    },
    "versions.get": ({ versionId }) => found(getVersion(store, versionId)),
    "versions.describe": ({ versionId, metadata }) => {
      const version = findVersion(store, versionId);
      if (!version) return err(gone);
      const { relatedTo } = metadata;
      if (relatedTo && !mayRelate(store, versionId, version.workId, relatedTo)) return err(unrelated);
      describeVersion(store, versionId, withoutUndefined(metadata));
      return found(findVersion(store, versionId));
    },
    "versions.move": ({ versionId, workId }) => {
      if (!findVersion(store, versionId) || (workId !== null && !getWork(store, workId))) return err(gone);
      moveVersion(store, versionId, workId);
      return found(findVersion(store, versionId));
    },
    "versions.trash": ({ versionId }) => {
      if (!findVersion(store, versionId)) return err(gone);
      setVersionTrashed(store, versionId, true);
      return found(findVersion(store, versionId));
    },
    "versions.restore": ({ versionId }) => {
      if (!findVersion(store, versionId)) return err(gone);
      setVersionTrashed(store, versionId, false);
      return found(findVersion(store, versionId));
    },
    "search.all": ({ query }) => ok(searchAll(store, query)),
    "comparisons.open": (input) => {
      const known = [...input.witnesses, input.base].every((versionId) => findVersion(store, versionId)?.workId === input.workId);
      return known && input.witnesses.includes(input.base) ? ok(openComparison(store, input)) : err(gone);
    },
    "comparisons.last": ({ workId }) => ok(lastComparison(store, workId)),
    "pins.list": ({ versionA, versionB }) => ok(listPins(store, versionA, versionB)),
    "pins.put": (input) => (pairExists(store, input) ? ok(putPin(store, input)) : err(gone)),
    "pins.remove": ({ pinId }) => {
      removePin(store, pinId);
      return ok(null);
    },
    "corrections.list": ({ versionA, versionB }) => ok(listCorrections(store, versionA, versionB)),
    "corrections.put": (input) => (pairExists(store, input) ? ok(putCorrection(store, input)) : err(gone)),
    "corrections.remove": ({ correctionId }) => {
      removeCorrection(store, correctionId);
      return ok(null);
    },
    "judgements.list": ({ versionA, versionB }) => ok(listJudgements(store, versionA, versionB)),
    "judgements.put": (input) => (pairExists(store, input.finding) ? ok(putJudgement(store, input)) : err(gone)),
    "judgements.remove": ({ judgementId }) => {
      removeJudgement(store, judgementId);
      return ok(null);
    },
    "notes.list": ({ workId, trashed }) => ok(listNotes(store, workId, trashed)),
    "notes.create": (input) => {
      const refusal = refuseNote(store, input);
      return refusal ? err(refusal) : found(findNote(store, createNote(store, input)));
    },
    "notes.write": ({ noteId, body }) => {
      writeNote(store, noteId, body);
      return found(findNote(store, noteId));
    },
    "notes.trash": ({ noteId }) => {
      setNoteTrashed(store, noteId, true);
      return found(findNote(store, noteId));
    },
    "notes.restore": ({ noteId }) => {
      setNoteTrashed(store, noteId, false);
      return found(findNote(store, noteId));
    },
    "settings.get": () => ok(getSettings(store)),
    "settings.set": (patch) => {
      setSettings(store, patch);
      return ok(getSettings(store));
    },
    ...wordHandlers(store, words),
  };
}

/** Null when the work and everything the note is about are there and belong together. */
function refuseNote(store: Store, { workId, target }: Input<"notes.create">): Failure | null {
  if (!getWork(store, workId)) return gone;
  const versions = versionsOf(target).map((versionId) => findVersion(store, versionId));
  if (versions.includes(null)) return gone;
  const own = versions.every((version) => version?.workId === workId) && (target.on !== "work" || target.workId === workId);
  return own ? null : elsewhere;
}

type Pair = Parameters<Handlers<typeof libraryCalls>["pins.list"]>[0];

function pairExists(store: Store, { versionA, versionB }: Pair): boolean {
  return findVersion(store, versionA) !== null && findVersion(store, versionB) !== null;
}

/** A schema's `partial()` allows undefined where the domain means "absent". */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** Answers what only the main process and the command line may ask. */
export function internalHandlers(store: Store, words: Words): InternalHandlers {
  return {
    "internal.add-version": (version) => {
      if (version.workId !== null && !getWork(store, version.workId)) return err(gone);
      const { relatedTo } = version.metadata;
      if (relatedTo !== null && !mayRelate(store, null, version.workId, relatedTo)) return err(unrelated);
      return ok(addVersion(store, version));
    },
    "internal.find-bytes": ({ sha256 }) => ok(findByBytes(store, sha256)),
    ...internalWordHandlers(store, words),
  };
}
