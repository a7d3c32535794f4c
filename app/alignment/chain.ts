/** A pair of places with a weight. */
export interface Weighted {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * The heaviest choice of pairs that grow on both sides, by index, in order (heaviest increasing subsequence, O(n log n)). Among equals the
 * one met first in the order of A wins. Pairs that share a place on either side exclude each other.
 */
export function heaviestChain(pairs: readonly Weighted[]): readonly number[] {
  const order = pairs
    .map((_pair, index) => index)
    .sort((x, y) => placeOf(pairs, x).a - placeOf(pairs, y).a || placeOf(pairs, y).b - placeOf(pairs, x).b);
  const size = pairs.reduce((most, pair) => Math.max(most, pair.b), -1) + 1;
  // A Fenwick tree over places of B holds the heaviest chain that ends before each place.
  const tree = new Int32Array(size + 1).fill(-1);
  const weight = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  const weightOf = (index: number): number => (index < 0 ? 0 : (weight[index] ?? 0));
  let last = -1;
  for (const index of order) {
    const pair = placeOf(pairs, index);
    let best = -1;
    for (let k = pair.b; k > 0; k -= k & -k) {
      const candidate = tree[k] ?? -1;
      if (weightOf(candidate) > weightOf(best)) best = candidate;
    }
    previous[index] = best;
    weight[index] = weightOf(best) + pair.weight;
    for (let k = pair.b + 1; k <= size; k += k & -k) if (weightOf(index) > weightOf(tree[k] ?? -1)) tree[k] = index;
    if (weightOf(index) > weightOf(last)) last = index;
  }
  const chain: number[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) chain.push(index);
  return chain.reverse();
}

function placeOf(pairs: readonly Weighted[], index: number): Weighted {
  return pairs[index] ?? { a: 0, b: 0, weight: 0 };
}
