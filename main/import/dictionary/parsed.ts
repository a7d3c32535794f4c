import type { DictionaryDraft } from "../../../app/contract/contract.ts";

/** The files of one dictionary as chosen; several for a StarDict or dictd dictionary that is not packed. */
export interface DictionarySource {
  readonly kind: "dictionary";
  readonly files: readonly NamedBytes[];
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A draft as far as it can be made without the library; `rows` are the lines of a word list without its head. */
export type ParsedDictionary = Omit<DictionaryDraft, "draftId" | "sameAs"> & { readonly rows: string };

/** A dictionary that is to be kept, as a word list, to be cut into blocks: that takes seconds for a large one. */
export interface BlocksSource {
  readonly kind: "blocks";
  readonly text: string;
}
