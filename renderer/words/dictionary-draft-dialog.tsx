import { useState, type ReactElement } from "react";
import type { DictionaryDraft } from "../../app/contract/contract.ts";
import { useBridge } from "../bridge.ts";
import { languageChoices } from "../import/languages.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Fields, SelectField, TextField } from "../ui/fields.tsx";
import { keptDictionary } from "./deeds.ts";
import { keepInput, languageFault, proposedAnswers, type DictionaryAnswers } from "./draft.ts";
import styles from "./words.module.css";
import { nameOfLanguage } from "./written.ts";

interface Props {
  readonly draft: DictionaryDraft;
  readonly onClose: () => void;
}

/** A dictionary that was read, to be looked at before it is kept: its name, the language of each column, and its first lines. */
export function DictionaryDraftDialog({ draft, onClose }: Props): ReactElement {
  const bridge = useBridge();
  const app = useApp();
  const [answers, setAnswers] = useState(() => proposedAnswers(draft));
  const [keeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const input = keepInput(draft, answers);
  const cancel = (): void => {
    void bridge.call("dictionary.discard", { draftId: draft.draftId });
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (input === null || keeping) return;
    setKeeping(true);
    setFailure(null);
    const kept = await bridge.call("dictionary.keep", input);
    setKeeping(false);
    if (!kept.ok) {
      setFailure(kept.error.message);
      return;
    }
    onClose();
    app.remember(keptDictionary(kept.value));
    app.go({ name: "words", part: "dictionaries" });
    app.announce(t("words.dictionary.kept", { name: kept.value.name, count: kept.value.entries }));
  };
  return (
    <Dialog
      className={styles["draft-dialog"]}
      title={t("words.draft.title")}
      onClose={cancel}
      actions={
        <>
          <span className={styles["state"]} role="status">
            {keeping ? t("words.draft.keeping") : ""}
          </span>
          <Button look="line" onClick={cancel} disabled={keeping}>
            {t("action.cancel")}
          </Button>
          <Button look="solid" disabled={input === null || keeping} onClick={() => void keep()}>
            {t("words.draft.keep")}
          </Button>
        </>
      }
    >
      <form
        noValidate
        className={styles["draft"]}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {failure !== null && <p role="alert">{failure}</p>}
        {draft.sameAs !== null && <p className={styles["warning"]}>{t("words.draft.same", { name: draft.sameAs.name })}</p>}
        <DraftFields draft={draft} answers={answers} onChange={setAnswers} />
        <dl className={styles["facts"]}>
          <dt>{t("words.draft.format")}</dt>
          <dd>
            {t(`words.dictionary.format.${draft.format}`)} · <bdi>{draft.fileName}</bdi>
          </dd>
          <dt>{t("words.draft.entries")}</dt>
          <dd>{entriesText(draft)}</dd>
        </dl>
        {draft.warnings.map((warning) => (
          <p key={warning} className={styles["warning"]}>
            {warning}
          </p>
        ))}
        <button type="submit" hidden />
      </form>
      <Sample draft={draft} answers={answers} />
    </Dialog>
  );
}

function entriesText({ entries, skipped }: DictionaryDraft): string {
  const counted = t("words.entries", { count: entries });
  return skipped === 0 ? counted : t("words.draft.skipped", { entries: counted, count: skipped });
}

interface FieldsProps {
  readonly draft: DictionaryDraft;
  readonly answers: DictionaryAnswers;
  readonly onChange: (answers: DictionaryAnswers) => void;
}

function DraftFields({ draft, answers, onChange }: FieldsProps): ReactElement {
  return (
    <Fields>
      <TextField
        label={t("words.draft.name")}
        value={answers.name}
        autoFocus
        fault={answers.name.trim() === "" ? t("words.draft.name.missing") : undefined}
        onChange={(name) => {
          onChange({ ...answers, name });
        }}
      />
      {answers.languages.map((language, column) => (
        <SelectField
          key={column}
          label={t("words.draft.language", { number: column + 1 })}
          value={language}
          choices={[
            ...(draft.languages[column] === null ? [{ value: "", name: t("words.draft.language.choose") }] : []),
            ...languageChoices(language || "und", locale).map(({ tag, name }) => ({ value: tag, name, lang: tag })),
          ]}
          hint={language === "" ? t("words.draft.language.ask") : undefined}
          fault={languageFault(answers, column) ?? undefined}
          onChange={(chosen) => {
            onChange({ ...answers, languages: answers.languages.map((each, index) => (index === column ? chosen : each)) });
          }}
        />
      ))}
    </Fields>
  );
}

/** The first lines, a column a language. A table wider than the dialog scrolls, with the arrow keys too. */
function Sample({ draft, answers }: { readonly draft: DictionaryDraft; readonly answers: DictionaryAnswers }): ReactElement | null {
  if (draft.sample.length === 0) return null;
  const title = t("words.draft.sample", { count: draft.sample.length });
  return (
    <div className={styles["sample"]} role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {answers.languages.map((language, column) => (
              <th key={column} scope="col">
                {language === "" ? t("words.draft.language", { number: column + 1 }) : nameOfLanguage(language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.sample.map((entry, line) => (
            <tr key={line}>
              {entry.map((words, column) => (
                <td key={column} lang={answers.languages[column] || undefined} dir="auto">
                  {words.join(" · ")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
