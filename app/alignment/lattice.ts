/**
 * The part of the grid of (segments of A used, segments of B used) that the dynamic programme visits: for each `i` in 0 … n the nodes
 * `lo[i]` to `hi[i]`, both included. Begins at (0, 0), ends at (n, m), and every row touches the next, so that a path exists.
 */
export interface Lattice {
  readonly n: number;
  readonly m: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** Where row `i` starts in arrays over nodes; the last entry is the number of nodes. */
  readonly offset: Int32Array;
}

/** A lattice of the given rows, widened where needed so that rows grow monotonically and touch. */
export function latticeOf(n: number, m: number, low: (i: number) => number, high: (i: number) => number): Lattice {
  const lo = new Int32Array(n + 1);
  const hi = new Int32Array(n + 1);
  for (let i = 0; i <= n; i++) {
    lo[i] = i === 0 ? 0 : Math.max(0, Math.min(m, low(i)));
    hi[i] = i === n ? m : Math.max(0, Math.min(m, high(i)));
  }
  for (let i = n - 1; i >= 0; i--) lo[i] = Math.min(at(lo, i), at(lo, i + 1));
  for (let i = 1; i <= n; i++) hi[i] = Math.max(at(hi, i), at(hi, i - 1));
  for (let i = 1; i <= n; i++) lo[i] = Math.min(at(lo, i), at(hi, i - 1));
  const offset = new Int32Array(n + 2);
  for (let i = 0; i <= n; i++) offset[i + 1] = at(offset, i) + at(hi, i) - at(lo, i) + 1;
  return { n, m, lo, hi, offset };
}

/** Every node. */
export function fullLattice(n: number, m: number): Lattice {
  return latticeOf(
    n,
    m,
    () => 0,
    () => m,
  );
}

/** Where node (i, j) stands in arrays over nodes; -1 outside of the lattice. */
export function nodeAt(lattice: Lattice, i: number, j: number): number {
  if (i < 0 || j < at(lattice.lo, i) || j > at(lattice.hi, i)) return -1;
  return at(lattice.offset, i) + j - at(lattice.lo, i);
}

/** A number of a typed array; 0 past its ends, which callers never ask for. */
export function at(array: Int32Array | Float64Array | Float32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

/** The first place of a sorted array whose number is not below `value`. */
export function lowerBound(sorted: Int32Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(sorted, middle) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
