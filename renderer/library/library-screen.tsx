import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { useHandlers } from "../commands.ts";
import { useApp } from "../state/app-context.ts";
import { useAnswer } from "../state/answer.ts";
import { locale, t } from "../state/translate.ts";
import { Frame } from "../ui/frame.tsx";
import { Menu } from "../ui/menu.tsx";
import { useArrowEntry } from "./lines.ts";
import { LibraryEmpty } from "./library-empty.tsx";
import { LibraryRail, type LibraryPart } from "./library-rail.tsx";
import { LibraryTitle } from "./library-title.tsx";
import styles from "./library.module.css";
import { sortWorks, type SortOrder } from "./rows.ts";
import { SearchResults } from "./search-results.tsx";
import { TrashList } from "./trash-list.tsx";
import { WorkList } from "./work-list.tsx";

/** All works with their versions; the same screen searches them and shows the trash. */
export function LibraryScreen({ query: given, searching }: { readonly query: string; readonly searching: boolean }): ReactElement {
  const { revision } = useApp();
  const works = useAnswer("works.list", { trashed: false }, revision);
  const overview = useAnswer("library.overview", {}, revision);
  const [query, setQuery] = useState(given);
  const [part, setPart] = useState<LibraryPart>("all");
  useArrowEntry();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) search.current?.focus();
  }, [searching]);
  useHandlers("library", {
    "search.library": () => {
      search.current?.focus();
      search.current?.select();
    },
    "step.back": () => {
      if (query === "" && part === "all") return false;
      setQuery("");
      setPart("all");
      return undefined;
    },
  });
  const status = works.value === null ? <span>{works.failure ?? t("status.loading")}</span> : <LibraryStatus works={works.value} />;
  return (
    <Frame
      title={
        <LibraryTitle
          query={query}
          onQuery={setQuery}
          field={search}
          onTrash={() => {
            setPart("trash");
          }}
        />
      }
      status={status}
    >
      <div className={styles["body"]}>
        <LibraryRail
          part={query.trim() === "" ? part : null}
          overview={overview.value}
          onPart={(to) => {
            setQuery("");
            setPart(to);
          }}
        />
        <LibraryBody part={part} query={query} works={works.value} failure={works.failure} />
      </div>
    </Frame>
  );
}

interface BodyProps {
  readonly part: LibraryPart;
  readonly query: string;
  readonly works: readonly Work[] | null;
  readonly failure: string | null;
}

function LibraryBody({ part, query, works, failure }: BodyProps): ReactElement {
  const [order, setOrder] = useState<SortOrder>("changed");
  const sorted = useMemo(() => sortWorks(works ?? [], order, locale), [works, order]);
  if (works === null) {
    return (
      <section className={styles["works"]} aria-busy={failure === null} aria-label={t("library.works")}>
        {failure !== null && (
          <p className={styles["alone"]} role="alert">
            {failure}
          </p>
        )}
      </section>
    );
  }
  if (query.trim() !== "") return <SearchResults query={query.trim()} works={works} />;
  if (part === "trash") return <TrashList />;
  if (works.length === 0) return <LibraryEmpty />;
  return (
    <section className={styles["works"]} aria-label={t("library.works")}>
      <div className={styles["sort"]}>
        <span>{countsText(works)}</span>
        <span className={styles["push"]} />
        <Menu
          small
          align="end"
          choosing
          label={`${t("library.sort")} ${t(`library.sort.${order}`)}`}
          button={
            <>
              <span className={styles["quiet"]}>{t("library.sort")}</span> {t(`library.sort.${order}`)}
            </>
          }
          items={(["changed", "title"] as const).map((each) => ({
            kind: "choice",
            key: each,
            label: t(`library.sort.${each}`),
            checked: each === order,
            onChoose: () => {
              setOrder(each);
            },
          }))}
        />
      </div>
      <WorkList works={sorted} />
    </section>
  );
}

function countsText(works: readonly Work[]): string {
  const versions = works.reduce((sum, work) => sum + work.versions.length, 0);
  return t("library.count", {
    works: t("library.count.works", { count: works.length }),
    versions: t("library.count.versions", { count: versions }),
  });
}

function LibraryStatus({ works }: { readonly works: readonly Work[] }): ReactElement {
  const versions = works.flatMap((work) => work.versions);
  const languages = new Set(versions.map((version) => version.language).filter((language) => language !== "und"));
  if (works.length === 0) {
    return (
      <>
        <span>{t("library.count.works", { count: 0 })}</span>
        <span>{t("status.offline")}</span>
      </>
    );
  }
  const inLanguages = languages.size === 0 ? "" : ` ${t("library.count.in-languages", { count: languages.size })}`;
  return (
    <>
      <span>{t("library.count.works", { count: works.length })}</span>
      <span>
        {t("library.count.versions", { count: versions.length })}
        {inLanguages}
      </span>
    </>
  );
}
