import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useImperativeHandle, useRef, type ReactElement, type Ref, type RefObject } from "react";
import { t } from "../state/translate.ts";
import { classes } from "../ui/classes.ts";
import { BeadRow, type RowContext } from "./bead-row.tsx";
import styles from "./columns.module.css";
import type { Side } from "./places.ts";

/** As little movement as possible, to the top, or to the middle. */
export type ShowWhere = "nearest" | "start" | "center";

/** What others may ask of the columns. */
export interface ColumnsHandle {
  /** Brings a row into view. */
  show(row: number, where: ShowWhere): void;
  focus(side: Side): void;
}

/** The rows between two edges of the view. */
export interface View {
  readonly first: number;
  readonly last: number;
}

interface ColumnsProps {
  readonly context: RowContext;
  /** True: one scroller for both sides, so that counterparts always stand side by side. False: each side scrolls on its own. */
  readonly locked: boolean;
  readonly side: Side;
  /** The row in view at first. */
  readonly startRow: number;
  readonly onView: (view: View) => void;
  readonly ref: Ref<ColumnsHandle>;
}

export function Columns({ context, locked, side, startRow, onView, ref }: ColumnsProps): ReactElement {
  const both = useRef<PaneHandle>(null);
  const onlyA = useRef<PaneHandle>(null);
  const onlyB = useRef<PaneHandle>(null);
  useImperativeHandle(ref, () => ({
    show: (row, where) => {
      for (const pane of [both, onlyA, onlyB]) pane.current?.show(row, where);
    },
    focus: (which) => {
      (both.current ?? (which === "a" ? onlyA : onlyB).current)?.focus();
    },
  }));
  if (locked) {
    return (
      <div className={styles["panes"]}>
        <Pane key="both" context={context} sides="both" active={false} startRow={startRow} onView={onView} ref={both} />
      </div>
    );
  }
  return (
    <div className={classes(styles["panes"], styles["unlocked"])}>
      <Pane key="a" context={context} sides="a" active={side === "a"} startRow={startRow} onView={onView} ref={onlyA} />
      <Pane key="b" context={context} sides="b" active={side === "b"} startRow={startRow} onView={null} ref={onlyB} />
    </div>
  );
}

interface PaneHandle {
  show(row: number, where: ShowWhere): void;
  focus(): void;
}

interface PaneProps {
  readonly context: RowContext;
  readonly sides: "both" | Side;
  readonly active: boolean;
  readonly startRow: number;
  readonly onView: ((view: View) => void) | null;
  readonly ref: Ref<PaneHandle>;
}

/** A rough height to begin with; each row is measured once it is drawn. */
const estimatedHeight = 70;

/** One scroller over the rows, of which only those in view exist. */
function Pane({ context, sides, active, startRow, onView, ref }: PaneProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = context.layout;
  // Alone, a side leaves out the rows in which it has nothing.
  const indexes =
    sides === "both" ? rows.map((_, index) => index) : rows.flatMap((row, index) => (row[sides].kind === "absent" ? [] : [index]));
  const virtual = useVirtualizer({
    count: indexes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    overscan: 8,
  });
  useImperativeHandle(ref, () => ({
    show: (row, where) => {
      const place = nearestPlace(indexes, row);
      if (where !== "nearest") virtual.scrollToIndex(place, { align: where });
      else virtual.scrollToIndex(place, { align: isInside(scroller.current, virtual.measurementsCache[place]) ? "auto" : "center" });
    },
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }));
  useEffect(() => {
    // Heights are estimates until rows are drawn; the virtualiser corrects itself on the way.
    if (startRow > 0) virtual.scrollToIndex(nearestPlace(indexes, startRow), { align: "center" });
  }, []);
  useSteadyPlace(scroller, virtual);
  const items = virtual.getVirtualItems();
  const range = virtual.range;
  const first = indexes[range?.startIndex ?? 0] ?? 0;
  const last = indexes[range?.endIndex ?? 0] ?? first;
  useEffect(() => {
    onView?.({ first, last });
  }, [onView, first, last]);
  const name = sides === "both" ? t("compare.table") : t(sides === "a" ? "compare.table.a" : "compare.table.b");
  return (
    <div
      className={classes(styles["scroller"], active && styles["active"])}
      ref={scroller}
      tabIndex={0}
      role="table"
      aria-label={name}
      aria-rowcount={indexes.length}
    >
      <div className={styles["canvas"]} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const index = indexes[item.index] ?? 0;
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={item.key}
              className={styles["place"]}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              ref={virtual.measureElement}
              data-index={item.index}
              data-row={index}
              role="row"
              aria-rowindex={item.index + 1}
              aria-current={index === context.current.row ? "true" : undefined}
            >
              <BeadRow row={row} index={index} context={context} sides={sides} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** When the width changes every line breaks anew: the row at the top stays at the top. */
function useSteadyPlace(scroller: RefObject<HTMLDivElement | null>, virtual: Virtualizer<HTMLDivElement, Element>): void {
  const latest = useRef(virtual);
  useEffect(() => {
    latest.current = virtual;
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      const top = latest.current.range?.startIndex ?? 0;
      latest.current.measure();
      if (element.scrollTop > 0) latest.current.scrollToIndex(top, { align: "start" });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [scroller]);
}

/** The place of a row among those this side draws, or of the last one before it. */
function nearestPlace(indexes: readonly number[], row: number): number {
  const place = indexes.findLastIndex((index) => index <= row);
  return Math.max(0, place);
}

/** True when the row can be seen, or almost: then the least movement is enough. */
function isInside(scroller: HTMLElement | null, item: { readonly start: number; readonly end: number } | undefined): boolean {
  if (scroller === null || item === undefined) return false;
  const top = scroller.scrollTop;
  return item.end > top - scroller.clientHeight / 3 && item.start < top + scroller.clientHeight * 1.33;
}
