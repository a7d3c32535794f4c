import { randomUUID } from "node:crypto";
import { libraryCalls, type Failure } from "../../app/contract/contract.ts";
import { dispatch, type LogBug } from "../../app/contract/dispatch.ts";
import { err, type Result } from "../../app/result.ts";
import { internalHandlers, libraryHandlers } from "./handlers.ts";
import { shelfIn } from "../lexicon/shelf.ts";
import type { InternalName, LibraryRequest } from "./protocol.ts";
import { openDatabase } from "./store/database.ts";
import type { Store } from "./store/store.ts";
import { emptyShelf, libraryWords } from "./words.ts";

/** An open library: answers requests by name. When it could not be opened, every request gets the reason. */
export interface Library {
  answer(request: LibraryRequest): Promise<Result<unknown, Failure>>;
  /** Changes whenever this or another process has written to the library. */
  changeMark(): string;
  close(): void;
}

/** Opens the library of a folder. `resources` holds the shipped word lists; without them words are looked up in the library's own alone. */
export function openLibrary(folder: string, logBug: LogBug, resources: string | null = null): Library {
  const opened = openDatabase(folder);
  if (!opened.ok) return { answer: () => Promise.resolve(opened), changeMark: () => "", close: () => undefined };
  const database = opened.value;
  const store: Store = { database, now: () => new Date().toISOString(), newId: randomUUID };
  const changeMark = (): string => `${String(database.pragma("data_version", { simple: true }))}.${String(totalChanges(store))}`;
  const words = libraryWords(store, () => (resources === null ? emptyShelf : shelfIn(resources)), changeMark);
  const handlers = withDiskFailures(libraryHandlers(store, folder, words));
  const internal = withDiskFailures(internalHandlers(store, words));
  return {
    answer: async ({ name, input }) =>
      isInternal(name, internal)
        ? answerInternal(internal[name] as Answerer, input, name, logBug)
        : dispatch(libraryCalls, handlers, name, input, logBug),
    changeMark,
    close: () => {
      database.close();
    },
  };
}

type Answerer = (input: unknown) => Result<unknown, Failure>;

function isInternal(name: string, internal: object): name is InternalName {
  return Object.hasOwn(internal, name);
}

function answerInternal(handler: Answerer, input: unknown, name: string, logBug: LogBug): Result<unknown, Failure> {
  try {
    return handler(input);
  } catch (error) {
    logBug(name, error);
    return err({ code: "internal", message: "Something went wrong inside Variorum. Nothing was lost; the log has the details." });
  }
}

/** Rows written by this connection since it was opened. */
function totalChanges(store: Store): number {
  return store.database.prepare<[], { changes: number }>("SELECT total_changes() AS changes").get()?.changes ?? 0;
}

/** A full or failing disk is expected trouble, not a bug: it is told as such, for every handler alike. */
function withDiskFailures<T extends object>(handlers: T): T {
  const guarded = Object.entries(handlers).map(([name, handler]) => [name, guard(handler as Answerer)]);
  return Object.fromEntries(guarded) as T;
}

function guard(handler: Answerer): Answerer {
  return (input) => {
    try {
      return handler(input);
    } catch (error) {
      const failure = diskFailure(error);
      if (failure) return err(failure);
      throw error;
    }
  };
}

function diskFailure(error: unknown): Failure | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "SQLITE_FULL") {
    return {
      code: "disk",
      message: "The disk is full. This change was not kept; everything before it is safe. Free some space and try again.",
    };
  }
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM)/.test(code)) {
    return {
      code: "disk",
      message: "The library could not be written. This change was not kept; everything before it is safe. Check the disk and try again.",
    };
  }
  if (code.startsWith("SQLITE_BUSY")) {
    return { code: "disk", message: "Another program is writing to this library. This change was not kept; try again in a moment." };
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return {
      code: "disk",
      message: "The library file is damaged. Nothing more was written to it; copy the library's folder before doing anything else.",
    };
  }
  return null;
}
