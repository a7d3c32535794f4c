import type { LanguageTag } from "../../../app/model/document.ts";
import type { DictionaryFormat } from "../../../app/model/words.ts";
import type { GatheredEntries } from "./entries.ts";

/** What every format gives. */
export interface Content {
  readonly format: DictionaryFormat;
  /** The name it gives itself; empty when it gives none. */
  readonly name: string;
  /** The language of each column; null where it is not said. */
  readonly columns: readonly (LanguageTag | null)[];
  readonly gathered: GatheredEntries;
}
