import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { t } from "../state/translate.ts";
import styles from "./columns.module.css";
import type { View } from "./columns.tsx";
import { mapGeometry, rowAt, tickHeight, tickStart, trackWidth } from "./map.ts";
import type { Row } from "./rows.ts";

interface OverviewMapProps {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly rowsWithFindings: ReadonlySet<number>;
  readonly current: number;
  readonly view: View;
  readonly onJump: (row: number) => void;
}

/** Both texts at a glance: a tick where something was found, brackets at the current bead, a frame around what is in view. */
export function OverviewMap({ comparison, rows, rowsWithFindings, current, view, onJump }: OverviewMapProps): ReactElement {
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
  const geometry = mapGeometry(comparison, rows, rowsWithFindings, Math.max(height, 40));
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
        onClick={(event) => {
          onJump(rowAt(geometry, event.clientY - event.currentTarget.getBoundingClientRect().top));
        }}
      >
        <rect width="20" height={height} fill="transparent" />
        <path d={geometry.tracks.a} fill="var(--line)" />
        <path d={geometry.tracks.b} fill="var(--line)" />
        {geometry.ticks.map((tick) => (
          <rect
            key={`${tick.side}${String(tick.row)}`}
            x={tickStart(tick.side)}
            y={tick.top}
            width={trackWidth}
            height={tickHeight}
            fill={tick.look === "moved" ? "var(--moved)" : tick.side === "a" ? "var(--removed)" : "var(--added)"}
          />
        ))}
        {now !== undefined && (
          <>
            <rect x="0" y={now.top} width="2" height={Math.max(tickHeight, now.height)} fill="var(--ink)" />
            <rect x="18" y={now.top} width="2" height={Math.max(tickHeight, now.height)} fill="var(--ink)" />
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
