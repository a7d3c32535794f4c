import type { ReactElement } from "react";
import { assertNever } from "../../app/result.ts";
import type { VersionId } from "../../app/model/ids.ts";
import { useCommands, useHandlers } from "../commands.ts";
import type { VersionRow } from "../library/rows.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Frame } from "../ui/frame.tsx";
import type { Side } from "./places.ts";
import styles from "./run-progress.module.css";
import { TitleBar } from "./title-bar.tsx";
import type { Kept, Run, RunHandle } from "./use-compare-data.ts";

interface RunProgressProps {
  readonly run: Exclude<Run, { state: "ready" }>;
  readonly handle: RunHandle;
  readonly kept: Kept;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly onChoose: (side: Side, version: VersionId) => void;
}

/** What is shown until there is a comparison: how far it is, in words, with a way to stop it; or why there is none. */
export function RunProgress({ run, handle, kept, versions, chosen, onChoose }: RunProgressProps): ReactElement {
  useHandlers("compare", noRows);
  return (
    <Frame
      title={<TitleBar work={kept.work} versions={versions} chosen={chosen} onChoose={onChoose} />}
      status={<span>{t(run.state === "running" ? "run.comparing" : "run.stopped")}</span>}
    >
      <section className={styles["middle"]} aria-live="polite">
        <RunSentence run={run} handle={handle} />
      </section>
    </Frame>
  );
}

function RunSentence({ run, handle }: Pick<RunProgressProps, "run" | "handle">): ReactElement {
  const commands = useCommands();
  switch (run.state) {
    case "running":
      return (
        <>
          <p>{run.stage === null ? t("stage.start") : t(`stage.${run.stage}`)}</p>
          <progress value={run.done} max={1} aria-label={t("run.comparing")} />
          <Button look="line" onClick={handle.cancel}>
            {t("action.cancel")}
          </Button>
        </>
      );
    case "failed":
      return (
        <>
          <p role="alert">{run.failure.code === "cancelled" ? t("run.cancelled") : run.failure.message}</p>
          <div className={styles["ways"]}>
            <Button look="solid" onClick={handle.again}>
              {t("run.again")}
            </Button>
            <Button look="line" onClick={() => void commands.run("library.show")}>
              {t("command.library.show")}
            </Button>
          </div>
        </>
      );
    default:
      return assertNever(run);
  }
}

const later = (): false => false;

/** Without rows there is nothing these commands could do. */
const noRows = {
  "finding.next": later,
  "finding.previous": later,
  "finding.first": later,
  "finding.last": later,
  "sentence.next": later,
  "sentence.previous": later,
  "pane.other": later,
  "sides.swap": later,
  "marks.toggle": later,
  "noise.more": later,
  "noise.less": later,
  "lock.toggle": later,
  "rail.toggle": later,
  "panel.toggle": later,
  "note.write": later,
  "judge.error": later,
  "judge.intended": later,
  "judge.dismiss": later,
};
