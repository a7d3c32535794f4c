import type { ReactElement } from "react";
import { restoreNote } from "../notes/deeds.ts";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import type { Deed } from "../state/undo.ts";
import { Button } from "../ui/button.tsx";
import { agoText, languageName } from "../ui/written.ts";
import { restoreVersion, restoreWork } from "./deeds.ts";
import styles from "./library.module.css";
import { versionName } from "./rows.ts";
import { firstWords, trashedItems, type Trashed } from "./trash.ts";

/** What is in the trash; null until it has been read. */
export function useTrash(revision: number): { readonly items: readonly Trashed[] | null; readonly failure: string | null } {
  const works = useAnswer("works.list", { trashed: true }, revision);
  const notes = useAnswer("notes.list", { workId: null, trashed: true }, revision);
  const items = works.value === null || notes.value === null ? null : trashedItems(works.value, notes.value);
  return { items, failure: works.failure ?? notes.failure };
}

/** The trash: whole works, single versions of works that are still kept, and notes, each with the way back. */
export function TrashList(): ReactElement {
  const { revision } = useApp();
  const { items, failure } = useTrash(revision);
  return (
    <section className={styles["works"]} aria-label={t("library.trash")}>
      <div className={styles["sort"]} role="status">
        {failure ?? (items === null || items.length === 0 ? "" : t("library.trash.things", { count: items.length }))}
      </div>
      <div className={styles["scroll"]}>
        {items?.length === 0 && (
          <div className={styles["lead"]}>
            <h2>{t("library.trash.empty")}</h2>
            <p>{t("library.trash.empty.text")}</p>
          </div>
        )}
        <ul>
          {items?.map((item) => (
            <TrashedRow key={keyOf(item)} {...shown(item)} since={item.since} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function keyOf(item: Trashed): string {
  return item.kind === "work" ? item.work.id : item.kind === "version" ? item.version.id : item.note.id;
}

interface Shown {
  readonly title: string;
  readonly facts: string;
  readonly language: string | undefined;
  readonly deed: Deed;
}

function shown(item: Trashed): Shown {
  switch (item.kind) {
    case "work": {
      const { work } = item;
      const facts = t("library.count.versions", { count: work.versions.length });
      return { title: work.title || t("library.work.untitled"), facts, language: work.versions[0]?.language, deed: restoreWork(work) };
    }
    case "version": {
      const { version, work } = item;
      const facts = [languageName(version.language, locale), work.title].filter(Boolean).join(", ");
      return {
        title: versionName(version) || t("library.version.untitled"),
        facts,
        language: version.language,
        deed: restoreVersion(version),
      };
    }
    case "note":
      return { title: firstWords(item.note.body), facts: t("library.trash.note"), language: undefined, deed: restoreNote(item.note) };
  }
}

function TrashedRow({ title, facts, language, since, deed }: Shown & { readonly since: string }): ReactElement {
  const app = useApp();
  const when = t("library.trash.when", { ago: agoText(since, locale, new Date()) });
  return (
    <li className={styles["trashed"]}>
      <div className={styles["line"]}>
        <h2 lang={language} dir="auto">
          {title}
        </h2>
        <span className={styles["facts"]}>
          {facts}, {when}
        </span>
      </div>
      <Button look="line" onClick={() => void app.perform(deed)} aria-label={`${t("action.restore")}: ${title}`}>
        {t("action.restore")}
      </Button>
    </li>
  );
}
