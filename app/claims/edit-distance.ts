/** How many letters must be changed, added or dropped to make one string of the other; null when more than `most`. */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const distance = row[b.length] ?? 0;
  return distance <= most ? distance : null;
}

/** Forms or spellings of one word: equal, four letters in common at the beginning with short endings, or a letter apart. */
export function sameStem(x: string, y: string): boolean {
  if (x === y) return true;
  if (x.length < 4 || y.length < 4) return false;
  const stem = Math.max(4, Math.min(x.length, y.length) - 2);
  return x.slice(0, stem) === y.slice(0, stem) || (Math.min(x.length, y.length) >= 5 && editDistance(x, y, x.length >= 8 ? 2 : 1) !== null);
}
