import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactElement } from "react";
import { primaryLanguage } from "../../app/model/document.ts";
import type { Note } from "../../app/model/note.ts";
import type { Version } from "../../app/model/work.ts";
import { GlossLayer } from "../gloss/gloss-layer.tsx";
import type { VersionRow } from "../library/rows.ts";
import { trashNote } from "../notes/deeds.ts";
import { NoteBody } from "../notes/note-body.tsx";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { IconButton } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { useArrivalFocus } from "../ui/use-arrival-focus.ts";
import { directionOf, publishedText } from "../ui/written.ts";
import { paragraphsOf, placeNotes, stackNotes, type Paragraph, type PlacedNote, type Stretch } from "./page.ts";
import styles from "./read.module.css";

interface Props {
  readonly version: Version;
  readonly row: VersionRow;
  readonly notes: readonly Note[];
  readonly at: number | null;
}

/** From this many paragraphs on, only those near the view are laid out. */
const longFrom = 100;
/** Space between two notes in the margin, in pixels. */
const noteGap = 12;

/** The text as an article, and beside it the notes at the height of their passages. */
export function ReadPage({ version, row, notes, at }: Props): ReactElement {
  const { settings } = useApp();
  const sheet = useRef<HTMLDivElement>(null);
  const placed = placeNotes(notes, version);
  const paragraphs = paragraphsOf(version, placed);
  const [current, setCurrent] = useState<number | null>(null);
  const tops = useNoteTops(sheet, placed);
  useArrival(sheet, paragraphs, at);
  useArrivalFocus(() => sheet.current?.focus({ preventScroll: true }));
  const titled = paragraphs.some(({ kind }) => kind === "title");
  // A byline in the text says the author already.
  const said = paragraphs.some(
    ({ kind, stretches }) =>
      kind === "byline" &&
      stretches
        .map(({ text }) => text)
        .join("")
        .includes(version.author),
  );
  const byline = [
    said ? "" : version.author,
    version.publisher,
    version.publishedAt === "" ? "" : publishedText(version.publishedAt, locale, new Date()),
  ];
  const head = paragraphs.findLastIndex(({ kind }, index) => index < 4 && (kind === "title" || kind === "deck" || kind === "byline"));
  const facts = byline.filter((part) => part !== "");
  return (
    <div className={styles["sheet"]} ref={sheet} tabIndex={0} role="region" aria-label={t("read.text", { sigil: row.sigil })}>
      <article
        className={classes(styles["article"], paragraphs.length > longFrom && styles["long"])}
        lang={version.language}
        dir={version.language === "und" ? "auto" : directionOf(version.language)}
        style={{ "--reading-size": `${String(settings.readingSize + 1)}px` } as CSSProperties}
      >
        {!titled && version.title !== "" && <h1>{version.title}</h1>}
        {head === -1 && <Byline parts={facts} />}
        {paragraphs.map((paragraph, index) => (
          <ParagraphView
            key={paragraph.from}
            paragraph={paragraph}
            current={current}
            onNote={setCurrent}
            byline={index === head ? facts : []}
          />
        ))}
      </article>
      {settings.glosses && (
        <GlossLayer within={sheet} into={(language) => (primaryLanguage(language) === primaryLanguage(locale) ? null : locale)} />
      )}
      {placed.length > 0 && (
        <aside className={styles["margin"]} aria-label={t("read.notes")}>
          {placed.map((entry, index) => (
            <SideNote
              key={entry.note.id}
              entry={entry}
              top={tops[index] ?? 0}
              current={current === entry.number}
              onPlace={() => {
                setCurrent(entry.number);
                markOf(sheet.current, entry.number)?.scrollIntoView({ block: "center" });
              }}
            />
          ))}
        </aside>
      )}
    </div>
  );
}

/** Each part by itself, so that a date in the interface's language does not turn round in a right-to-left article. */
function Byline({ parts }: { readonly parts: readonly string[] }): ReactElement | null {
  if (parts.length === 0) return null;
  return (
    <p className={styles["facts"]}>
      {parts.map((part) => (
        <bdi key={part}>{part}</bdi>
      ))}
    </p>
  );
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly current: number | null;
  readonly onNote: (number: number) => void;
  /** What is known of the version, set below the last line of its head. */
  readonly byline: readonly string[];
}

function ParagraphView({ paragraph, byline, ...rest }: ParagraphProps): ReactElement {
  const { kind } = paragraph;
  const Tag = kind === "title" ? "h1" : kind === "heading" ? "h2" : "p";
  return (
    <>
      <Tag className={styles[kind]} data-from={paragraph.from}>
        {paragraph.stretches.map((stretch) => (
          <StretchView key={stretch.from} stretch={stretch} {...rest} />
        ))}
      </Tag>
      <Byline parts={byline} />
    </>
  );
}

function StretchView({
  stretch,
  current,
  onNote,
}: { readonly stretch: Stretch } & Pick<ParagraphProps, "current" | "onNote">): ReactElement {
  if (stretch.notes.length === 0) return <>{stretch.text}</>;
  return (
    <>
      <mark
        className={classes(styles["mark"], current !== null && stretch.notes.includes(current) && styles["now"])}
        data-notes={stretch.notes.join(" ")}
      >
        {stretch.text}
      </mark>
      {stretch.ends.map((number) => (
        <button
          key={number}
          type="button"
          className={styles["ref"]}
          aria-label={t("read.note", { number })}
          onClick={() => {
            onNote(number);
            document.getElementById(noteId(number))?.querySelector("textarea")?.focus();
          }}
        >
          {number}
        </button>
      ))}
    </>
  );
}

interface SideNoteProps {
  readonly entry: PlacedNote;
  readonly top: number;
  readonly current: boolean;
  readonly onPlace: () => void;
}

function SideNote({ entry, top, current, onPlace }: SideNoteProps): ReactElement {
  const app = useApp();
  const { note, number, span } = entry;
  const label = t("read.note", { number });
  const whole = note.target.on === "work" || note.target.on === "version";
  return (
    <section
      id={noteId(number)}
      className={classes(styles["note"], current && styles["now"])}
      style={{ top }}
      data-note={number}
      aria-label={label}
    >
      <header>
        {span === null ? (
          <span className={styles["quiet"]}>
            <b>{number}</b> {t(whole ? "read.notes.whole" : "read.note.lost")}
          </span>
        ) : (
          <button type="button" className={styles["jump"]} onClick={onPlace}>
            <b>{number}</b> <span>{t("notes.open")}</span>
          </button>
        )}
        <IconButton icon="trash" size={14} label={t("notes.trash")} onClick={() => void app.perform(trashNote(note))} />
      </header>
      <NoteBody note={note} label={label} />
    </section>
  );
}

function noteId(number: number): string {
  return `note-${String(number)}`;
}

function markOf(sheet: HTMLElement | null, number: number): HTMLElement | null {
  return sheet?.querySelector<HTMLElement>(`mark[data-notes~="${String(number)}"]`) ?? null;
}

/** Tops of the notes in the margin, measured whenever the text is set anew or a note grows. */
function useNoteTops(sheet: React.RefObject<HTMLDivElement | null>, placed: readonly PlacedNote[]): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  const numbers = placed.map(({ number }) => number).join(" ");
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null || numbers === "") return undefined;
    const measure = (): void => {
      const origin = element.getBoundingClientRect().top - element.scrollTop;
      const wishes = numbers.split(" ").map((number) => {
        const mark = markOf(element, Number(number));
        const height = element.querySelector<HTMLElement>(`[data-note="${number}"]`)?.offsetHeight ?? 0;
        return { top: mark === null ? 0 : mark.getBoundingClientRect().top - origin, height };
      });
      const next = stackNotes(wishes, noteGap);
      setTops((before) => (before.join() === next.join() ? before : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const child of element.querySelectorAll("article, [data-note]")) watch.observe(child);
    return () => {
      watch.disconnect();
    };
  }, [sheet, numbers]);
  return tops;
}

/** Scrolls to the paragraph in which the place asked for stands. */
function useArrival(sheet: React.RefObject<HTMLDivElement | null>, paragraphs: readonly Paragraph[], at: number | null): void {
  const target = at === null ? undefined : paragraphs.findLast(({ from }) => from <= at)?.from;
  useEffect(() => {
    if (target === undefined) return;
    sheet.current?.querySelector(`[data-from="${String(target)}"]`)?.scrollIntoView({ block: "center" });
  }, [sheet, target]);
}
