import type { ReactElement, ReactNode } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import type { VersionId } from "../../app/model/ids.ts";
import { useCommands } from "../commands.ts";
import type { VersionRow } from "../library/rows.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { directionOf, publishedText } from "../ui/written.ts";
import { spreadClass } from "./bead-row.tsx";
import styles from "./columns.module.css";
import type { Side } from "./places.ts";

interface ColumnHeadsProps {
  readonly comparison: Comparison;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly sigils: Readonly<Record<Side, string>>;
}

/** Above each column what the version is and when it appeared; between them the lock of the scrolling. */
export function ColumnHeads({ comparison, versions, chosen, sigils }: ColumnHeadsProps): ReactElement {
  const commands = useCommands();
  const { settings } = useApp();
  const locked = settings.scrollLock;
  return (
    <div className={classes(spreadClass(comparison, "both"), styles["heads"])}>
      <Head side="a" rtl={directionOf(comparison.a.lang) === "rtl"} sigil={sigils.a}>
        <About row={versions.find(({ version }) => version.id === chosen.a)} />
      </Head>
      <IconButton
        className={styles["lock"]}
        icon={locked ? "locked" : "unlocked"}
        size={14}
        label={t(locked ? "compare.locked" : "compare.unlocked")}
        keys="Ctrl L"
        aria-pressed={!locked}
        onClick={() => void commands.run("lock.toggle")}
      />
      <Head side="b" rtl={directionOf(comparison.b.lang) === "rtl"} sigil={sigils.b}>
        <About row={versions.find(({ version }) => version.id === chosen.b)} />
      </Head>
    </div>
  );
}

interface HeadProps {
  readonly side: Side;
  readonly rtl: boolean;
  readonly sigil: string;
  readonly children: ReactNode;
}

/** In a right-to-left column the letter stands on the right, above the numbers. */
function Head({ side, rtl, sigil, children }: HeadProps): ReactElement {
  const letter = <span className={classes(styles["sigil"], side === "a" && styles["base"], rtl && styles["sigilEnd"])}>{sigil}</span>;
  const about = <span className={classes(styles["head"], rtl && styles["headEnd"])}>{children}</span>;
  return rtl ? (
    <>
      {about}
      {letter}
    </>
  ) : (
    <>
      {letter}
      {about}
    </>
  );
}

function About({ row }: { readonly row: VersionRow | undefined }): ReactElement | null {
  if (row === undefined) return null;
  const { version, relatedSigil } = row;
  const relation =
    relatedSigil === null || version.relation === "original"
      ? t(`library.relation.${version.relation}`)
      : t(`library.relation.${version.relation}.of`, { sigil: relatedSigil });
  return (
    <>
      <b>{relation}</b>&ensp;{publishedText(version.publishedAt, locale, new Date())}
    </>
  );
}
