import { memo, useRef, useState, type ReactElement, type ReactNode, type Ref } from "react";
import { GlossLayer } from "../gloss/gloss-layer.tsx";
import type { Comparison } from "../../app/model/comparison.ts";
import { primaryLanguage } from "../../app/model/document.ts";
import { t } from "../state/translate.ts";
import { classes } from "../ui/classes.ts";
import type { RowContext } from "./bead-row.tsx";
import { Columns, type ColumnsHandle, type View } from "./columns.tsx";
import styles from "./columns.module.css";
import { OverviewMap } from "./overview-map.tsx";
import { readingSizes } from "./reading-sizes.ts";
import type { Layout } from "./rows.ts";
import type { Side } from "./places.ts";

interface ReaderProps {
  readonly context: RowContext;
  readonly locked: boolean;
  readonly side: Side;
  readonly startRow: number;
  readonly readingSize: number;
  /** Whether pointing at a word tells what it means in the language of the other side. */
  readonly glosses: boolean;
  readonly rowsWithFindings: ReadonlySet<number>;
  readonly heads: ReactNode;
  readonly columns: Ref<ColumnsHandle>;
  readonly onJump: (row: number) => void;
  readonly onScroll: (row: number) => void;
}

/** Scrolling moves the frame of the map; the rest of the columns need not be drawn again for it. */
const SteadyColumns = memo(Columns);

/** The two columns with their heads and the map beside them. */
export function Reader(props: ReaderProps): ReactElement {
  const { context, locked, side, startRow, rowsWithFindings, heads, columns, onJump, onScroll } = props;
  const [view, setView] = useState<View>({ first: 0, last: 0 });
  const section = useRef<HTMLElement>(null);
  return (
    <section
      ref={section}
      className={classes(styles["reader"], context.letters !== null && styles["headless"])}
      aria-label={t("compare.name")}
      style={readingSizes(props.readingSize, longestNumber(context.layout))}
    >
      {heads}
      <SteadyColumns
        key={locked ? "locked" : "unlocked"}
        context={context}
        locked={locked}
        side={side}
        startRow={startRow}
        onView={setView}
        ref={columns}
      />
      <OverviewMap
        comparison={context.comparison}
        rows={context.layout.rows}
        rowsWithFindings={rowsWithFindings}
        current={context.current.row}
        view={view}
        onJump={onJump}
        onScroll={onScroll}
      />
      {props.glosses && <GlossLayer within={section} into={(language) => otherLanguage(context.comparison, language)} />}
    </section>
  );
}

/** The language a word of one side is explained in: that of the other side, when it is another. */
function otherLanguage({ a, b }: Comparison, language: string): string | null {
  const [first, second, own] = [a.lang, b.lang, language].map(primaryLanguage);
  if (first === second) return null;
  if (own === first) return b.lang;
  return own === second ? a.lang : null;
}

function longestNumber({ numbers }: Layout): number {
  const last = (all: readonly (number | null)[]): number => all.findLast((number) => number !== null) ?? 0;
  return String(Math.max(last(numbers.a), last(numbers.b))).length;
}
