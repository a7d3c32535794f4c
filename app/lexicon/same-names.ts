import type { ConceptId, LexiconFile } from "./concept.ts";
import { conceptsOf, wordsOf } from "./rows.ts";

/**
 * What the user's rows of names make one: for a row (and for every row that `known` finds for one of its names) the row that stands for all
 * of them. Ids of the user's rows count up from `first`.
 */
export function aliasesOf(
  lists: readonly LexiconFile[],
  first: ConceptId,
  known: (name: string, language: string) => ConceptId | null,
): ReadonlyMap<ConceptId, ConceptId> {
  const aliases = new Map<ConceptId, ConceptId>();
  const standing = (id: ConceptId): ConceptId => {
    const next = aliases.get(id);
    return next === undefined ? id : standing(next);
  };
  for (const concept of conceptsOf(lists, first).filter((each) => each.kind === "names")) {
    const languages = [...concept.columns.keys()];
    const rows = languages.flatMap((language) => wordsOf(concept, language).flatMap((name) => known(name, language) ?? []));
    const same = [...new Set([...rows, concept.id].map(standing))];
    const [chosen, ...rest] = same;
    if (chosen !== undefined) for (const id of rest) aliases.set(id, chosen);
  }
  return new Map([...aliases.keys()].map((id) => [id, standing(id)]));
}
