import type { DictionaryId } from "../../app/model/ids.ts";
import type { LearnedPair, NameEquivalence, NameIn, UserDictionary, WordSource } from "../../app/model/words.ts";
import { t } from "../state/translate.ts";
import type { Deed, Request } from "../state/undo.ts";
import { namesText, sourceTitle } from "./written.ts";

/** What can be done with words, each with the way back. */

function deed(label: string, redo: Request, undo: Request): Deed {
  return { kind: "calls", label, redo: [redo], undo: [undo] };
}

export function switchSource(source: WordSource, on: boolean): Deed {
  const switched = (to: boolean): Request => ({ name: "words.switch", input: { source: source.id, on: to } });
  const label = t(on ? "words.switch.undo.on" : "words.switch.undo.off", { name: sourceTitle(source) });
  return deed(label, switched(on), switched(!on));
}

const trash = (dictionaryId: DictionaryId): Request => ({ name: "dictionaries.trash", input: { dictionaryId } });
const untrash = (dictionaryId: DictionaryId): Request => ({ name: "dictionaries.restore", input: { dictionaryId } });

/** A dictionary that was kept just now. */
export function keptDictionary({ id, name }: UserDictionary): Deed {
  return deed(t("words.dictionary.undo.keep", { name }), untrash(id), trash(id));
}

export function removeDictionary({ id, name }: UserDictionary): Deed {
  return deed(t("words.dictionary.undo.remove", { name }), trash(id), untrash(id));
}

export function restoreDictionary({ id, name }: UserDictionary): Deed {
  return deed(t("words.dictionary.undo.restore", { name }), untrash(id), trash(id));
}

export function renameDictionary({ id: dictionaryId, name }: UserDictionary, to: string): Deed {
  const named = (wanted: string): Request => ({ name: "dictionaries.rename", input: { dictionaryId, name: wanted } });
  return deed(t("words.dictionary.undo.rename", { name }), named(to), named(name));
}

const words = ({ wordA, wordB }: LearnedPair) => ({ a: wordA, b: wordB });

export function editPair(pair: LearnedPair, wordA: string, wordB: string): Deed {
  const written = (a: string, b: string): Request => ({ name: "learned.edit", input: { pairId: pair.id, wordA: a, wordB: b } });
  return deed(t("words.learned.undo.edit", words(pair)), written(wordA, wordB), written(pair.wordA, pair.wordB));
}

/** Taken back, the pair is kept no more than it was: it still goes with its last bead unless it was restored by hand before. */
export function deletePair(pair: LearnedPair): Deed {
  const input = { pairId: pair.id };
  const back: Request = { name: "learned.restore", input: { ...input, kept: pair.kept } };
  return deed(t("words.learned.undo.delete", words(pair)), { name: "learned.delete", input }, back);
}

export function restorePair(pair: LearnedPair): Deed {
  const input = { pairId: pair.id };
  return deed(t("words.learned.undo.restore", words(pair)), { name: "learned.restore", input }, { name: "learned.delete", input });
}

/** Names that were added just now. */
export function addedNames({ id: equivalenceId, names }: NameEquivalence): Deed {
  const input = { equivalenceId };
  const label = t("words.names.undo.add", { names: namesText(names) });
  return deed(label, { name: "equivalences.restore", input }, { name: "equivalences.delete", input });
}

export function editNames({ id: equivalenceId, names }: NameEquivalence, to: readonly NameIn[]): Deed {
  const written = (wanted: readonly NameIn[]): Request => ({ name: "equivalences.edit", input: { equivalenceId, names: [...wanted] } });
  return deed(t("words.names.undo.edit", { names: namesText(names) }), written(to), written(names));
}

export function deleteNames({ id: equivalenceId, names }: NameEquivalence): Deed {
  const input = { equivalenceId };
  const label = t("words.names.undo.delete", { names: namesText(names) });
  return deed(label, { name: "equivalences.delete", input }, { name: "equivalences.restore", input });
}

export function restoreNames({ id: equivalenceId, names }: NameEquivalence): Deed {
  const input = { equivalenceId };
  const label = t("words.names.undo.restore", { names: namesText(names) });
  return deed(label, { name: "equivalences.restore", input }, { name: "equivalences.delete", input });
}
