import type { ReactElement, ReactNode } from "react";
import type { FindingId } from "../../app/model/finding.ts";
import type { Span } from "../../app/model/span.ts";
import { classes } from "../ui/classes.ts";
import styles from "./marks.module.css";
import { runsOf, type Mark, type Run } from "./marks.ts";
import type { Side } from "./places.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly side: Side;
  /** Called when marked words are clicked. */
  readonly onFinding?: (finding: FindingId) => void;
}

/** A stretch of a version with its marks. Every run knows its place in the text, so that a selection can be read back. */
export function MarkedText({ text, span, marks, side, onFinding }: MarkedTextProps): ReactElement {
  return (
    <>
      {runsOf(text, span, marks).map((run) => (
        <RunView key={`${String(run.from)}-${String(run.to)}`} text={text} run={run} side={side} onFinding={onFinding} />
      ))}
    </>
  );
}

interface RunViewProps {
  readonly text: string;
  readonly run: Run;
  readonly side: Side;
  readonly onFinding: ((finding: FindingId) => void) | undefined;
}

function RunView({ text, run, side, onFinding }: RunViewProps): ReactElement {
  if (run.kinds.includes("gap")) return <span className={classes(styles["gap"], styles[side])} />;
  const { finding } = run;
  const words = (
    <span
      data-from={run.from}
      data-side={side}
      onClick={
        finding === null || onFinding === undefined
          ? undefined
          : () => {
              if (window.getSelection()?.isCollapsed !== false) onFinding(finding);
            }
      }
    >
      {text.slice(run.from, run.to)}
    </span>
  );
  return <>{wrap(words, run, side)}</>;
}

/** From the inside out: the difference, the move, the note. Elements and not only colours, so that the marks reach every reader. */
function wrap(words: ReactNode, run: Run, side: Side): ReactNode {
  const has = (kind: Run["kinds"][number]): boolean => run.kinds.includes(kind);
  const whole = has("whole") ? styles["whole"] : undefined;
  let marked = words;
  if (has("differs") || has("whole")) {
    marked =
      side === "a" ? (
        <del className={classes(styles["del"], whole)}>{marked}</del>
      ) : (
        <ins className={classes(styles["ins"], whole)}>{marked}</ins>
      );
  } else if (has("same")) {
    marked = <mark className={styles["same"]}>{marked}</mark>;
  }
  if (has("moved")) marked = <mark className={styles["moved"]}>{marked}</mark>;
  return has("note") ? <mark className={styles["note"]}>{marked}</mark> : marked;
}
