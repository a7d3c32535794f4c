import type { ReactElement } from "react";
import { useApp } from "../state/app-context.ts";
import { useAnswer } from "../state/answer.ts";
import { locale, t } from "../state/translate.ts";
import type { Deed } from "../state/undo.ts";
import { Button } from "../ui/button.tsx";
import { agoText, languageName } from "../ui/written.ts";
import { restoreVersion, restoreWork } from "./deeds.ts";
import styles from "./library.module.css";
import { versionName } from "./rows.ts";

/** What lies in the trash: whole works, and single versions of works that are still kept. */
export function TrashList(): ReactElement {
  const { revision } = useApp();
  const trashed = useAnswer("works.list", { trashed: true }, revision);
  const works = trashed.value ?? [];
  const wholes = works.filter((work) => work.trashedAt !== null);
  const versions = works.filter((work) => work.trashedAt === null).flatMap((work) => work.versions.map((version) => ({ version, work })));
  return (
    <section className={styles["works"]} aria-label={t("library.trash")}>
      <div className={styles["sort"]} role="status">
        {trashed.failure ??
          [countText("library.count.works", wholes.length), countText("library.count.versions", versions.length)]
            .filter(Boolean)
            .join(", ")}
      </div>
      <div className={styles["scroll"]}>
        {trashed.value !== null && wholes.length + versions.length === 0 && (
          <div className={styles["lead"]}>
            <h2>{t("library.trash.empty")}</h2>
            <p>{t("library.trash.empty.text")}</p>
          </div>
        )}
        <ul>
          {wholes.map((work) => (
            <Trashed
              key={work.id}
              title={work.title || t("library.work.untitled")}
              facts={t("library.count.versions", { count: work.versions.length })}
              language={work.versions[0]?.language}
              since={work.trashedAt}
              deed={restoreWork(work)}
            />
          ))}
          {versions.map(({ version, work }) => (
            <Trashed
              key={version.id}
              title={versionName(version)}
              facts={[languageName(version.language, locale), work.title].filter(Boolean).join(", ")}
              language={version.language}
              since={version.trashedAt}
              deed={restoreVersion(version)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function countText(key: "library.count.works" | "library.count.versions", count: number): string {
  return count === 0 ? "" : t(key, { count });
}

interface TrashedProps {
  readonly title: string;
  readonly facts: string;
  readonly language: string | undefined;
  readonly since: string | null;
  readonly deed: Deed;
}

function Trashed({ title, facts, language, since, deed }: TrashedProps): ReactElement {
  const app = useApp();
  const when = since === null ? "" : t("library.trash.when", { ago: agoText(since, locale, new Date()) });
  return (
    <li className={styles["trashed"]}>
      <div className={styles["line"]}>
        <h2 lang={language} dir="auto">
          {title}
        </h2>
        <span className={styles["facts"]}>{[facts, when].filter(Boolean).join(", ")}</span>
      </div>
      <Button look="line" onClick={() => void app.perform(deed)} aria-label={`${t("action.restore")}: ${title}`}>
        {t("action.restore")}
      </Button>
    </li>
  );
}
