import { useState, type ReactElement } from "react";
import type { LearnedPairId } from "../../app/model/ids.ts";
import type { LearnedPair } from "../../app/model/words.ts";
import { useBridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { useSettled } from "../ui/use-settled.ts";
import { LearnedRow } from "./learned-row.tsx";
import { PagedList } from "./paged-list.tsx";
import { Nothing, Part, SearchField, Which } from "./part.tsx";
import { usePages } from "./use-pages.ts";
import styles from "./words.module.css";

/** Typing rests this long before the list is asked, in milliseconds: longer than between two keys. */
const restMillis = 140;

/** The pairs learned from confirmed sentence pairs: searched, explained, put right, deleted and restored. */
export function LearnedPart(): ReactElement {
  const bridge = useBridge();
  const { revision } = useApp();
  const [query, setQuery] = useState("");
  const [deleted, setDeleted] = useState(false);
  const [editing, setEditing] = useState<LearnedPairId | null>(null);
  const [explained, setExplained] = useState<ReadonlySet<LearnedPairId>>(new Set());
  const settled = useSettled(query.trim(), restMillis);
  const state = deleted ? "deleted" : "active";
  const list = usePages(`${state} ${settled}`, revision, (from, count) =>
    bridge.call("learned.list", { query: settled, state, from, count }),
  );
  const { total, question } = list.pages;
  const row = (pair: LearnedPair): ReactElement => (
    <LearnedRow
      pair={pair}
      editing={editing === pair.id}
      explained={explained.has(pair.id)}
      onEdit={(wanted) => {
        setEditing(wanted ? pair.id : null);
      }}
      onExplain={(wanted) => {
        setExplained((before) => new Set([...before].filter((id) => id !== pair.id).concat(wanted ? [pair.id] : [])));
      }}
    />
  );
  const controls = (
    <>
      <SearchField label={t("words.learned.search")} value={query} onChange={setQuery} />
      <Which label={t("words.learned.which")} deleted={deleted} onDeleted={setDeleted} />
      <span className={styles["number"]} role="status">
        {total === null ? "" : t("words.learned.count", { count: total })}
      </span>
    </>
  );
  return (
    <Part title={t("words.part.learned")} what={t("words.learned.what")} controls={controls} busy={total === null && list.failure === null}>
      <div className={styles["list"]}>
        {list.failure !== null && (
          <p role="alert" className={styles["alone"]}>
            {list.failure}
          </p>
        )}
        {total === 0 && list.failure === null && <NoPairs question={question} />}
        <PagedList state={list} label={t("words.part.learned")} keyOf={(pair) => pair.id} row={row} height={57} />
      </div>
    </Part>
  );
}

/** The words for the list that came back empty, which may be older than what is typed now. */
function NoPairs({ question }: { readonly question: string }): ReactElement {
  const query = question.slice(question.indexOf(" ") + 1);
  if (query !== "") return <Nothing title={t("words.none.found", { query })} />;
  if (question.startsWith("deleted")) return <Nothing title={t("words.learned.empty.deleted")} />;
  return (
    <Nothing title={t("words.learned.empty")}>
      <p>{t("words.learned.empty.text")}</p>
    </Nothing>
  );
}
