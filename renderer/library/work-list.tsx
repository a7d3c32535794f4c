import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { WorkId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import { useBridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import type { Point } from "../ui/context-menu.tsx";
import { LibraryMenu } from "./library-menu.tsx";
import styles from "./library.module.css";
import { screenOf, screenOfWork } from "./open.ts";
import { lineAfter, lineKey, linesOf, openByDefault, openingOfVersion, workRow, type Line, type WorkRow } from "./rows.ts";
import type { LineActions, MenuAt } from "./line-actions.ts";
import { WorkEntry } from "./work-entry.tsx";

/** Longer lists draw only what is in view. */
const virtualBeyond = 40;

/**
 * The works, each with its versions below. One line has the focus; arrows move it, right and left open and close a work, Enter opens
 * what the line stands for, the menu key shows what else can be done.
 */
export function WorkList({ works }: { readonly works: readonly Work[] }): ReactElement {
  const app = useApp();
  const bridge = useBridge();
  const [toggled, setToggled] = useState<ReadonlyMap<WorkId, boolean>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const rows = useMemo(() => works.map(workRow), [works]);
  const byDefault = useMemo(() => openByDefault(works), [works]);
  const open = (workId: WorkId): boolean => toggled.get(workId) ?? byDefault.has(workId);
  const lines = linesOf(rows, open);
  const at = lines.find((line) => lineKey(line) === current) ?? lines[0] ?? null;
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const focus = useLineFocus(scroll);
  const go = (line: Line): void => {
    const row = rows.find(({ work }) => work.id === line.workId);
    if (row === undefined) return;
    if (line.kind === "version") app.go(screenOf(row.work, openingOfVersion(row.versions, line.versionId)));
    else
      void screenOfWork(bridge, row.work).then((screen) => {
        // A work that lost all its versions opens with the way to a new one.
        if (screen === null) app.show({ name: "import", source: { from: "choose" }, workId: row.work.id });
        else app.go(screen);
      });
  };
  const actions: LineActions = {
    open: go,
    toggle: (workId) => {
      setToggled(new Map(toggled).set(workId, !open(workId)));
    },
    current: (line) => {
      setCurrent(lineKey(line));
    },
    menu: (line, point) => {
      setCurrent(lineKey(line));
      setMenu({ line, point });
    },
  };
  const entry = (row: WorkRow): ReactElement => (
    <WorkEntry
      row={row}
      open={open(row.work.id)}
      current={at === null ? null : lineKey(at)}
      inWork={at?.workId === row.work.id}
      actions={actions}
    />
  );
  return (
    <div className={styles["scroll"]} ref={setScroll}>
      <div
        role="treegrid"
        aria-label={t("library.works")}
        onKeyDown={(event) => {
          if (at === null || !isLine(event.target)) return;
          const step = keyStep(event, at, lines);
          if (step === null) return;
          event.preventDefault();
          if (step.kind === "move") {
            setCurrent(lineKey(step.line));
            focus(lineKey(step.line));
          } else if (step.kind === "toggle") actions.toggle(at.workId);
          else if (step.kind === "open") go(at);
          else actions.menu(at, pointBelow(event.target));
        }}
      >
        {rows.length > virtualBeyond ? (
          <VirtualWorks rows={rows} scroll={scroll} entry={entry} at={at} />
        ) : (
          rows.map((row) => (
            <div key={row.work.id} role="rowgroup">
              {entry(row)}
            </div>
          ))
        )}
      </div>
      <LibraryMenu
        menu={menu}
        rows={rows}
        onOpen={go}
        onClose={() => {
          setMenu(null);
        }}
      />
    </div>
  );
}

interface VirtualProps {
  readonly rows: readonly WorkRow[];
  readonly scroll: HTMLDivElement | null;
  readonly entry: (row: WorkRow) => ReactElement;
  readonly at: Line | null;
}

function VirtualWorks({ rows, scroll, entry, at }: VirtualProps): ReactElement {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => 71,
    getItemKey: (index) => rows[index]?.work.id ?? index,
    overscan: 6,
  });
  const place = rows.findIndex(({ work }) => work.id === at?.workId);
  const workId = at?.workId;
  useEffect(() => {
    if (workId !== undefined && place !== -1) virtual.scrollToIndex(place);
    // Only a step to another work scrolls; measuring anew must not.
  }, [workId]);
  return (
    <div role="presentation" className={styles["virtual"]} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <div
            key={item.key}
            role="rowgroup"
            data-index={item.index}
            ref={virtual.measureElement}
            className={styles["placed"]}
            style={{ transform: `translateY(${String(item.start)}px)` }}
          >
            {entry(row)}
          </div>
        );
      })}
    </div>
  );
}

/** Moves the focus to a line, at once or as soon as it has been drawn. */
function useLineFocus(scroll: HTMLDivElement | null): (key: string) => void {
  const wanted = useRef<string | null>(null);
  const tryFocus = (): void => {
    const key = wanted.current;
    const line = key === null ? null : scroll?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`);
    if (line === null || line === undefined) return;
    wanted.current = null;
    line.focus();
  };
  useEffect(tryFocus);
  return (key) => {
    wanted.current = key;
    tryFocus();
  };
}

type Step = { readonly kind: "move"; readonly line: Line } | { readonly kind: "toggle" | "open" | "menu" };

/** What a key does on a line; null leaves it to others. */
function keyStep(event: KeyboardEvent, at: Line, lines: readonly Line[]): Step | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = (line: Line | null | undefined): Step | null => (line === null || line === undefined ? null : { kind: "move", line });
  switch (event.key) {
    case "ArrowDown":
      return move(lineAfter(lines, lineKey(at), 1));
    case "ArrowUp":
      return move(lineAfter(lines, lineKey(at), -1));
    case "Home":
      return move(lines[0]);
    case "End":
      return move(lines.at(-1));
    case "ArrowRight":
      if (at.kind === "work" && !at.open) return { kind: "toggle" };
      return at.kind === "work" ? move(lineAfter(lines, lineKey(at), 1)) : null;
    case "ArrowLeft":
      if (at.kind === "version") return move(lines.find((line) => line.kind === "work" && line.workId === at.workId));
      return at.open ? { kind: "toggle" } : null;
    case "Enter":
      return { kind: "open" };
    case " ":
      return at.kind === "work" ? { kind: "toggle" } : { kind: "open" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return event.shiftKey ? { kind: "menu" } : null;
    default:
      return null;
  }
}

function isLine(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset["line"] !== undefined;
}

function pointBelow(element: HTMLElement): Point {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left + 32, y: bottom };
}
