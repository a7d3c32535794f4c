import type { ReactElement, ReactNode } from "react";
import type { VersionId } from "../../app/model/ids.ts";
import type { VersionRow } from "../library/rows.ts";
import { versionName } from "../library/rows.ts";
import { t } from "../state/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import type { NotePlace } from "./noted.ts";
import type { OutlineEntry } from "./outline.ts";
import styles from "./rail.module.css";
import type { Side } from "./places.ts";

interface RailProps {
  readonly open: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly sentences: number;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly notes: readonly NotePlace[];
  readonly onOpen: () => void;
  readonly onRow: (row: number) => void;
  readonly onVersion: (version: VersionId) => void;
  readonly onNote: (place: NotePlace) => void;
}

/** Where I am: the headings, the versions and the notes of this work; folded, a strip of their names. */
export function Rail(props: RailProps): ReactElement {
  if (!props.open) {
    return (
      <nav className={styles["strip"]} aria-label={t("rail.name")}>
        <IconButton icon="outline" label={t("rail.outline")} onClick={props.onOpen} />
        <IconButton icon="versions" label={t("rail.versions")} onClick={props.onOpen} />
        <IconButton icon="note" label={t("rail.notes")} onClick={props.onOpen} />
      </nav>
    );
  }
  return (
    <nav className={styles["rail"]} aria-label={t("rail.name")}>
      <Section title={t("rail.outline")} more={t("rail.sentences", { count: props.sentences })}>
        {props.outline.map((entry) => (
          <Item
            key={entry.row}
            now={entry.current}
            more={entry.findings === 0 ? "" : entry.findings}
            onClick={() => {
              props.onRow(entry.row);
            }}
          >
            <bdi lang={entry.lang}>{entry.text}</bdi>
          </Item>
        ))}
      </Section>
      <Section title={t("rail.versions")} more={props.versions.length}>
        {props.versions.map(({ version, sigil }) => (
          <Item
            key={version.id}
            more={version.language}
            onClick={() => {
              props.onVersion(version.id);
            }}
          >
            <span
              className={classes(
                styles["sigil"],
                version.id === props.chosen.a && styles["base"],
                version.id === props.chosen.b && styles["other"],
              )}
            >
              {sigil}
            </span>
            <bdi>{versionName(version)}</bdi>
          </Item>
        ))}
      </Section>
      <Section title={t("rail.notes")} more={props.notes.length}>
        {props.notes.length === 0 && <li className={styles["empty"]}>{t("rail.notes.none")}</li>}
        {props.notes.map((place) => (
          <Item
            key={place.note.id}
            more={place.number}
            onClick={() => {
              props.onNote(place);
            }}
          >
            <bdi>{place.note.body}</bdi>
          </Item>
        ))}
      </Section>
    </nav>
  );
}

function Section({
  title,
  more,
  children,
}: {
  readonly title: string;
  readonly more: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section>
      <h2>
        {title} <span>{more}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ItemProps {
  readonly now?: boolean;
  readonly more: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Item({ now = false, more, onClick, children }: ItemProps): ReactElement {
  return (
    <li>
      <button type="button" aria-current={now ? "location" : undefined} onClick={onClick}>
        <span className={styles["text"]}>{children}</span>
        <span className={styles["more"]}>{more}</span>
      </button>
    </li>
  );
}
