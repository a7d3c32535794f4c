import type { ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { useCommands } from "../commands.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Push, Separator } from "../ui/frame.tsx";
import { Popover } from "../ui/menu.tsx";
import styles from "./control-bar.module.css";
import { hiddenTotal, noiseCounts, noiseSteps } from "./noise.ts";
import type { Sides } from "./use-sides.ts";

interface ControlBarProps {
  readonly comparison: Comparison;
  /** Place of the current finding among those listed, from 1; 0 when none is current. */
  readonly place: number;
  readonly total: number;
  readonly sides: Sides;
}

/** How much of the merely written is hidden, marks on or off, and the way from finding to finding. */
export function ControlBar({ comparison, place, total, sides }: ControlBarProps): ReactElement {
  const { settings, mac } = useApp();
  const commands = useCommands();
  const run = (command: Parameters<typeof commands.run>[0]) => () => void commands.run(command);
  return (
    <>
      <IconButton
        icon="rail"
        label={t("command.rail.toggle")}
        keys={mac ? "⌘ B" : "Ctrl B"}
        aria-pressed={sides.rail !== "hidden"}
        onClick={sides.toggleRail}
      />
      <NoiseControl comparison={comparison} />
      <Button onClick={run("marks.toggle")} aria-pressed={!settings.marks}>
        {t(settings.marks ? "compare.marks.hide" : "compare.marks.show")} <kbd>{mac ? "⌘ ." : "Ctrl ."}</kbd>
      </Button>
      <Push />
      <IconButton icon="back" label={t("command.finding.previous")} keys="p" onClick={run("finding.previous")} disabled={total === 0} />
      <span className={styles["place"]}>
        {place === 0 ? t("compare.findings", { count: total }) : t("compare.place", { place, total })}
      </span>
      <IconButton icon="forward" label={t("command.finding.next")} keys="n" onClick={run("finding.next")} disabled={total === 0} />
      <Separator />
      <IconButton
        icon="panel"
        label={t("command.panel.toggle")}
        keys={mac ? "⌘ J" : "Ctrl J"}
        aria-pressed={sides.panel !== "hidden"}
        onClick={sides.togglePanel}
      />
    </>
  );
}

function NoiseControl({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { settings, change } = useApp();
  const counts = noiseCounts(comparison.variants, comparison.findings, settings.noise);
  const total = hiddenTotal(counts);
  return (
    <Popover
      label={t("noise.control", { step: t(`noise.${settings.noise}`), count: total })}
      button={
        <>
          <Bars step={noiseSteps.indexOf(settings.noise)} />
          {t(`noise.${settings.noise}`)} <span className={styles["quiet"]}>{total}</span>
        </>
      }
    >
      <fieldset className={styles["steps"]}>
        <legend>{t("noise.title")}</legend>
        {noiseSteps.map((step, index) => (
          <label key={step}>
            <input
              type="radio"
              name="noise"
              checked={step === settings.noise}
              onChange={() => {
                change({ noise: step });
              }}
            />
            <Bars step={index} />
            <span>{t(`noise.${step}`)}</span>
            <span className={styles["quiet"]}>{hiddenTotal(noiseCounts(comparison.variants, comparison.findings, step))}</span>
          </label>
        ))}
      </fieldset>
      <h2 className={styles["subhead"]}>{t("noise.kinds")}</h2>
      {counts.length === 0 && <p className={styles["quiet"]}>{t("noise.nothing")}</p>}
      <dl className={styles["counts"]}>
        {counts.map(({ kind, count, hidden }) => (
          <div key={kind}>
            <dt>{t(`noise.kind.${kind}`)}</dt>
            <dd>{count}</dd>
            <dd className={styles["quiet"]}>{t(hidden ? "noise.hidden" : "noise.shown")}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}

/** Six falling bars, like a volume: the present step dark, what is louder pale. */
function Bars({ step }: { readonly step: number }): ReactElement {
  return (
    <span className={styles["bars"]} aria-hidden="true">
      {noiseSteps.map((name, index) => (
        <i key={name} className={classes(index === step && styles["on"], index > step && styles["rest"])} />
      ))}
    </span>
  );
}
