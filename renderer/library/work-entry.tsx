import type { MouseEvent, ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { locale, t } from "../state/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icons.tsx";
import { Sigil } from "../ui/sigil.tsx";
import { agoText, directionOf, languageName, publishedText } from "../ui/written.ts";
import styles from "./library.module.css";
import { relationText } from "./relation-text.ts";
import { lineKey, versionName, type Line, type VersionRow, type WorkRow } from "./rows.ts";
import type { LineActions } from "./line-actions.ts";

interface EntryProps {
  readonly row: WorkRow;
  readonly open: boolean;
  /** Key of the line that is reached by Tab. */
  readonly current: string | null;
  /** True when that line is in this work. */
  readonly inWork: boolean;
  readonly actions: LineActions;
}

/** A work: its title, its first words and, while it is open, its versions. */
export function WorkEntry({ row, open, current, inWork, actions }: EntryProps): ReactElement {
  const { work, versions } = row;
  const line: Line = { kind: "work", workId: work.id, open };
  const language = versions[0]?.version.language;
  return (
    <div className={classes(styles["work"], inWork && styles["now"])}>
      <div role="row" aria-level={1} aria-expanded={open} {...lineProps(line, current, actions)} className={styles["head"]}>
        <div role="gridcell">
          <Twist
            open={open}
            onClick={() => {
              actions.toggle(work.id);
            }}
          />
          <div className={styles["line"]}>
            <h2 lang={language} dir="auto">
              {work.title === "" ? t("library.work.untitled") : work.title}
            </h2>
            <span className={styles["facts"]}>{workFacts(row, open)}</span>
            {work.notes > 0 && (
              <span className={classes(styles["facts"], styles["push"])}>{t("library.count.notes", { count: work.notes })}</span>
            )}
          </div>
          {work.opening !== "" && (
            <p className={styles["opening"]} lang={language} dir={directionOf(language ?? "und")}>
              {work.opening}
            </p>
          )}
        </div>
        <LineMenu line={line} current={current} actions={actions} label={t("library.work.actions", { title: work.title })} />
      </div>
      {open && (
        <div className={styles["versions"]} role="presentation">
          {versions.map((version) => (
            <VersionEntry key={version.version.id} work={work} row={version} current={current} actions={actions} />
          ))}
        </div>
      )}
    </div>
  );
}

function workFacts(row: WorkRow, open: boolean): string {
  const ago = agoText(row.work.changedAt, locale, new Date());
  if (open) return t("library.work.changed", { ago });
  const versions = t("library.count.versions", { count: row.versions.length });
  const names = row.languages.flatMap((language) => languageName(language, locale) ?? []);
  if (names.length === 0) return t("library.work.closed.plain", { versions, ago });
  const languages = new Intl.ListFormat(locale, { type: "unit" }).format(names);
  return t("library.work.closed", { versions, languages, ago });
}

interface VersionProps {
  readonly work: Work;
  readonly row: VersionRow;
  readonly current: string | null;
  readonly actions: LineActions;
}

function VersionEntry({ work, row, current, actions }: VersionProps): ReactElement {
  const { version, sigil, base, depth } = row;
  const line: Line = { kind: "version", workId: work.id, versionId: version.id };
  const key = lineKey(line);
  return (
    <div
      role="row"
      aria-level={2}
      {...lineProps(line, current, actions)}
      className={classes(styles["version"], current === key && styles["at"])}
    >
      <span role="gridcell">
        <Sigil name={sigil} base={base} />
      </span>
      <span role="gridcell" lang={version.language} title={versionName(version)}>
        <bdi>{versionName(version) || t("library.version.untitled")}</bdi>
      </span>
      <span role="gridcell" className={styles["quiet"]}>
        {languageName(version.language, locale) ?? t("library.language.unknown")}
      </span>
      <span role="gridcell" className={styles["quiet"]}>
        {version.publishedAt === "" ? t("library.version.undated") : publishedText(version.publishedAt, locale, new Date())}
      </span>
      <span role="gridcell" style={{ paddingInlineStart: depth * 16 }}>
        {relationText(row)}
      </span>
      <span role="gridcell" className={styles["end"]}>
        {t("library.count.characters", { count: version.characters })}
      </span>
      <LineMenu line={line} current={current} actions={actions} label={t("library.version.actions", { sigil })} />
    </div>
  );
}

function Twist({ open, onClick }: { readonly open: boolean; readonly onClick: () => void }): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes(styles["twist"], open && styles["open"])}
      aria-label={t(open ? "library.work.close" : "library.work.open")}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Icon name="forward" size={12} />
    </button>
  );
}

interface LineMenuProps {
  readonly line: Line;
  readonly current: string | null;
  readonly actions: LineActions;
  readonly label: string;
}

function LineMenu({ line, current, actions, label }: LineMenuProps): ReactElement {
  return (
    <span role="gridcell" className={styles["actions"]}>
      <IconButton
        icon="more"
        label={label}
        aria-haspopup="menu"
        tabIndex={current === lineKey(line) ? 0 : -1}
        onClick={(event) => {
          event.stopPropagation();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          actions.menu(line, { x: left, y: bottom + 4 });
        }}
      />
    </span>
  );
}

/** What makes an element a line that can be focused, opened by a click and asked for its menu. */
function lineProps(line: Line, current: string | null, actions: LineActions) {
  const key = lineKey(line);
  return {
    "data-line": key,
    tabIndex: current === key ? 0 : -1,
    onClick: () => {
      actions.open(line);
    },
    onFocus: () => {
      actions.current(line);
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      actions.menu(line, { x: event.clientX, y: event.clientY });
    },
  };
}
