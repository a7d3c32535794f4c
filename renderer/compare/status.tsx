import type { ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Popover } from "../ui/menu.tsx";
import styles from "./status.module.css";
import { hiddenTotal, noiseCounts } from "./noise.ts";
import type { Layout } from "./rows.ts";

interface CompareStatusProps {
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly row: number;
  readonly findings: number;
  readonly open: number;
}

/** Where I am, how much is open, what was checked and what was not, and what is hidden. */
export function CompareStatus({ comparison, layout, row, findings, open }: CompareStatusProps): ReactElement {
  const { settings } = useApp();
  const { coverage } = comparison;
  const counts = { agrees: coverage.agrees, differs: coverage.differs + coverage.onlyA + coverage.onlyB, unsure: coverage.unsure };
  const hidden = hiddenTotal(noiseCounts(comparison.variants, comparison.findings, settings.noise));
  const notChecked = coverage.notChecked.map(({ category }) => t(`category.${category}`)).join(", ");
  const claims = counts.agrees + counts.differs + counts.unsure;
  const missing = notChecked === "" ? "" : ` ${t("coverage.not-checked", { categories: notChecked })}`;
  const line = t("coverage.checked", { ...counts, claims }) + missing;
  return (
    <>
      <span>{t("compare.sentence", { a: numbersIn(layout, row, "a"), b: numbersIn(layout, row, "b") })}</span>
      <span>
        {t("compare.findings", { count: findings })}, <b>{t("compare.open", { count: open })}</b>
      </span>
      <Popover small label={t("coverage.title", { line })} button={<span className={styles["coverage"]}>{line}</span>}>
        <p>{t("coverage.kinds", { categories: coverage.checked.map((category) => t(`category.${category}`)).join(", ") })}</p>
        {coverage.notChecked.map(({ category, why }) => (
          <p key={category}>{t("coverage.why", { category: t(`category.${category}`), why })}</p>
        ))}
        {!comparison.exact && <p>{t("coverage.not-exact")}</p>}
      </Popover>
      <span>{t("compare.hidden", { count: hidden })}</span>
    </>
  );
}

/** The sentence numbers of a row: `2`, `12–13`, or a dash. */
function numbersIn(layout: Layout, row: number, side: "a" | "b"): string {
  const cell = layout.rows[row]?.[side];
  if (cell?.kind !== "text") return "–";
  const numbers = cell.segments.flatMap((segment) => layout.numbers[side][segment] ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return "–";
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
