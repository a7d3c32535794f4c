/** Twice what two bags share over what they hold together, 0 to 1; two empty bags are alike. (Dice 1945, over multisets.) */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * shared(a, b)) / (a.length + b.length);
}

/** The share of the smaller bag that the larger one holds, 0 to 1: high when one text is contained in the other. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** How many items two bags share, each copy counted once. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let found = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    found += 1;
  }
  return found;
}

/** All runs of `size` code points of a text; the text itself when it is shorter. */
export function characterNgrams(text: string, size: number): readonly string[] {
  const characters = Array.from(text);
  if (characters.length <= size) return text === "" ? [] : [text];
  return characters.slice(size - 1).map((_, index) => characters.slice(index, index + size).join(""));
}

/** The length of the longest common subsequence. Time grows with the product of the lengths: bound them before calling. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const row = [0];
    for (let j = 0; j < b.length; j += 1) {
      row.push(item === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * How many single changes make one word of the other: insertion, deletion, substitution, or swapping two neighbours (optimal string
 * alignment). Counted in UTF-16 units.
 */
export function editDistance(a: string, b: string): number {
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      row.push(swapped ? Math.min(change, (twoAbove[j - 2] ?? 0) + 1) : change);
    }
    twoAbove = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
