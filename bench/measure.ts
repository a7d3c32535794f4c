/** The middle of some measurements; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Milliseconds that `work` took. */
export async function millisOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function printRow(name: string, values: readonly number[], unit = "ms"): void {
  const sorted = [...values].sort((x, y) => x - y);
  const show = (value: number | undefined): string => (value ?? 0).toFixed(value !== undefined && value < 10 ? 1 : 0);
  process.stdout.write(
    `${name.padEnd(64)} median ${show(median(values))} ${unit}  (${show(sorted[0])} … ${show(sorted.at(-1))}, ${String(values.length)} runs)\n`,
  );
}
