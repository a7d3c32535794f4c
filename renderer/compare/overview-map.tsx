import { useEffect, useMemo, useRef, useState, type PointerEvent, type ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { t } from "../state/translate.ts";
import styles from "./columns.module.css";
import type { View } from "./columns.tsx";
import { mapGeometry, rowAt, tickHeight } from "./map.ts";
import type { Row } from "./rows.ts";

/** Before the box has been measured. */
const leastHeight = 40;

interface OverviewMapProps {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly rowsWithFindings: ReadonlySet<number>;
  readonly current: number;
  readonly view: View;
  /** A press makes a row the current one; dragging on only scrolls. */
  readonly onJump: (row: number) => void;
  readonly onScroll: (row: number) => void;
}

/** Both texts at a glance: a tick where something was found, brackets at the current bead, a frame around what is in view. */
export function OverviewMap({ comparison, rows, rowsWithFindings, current, view, onJump, onScroll }: OverviewMapProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setHeight(element.clientHeight);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const geometry = useMemo(
    () => mapGeometry(comparison, rows, rowsWithFindings, Math.max(height, leastHeight)),
    [comparison, rows, rowsWithFindings, height],
  );
  const rowUnder = (event: PointerEvent<SVGSVGElement>): number =>
    rowAt(geometry, event.clientY - event.currentTarget.getBoundingClientRect().top);
  const now = geometry.rows[current];
  const top = geometry.rows[view.first]?.top ?? 0;
  const end = geometry.rows[view.last];
  return (
    <div className={styles["map"]} ref={box}>
      <svg
        width="20"
        height={height}
        role="img"
        aria-label={t("compare.map")}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          onJump(rowUnder(event));
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onScroll(rowUnder(event));
        }}
      >
        <rect width="20" height={height} fill="transparent" />
        <path d={geometry.tracks.a} fill="var(--track)" />
        <path d={geometry.tracks.b} fill="var(--track)" />
        <path d={geometry.ticks.a} fill="var(--removed)" />
        <path d={geometry.ticks.b} fill="var(--added)" />
        <path d={geometry.ticks.moved} fill="var(--moved)" />
        {now !== undefined && (
          <>
            <rect x="0" y={now.top} width="2" height={Math.max(tickHeight, now.height)} fill="var(--ink)" />
            <rect x="17" y={now.top} width="2" height={Math.max(tickHeight, now.height)} fill="var(--ink)" />
          </>
        )}
        {end !== undefined && (
          <rect
            x="0.5"
            y={top - 1.5}
            width="18"
            height={Math.max(6, end.top + end.height - top + 3)}
            fill="none"
            stroke="var(--grey)"
            strokeWidth="1"
          />
        )}
      </svg>
    </div>
  );
}
