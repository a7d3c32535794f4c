import type { ReactElement } from "react";
import type { StringKey } from "../../app/contract/strings.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { FindingId } from "../../app/model/finding.ts";
import { directionOf } from "../ui/written.ts";
import { t } from "../state/translate.ts";
import { BadgeButton } from "../ui/badge.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./bead.module.css";
import type { Placed } from "./listed.ts";
import type { Mark } from "./marks.ts";
import type { Side } from "./places.ts";
import type { Cell, Layout, Row } from "./rows.ts";
import { MarkedText } from "./text.tsx";

/** What every row needs to draw itself and to answer a click. */
export interface RowContext {
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly marks: Readonly<Record<Side, readonly (readonly Mark[])[]>>;
  /** The badges of each row. */
  readonly badges: ReadonlyMap<number, readonly Placed[]>;
  readonly showMarks: boolean;
  /** Null while the two stand side by side; else the letters that stand before each sentence, one version under the other. */
  readonly letters: Readonly<Record<Side, string>> | null;
  readonly current: { readonly row: number; readonly finding: FindingId | null };
  readonly isJudged: (finding: FindingId) => boolean;
  readonly onFinding: (finding: FindingId) => void;
  readonly onRow: (row: number, side: Side | null) => void;
}

interface BeadRowProps {
  readonly row: Row;
  readonly index: number;
  readonly context: RowContext;
  /** Which sides are drawn: both, or one when scrolling is unlocked. */
  readonly sides: "both" | Side;
}

/** One bead as a row: both sides, and between them what was found about the pair. */
export function BeadRow({ row, index, context, sides }: BeadRowProps): ReactElement {
  return (
    <div
      className={classes(
        context.letters === null ? spreadClass(context.comparison, sides) : styles["under"],
        styles["bead"],
        styles[row.look],
        row.paragraph && styles["paragraph"],
        index === context.current.row && styles["now"],
      )}
    >
      {sides !== "b" && <SideCell side="a" cell={row.a} index={index} context={context} />}
      {sides !== "b" && <Spine row={row} index={index} context={context} />}
      {sides !== "a" && <SideCell side="b" cell={row.b} index={index} context={context} />}
    </div>
  );
}

/** The tracks of a row: a right-to-left pane has its gutter on the right. */
export function spreadClass(comparison: Comparison, sides: "both" | Side): string {
  return classes(
    styles["spread"],
    directionOf(comparison.a.lang) === "rtl" && styles["rtlA"],
    directionOf(comparison.b.lang) === "rtl" && styles["rtlB"],
    sides === "a" && styles["onlyA"],
    sides === "b" && styles["onlyB"],
  );
}

interface CellProps {
  readonly side: Side;
  readonly cell: Cell;
  readonly index: number;
  readonly context: RowContext;
}

function SideCell({ side, cell, index, context }: CellProps): ReactElement {
  const { lang, text, segments } = context.comparison[side];
  if (cell.kind !== "text") {
    return (
      <div className={classes(styles["side"], styles[side])} role="cell" dir={directionOf(lang)}>
        <NumberOf side={side} number={null} context={context} />
        <Absent cell={cell} context={context} />
      </div>
    );
  }
  return (
    <div
      className={classes(styles["side"], styles[side])}
      role="cell"
      lang={lang}
      dir={directionOf(lang)}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) context.onRow(index, side);
      }}
    >
      {cell.segments.map((place) => {
        const segment = segments[place];
        const marks = context.marks[side][place] ?? [];
        const whole = marks.some((mark) => mark.kind === "whole");
        return segment === undefined ? null : (
          <Numbered key={place} number={context.layout.numbers[side][place] ?? null} whole={whole} side={side} context={context}>
            <MarkedText text={text} span={segment} marks={marks} side={side} onFinding={context.onFinding} />
          </Numbered>
        );
      })}
    </div>
  );
}

interface NumberedProps {
  readonly number: number | null;
  readonly whole: boolean;
  readonly side: Side;
  readonly context: RowContext;
  readonly children: ReactElement;
}

/** A sentence with its number, which is neither selected nor copied with it. */
function Numbered({ number, whole, side, context, children }: NumberedProps): ReactElement {
  return (
    <>
      <NumberOf side={side} number={number} context={context} />
      <p className={classes(styles["sentence"], whole && styles["whole"], whole && side === "b" && styles["wholeB"])}>{children}</p>
    </>
  );
}

function NumberOf({ side, number, context }: Pick<NumberedProps, "side" | "number" | "context">): ReactElement {
  return (
    <span className={styles["number"]} aria-hidden="true">
      {context.letters !== null && <b>{context.letters[side]}</b>} {number}
    </span>
  );
}

const elsewhereKeys = {
  moved: "compare.moved-to",
  told: "compare.told-in",
  condensed: "compare.condensed-in",
} as const satisfies Readonly<Record<string, StringKey>>;

function Absent({ cell, context }: { readonly cell: Exclude<Cell, { kind: "text" }>; readonly context: RowContext }): ReactElement {
  const own = { lang: document.documentElement.lang, dir: "ltr" } as const;
  if (cell.kind === "absent") {
    return (
      <p className={styles["absent"]} {...own}>
        {t("compare.absent")}
      </p>
    );
  }
  return (
    <p className={classes(styles["absent"], styles["elsewhere"])} {...own}>
      <button
        type="button"
        onClick={() => {
          context.onRow(cell.row, null);
        }}
      >
        {t(elsewhereKeys[cell.how], { number: cell.number })}
      </button>
    </p>
  );
}

/** More badges than this would make the row taller than its text. */
const mostBadges = 3;

function Spine({ row, index, context }: { readonly row: Row; readonly index: number; readonly context: RowContext }): ReactElement {
  const placed = context.showMarks ? (context.badges.get(index) ?? []) : [];
  const currentPlace = placed.findIndex(({ finding }) => finding.id === context.current.finding);
  // The current finding is always among those shown.
  const first = Math.max(0, Math.min(currentPlace, currentPlace - mostBadges + 1));
  const shown = placed.slice(first, first + mostBadges);
  const other = row.part === "a" ? row.b : row.a;
  return (
    <div className={styles["spine"]} role="cell">
      {shown.map(({ finding }) => (
        <BadgeButton
          key={finding.id}
          now={finding.id === context.current.finding}
          judged={context.isJudged(finding.id)}
          aria-current={finding.id === context.current.finding}
          aria-label={t(context.isJudged(finding.id) ? "compare.badge.judged" : "compare.badge", {
            category: t(`category.short.${finding.category}`),
          })}
          title={finding.summary}
          onClick={() => {
            context.onFinding(finding.id);
          }}
        >
          {t(`category.short.${finding.category}`)}
        </BadgeButton>
      ))}
      {placed.length > shown.length && (
        <span className={styles["more"]}>{t("compare.badge.more", { count: placed.length - shown.length })}</span>
      )}
      {context.showMarks && row.part !== "whole" && other.kind === "elsewhere" && (
        <BadgeButton
          dashed
          aria-label={t("compare.moved-to", { number: other.number })}
          onClick={() => {
            context.onRow(other.row, null);
          }}
        >
          ⇅ {other.number}
        </BadgeButton>
      )}
      {context.showMarks && row.uncertain && <Wave />}
    </div>
  );
}

function Wave(): ReactElement {
  return (
    <svg className={styles["wave"]} viewBox="0 0 64 12" role="img" aria-label={t("compare.uncertain")}>
      <title>{t("compare.uncertain")}</title>
      <path d="M2 6q4-6 8 0t8 0M46 6q4-6 8 0t8 0" />
      <text x="32" y="10" textAnchor="middle" fill="currentColor" stroke="none" fontSize="12" fontWeight="600">
        ?
      </text>
    </svg>
  );
}
