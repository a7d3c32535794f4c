import { createContext, useContext } from "react";
import type { AppInfo } from "../../app/contract/contract.ts";
import type { WorkId } from "../../app/model/ids.ts";
import { bug } from "../../app/result.ts";
import type { Screen } from "./navigation.ts";
import type { SettingsState } from "./settings.ts";
import type { Deed } from "./undo.ts";

/** Where texts to be imported come from. */
export type ImportSource =
  { readonly from: "choose" } | { readonly from: "paste" } | { readonly from: "files"; readonly files: readonly File[] };

/** Where a dictionary to be added comes from. */
export type DictionaryFrom = Exclude<ImportSource, { readonly from: "paste" }>;

/** What lies over the screen. */
export type Overlay =
  | { readonly name: "none" }
  | { readonly name: "keys" }
  /** `workId` is the work that gets the version, null for a new one or one yet to be chosen. */
  | { readonly name: "import"; readonly source: ImportSource; readonly workId: WorkId | null }
  | { readonly name: "dictionary"; readonly source: DictionaryFrom };

/** What every screen can see and do. */
export interface AppState extends SettingsState {
  readonly screen: Screen;
  readonly mac: boolean;
  /** Null until it has been asked for. */
  readonly info: AppInfo | null;
  readonly overlay: Overlay;
  readonly go: (screen: Screen) => void;
  readonly back: () => void;
  readonly show: (overlay: Overlay) => void;
  /** Puts a deed that was done already on the undo stack. */
  readonly remember: (deed: Deed) => void;
  /** Does a deed and puts it on the undo stack; a failure is announced. True when it was done. */
  readonly perform: (deed: Deed) => Promise<boolean>;
  /** Counts up whenever something in the library changed, by this window or another process: lists are read again. */
  readonly revision: number;
  /** Says a sentence in the status bar and to a screen reader: a failure, or what was undone. Empty = nothing. */
  readonly announce: (sentence: string) => void;
  readonly announcement: string;
}

export const AppContext = createContext<AppState | null>(null);

export function useApp(): AppState {
  return useContext(AppContext) ?? bug("no app around this component");
}
