import { calls, type EventName, type Failure } from "../../app/contract/contract.ts";
import { dispatch, type Handlers } from "../../app/contract/dispatch.ts";
import { defaultSettings, type Settings } from "../../app/contract/settings.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Id, JudgementId, NoteId, PinId, VersionId } from "../../app/model/ids.ts";
import { mirrored, type Judgement, type Note } from "../../app/model/note.ts";
import type { Version, VersionSummary, Work } from "../../app/model/work.ts";
import { err, ok, type Result } from "../../app/result.ts";
import type { RawBridge } from "../../renderer/bridge.ts";
import { wordStubs, type DoubleWords } from "./words.ts";

/** What the double holds; changed by the calls. */
export interface DoubleLibrary {
  readonly works: readonly Work[];
  readonly versions: readonly Version[];
  readonly notes: readonly Note[];
  /** The comparison of a pair, or null for a pair that cannot be compared. */
  compare(a: VersionId, b: VersionId): Comparison | null;
  readonly settings?: Partial<Settings>;
  readonly words?: DoubleWords;
  /** How long a comparison pretends to take. */
  readonly compareMillis?: number;
}

type AllHandlers = Handlers<typeof calls>;

const notFound: Failure = { code: "not-found", message: "This is no longer in the library." };
const notHere: Failure = { code: "internal", message: "The double does not do this." };

/** A bridge without processes behind it: the same contract, checks and cloning, over lists in memory. */
export function doubleBridge(library: DoubleLibrary, given: Partial<AllHandlers> = {}): RawBridge {
  const listeners = new Map<string, Set<(value: unknown) => void>>();
  const tell = (name: EventName, value: unknown): void => {
    for (const listener of listeners.get(name) ?? []) listener(structuredClone(value));
  };
  const handlers: AllHandlers = { ...stubs(library, tell), ...given };
  return {
    call: async (name, input) => {
      const answer = await dispatch(calls, handlers, name, structuredClone(input), (where, error) => {
        throw new Error(`A bug in ${where}`, { cause: error });
      });
      return structuredClone(answer);
    },
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => {
        known.delete(listener);
      };
    },
  };
}

function stubs(library: DoubleLibrary, tell: (name: EventName, value: unknown) => void): AllHandlers {
  const state = {
    settings: { ...defaultSettings, welcomed: true, ...library.settings } satisfies Settings,
    notes: [...library.notes],
    judgements: [] as Judgement[],
    next: 1,
    cancelled: new Set<string>(),
  };
  const newId = <Kind extends string>(): Id<Kind> => `double-${String(state.next++)}` as Id<Kind>;
  const stamp = (): string => new Date(Date.UTC(2026, 10, 23, 12, 0, state.next)).toISOString();
  const found = <T>(value: T | undefined): Result<T, Failure> => (value === undefined ? err(notFound) : ok(value));
  const changeNote = (noteId: NoteId, change: Partial<Note>): Result<Note, Failure> => {
    const index = state.notes.findIndex((note) => note.id === noteId);
    const note = state.notes[index];
    if (note === undefined) return err(notFound);
    state.notes[index] = { ...note, ...change, changedAt: stamp() };
    return found(state.notes[index]);
  };
  const versionOf = (id: VersionId): Result<VersionSummary, Failure> => found(library.versions.find((version) => version.id === id));
  const workOf = (id: string): Result<Work, Failure> => found(library.works.find((work) => work.id === id));
  const refuse = (): Result<never, Failure> => err(notHere);
  return {
    "library.overview": () =>
      ok({
        works: library.works.length,
        versions: library.versions.length,
        notes: state.notes.length,
        languages: 4,
        trashedWorks: 0,
        folder: "/library",
      }),
    "works.list": ({ trashed }) => ok(library.works.filter((work) => (work.trashedAt !== null) === trashed)),
    "works.get": ({ workId }) => workOf(workId),
    "works.rename": ({ workId }) => workOf(workId),
    "works.trash": ({ workId }) => workOf(workId),
    "works.restore": ({ workId }) => workOf(workId),
    "versions.get": ({ versionId }) => found(library.versions.find((version) => version.id === versionId)),
    "versions.describe": ({ versionId }) => versionOf(versionId),
    "versions.move": ({ versionId }) => versionOf(versionId),
    "versions.trash": ({ versionId }) => versionOf(versionId),
    "versions.restore": ({ versionId }) => versionOf(versionId),
    "search.all": () => ok([]),
    "comparisons.open": ({ workId, witnesses, base }) => ok({ id: newId<"comparison">(), workId, witnesses, base, openedAt: stamp() }),
    "comparisons.last": () => ok(null),
    "pins.list": () => ok([]),
    "pins.put": (pin) => ok({ id: newId<"pin">() satisfies PinId, ...pin }),
    "pins.remove": () => ok(null),
    "corrections.list": () => ok([]),
    "corrections.put": refuse,
    "corrections.remove": () => ok(null),
    "judgements.list": ({ versionA, versionB }) =>
      ok(
        state.judgements.flatMap((judgement) =>
          [judgement.finding, mirrored(judgement.finding)]
            .filter((finding) => finding.versionA === versionA && finding.versionB === versionB)
            .map((finding) => ({ ...judgement, finding })),
        ),
      ),
    "judgements.put": ({ finding, kind, reason }) => {
      const either = [finding, mirrored(finding)].map((round) => JSON.stringify(round));
      const same = (judgement: Judgement): boolean => either.includes(JSON.stringify(judgement.finding));
      const judgement: Judgement = {
        id: state.judgements.find(same)?.id ?? (newId<"judgement">() satisfies JudgementId),
        finding,
        kind,
        reason,
        changedAt: stamp(),
      };
      state.judgements = [...state.judgements.filter((other) => !same(other)), judgement];
      return ok(judgement);
    },
    "judgements.remove": ({ judgementId }) => {
      state.judgements = state.judgements.filter(({ id }) => id !== judgementId);
      return ok(null);
    },
    "notes.list": ({ workId, trashed }) =>
      ok(state.notes.filter((note) => (workId === null || note.workId === workId) && (note.trashedAt !== null) === trashed)),
    "notes.create": ({ workId, target, body }) => {
      const at = stamp();
      const note: Note = { id: newId<"note">(), workId, target, body, createdAt: at, changedAt: at, trashedAt: null };
      state.notes.push(note);
      return ok(note);
    },
    "notes.write": ({ noteId, body }) => changeNote(noteId, { body }),
    "notes.trash": ({ noteId }) => changeNote(noteId, { trashedAt: stamp() }),
    "notes.restore": ({ noteId }) => changeNote(noteId, { trashedAt: null }),
    "settings.get": () => ok(state.settings),
    "settings.set": (patch) => {
      state.settings = Object.assign({}, state.settings, patch);
      return ok(state.settings);
    },
    "app.info": () => ok({ version: "0.0.0", platform: "linux", developmentRuntime: false, libraryFolder: "/library" }),
    "import.choose": () => ok([]),
    "import.read": () => ok([]),
    "import.text": () => ok([]),
    "import.decode": refuse,
    "import.commit": refuse,
    "import.discard": () => ok(null),
    "sample.open": refuse,
    "comparison.run": async ({ jobId, versionA, versionB }) => {
      const comparison = library.compare(versionA, versionB);
      for (const [index, stage] of (["segment", "values", "align", "variants", "claims"] as const).entries()) {
        if (library.compareMillis === undefined) break;
        tell("job.progress", { jobId, stage, done: index / 5 });
        await new Promise((resolve) => setTimeout(resolve, (library.compareMillis ?? 0) / 5));
        if (state.cancelled.has(jobId)) return err({ code: "cancelled", message: "The comparison was stopped." });
      }
      return comparison === null
        ? err({ code: "internal", message: "The comparison did not finish. Nothing was lost; try it again." })
        : ok(comparison);
    },
    "jobs.cancel": ({ jobId }) => {
      state.cancelled.add(jobId);
      return ok(null);
    },
    "clipboard.read": () => ok({ text: "" }),
    "library.choose-folder": () => ok({ folder: null }),
    "window.theme": () => ok(null),
    ...wordStubs(library.words ?? {}, () => {
      tell("library.changed", { at: stamp() });
    }),
    "dictionary.choose": () => ok(null),
    "dictionary.read": refuse,
    "dictionary.keep": refuse,
    "dictionary.discard": () => ok(null),
  };
}
