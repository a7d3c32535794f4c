import { useState, type ReactElement, type ReactNode } from "react";
import type { UserDictionary } from "../../app/model/words.ts";
import { DeedDialog } from "../library/deed-dialog.tsx";
import { useAnswer } from "../state/answer.ts";
import { useApp } from "../state/app-context.ts";
import { locale, t } from "../state/translate.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Fields, TextField } from "../ui/fields.tsx";
import { agoText } from "../ui/written.ts";
import { removeDictionary, renameDictionary, restoreDictionary } from "./deeds.ts";
import { focusBeside, Nothing, Part, useDeed } from "./part.tsx";
import styles from "./words.module.css";
import { languagesText } from "./written.ts";

/** The dictionaries the user added: adding, renaming, removing, and those that were removed with the way back. */
export function DictionariesPart(): ReactElement {
  const app = useApp();
  const kept = useAnswer("dictionaries.list", { trashed: false }, app.revision);
  const removed = useAnswer("dictionaries.list", { trashed: true }, app.revision);
  const [renaming, setRenaming] = useState<UserDictionary | null>(null);
  const failure = kept.failure ?? removed.failure;
  const add = (
    <Button
      look="line"
      onClick={() => {
        app.show({ name: "dictionary", source: { from: "choose" } });
      }}
    >
      {t("words.dictionaries.add")}
    </Button>
  );
  return (
    <Part
      title={t("words.part.dictionaries")}
      what={t("words.dictionaries.what")}
      action={add}
      busy={(kept.value === null || removed.value === null) && failure === null}
    >
      <div className={styles["scroll"]}>
        {failure !== null && <p role="alert">{failure}</p>}
        {kept.value?.length === 0 && removed.value !== null && (
          <Nothing title={t(removed.value.length === 0 ? "words.dictionaries.empty" : "words.dictionaries.none")}>
            <p>{t("words.dictionaries.empty.text")}</p>
          </Nothing>
        )}
        <ul>
          {kept.value?.map((dictionary) => (
            <KeptRow key={dictionary.id} dictionary={dictionary} onRename={setRenaming} />
          ))}
        </ul>
        {removed.value !== null && removed.value.length > 0 && (
          <>
            <h3 className={styles["group"]}>{t("words.dictionaries.removed")}</h3>
            <ul>
              {removed.value.map((dictionary) => (
                <RemovedRow key={dictionary.id} dictionary={dictionary} />
              ))}
            </ul>
          </>
        )}
      </div>
      {renaming !== null && (
        <RenameDialog
          dictionary={renaming}
          onClose={() => {
            setRenaming(null);
          }}
        />
      )}
    </Part>
  );
}

interface RowProps {
  readonly dictionary: UserDictionary;
  readonly when: string;
  readonly children: ReactNode;
}

function DictionaryRow({ dictionary, when, children }: RowProps): ReactElement {
  const { name, format, languages, entries, skipped, fileName } = dictionary;
  const facts = [
    t(`words.dictionary.format.${format}`),
    t("words.entries", { count: entries }),
    skipped > 0 ? t("words.dictionary.skipped", { count: skipped }) : "",
    when,
  ];
  return (
    <li className={styles["row"]}>
      <div className={styles["words"]}>
        <h3 dir="auto">{name}</h3>
        <p>{languagesText(languages)}</p>
        <p className={styles["quiet"]}>
          {facts.filter(Boolean).join(", ")} · <bdi>{fileName}</bdi>
        </p>
      </div>
      {children}
    </li>
  );
}

interface KeptProps {
  readonly dictionary: UserDictionary;
  readonly onRename: (dictionary: UserDictionary) => void;
}

function KeptRow({ dictionary, onRename }: KeptProps): ReactElement {
  const perform = useDeed();
  const { name, addedAt } = dictionary;
  return (
    <DictionaryRow dictionary={dictionary} when={t("words.dictionary.added", { ago: agoText(addedAt, locale, new Date()) })}>
      <Button
        small
        aria-label={t("words.dictionary.rename.of", { name })}
        onClick={() => {
          onRename(dictionary);
        }}
      >
        {t("words.dictionary.rename")}
      </Button>
      <IconButton
        icon="trash"
        size={14}
        data-goes=""
        label={t("words.dictionary.remove", { name })}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          void perform(removeDictionary(dictionary), t("words.dictionary.removed", { name }));
        }}
      />
    </DictionaryRow>
  );
}

function RemovedRow({ dictionary }: { readonly dictionary: UserDictionary }): ReactElement {
  const perform = useDeed();
  const { name, trashedAt, addedAt } = dictionary;
  return (
    <DictionaryRow dictionary={dictionary} when={t("words.dictionary.trashed", { ago: agoText(trashedAt ?? addedAt, locale, new Date()) })}>
      <Button
        look="line"
        data-goes=""
        aria-label={`${t("action.restore")}: ${name}`}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          void perform(restoreDictionary(dictionary), t("words.dictionary.restored", { name }));
        }}
      >
        {t("action.restore")}
      </Button>
    </DictionaryRow>
  );
}

function RenameDialog({ dictionary, onClose }: { readonly dictionary: UserDictionary; readonly onClose: () => void }): ReactElement {
  const [name, setName] = useState(dictionary.name);
  const deed = () => (name.trim() === "" ? null : renameDictionary(dictionary, name.trim()));
  return (
    <DeedDialog title={t("words.dictionary.rename.title")} action={t("action.save")} deed={deed} onClose={onClose}>
      <Fields>
        <TextField label={t("words.draft.name")} value={name} onChange={setName} autoFocus />
      </Fields>
    </DeedDialog>
  );
}
