import { useState, type ReactElement } from "react";
import type { NameEquivalence, NameIn } from "../../app/model/words.ts";
import { useBridge } from "../bridge.ts";
import { languageChoices } from "../import/languages.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icons.tsx";
import { addedNames, editNames } from "./deeds.ts";
import { draftsOf, faultOf, writtenNames, type NameDraft } from "./names.ts";
import styles from "./words.module.css";
import { namesText } from "./written.ts";

interface Props {
  /** The names to be edited; null for new ones. */
  readonly edit: NameEquivalence | null;
  readonly onClose: () => void;
}

/** Two or more names that are the same, each with its language. Enter keeps them. */
export function NamesDialog({ edit, onClose }: Props): ReactElement {
  const save = useSave(edit);
  const [drafts, setDrafts] = useState(() => draftsOf(edit?.names ?? []));
  const [said, setSaid] = useState<string | null>(null);
  const change = (key: number, patch: Partial<NameIn>): void => {
    setSaid(null);
    setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  };
  const keep = (): void => {
    const fault = faultOf(drafts);
    if (fault !== null) {
      setSaid(fault);
      return;
    }
    void save(writtenNames(drafts)).then((failure) => {
      if (failure === null) onClose();
      else setSaid(failure);
    });
  };
  return (
    <Dialog
      className={styles["names-dialog"]}
      title={t("words.names.same")}
      onClose={onClose}
      actions={
        <>
          <Button look="line" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button look="solid" onClick={keep}>
            {t("action.save")}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <ul className={styles["name-lines"]}>
          {drafts.map((draft, index) => (
            <NameLine
              key={draft.key}
              draft={draft}
              number={index + 1}
              onChange={(patch) => {
                change(draft.key, patch);
              }}
              onRemove={
                drafts.length <= 2
                  ? null
                  : () => {
                      setDrafts((before) => before.filter(({ key }) => key !== draft.key));
                    }
              }
            />
          ))}
        </ul>
        <Button
          onClick={() => {
            setDrafts((before) => [...before, { key: Math.max(...before.map(({ key }) => key)) + 1, language: "", name: "" }]);
          }}
        >
          <Icon name="plus" size={14} />
          {t("words.names.another")}
        </Button>
        {/* Enter in a field submits a form with several fields only when it has a button. */}
        <button type="submit" hidden />
      </form>
      {/* The place of the sentence is kept, so that the dialog does not grow under the pointer. */}
      <p role="alert" className={styles["fault"]}>
        {said}
      </p>
    </Dialog>
  );
}

interface LineProps {
  readonly draft: NameDraft;
  readonly number: number;
  readonly onChange: (patch: Partial<NameIn>) => void;
  readonly onRemove: (() => void) | null;
}

function NameLine({ draft, number, onChange, onRemove }: LineProps): ReactElement {
  return (
    <li>
      <select
        value={draft.language}
        aria-label={t("words.names.one.language", { number })}
        onChange={(event) => {
          onChange({ language: event.target.value });
        }}
      >
        <option value="">{t("words.draft.language.choose")}</option>
        {languageChoices(draft.language || "und", locale).map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="text"
        value={draft.name}
        lang={draft.language || undefined}
        dir="auto"
        spellCheck={false}
        placeholder={t("words.names.one", { number })}
        aria-label={t("words.names.one", { number })}
        onChange={(event) => {
          onChange({ name: event.target.value });
        }}
      />
      <IconButton
        icon="close"
        size={14}
        label={t("words.names.one.remove", { number })}
        disabled={onRemove === null}
        onClick={() => {
          onRemove?.();
        }}
      />
    </li>
  );
}

/** Keeps the names; comes back with the sentence of a failure. */
function useSave(edit: NameEquivalence | null): (names: readonly NameIn[]) => Promise<string | null> {
  const bridge = useBridge();
  const app = useApp();
  return async (names) => {
    if (edit !== null) {
      const answer = await bridge.call("equivalences.edit", { equivalenceId: edit.id, names: [...names] });
      if (!answer.ok) return answer.error.message;
      app.remember(editNames(edit, names));
      return null;
    }
    const answer = await bridge.call("equivalences.add", { names: [...names] });
    if (!answer.ok) return answer.error.message;
    app.remember(addedNames(answer.value));
    app.announce(t("words.names.added.said", { names: namesText(answer.value.names) }));
    return null;
  };
}
