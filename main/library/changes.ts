/**
 * Watches a mark that changes with every write to the library. The function that comes back looks at it once and tells `onChange` when it is
 * another than before. A mark that cannot be read (a failing disk) is told to `log` once, until it can be read again: it must neither
 * end the process nor take back the call before it, which has been answered.
 */
export function changeWatch(readMark: () => string, onChange: () => void, log: (error: unknown) => void): () => void {
  const seen: { mark: string | null; failing: boolean } = { mark: null, failing: false };
  const look = (): void => {
    const mark = read();
    if (mark === null || mark === seen.mark) return;
    const isFirst = seen.mark === null;
    seen.mark = mark;
    if (!isFirst) onChange();
  };
  const read = (): string | null => {
    try {
      const mark = readMark();
      seen.failing = false;
      return mark;
    } catch (error) {
      if (!seen.failing) log(error);
      seen.failing = true;
      return null;
    }
  };
  look();
  return look;
}
