import type { ReactElement } from "react";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Version, Work } from "../../app/model/work.ts";
import { useHandlers } from "../commands.ts";
import { versionName, versionRows, type VersionRow } from "../library/rows.ts";
import { relationText } from "../library/relation-text.ts";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import type { Screen } from "../state/navigation.ts";
import { BackTitle } from "../ui/back-title.tsx";
import { Button } from "../ui/button.tsx";
import { Frame, Push } from "../ui/frame.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { Sigil } from "../ui/sigil.tsx";
import { TitleEnd } from "../ui/title-end.tsx";
import { agoText, languageName } from "../ui/written.ts";
import { placeNotes } from "./page.ts";
import { ReadPage } from "./read-page.tsx";
import styles from "./read.module.css";

interface Props {
  readonly workId: WorkId;
  readonly versionId: VersionId;
  /** Where in the text to arrive, in UTF-16 units; null for its beginning. */
  readonly at: number | null;
}

/** One version to be read, with its notes beside it. */
export function ReadScreen({ workId, versionId, at }: Props): ReactElement {
  const { revision } = useApp();
  const work = useAnswer("works.get", { workId }, revision);
  const version = useAnswer("versions.get", { versionId }, 0);
  const notes = useAnswer("notes.list", { workId, trashed: false }, revision);
  useHandlers("read", {});
  const rows = versionRows(work.value?.versions ?? []);
  const row = rows.find((each) => each.version.id === versionId);
  const failure = version.failure ?? work.failure ?? notes.failure;
  const ready = work.value !== null && version.value !== null && row !== undefined;
  return (
    <Frame
      title={work.value === null ? <BackTitle title="" /> : <ReadTitle work={work.value} rows={rows} row={row} />}
      status={
        ready ? (
          <ReadStatus row={row} version={version.value} notes={placeNotes(notes.value ?? [], version.value).length} />
        ) : (
          <span>{t("read.loading")}</span>
        )
      }
    >
      {ready ? (
        <ReadPage key={versionId} version={version.value} row={row} notes={notes.value ?? []} at={at} />
      ) : (
        <div className={styles["sheet"]} aria-busy={failure === null}>
          {failure !== null && (
            <p role="alert" className={styles["alone"]}>
              {failure}
            </p>
          )}
        </div>
      )}
    </Frame>
  );
}

interface TitleProps {
  readonly work: Work;
  readonly rows: readonly VersionRow[];
  readonly row: VersionRow | undefined;
}

function ReadTitle({ work, rows, row }: TitleProps): ReactElement {
  const app = useApp();
  const versions = rows.map((each): MenuItem => ({
    kind: "choice",
    key: each.version.id,
    label: <VersionLabel row={each} />,
    checked: each === row,
    onChoose: () => {
      app.go({ name: "read", workId: work.id, versionId: each.version.id, at: null });
    },
  }));
  return (
    <>
      <BackTitle spare title={work.title || t("library.work.untitled")} lang={rows[0]?.version.language} />
      {row !== undefined && <Menu look="line" choosing button={<VersionLabel row={row} />} items={versions} />}
      {row !== undefined && <CompareMenu work={work} rows={rows} row={row} />}
      <Push />
      <nav className={styles["tasks"]} aria-label={t("compare.tasks")}>
        <Button aria-current="page">{t("task.read")}</Button>
        {row !== undefined && rows.length > 1 && (
          <Button
            onClick={() => {
              app.go(comparisonOf(work, rows, row));
            }}
          >
            {t("task.compare")}
          </Button>
        )}
        <Button
          onClick={() => {
            app.go({ name: "notes", workId: work.id });
          }}
        >
          {t("task.notes")}
        </Button>
      </nav>
      <TitleEnd />
    </>
  );
}

/** The other versions to set this one against; while there is none, the ways to get one. */
function CompareMenu({ work, rows, row }: TitleProps & { readonly row: VersionRow }): ReactElement {
  const app = useApp();
  const others = rows.filter((each) => each !== row);
  const add = (from: "choose" | "paste", label: string): MenuItem => ({
    kind: "choice",
    key: from,
    label,
    onChoose: () => {
      app.show({ name: "import", source: { from }, workId: work.id });
    },
  });
  if (others.length === 0) {
    return (
      <Menu look="line" button={t("read.add")} items={[add("choose", t("library.menu.add")), add("paste", t("library.menu.add.paste"))]} />
    );
  }
  const choices = others.map((other): MenuItem => ({
    kind: "choice",
    key: other.version.id,
    label: <VersionLabel row={other} />,
    onChoose: () => {
      app.go(pairOf(work, rows, row, other));
    },
  }));
  return (
    <Menu
      look="line"
      button={t("read.compare")}
      items={[...choices, { kind: "divider", key: "-" }, add("choose", t("library.menu.add")), add("paste", t("library.menu.add.paste"))]}
    />
  );
}

/** Two versions side by side; the earlier letter is the base, wherever the reader comes from. */
function pairOf(work: Work, rows: readonly VersionRow[], x: VersionRow, y: VersionRow): Screen {
  const [a, b] = rows.indexOf(x) < rows.indexOf(y) ? [x, y] : [y, x];
  return { name: "compare", workId: work.id, a: a.version.id, b: b.version.id, place: null };
}

/** This version against the base, the base against the latest. */
function comparisonOf(work: Work, rows: readonly VersionRow[], row: VersionRow): Screen {
  const other = row.base ? rows.at(-1) : rows[0];
  return pairOf(work, rows, row, other ?? row);
}

function VersionLabel({ row }: { readonly row: VersionRow }): ReactElement {
  return (
    <span className={styles["label"]}>
      <Sigil name={row.sigil} base={row.base} />
      <bdi lang={row.version.language}>{versionName(row.version) || t("library.version.untitled")}</bdi>
      <span className={styles["quiet"]}>{languageName(row.version.language, locale) ?? ""}</span>
    </span>
  );
}

function ReadStatus({
  row,
  version,
  notes,
}: {
  readonly row: VersionRow;
  readonly version: Version;
  readonly notes: number;
}): ReactElement {
  return (
    <>
      <span>{t("read.status.version", { sigil: row.sigil, relation: relationText(row) })}</span>
      <span>{t("library.count.characters", { count: version.characters })}</span>
      <span>{t("read.status.added", { ago: agoText(version.addedAt, locale, new Date()) })}</span>
      {notes > 0 && <span>{t("library.count.notes", { count: notes })}</span>}
    </>
  );
}
