import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { VersionId } from "../../app/model/ids.ts";
import type { VersionRow } from "../library/rows.ts";
import { shortTag, versionName } from "../library/rows.ts";
import { t } from "../state/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import sides from "./compare-view.module.css";
import type { NotePlace } from "./noted.ts";
import type { OutlineEntry } from "./outline.ts";
import styles from "./rail.module.css";
import type { Side } from "./places.ts";
import type { Place } from "./use-sides.ts";

interface RailProps {
  readonly place: Place;
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

const sections = [
  { icon: "outline", label: "rail.outline" },
  { icon: "versions", label: "rail.versions" },
  { icon: "note", label: "rail.notes" },
] as const;

/** Where I am: the headings, the versions and the notes of this work; folded, a strip of their names. */
export function Rail(props: RailProps): ReactElement {
  const wanted = useRef<string | null>(null);
  const rail = useRef<HTMLElement>(null);
  const open = props.place !== "hidden";
  useEffect(() => {
    if (!open || wanted.current === null) return;
    const section = rail.current?.querySelector(`section[data-part="${wanted.current}"]`);
    wanted.current = null;
    section?.querySelector("button")?.focus();
    section?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const strip = (
    <nav className={styles["strip"]} aria-label={t("rail.name")}>
      {sections.map(({ icon, label }) => (
        <IconButton
          key={label}
          icon={icon}
          label={t(label)}
          onClick={() => {
            wanted.current = label;
            props.onOpen();
          }}
        />
      ))}
    </nav>
  );
  if (!open) return strip;
  const over = props.place === "over";
  return (
    <>
      {over && <div className={styles["strip"]} />}
      <nav className={classes(styles["rail"], over && sides["over"], over && sides["start"])} aria-label={t("rail.name")} ref={rail}>
        <RailSections {...props} />
      </nav>
    </>
  );
}

function RailSections(props: RailProps): ReactElement {
  return (
    <>
      <Section part="rail.outline" more={t("rail.sentences", { count: props.sentences })}>
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
      <Section part="rail.versions" more={props.versions.length}>
        {props.versions.map(({ version, sigil }) => (
          <Item
            key={version.id}
            more={shortTag(version.language, props.versions)}
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
      <Section part="rail.notes" more={props.notes.length}>
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
    </>
  );
}

interface SectionProps {
  readonly part: (typeof sections)[number]["label"];
  readonly more: ReactNode;
  readonly children: ReactNode;
}

function Section({ part, more, children }: SectionProps): ReactElement {
  return (
    <section data-part={part}>
      <h2>
        {t(part)} <span>{more}</span>
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
