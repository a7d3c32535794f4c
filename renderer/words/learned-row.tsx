import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { LearnedPair } from "../../app/model/words.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { deletePair, editPair, restorePair } from "./deeds.ts";
import { focusBeside, useDeed } from "./part.tsx";
import { WhyLearned } from "./why-learned.tsx";
import styles from "./words.module.css";
import { isWord, nameOfLanguage } from "./written.ts";

interface Props {
  readonly pair: LearnedPair;
  readonly editing: boolean;
  readonly explained: boolean;
  readonly onEdit: (wanted: boolean) => void;
  readonly onExplain: (wanted: boolean) => void;
}

/** One learned pair. It is edited where it stands, and its sentences open below it. */
export function LearnedRow({ pair, editing, explained, onEdit, onExplain }: Props): ReactElement {
  const perform = useDeed();
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const words = { a: pair.wordA, b: pair.wordB };
  if (editing) return <EditPair pair={pair} onClose={() => { onEdit(false); }} />; // prettier-ignore
  return (
    <div className={styles["pair"]}>
      <div className={styles["row"]}>
        <div className={styles["words"]}>
          <p className={styles["said"]}>
            <bdi lang={pair.languageA}>{pair.wordA}</bdi> – <bdi lang={pair.languageB}>{pair.wordB}</bdi>
          </p>
          <p className={styles["quiet"]}>{factsOf(pair)}</p>
        </div>
        <Button
          small
          aria-expanded={explained}
          aria-controls={explained ? id : undefined}
          aria-label={t("words.learned.why.of", words)}
          onClick={() => {
            onExplain(!explained);
          }}
        >
          {t("words.learned.why")}
        </Button>
        {pair.state === "active" && (
          <Button
            small
            ref={edit}
            aria-label={t("words.learned.edit", words)}
            onClick={() => {
              onEdit(true);
            }}
          >
            {t("words.edit")}
          </Button>
        )}
        {pair.state === "active" ? (
          <IconButton
            icon="trash"
            size={14}
            data-goes=""
            label={t("words.learned.delete", words)}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              void perform(deletePair(pair), t("words.learned.deleted.said", words));
            }}
          />
        ) : (
          <Button
            look="line"
            small
            data-goes=""
            aria-label={t("words.learned.restore", words)}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              void perform(restorePair(pair), t("words.learned.restored.said", words));
            }}
          >
            {t("action.restore")}
          </Button>
        )}
      </div>
      {explained && <WhyLearned pair={pair} id={id} />}
    </div>
  );
}

function factsOf({ languageA, languageB, beads, edited }: LearnedPair): string {
  const languages = `${nameOfLanguage(languageA)} – ${nameOfLanguage(languageB)}`;
  const from = beads === 0 ? t("words.learned.from.none") : t("words.learned.from", { count: beads });
  return [languages, from, edited ? t("words.learned.edited") : ""].filter(Boolean).join(", ");
}

function EditPair({ pair, onClose }: { readonly pair: LearnedPair; readonly onClose: () => void }): ReactElement {
  const app = useApp();
  const [wordA, setWordA] = useState(pair.wordA);
  const [wordB, setWordB] = useState(pair.wordB);
  const [fault, setFault] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const save = (): void => {
    if (wordA.trim() === pair.wordA && wordB.trim() === pair.wordB) {
      onClose();
      return;
    }
    if (!isWord(wordA) || !isWord(wordB)) {
      setFault(t("words.word.bad"));
      return;
    }
    void app.perform(editPair(pair, wordA.trim(), wordB.trim())).then((done) => {
      if (done) onClose();
      else setFailed(true);
    });
  };
  const said = fault ?? (failed ? app.announcement : "");
  const field = (value: string, language: string, first: boolean, onChange: (value: string) => void): ReactElement => (
    <input
      type="text"
      value={value}
      lang={language}
      dir="auto"
      spellCheck={false}
      aria-label={t("words.learned.edit.field", { language: nameOfLanguage(language) })}
      aria-invalid={!isWord(value) || undefined}
      aria-describedby={said === "" ? undefined : id}
      ref={first ? takeFocus : undefined}
      onChange={(event) => {
        setFault(null);
        onChange(event.target.value);
      }}
    />
  );
  return (
    <form
      className={styles["edit"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      {field(wordA, pair.languageA, true, setWordA)}
      <span aria-hidden="true">–</span>
      {field(wordB, pair.languageB, false, setWordB)}
      <Button look="line" onClick={onClose}>
        {t("action.cancel")}
      </Button>
      <Button look="solid" type="submit">
        {t("action.save")}
      </Button>
      {said !== "" && (
        <p id={id} role="alert">
          {said}
        </p>
      )}
    </form>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
