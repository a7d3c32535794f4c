import { Fragment, useState, type ReactElement } from "react";
import type { NameEquivalence, NameIn } from "../../app/model/words.ts";
import { useBridge } from "../bridge.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { useSettled } from "../ui/use-settled.ts";
import { deleteNames, restoreNames } from "./deeds.ts";
import { NamesDialog } from "./names-dialog.tsx";
import { PagedList } from "./paged-list.tsx";
import { focusBeside, Nothing, Part, SearchField, useDeed, Which } from "./part.tsx";
import { usePages } from "./use-pages.ts";
import styles from "./words.module.css";
import { nameOfLanguage, namesText } from "./written.ts";

const restMillis = 140;

/** A village in a region of two languages. */
const example: readonly NameIn[] = [
  { language: "it", name: "Castelrotto" },
  { language: "de", name: "Kastelruth" },
];

/** What the dialog is open for. */
type Asking = { readonly edit: NameEquivalence | null };

/** Names the user said are the same: added, edited, deleted and restored. */
export function NamesPart(): ReactElement {
  const bridge = useBridge();
  const { revision } = useApp();
  const [query, setQuery] = useState("");
  const [deleted, setDeleted] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const settled = useSettled(query.trim(), restMillis);
  const list = usePages(`${deleted ? "deleted" : "active"} ${settled}`, revision, (from, count) =>
    bridge.call("equivalences.list", { query: settled, deleted, from, count }),
  );
  const { total, question } = list.pages;
  const add = (
    <Button
      look="line"
      onClick={() => {
        setAsking({ edit: null });
      }}
    >
      {t("words.names.add")}
    </Button>
  );
  const controls = (
    <>
      <SearchField label={t("words.names.search")} value={query} onChange={setQuery} />
      <Which label={t("words.names.which")} deleted={deleted} onDeleted={setDeleted} />
      <span className={styles["number"]} role="status">
        {total === null ? "" : t("words.names.count", { count: total })}
      </span>
    </>
  );
  const row = (names: NameEquivalence): ReactElement => (
    <NamesRow
      names={names}
      onEdit={() => {
        setAsking({ edit: names });
      }}
    />
  );
  return (
    <Part
      title={t("words.part.names")}
      what={t("words.names.what")}
      action={add}
      controls={controls}
      busy={total === null && list.failure === null}
    >
      <div className={styles["list"]}>
        {list.failure !== null && (
          <p role="alert" className={styles["alone"]}>
            {list.failure}
          </p>
        )}
        {total === 0 && list.failure === null && <NoNames question={question} />}
        <PagedList state={list} label={t("words.part.names")} keyOf={({ id }) => id} row={row} height={57} />
      </div>
      {asking !== null && (
        <NamesDialog
          edit={asking.edit}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </Part>
  );
}

/** The words for the list that came back empty, which may be older than what is typed now. */
function NoNames({ question }: { readonly question: string }): ReactElement {
  const query = question.slice(question.indexOf(" ") + 1);
  if (query !== "") return <Nothing title={t("words.none.found", { query })} />;
  if (question.startsWith("deleted")) return <Nothing title={t("words.names.empty.deleted")} />;
  return (
    <Nothing title={t("words.names.empty")}>
      <p>{t("words.names.empty.text")}</p>
      <p className={styles["example"]}>
        <span className={styles["quiet"]}>{t("words.names.empty.example")}</span> <Names names={example} />
      </p>
    </Nothing>
  );
}

function Names({ names }: { readonly names: readonly NameIn[] }): ReactElement {
  return (
    <span className={styles["said"]}>
      {names.map(({ language, name }, index) => (
        <Fragment key={index}>
          {index > 0 && " = "}
          <bdi lang={language}>{name}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

function NamesRow({ names: equivalence, onEdit }: { readonly names: NameEquivalence; readonly onEdit: () => void }): ReactElement {
  const perform = useDeed();
  const names = namesText(equivalence.names);
  return (
    <div className={styles["row"]}>
      <div className={styles["words"]}>
        <p>
          <Names names={equivalence.names} />
        </p>
        <p className={styles["quiet"]}>{equivalence.names.map(({ language }) => nameOfLanguage(language)).join(" – ")}</p>
      </div>
      {equivalence.deletedAt === null ? (
        <>
          <Button small aria-label={t("words.names.edit", { names })} onClick={onEdit}>
            {t("words.edit")}
          </Button>
          <IconButton
            icon="trash"
            size={14}
            data-goes=""
            label={t("words.names.delete", { names })}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              void perform(deleteNames(equivalence), t("words.names.deleted.said", { names }));
            }}
          />
        </>
      ) : (
        <Button
          look="line"
          small
          data-goes=""
          aria-label={t("words.names.restore", { names })}
          onClick={(event) => {
            focusBeside(event.currentTarget);
            void perform(restoreNames(equivalence), t("words.names.restored.said", { names }));
          }}
        >
          {t("action.restore")}
        </Button>
      )}
    </div>
  );
}
