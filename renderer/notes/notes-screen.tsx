import { useState, type ReactElement } from "react";
import type { WorkId } from "../../app/model/ids.ts";
import { useHandlers } from "../commands.ts";
import { versionName } from "../library/rows.ts";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { BackTitle } from "../ui/back-title.tsx";
import { Button, IconButton } from "../ui/button.tsx";
import { Frame, Push } from "../ui/frame.tsx";
import { Sigil } from "../ui/sigil.tsx";
import { TitleEnd } from "../ui/title-end.tsx";
import { agoText } from "../ui/written.ts";
import { trashNote } from "./deeds.ts";
import { filterEntries, noteEntries, type NoteEntry, type Quote } from "./entries.ts";
import { NoteBody } from "./note-body.tsx";
import styles from "./notes.module.css";
import { screenOfNote } from "./open.ts";

/** All notes with the words they stand on, last changed first; each can be edited, opened in its place and moved to the trash. */
export function NotesScreen({ workId }: { readonly workId: WorkId | null }): ReactElement {
  const { revision } = useApp();
  const notes = useAnswer("notes.list", { workId: null, trashed: false }, revision);
  const works = useAnswer("works.list", { trashed: false }, revision);
  const [inWork, setInWork] = useState<WorkId | null>(workId);
  const [words, setWords] = useState("");
  useHandlers("notes", {});
  const failure = notes.failure ?? works.failure;
  const entries = noteEntries(notes.value ?? [], works.value ?? []);
  const shown = filterEntries(entries, inWork, words);
  const noted = [...new Map(entries.map(({ work }) => [work.id, work])).values()];
  const ready = notes.value !== null && works.value !== null;
  const controls = (
    <>
      <label className={styles["control"]}>
        {t("notes.work")}
        <select
          value={inWork ?? ""}
          onChange={(event) => {
            setInWork(event.target.value === "" ? null : (event.target.value as WorkId));
          }}
        >
          <option value="">{t("notes.work.all")}</option>
          {(works.value ?? [])
            .filter((work) => work.id === inWork || noted.some(({ id }) => id === work.id))
            .map((work) => (
              <option key={work.id} value={work.id}>
                {work.title || t("library.work.untitled")}
              </option>
            ))}
        </select>
      </label>
      <label className={styles["control"]}>
        {t("notes.filter")}
        <input
          type="text"
          value={words}
          dir="auto"
          spellCheck={false}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </label>
      <Push />
      <span className={styles["quiet"]}>{ready ? t("notes.count", { count: shown.length }) : ""}</span>
    </>
  );
  return (
    <Frame
      title={
        <>
          <BackTitle title={t("notes.title")} />
          <Push />
          <TitleEnd />
        </>
      }
      controls={controls}
      status={<span>{t("notes.count", { count: entries.length })}</span>}
    >
      <div className={styles["page"]} aria-busy={!ready && failure === null}>
        {failure !== null && <p role="alert">{failure}</p>}
        {ready && shown.length === 0 && <NoNotes filtered={entries.length > 0} />}
        <ul className={styles["notes"]}>
          {shown.map((entry) => (
            <NoteItem key={entry.note.id} entry={entry} />
          ))}
        </ul>
      </div>
    </Frame>
  );
}

function NoNotes({ filtered }: { readonly filtered: boolean }): ReactElement {
  if (filtered) return <p className={styles["none"]}>{t("notes.empty.filtered")}</p>;
  return (
    <div className={styles["lead"]}>
      <h2>{t("notes.empty.title")}</h2>
      <p>{t("notes.empty.text")}</p>
    </div>
  );
}

function NoteItem({ entry }: { readonly entry: NoteEntry }): ReactElement {
  const app = useApp();
  const { note, work, quotes } = entry;
  const screen = screenOfNote(entry);
  const title = work.title || t("library.work.untitled");
  return (
    <li className={styles["note"]}>
      <header className={styles["head"]}>
        <h2 dir="auto" lang={work.versions[0]?.language}>
          {title}
        </h2>
        <span className={styles["quiet"]}>
          {[aboutText(entry), t("notes.changed", { ago: agoText(note.changedAt, locale, new Date()) })].filter(Boolean).join(", ")}
        </span>
        <Push />
        {screen !== null && (
          <Button
            small
            onClick={() => {
              app.go(screen);
            }}
          >
            {t("notes.open")}
          </Button>
        )}
        <IconButton icon="trash" size={14} label={t("notes.trash")} onClick={() => void app.perform(trashNote(note))} />
      </header>
      {quotes.map((quote, index) => (
        <QuoteLine key={`${quote.versionId} ${String(quote.at)} ${String(index)}`} quote={quote} />
      ))}
      <NoteBody note={note} label={t("notes.body.of", { what: quotes[0]?.exact ?? title })} />
    </li>
  );
}

function QuoteLine({ quote }: { readonly quote: Quote }): ReactElement {
  const { row, exact } = quote;
  const language = row?.version.language;
  return (
    <div className={styles["quote"]}>
      <span>{row !== null && <Sigil name={row.sigil} base={row.base} />}</span>
      <blockquote>
        <bdi lang={language}>{exact}</bdi>
      </blockquote>
      <span className={styles["quiet"]}>
        <bdi>{row === null ? t("notes.on.version.gone") : versionName(row.version)}</bdi>
      </span>
    </div>
  );
}

/** What a note without a quote stands on. */
function aboutText({ note, about }: NoteEntry): string {
  if (note.target.on === "work") return t("notes.on.work");
  if (note.target.on !== "version") return "";
  return about === null ? t("notes.on.version.gone") : t("notes.on.version", { sigil: about.sigil, name: versionName(about.version) });
}
