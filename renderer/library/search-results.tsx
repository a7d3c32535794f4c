import type { ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { useApp } from "../state/app-context.ts";
import { useAnswer } from "../state/answer.ts";
import { locale, t } from "../state/translate.ts";
import { classes } from "../ui/classes.ts";
import { Sigil } from "../ui/sigil.tsx";
import { useSettled } from "../ui/use-settled.ts";
import { directionOf, languageName } from "../ui/written.ts";
import { groupHits, type HitRow } from "./hits.ts";
import styles from "./library.module.css";
import { moveAmongLines } from "./lines.ts";
import { screenOfHit } from "./open.ts";
import { versionName } from "./rows.ts";

/** Typing rests this long before the library is asked, in milliseconds: shorter than a pause for thought, longer than between two keys. */
const restMillis = 140;

/** The places where a search found something, under their works. */
export function SearchResults({ query, works }: { readonly query: string; readonly works: readonly Work[] }): ReactElement {
  const app = useApp();
  const settled = useSettled(query, restMillis);
  const hits = useAnswer("search.all", { query: settled }, app.revision);
  const groups = groupHits(hits.value ?? [], works);
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const open = (work: Work | undefined, row: HitRow): void => {
    const screen = work === undefined ? null : screenOfHit(work, row.hit);
    if (screen === null) return;
    // The way back leads to these results.
    app.go({ name: "library", query });
    app.go(screen);
  };
  const pending = hits.value === null && hits.failure === null;
  const sentence = count > 0 ? t("library.hits", { count }) : t("library.hits.none", { query: settled });
  return (
    <section className={styles["works"]} aria-label={t("library.search.label")} aria-busy={pending}>
      <div className={styles["sort"]} role="status">
        {pending ? "" : (hits.failure ?? sentence)}
      </div>
      <div className={classes(styles["scroll"], styles["hits"])} onKeyDown={moveAmongLines}>
        {groups.map((group) => {
          const work = works.find(({ id }) => id === group.workId);
          return (
            <section key={group.workId} aria-label={group.title}>
              <h2 dir="auto" lang={work?.versions[0]?.language}>
                {group.title}
              </h2>
              <ul>
                {group.rows.map((row, index) => (
                  <li key={`${row.hit.where} ${row.hit.noteId ?? row.hit.versionId ?? ""} ${String(row.hit.at)} ${String(index)}`}>
                    <Hit
                      row={row}
                      onOpen={() => {
                        open(work, row);
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}

function Hit({ row, onOpen }: { readonly row: HitRow; readonly onOpen: () => void }): ReactElement {
  const { hit, version, pieces } = row;
  const language = hit.where === "text" ? version?.version.language : undefined;
  return (
    <button type="button" data-line="" className={classes(styles["hit"], hit.where === "note" && styles["note"])} onClick={onOpen}>
      <span>{version !== null && <Sigil name={version.sigil} base={version.base} />}</span>
      <span className={styles["excerpt"]} lang={language} dir={language === undefined ? "auto" : directionOf(language)}>
        {pieces.map((piece, index) => (piece.found ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>))}
      </span>
      <span className={styles["where"]}>{whereText(row)}</span>
    </button>
  );
}

function whereText({ hit, version }: HitRow): string {
  if (hit.where === "note") return t("library.hit.note");
  if (hit.where === "work" || version === null) return t("library.hit.work");
  return [versionName(version.version), languageName(version.version.language, locale)].filter(Boolean).join(", ");
}
