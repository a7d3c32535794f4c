import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import { rowAt } from "./pages.ts";
import type { PagesState } from "./use-pages.ts";
import styles from "./words.module.css";

interface Props<T> {
  readonly state: PagesState<T>;
  readonly label: string;
  readonly keyOf: (item: T) => string;
  readonly row: (item: T) => ReactElement;
  /** The height of most rows, in CSS pixels. */
  readonly height: number;
}

/** A list of any length, of which only what is in view is drawn and read. Up and down go to the same control of the next line. */
export function PagedList<T>({ state, label, keyOf, row, height }: Props<T>): ReactElement {
  const { pages, view } = state;
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const total = pages.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll,
    estimateSize: () => height,
    getItemKey: (index) => {
      const item = rowAt(pages, index);
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => {
    view(from, to);
    // The function is another one at each drawing; only a new range is told.
  }, [from, to]);
  useEffect(() => {
    scroll?.scrollTo({ top: 0 });
  }, [scroll, pages.question]);
  return (
    <div className={styles["scroll"]} ref={setScroll}>
      {total > 0 && (
        <ul className={styles["virtual"]} style={{ height: virtual.getTotalSize() }} aria-label={label} onKeyDown={moveAmongRows}>
          {items.map((item) => {
            const found = rowAt(pages, item.index);
            return (
              <li
                key={item.key}
                data-index={item.index}
                aria-setsize={total}
                aria-posinset={item.index + 1}
                ref={virtual.measureElement}
                className={styles["placed"]}
                style={{ transform: `translateY(${String(item.start)}px)` }}
              >
                {found === undefined ? <div className={styles["coming"]} style={{ height }} /> : row(found)}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLButtonElement)) return;
  const line = target.closest("li[data-index]");
  const beside = step === 1 ? line?.nextElementSibling : line?.previousElementSibling;
  if (line === null || !(beside instanceof HTMLElement)) return;
  const place = [...line.querySelectorAll("button")].indexOf(target);
  const buttons = [...beside.querySelectorAll("button")];
  const next = buttons[place] ?? buttons.at(-1);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
