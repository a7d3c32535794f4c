import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import type { FindingId } from "../../app/model/finding.ts";
import { t } from "../state/translate.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { categoryCounts, phraseOf, type KindFilter, type Listed, type Placed, type Tab } from "./listed.ts";
import styles from "./panel.module.css";
import type { Side } from "./places.ts";

interface FindingListProps {
  readonly placed: readonly Placed[];
  readonly listed: Listed;
  readonly comparison: Comparison;
  readonly sigils: Readonly<Record<Side, string>>;
  readonly tab: Tab;
  readonly kind: KindFilter;
  readonly current: FindingId | null;
  readonly isJudged: (finding: FindingId) => boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onKind: (kind: KindFilter) => void;
  readonly onFinding: (finding: FindingId) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** How many judgements stand on findings that are no longer reported. */
  readonly lost: number;
}

const tabs = ["all", "open", "judged"] as const;
const rowHeight = 28;

/** All findings of the chosen kind; it stays where it is when the current one changes. */
export function FindingList(props: FindingListProps): ReactElement {
  const { listed, tab, current } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: listed.shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const place = listed.shown.findIndex(({ finding }) => finding.id === current);
  useEffect(() => {
    if (place !== -1) virtual.scrollToIndex(place, { align: "auto" });
  }, [place, virtual]);
  const counts = { all: listed.all, open: listed.open, judged: listed.judged };
  return (
    <section className={styles["list"]} aria-label={t("panel.all")}>
      <div className={styles["filters"]}>
        {tabs.map((name) => (
          <Button
            key={name}
            aria-pressed={tab === name}
            onClick={() => {
              props.onTab(name);
            }}
          >
            {t(`panel.tab.${name}`)} <span className={styles["quiet"]}>{counts[name]}</span>
          </Button>
        ))}
        <span className={styles["push"]}>
          <KindMenu {...props} />
        </span>
      </div>
      {listed.shown.length === 0 ? (
        <p className={styles["empty"]}>{t(emptyKey(props))}</p>
      ) : (
        <div
          ref={scroller}
          className={styles["rows"]}
          role="listbox"
          tabIndex={0}
          aria-label={t("panel.all")}
          aria-activedescendant={place === -1 ? undefined : optionId(place)}
          onKeyDown={(event) => {
            moveInList(event, props.onStep);
          }}
        >
          <div style={{ height: virtual.getTotalSize(), position: "relative" }} role="presentation">
            {virtual.getVirtualItems().map((item) => {
              const entry = listed.shown[item.index];
              return entry === undefined ? null : (
                <ListRow key={entry.finding.id} entry={entry} index={item.index} top={item.start} {...props} />
              );
            })}
          </div>
        </div>
      )}
      {props.lost > 0 && <p className={styles["lost"]}>{t("panel.lost", { count: props.lost })}</p>}
    </section>
  );
}

function optionId(index: number): string {
  return `finding-option-${String(index)}`;
}

function emptyKey({ tab, kind }: FindingListProps) {
  if (tab === "judged") return "panel.empty.judged";
  if (tab === "open") return "panel.empty.open";
  return kind.by === "every" ? "panel.empty.all" : "panel.empty.kind";
}

function moveInList(event: KeyboardEvent, onStep: (direction: 1 | -1) => void): void {
  if (event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  event.preventDefault();
  onStep(event.key === "ArrowDown" ? 1 : -1);
}

interface ListRowProps extends FindingListProps {
  readonly entry: Placed;
  readonly index: number;
  readonly top: number;
}

function ListRow({ entry, index, top, comparison, current, isJudged, onFinding, listed, sigils }: ListRowProps): ReactElement {
  const { finding } = entry;
  const judged = isJudged(finding.id);
  const now = finding.id === current;
  const a = phraseOf(comparison.a.text, finding, "a");
  const b = phraseOf(comparison.b.text, finding, "b");
  return (
    <div
      id={optionId(index)}
      role="option"
      aria-selected={now}
      aria-setsize={listed.shown.length}
      aria-posinset={index + 1}
      className={classes(styles["row"], now && styles["now"], judged && styles["judged"])}
      style={{ transform: `translateY(${String(top)}px)` }}
      title={finding.summary}
      onClick={() => {
        onFinding(finding.id);
      }}
    >
      <Badge bare judged={judged}>
        {t(`category.short.${finding.category}`)}
      </Badge>
      <span className={styles["phrase"]}>
        {a !== "" && <bdi lang={comparison.a.lang}>{a}</bdi>}
        {a !== "" && b !== "" && <i aria-label={t("panel.against")}>→</i>}
        {b !== "" && <bdi lang={comparison.b.lang}>{b}</bdi>}
      </span>
      <span className={styles["at"]}>{entry.side === "b" ? `${sigils.b}${entry.number}` : entry.number}</span>
    </div>
  );
}

/** Every kind, one category, or what stayed unsure and what agrees. */
function KindMenu({ placed, kind, onKind }: FindingListProps): ReactElement {
  const verdicts = (["unsure", "agrees"] as const).map((verdict) => ({
    verdict,
    count: placed.filter(({ finding }) => finding.verdict === verdict).length,
  }));
  const items: readonly MenuItem[] = [
    {
      kind: "choice",
      key: "every",
      label: t("panel.kind.every"),
      checked: kind.by === "every",
      onChoose: () => {
        onKind({ by: "every" });
      },
    },
    { kind: "divider", key: "divider-categories" },
    ...categoryCounts(placed).map(({ category, count }): MenuItem => ({
      kind: "choice",
      key: category,
      label: t(`category.${category}`),
      more: count,
      checked: kind.by === "category" && kind.category === category,
      onChoose: () => {
        onKind({ by: "category", category });
      },
    })),
    { kind: "divider", key: "divider-verdicts" },
    ...verdicts.map(({ verdict, count }): MenuItem => ({
      kind: "choice",
      key: verdict,
      label: t(`panel.kind.${verdict}`),
      more: count,
      disabled: count === 0,
      checked: kind.by === "verdict" && kind.verdict === verdict,
      onChoose: () => {
        onKind({ by: "verdict", verdict });
      },
    })),
  ];
  const name =
    kind.by === "every" ? t("panel.kind.every") : kind.by === "category" ? t(`category.${kind.category}`) : t(`panel.kind.${kind.verdict}`);
  return <Menu button={name} label={t("panel.kind", { kind: name })} items={items} choosing align="end" small />;
}
