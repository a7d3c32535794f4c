/** Tokens `fromA` to `toA` of one side stand against `fromB` to `toB` of the other; token indices, half-open. All else is equal. */
export interface Edit {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What the passes look at: the key of each token, and whether it says little by itself (a mark, a function word). */
export interface Tokens {
  readonly keys: readonly string[];
  readonly light: readonly boolean[];
}

/** An island of equal tokens up to this size, all of them light, does not deserve to part two edits. */
const islandTokens = 2;
/** Both neighbours together must be at least this many tokens: next to small edits an equal word is worth showing. */
const shoreTokens = 4;

/** Joins edits that only an accidental `the` or comma parts, as a rewritten passage is easier read as one change. */
export function joinTinyGaps(edits: readonly Edit[], a: Tokens): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last !== undefined && isTinyGap(last, edit, a))
      joined.splice(-1, 1, { fromA: last.fromA, toA: edit.toA, fromB: last.fromB, toB: edit.toB });
    else joined.push(edit);
  }
  return joined;
}

function isTinyGap(before: Edit, after: Edit, a: Tokens): boolean {
  const size = after.fromA - before.toA;
  if (size > islandTokens || Math.min(sizeOf(before), sizeOf(after)) < shoreTokens) return false;
  return a.light.slice(before.toA, after.fromA).every((light) => light);
}

function sizeOf(edit: Edit): number {
  return edit.toA - edit.fromA + edit.toB - edit.fromB;
}

/**
 * Moves pure insertions and deletions along equal tokens to where a writer would have put them: after a mark or at the beginning rather
 * than from the middle of one phrase into the middle of the next. `the cat the dog` against `the dog` loses `the cat`, not `cat the`.
 */
export function shiftToEdges(edits: readonly Edit[], a: Tokens, b: Tokens): readonly Edit[] {
  const shifted: Edit[] = [];
  edits.forEach((edit, index) => {
    const floor = edit.fromA - (shifted.at(-1)?.toA ?? 0);
    const next = edits[index + 1];
    const ceiling = (next === undefined ? a.keys.length : next.fromA) - edit.toA;
    shifted.push(shift(edit, a, b, floor, ceiling));
  });
  return shifted;
}

function shift(edit: Edit, a: Tokens, b: Tokens, floor: number, ceiling: number): Edit {
  const deletion = edit.fromB === edit.toB;
  if (!deletion && edit.fromA !== edit.toA) return edit;
  const keys = deletion ? a.keys : b.keys;
  const from = deletion ? edit.fromA : edit.fromB;
  const to = deletion ? edit.toA : edit.toB;
  let least = 0;
  while (-least + 1 < floor && keys[from + least - 1] === keys[to + least - 1]) least -= 1;
  let most = 0;
  while (most + 1 < ceiling && keys[from + most] === keys[to + most]) most += 1;
  let best = 0;
  for (let by = least; by <= most; by += 1) {
    if (edgeScore(keys, from + by, to + by) > edgeScore(keys, from + best, to + best)) best = by;
  }
  return { fromA: edit.fromA + best, toA: edit.toA + best, fromB: edit.fromB + best, toB: edit.toB + best };
}

function edgeScore(keys: readonly string[], from: number, to: number): number {
  return (isMark(keys[from - 1]) ? 1 : 0) + (isMark(keys[to - 1]) ? 1 : 0);
}

/** Beyond the ends counts as a mark. */
function isMark(key: string | undefined): boolean {
  return key === undefined || !/[\p{L}\p{N}]/u.test(key);
}
